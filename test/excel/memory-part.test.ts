import { DOMParser } from "@xmldom/xmldom";
import { memoryOf, memoryXml } from "../../src/excel/memory-part";

describe("the memory as XML", () => {
  const odd = { valg: JSON.stringify({ tekst: `<&>"' æøå\n\t\u0001 ${"\uD800"} ]]> ${"\uFFFE"}` }), "ark-1": "{}" };

  test("gives back what was put in, whatever signs it holds", () => {
    const back = memoryOf(memoryXml(odd));
    expect(Object.keys(back)).toEqual(["valg", "ark-1"]);
    expect(JSON.parse(back["valg"]!)).toEqual(JSON.parse(odd.valg));
  });

  test("is XML that another parser reads, with no sign that XML forbids", () => {
    const xml = memoryXml(odd);
    const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
    expect([root?.namespaceURI, root?.getElementsByTagName("post").length]).toEqual(["urn:tiltaksplan:minne", 2]);
    expect(/[\u0000-\u001f\ufffe\uffff]/.test(xml)).toBe(false);
  });

  test("an unknown form holds nothing", () => {
    expect(memoryOf("<annet/>")).toEqual({});
  });
});

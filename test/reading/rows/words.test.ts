/** What a row is by its words. */
import { isFooterText, isFrameText, isNoteText, isSumText, sectionName, splitNumber } from "../../../src/reading/rows/words";

describe("rows that are no tiltak", () => {
  test.each(["Sum tiltak", "SUM", "Totalt", "Delsum helse", "Netto effekt av tiltak", "I alt", "Sum investeringer"])("%s is a sum", (text) => expect(isSumText(text)).toBe(true));
  test.each(["Summer i parken", "Totalrehabilitering av Nes skole", "Samlet plan for sentrum", "Netthandel for innbyggere"])("%s is none", (text) => expect(isSumText(text)).toBe(false));
  test.each(["Inngående budsjett", "Deflator", "Ny ramme", "Opprinnelig budsjett", "Ramme 2025-2028", "Konsekvensjustert ramme"])("%s is a frame row", (text) => expect(isFrameText(text)).toBe(true));
  test.each(["Rammeavtale for vikarer", "Budsjettansvar til avdelingene", "Ny rampe"])("%s is no frame row", (text) => expect(isFrameText(text)).toBe(false));
  test("footers and notes", () => {
    expect([isFooterText("Plan for helse- og omsorg 2012-2025   Side 55"), isFooterText("Side 4 av 9"), isFooterText("Gangvei på Nordsida 5")]).toEqual([true, true, false]);
    expect([isNoteText("Tall i hele 1000 (2018-kroner)"), isNoteText("* Finansieres av fond"), isNoteText("Kilde: SSB"), isNoteText("Tallfeste behovet")]).toEqual([true, true, true, false]);
  });
});

describe("sections", () => {
  test.each([
    ["6a. Område: Hjemmetjenesten forts.", "6", "Hjemmetjenesten"],
    ["Rammeområde 3 Helse og velferd", "3", "Helse og velferd"],
    ["Område 2: Kultur", "2", "Kultur"],
    ["Helse", null, "Helse"],
  ])("%s", (text, number, title) => expect(sectionName(text)).toEqual({ number, title }));

  test("a number before a title", () => {
    expect(splitNumber("1.2 Styrke hjemmetjenesten")).toEqual({ number: "1.2", title: "Styrke hjemmetjenesten" });
    expect(splitNumber("10 nye plasser")).toEqual({ number: null, title: "10 nye plasser" });
  });
});

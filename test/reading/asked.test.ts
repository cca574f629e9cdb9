/** Tables that leave open how their money runs, or what it counts in, say so in their confidence. */
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { sheet } from "./layouts/layout";

const read = (rows: string) => readWorkbook([sheet("Tiltak", rows)], noChoices);
const sure = (rows: string) => read(rows).tables.map((table) => table.confidence);
const known = "Nr|Tiltak|Kostnad kr|Gjennomføres\n1|Ny klatrevegg, utstyr|90 000|2027\n2|Økt renhold|120 000|2027\n3|Kjøp av ny traktor|700 000|2028\n4|Kurs for ansatte|30 000|2028\n5|Rydding av stier|45 000|2027\n6|Asfaltering av plass|80 000|2027";

describe("the confidence of a table with rows to ask about", () => {
  test("is high where the words of every row tell", () => expect(sure(known)[0]).toBeGreaterThanOrEqual(0.9));
  test("is not high with one such row, and at most 0,6 with one in five", () => {
    expect(sure(`${known}\n7|Språkkafé|50 000|2028`)).toEqual([0.85]);
    expect(sure(`${known}\n7|Språkkafé|50 000|2028\n8|Eldreråd på turné|35 000|2028`)).toEqual([0.6]);
  });
  test("is at most 0,6 where an amount for a period may be for each of its years", () => {
    const rows = "Tiltak|Kostnad kr|Periode\nFolkehelseuke|150 000|2027-2029\nKoordinator for idrett|200 000|2027-2028";
    expect(sure(rows)[0]).toBeLessThanOrEqual(0.6);
    const [first] = read(rows).tiltak;
    expect(first?.components.map((one) => [one.profile, one.uncertain, one.alternatives.map((other) => other.profile)])).toEqual([["varig", true, ["fordelt"]]]);
  });
  test("works are spread over their years, with the other reading offered", () => {
    const [first] = read("Tiltak|Kostnad|Periode\nRestaurering av naustrekka|400 000|2027-2028\nKystkultursenter|100 000|2027").tiltak;
    expect(first?.components.map((one) => [one.profile, one.uncertain, one.segments.map((part) => part.kronerPerYear)])).toEqual([["fordelt", true, [200000]]]);
  });
  test("words of a total spread it over its years", () => {
    const [first] = read("Tiltak|Kostnad|Periode\nFolkehelseuke|kr 150 000 totalt|2027-2029\nFrivillighetspris|kr 20 000 per år|2027-2029").tiltak;
    expect(first?.components.map((one) => [one.profile, one.segments.map((part) => [part.kronerPerYear, part.from, part.to])])).toEqual([["fordelt", [[50000, 2027, 2029]]]]);
  });
});

describe("the unit of a table under another with the same columns", () => {
  const two = (figures: string) => read(`Driftstiltak (1000 kr)|2026|2027\nNy fagleder|450|900\nFærre vikarer|-200|-400\n|||\nInvesteringstiltak|2026|2027\n${figures}`).tables;
  test("is that of the first where the sizes agree", () => {
    expect(two("Ny barneskole|2500|14000\nVannledning Lia|1500|3000").map((table) => [table.unit.scale, table.unit.saidIn?.area.row])).toEqual([[1000, 1], [1000, 1]]);
  });
  test("is a guess where they cannot", () => {
    const [, second] = two("Ny barneskole|2,5|14\nVannledning Lia|1,5|3");
    expect([second?.unit, (second?.confidence ?? 1) <= 0.6]).toEqual([{ scale: 1000000, saidIn: null }, true]);
  });
});

describe("a kind that only the words could tell", () => {
  const asked = (head: string, amount: string) => sure(`${head}|2027|2028\nRekkverk ved kaia|${amount}|\nØkt tilsyn|50000|50000\nKutt i reiser|-40000|-40000`)[0];
  test("leaves the table less sure where something is built for 100 000 kroner and more", () => {
    expect([asked("Tiltak (kr)", "90000"), asked("Tiltak (kr)", "400000"), asked("Driftstiltak (kr)", "400000"), asked("Tiltak (kr)", "-400000")]).toEqual([0.97, 0.85, 0.97, 0.97]);
  });
});

describe("a heading that says every year", () => {
  const profiles = (heading: string) => read(`Tiltak|År|Beløp kr\n${heading}\nKulturuke|2027|60 000\nSkilting|2027|20 000`).tiltak.map(({ components: [only] }) => [only?.profile, only?.uncertain]);
  test("lets the amounts under it last", () => expect(profiles("Årlige kostnader:")).toEqual([["varig", false], ["varig", false]]));
  test("decides nothing where it speaks of those that come once too", () => {
    expect(profiles("Årlige kostnader og engangskostnader:")).toEqual([["engangs", true], ["engangs", false]]);
  });
});

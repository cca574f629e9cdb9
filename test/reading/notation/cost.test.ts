/** What a cost reading says beside its one amount: lines, places, parts, units, counts and doubts. */
import { readCost } from "../../../src/reading/notation/cost";

test("each amount of a cell knows its line, counted with the empty ones", () => {
  const { amounts, kroner } = readCost("\n750 000\n10 000 000\n\n5 000 000");
  expect(kroner).toBeNull();
  expect(amounts.map(({ kroner, line }) => [kroner, line])).toEqual([
    [750_000, 2],
    [10_000_000, 3],
    [5_000_000, 5],
  ]);
});

test("an amount knows where it stands in the text as written", () => {
  const text = "Innkjøp\u00a0av bil: kr\u00a0450\u202f000,- i 2026";
  const [amount] = readCost(text).amounts;
  expect(text.slice(amount?.start, amount?.end)).toBe("kr\u00a0450\u202f000,-");
});

test("an amount in another is a part, and the whole is what the text states", () => {
  const { amounts, kroner } = readCost("kr 413 millioner, henholdsvis kr 287 millioner til plasser og 126 millioner til utleie");
  expect(kroner).toBe(413_000_000);
  expect(amounts.map(({ role }) => role)).toEqual(["amount", "part", "part"]);
});

test("a movement and an average tell of the amount before them", () => {
  expect(readCost("kr 4,9 millioner, en økning på kr 0,2 millioner").amounts.map(({ role }) => role)).toEqual([
    "amount",
    "change",
  ]);
  expect(readCost("12 mill. i alt, gjennomsnittlig 3 mill. per år")).toMatchObject({ kroner: 12_000_000, basis: "total" });
});

test("the two ends of a range are both kept and none is taken", () => {
  const reading = readCost("150–200 tusen kr/år");
  expect(reading).toMatchObject({ kroner: null, basis: "yearly" });
  expect(reading.amounts.map(({ kroner, role }) => [kroner, role])).toEqual([
    [150_000, "range"],
    [200_000, "range"],
  ]);
});

test("a price per unit carries its unit and, where stated, the count", () => {
  expect(readCost("GPS:\n1 000\nPr. stk.")).toMatchObject({ kroner: 1000, basis: "per_unit", unit: "stk", count: null });
  expect(readCost("40 000 per stk. (10 stk)")).toMatchObject({ kroner: 40_000, unit: "stk", count: 10 });
  expect(readCost("12 x 2 500 kr")).toMatchObject({ kroner: 2500, basis: "per_unit", count: 12 });
});

test("spreading words give the number of years", () => {
  expect(readCost("1 000 000 \nfordelt på \n2 år").spreadYears).toBe(2);
  expect(readCost("900 000 over fem år").spreadYears).toBe(5);
  expect(readCost("Tilbud til alle over 75 år").spreadYears).toBeNull();
});

test("a stated zero is 0 and no amount at all is null", () => {
  expect(readCost("Helhetlig hjemmetjeneste (utløser ikke kostnader).")).toMatchObject({ kroner: 0, statedZero: true });
  expect(readCost("Egne rammer")).toMatchObject({ kroner: null, statedZero: false, amounts: [] });
});

test("what may be misread says why", () => {
  expect(readCost("kr 2.500.00")).toMatchObject({ kroner: null, doubts: ["digits-left-over"] });
  expect(readCost("0,75 mil")).toMatchObject({ kroner: 750_000, doubts: ["mil-for-mill"] });
  expect(readCost("2025")).toMatchObject({ kroner: null, doubts: ["looks-like-year"] });
  expect(readCost("250,000 kr")).toMatchObject({ kroner: null, doubts: ["comma-before-three-digits"] });
  expect(readCost("500 000 250 000")).toMatchObject({ kroner: null, doubts: ["two-numbers-run-together"] });
});

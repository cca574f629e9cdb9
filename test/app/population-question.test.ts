/** What is asked of a source of population, and what the workbook's text suggests. */
import { municipalityOf, questionOf } from "../../src/app/population-question";
import { gridFromRows } from "../../src/plan/grid";

test("a municipality is known by its number, its old number, its name, and as the list shows it", () => {
  const loten = { code: "3412", name: "Løten", before: ["0415"], from: 2016, to: 2040 };
  for (const typed of ["3412", "0415", "Løten", " løten kommune", "3412 Løten"]) expect(questionOf(typed, "2016", "2040")).toEqual(loten);
});

test("numbers given up before the first year are not asked for", () => {
  expect(questionOf("3412", "2020", "2040")).toMatchObject({ before: [] });
});

test("what is no municipality, or a name that fits several, is refused before anything is sent", () => {
  for (const typed of ["", "9999", "Herøy", "Atlantis"]) expect(questionOf(typed, "2016", "2040")).toBe("municipality");
});

test("the years must be years, in order, and such as there may be figures for", () => {
  for (const [from, to] of [["2040", "2016"], ["2020", "2020"], ["1900", "2020"], ["2020", "20x0"], ["", "2030"], ["2020.5", "2030"]] as const)
    expect(questionOf("3412", from, to)).toBe("years");
});

describe("the municipality the workbook names", () => {
  const named = (...texts: string[]) => municipalityOf([gridFromRows("Ark1", texts.map((text) => [text]))])?.code ?? null;

  test("is suggested where one alone is named, also in the genitive", () => {
    expect(named("Plan for Løten kommune 2012–2025", "Løten kommunes mål")).toBe("3412");
  });

  test("is suggested from a cell of its own where no text names one, but not by a name that is a plain word", () => {
    expect(named("Indikator", "Løten", "Kommunegruppe 7")).toBe("3412");
    expect(named("Løten", "Stange")).toBeNull();
    expect(named("Time")).toBeNull();
  });

  test("is nobody's where two are named, where none is, or where the name fits several", () => {
    expect(named("Løten kommune", "Hamar kommune")).toBeNull();
    expect(named("Kommunen har 7 000 innbyggere", "vår kommune")).toBeNull();
    expect(named("Herøy kommune")).toBeNull();
  });
});

import { answerAsk, buildRegister } from "../../src/economy/register";
import type { Decidable, RegisterRow } from "../../src/plan/register";
import { planOf, tiltak } from "./plan";

const coordinator = tiltak("1", "Opprette stilling som demenskoordinator", { kroner: 400000, from: 2024 });
const nightWatch = tiltak("2", "Utvide nattjenesten i hjemmesykepleien", { kroner: 1300000, from: 2025 });
const meals = tiltak("3", "Matlevering til hjemmeboende", { kroner: 250000, from: 2024 });
const first = buildRegister(planOf(coordinator, nightWatch, meals), []).rows;

/** The register with a choice on the night watch, as the user left it. */
const decided: RegisterRow[] = first.map((row) => (row.id === "B002" ? { ...row, chosen: { from: 2026 } } : row));
const byId = (rows: readonly RegisterRow[], id: string): RegisterRow => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};
const numbered = <T extends { number: string | null; key: string }>(one: T, number: string): T => ({ ...one, number, key: `1.${number}` });
const titled = <T extends { title: string }>(one: T, title: string): T => ({ ...one, title });

test("the first reading gives each row an id, and everything is new", () => {
  const register = buildRegister(planOf(coordinator, nightWatch, meals), []);
  expect(register.rows.map((row) => [row.id, row.key, row.read.kroner])).toEqual([
    ["B001", "1.1", 400000],
    ["B002", "1.2", 1300000],
    ["B003", "1.3", 250000],
  ]);
  expect(register.changes.map((change) => change.change)).toEqual(["new", "new", "new"]);
});

test("reading again without a change keeps ids and choices and reports nothing", () => {
  const again = buildRegister(planOf(coordinator, nightWatch, meals), decided);
  expect(again.rows).toEqual(decided);
  expect(again.changes).toEqual([]);
  expect(again.asks).toEqual([]);
});

test("a row put in above and all numbers moved: choices follow the titles", () => {
  const inserted = tiltak("1", "Innføre velferdsteknologi", { kroner: 600000, from: 2025 });
  const { rows, changes, asks } = buildRegister(
    planOf(inserted, numbered(coordinator, "2"), numbered(nightWatch, "3"), numbered(meals, "4")),
    decided,
  );
  expect(rows.map((row) => [row.id, row.key])).toEqual([["B004", "1.1"], ["B001", "1.2"], ["B002", "1.3"], ["B003", "1.4"]]);
  expect(byId(rows, "B002").chosen).toEqual({ from: 2026 });
  expect(asks).toEqual([]);
  expect(changes.filter((change) => change.change === "new").map((change) => change.id)).toEqual(["B004"]);
});

test("a deleted row stays, marked, and counts no more; its kroner are told", () => {
  const { rows, changes } = buildRegister(planOf(coordinator, meals), decided);
  expect(byId(rows, "B002")).toMatchObject({ state: "no-source", chosen: { from: 2026 }, read: { included: false } });
  // The user had moved it to 2026: 1,3 mill is lost from then on, not from 2025.
  expect(changes).toEqual([
    expect.objectContaining({ change: "gone", id: "B002", years: [expect.objectContaining({ year: 2026, before: 1300000, after: 0 })] }),
  ]);
});

test("a row that comes back has its choices again", () => {
  const gone = buildRegister(planOf(coordinator, meals), decided).rows;
  const { rows, changes } = buildRegister(planOf(coordinator, nightWatch, meals), gone);
  expect(byId(rows, "B002")).toMatchObject({ state: "as-read", chosen: { from: 2026 }, read: { included: true } });
  expect(changes.map((change) => change.change)).toEqual(["new"]);
});

test("two rows that have changed places keep each its own choice", () => {
  const { rows } = buildRegister(planOf(numbered(nightWatch, "1"), numbered(coordinator, "2"), meals), decided);
  expect(byId(rows, "B002")).toMatchObject({ number: "1", title: nightWatch.title, chosen: { from: 2026 } });
  expect(byId(rows, "B001").chosen).toEqual({});
});

test("swapped titles under the same numbers never swap the choices", () => {
  const { rows } = buildRegister(planOf(titled(coordinator, nightWatch.title), titled(nightWatch, coordinator.title), meals), decided);
  expect(byId(rows, "B002")).toMatchObject({ number: "1", title: nightWatch.title, chosen: { from: 2026 } });
});

test("a lightly reworded title is the same tiltak", () => {
  const { rows, changes, asks } = buildRegister(planOf(coordinator, titled(nightWatch, "Utvide nattjenesten i hjemmesjukepleien"), meals), decided);
  expect(byId(rows, "B002")).toMatchObject({ chosen: { from: 2026 }, state: "as-read" });
  expect(changes).toEqual([expect.objectContaining({ change: "altered", fields: ["title"], years: [] })]);
  expect(asks).toEqual([]);
});

test("a wholly new title under the number of a decided row is asked about; nothing follows and nothing is lost", () => {
  const { rows, asks } = buildRegister(planOf(coordinator, titled(nightWatch, "Bygge omsorgsboliger på Ådalsbruk"), meals), decided);
  expect(asks).toEqual([{ row: "B004", candidates: ["B002"], why: "title-changed" }]);
  expect(byId(rows, "B004")).toMatchObject({ state: "ask", chosen: {} });
  expect(byId(rows, "B002")).toMatchObject({ state: "no-source", chosen: { from: 2026 } });
  const [ask] = asks;
  if (!ask) throw new Error("asked");
  const same = answerAsk(rows, ask, "B002");
  expect(byId(same, "B004").chosen).toEqual({ from: 2026 });
  expect(same.some((row) => row.id === "B002")).toBe(false);
  const other = answerAsk(rows, ask, null);
  expect(byId(other, "B004")).toMatchObject({ state: "as-read", chosen: {} });
  expect(byId(other, "B002").chosen).toEqual({ from: 2026 });
});

test("a question nobody has answered is asked again; emptying the row's state answers it", () => {
  const plan = planOf(coordinator, titled(nightWatch, "Bygge omsorgsboliger på Ådalsbruk"), meals);
  const { rows, asks } = buildRegister(plan, decided);
  const again = buildRegister(plan, rows);
  expect(again.asks).toEqual(asks);
  expect(again.rows).toEqual(rows);
  const emptied = rows.map((row): RegisterRow => (row.state === "ask" ? { ...row, state: "as-read" } : row));
  expect(buildRegister(plan, emptied).asks).toEqual([]);
});

test("titles that differ by a figure or a letter alone are not the same tiltak", () => {
  const a = tiltak("1", "Bygge bofellesskap A på Rokosjøen", { kroner: 100, from: 2024 });
  const held = buildRegister(planOf(a), []).rows.map((row) => ({ ...row, chosen: { kroner: 200 } }));
  const { rows, asks } = buildRegister(planOf(titled(numbered(a, "2"), "Bygge bofellesskap B på Rokosjøen")), held);
  expect(asks).toHaveLength(1);
  expect(rows.find((row) => row.state === "ask")?.chosen).toEqual({});
});

test("two tiltak of the same title and number elsewhere are told apart by their area", () => {
  const one = tiltak("7", "Utrede fleksible arbeidstidsordninger", { kroner: null });
  const other = { ...one, section: "Organisering", sectionNumber: "12", key: "12.7" };
  const held = buildRegister(planOf(one, other), []).rows.map((row) => (row.id === "B002" ? { ...row, chosen: { kroner: 90000 } } : row));
  const { rows } = buildRegister(planOf(other, one), held);
  expect(rows.map((row) => [row.id, row.key, row.chosen])).toEqual([
    ["B002", "12.7", { kroner: 90000 }],
    ["B001", "1.7", {}],
  ]);
});

test("a changed source under a choice is marked, stays marked, and the choice stands", () => {
  const choice: Partial<Decidable> = { kroner: 1500000 };
  const held = first.map((row) => (row.id === "B002" ? { ...row, chosen: choice } : row));
  const changed = tiltak("2", nightWatch.title, { kroner: 1800000, from: 2025 });
  const once = buildRegister(planOf(coordinator, changed, meals), held);
  expect(byId(once.rows, "B002")).toMatchObject({ state: "source-changed", chosen: choice, read: { kroner: 1800000 } });
  expect(once.changes).toEqual([expect.objectContaining({ change: "altered", fields: ["kroner"], years: [] })]);
  expect(byId(buildRegister(planOf(coordinator, changed, meals), once.rows).rows, "B002").state).toBe("source-changed");
});

test("a change in the source where nothing is chosen is taken over, with its kroner", () => {
  const dearer = tiltak("3", meals.title, { kroner: 300000, from: 2025 });
  const { rows, changes } = buildRegister(planOf(coordinator, nightWatch, dearer), decided);
  expect(byId(rows, "B003")).toMatchObject({ state: "as-read", read: { kroner: 300000 } });
  expect(changes[0]).toMatchObject({ id: "B003", fields: ["kroner", "years"] });
  expect(changes[0]?.years.map((year) => [year.year, year.before, year.after])).toEqual([
    [2024, 250000, 0],
    [2025, 250000, 300000],
    [2026, 250000, 300000],
  ]);
});

describe("the beløp of one tiltak", () => {
  const both = tiltak("5", "Allbrukshus", { kroner: 500000, from: 2025, words: "Daglig leder" }, { kroner: 250000, from: 2025, words: "Driftsutgifter" });
  const held = buildRegister(planOf(both), []).rows.map((row) => (row.id === "B002" ? { ...row, chosen: { paidByOthers: 0.5 } } : row));

  test("keep their choices when a beløp is put in between", () => {
    const three = tiltak("5", "Allbrukshus", { kroner: 500000, from: 2025, words: "Daglig leder" }, { kroner: 80000, from: 2025, words: "Husleie" }, { kroner: 250000, from: 2025, words: "Driftsutgifter" });
    const { rows, asks } = buildRegister(planOf(three), held);
    expect(rows.map((row) => [row.id, row.tiltak, row.read.kroner, row.chosen.paidByOthers])).toEqual([
      ["B001", "B001", 500000, undefined],
      ["B003", "B001", 80000, undefined],
      ["B002", "B001", 250000, 0.5],
    ]);
    expect(asks).toEqual([]);
  });

  test("are asked about when the decided one is no longer to be found", () => {
    const one = tiltak("5", "Allbrukshus", { kroner: 900000, from: 2025, words: "Alt samlet" });
    const { rows, asks } = buildRegister(planOf(one), held);
    expect(asks).toEqual([{ row: "B003", candidates: ["B002"], why: "beloep-changed" }]);
    expect(buildRegister(planOf(one), rows).asks).toEqual(asks);
    expect(rows.map((row) => [row.id, row.state])).toEqual([["B003", "ask"], ["B001", "no-source"], ["B002", "no-source"]]);
  });
});

test("a reading that no profile can tell is kept as its kroner per year", () => {
  const odd = tiltak("9", "Prøveprosjekt", { kroner: 300000, from: 2024 });
  const parts = odd.components.map((part) => ({
    ...part,
    segments: [2024, 2026].map((from) => ({ kind: "drift" as const, kronerPerYear: 300000, aarsverk: 0, from, to: from, firstYearShare: 1 })),
  }));
  const [row] = buildRegister(planOf({ ...odd, components: parts }), []).rows;
  expect(row?.read.profile).toBe("belop-per-aar");
  expect(row?.yearsRead).toEqual({ 2024: 300000, 2026: 300000 });
});

test("a period of activity ends, but a post stated without a cost lasts", () => {
  const period = { from: 2024, to: 2025, text: "2024-25", cells: { sheet: "Tiltak", area: { row: 5, column: 5, rows: 1, columns: 1 } } };
  const activity = { ...tiltak("1", "Utrede dagtilbud", { kroner: null, from: 2024 }), period };
  const post = { ...tiltak("2", "Utvide dagsenteret", { kroner: null, from: 2024, aarsverk: 0.5 }), period };
  const { rows } = buildRegister(planOf(activity, post), []);
  expect(rows.map((row) => [row.read.from, row.read.to])).toEqual([
    [2024, 2025],
    [2024, null],
  ]);
});

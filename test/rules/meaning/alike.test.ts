/** Sameness by meaning, held against pairs labelled by hand, and its time. */
import { alikePairs, meaningsOf, threshold } from "../../../src/rules/meaning/alike";
import { different, same } from "./pairs";

const pairs = [...same.map((pair) => ({ pair, alike: true })), ...different.map((pair) => ({ pair, alike: false }))];
const meanings = meaningsOf(pairs.flatMap(({ pair }) => pair));
const called = pairs.map(({ alike }, i) => ({ alike, found: meanings.score(2 * i, 2 * i + 1) >= threshold }));
const count = (alike: boolean, found: boolean): number =>
  called.filter((one) => one.alike === alike && one.found === found).length;

test("of 205 labelled pairs at most one in twenty found is wrong, and at least five in six of the same are found", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(count(true, true) / (count(true, true) + count(false, true))).toBeGreaterThanOrEqual(0.95);
  expect(count(true, true) / same.length).toBeGreaterThanOrEqual(0.83);
});

test("other words for the same subject are found, near misses are not", () => {
  const texts = [
    "Etablere frisklivssentral",
    "Frisklivssentralen opprettes",
    "Opprette frivilligsentral",
    "Nytt tak på Berg skole",
    "Nytt tak på Haugen skole",
  ];
  expect(alikePairs(meaningsOf(texts)).map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
});

test("pairs compared grow no faster than the plan", () => {
  const places = Array.from(
    { length: 2000 },
    (_, i) => `Tiltak ved avdeling${i} for gruppe${i % 700} i område${i % 40}`,
  );
  const compared = (size: number): number => {
    let scores = 0;
    alikePairs(meaningsOf(places.slice(0, size)), () => (scores += 1));
    return scores;
  };
  expect(compared(2000)).toBeLessThanOrEqual(2.5 * compared(1000) + 2000);
});

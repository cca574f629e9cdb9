/** Sameness by meaning, held against pairs labelled by hand, and its time. */
import { alikePairs, meaningsOf, threshold } from "../../../src/rules/meaning/alike";
import * as heldOut from "./held-out";
import { different, same } from "./pairs";

type Pairs = readonly (readonly [string, string])[];

/** Of the pairs called the same, the share that are; of the same, the share that is found. */
function measured(alike: Pairs, unlike: Pairs): { precision: number; recall: number } {
  const meanings = meaningsOf([...alike, ...unlike].flat());
  const found = (from: number, count: number): number =>
    Array.from({ length: count }, (_, i) => meanings.score(2 * (from + i), 2 * (from + i) + 1)).filter(
      (score) => score >= threshold,
    ).length;
  const [right, wrong] = [found(0, alike.length), found(alike.length, unlike.length)];
  return { precision: right / (right + wrong), recall: right / alike.length };
}

test("of 205 labelled pairs at most one in twenty found is wrong, and at least five in six of the same are found", () => {
  expect(same.length + different.length).toBeGreaterThanOrEqual(200);
  const { precision, recall } = measured(same, different);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.83);
});

test("of pairs it was not fitted to, nine in ten found are right, and three in five of the same are found", () => {
  const { precision, recall } = measured(heldOut.same, heldOut.different);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.6);
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

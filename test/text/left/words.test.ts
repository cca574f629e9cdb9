import { leftReasons } from "../../../src/plan/left-reason";
import { leftWords } from "../../../src/text/left/words";

test("in bokmål the word is the code; nynorsk and English say it in their own words", () => {
  expect(leftReasons.map((why) => leftWords(why, "nb"))).toEqual(leftReasons);
  expect([leftWords("kolonnen er ikke lest", "nn"), leftWords("kolonnen er ikke lest", "en")]).toEqual(["kolonnen er ikkje lesen", "the column is not read"]);
});

test("no reason is left in bokmål in the English pane, and none says two things", () => {
  const english = leftReasons.map((why) => leftWords(why, "en"));
  expect(english.filter((words) => /[æøå]/i.test(words))).toEqual([]);
  expect(new Set(english).size).toBe(leftReasons.length);
});

/** The marks in which lists of words are written. */
import { anyOf, wordsOf } from "../../../src/reading/notation/word-list";

const whole = (entry: string, text: string): boolean => new RegExp(`^${anyOf([entry])}$`, "u").test(text);

test.each([
  ["kutt", "kutt", "kutte"],
  ["kutt(e|es)", "kuttes", "kuttet"],
  ["{hvert|kvart} år", "kvart år", "vart år"],
  ["*innsparing*", "driftsinnsparinger", "innspart"],
  ["t.o.m.", "tom", "t o m"],
  ["t.o.m.", "t.o.m.", "tm"],
  ["fase #", "fase 12", "fase x"],
  ["(hele )perioden", "hele perioden", "heleperioden"],
  ["i alt", "i\nalt", "ialt"],
])("%j is %j and not %j", (entry, yes, no) => {
  expect(whole(entry, yes)).toBe(true);
  expect(whole(entry, no)).toBe(false);
});

test("words are found whole, Norwegian letters and all", () => {
  expect(wordsOf(["år"]).test("i år,")).toBe(true);
  expect(wordsOf(["år"]).test("årlig")).toBe(false);
  expect(wordsOf(["stilling"]).test("påstilling")).toBe(false);
});

test("further patterns stand beside the words", () => {
  expect(wordsOf(["årlig"], "/ ?år").test("30 000/år")).toBe(true);
});

/** How far a tiltak has come, said in its own words. */
import { statusByWords } from "../../../src/reading/rows/status-words";

describe("statusByWords", () => {
  test.each([
    ["Etablerertilskudd (vedtatt)", "vedtatt"],
    ["Ligger allerede i økonomiplanen 2011–2014", "Ligger allerede i økonomiplanen 2011–2014"],
    ["Ny bro – foreslått", "foreslått"],
    ["Ikke prioritert", "Ikke prioritert"],
    ["Følge opp vedtatt arealplan", null],
    ["Frisklivssentral", null],
  ])("%s", (text, status) => {
    expect(statusByWords(text)).toBe(status);
  });
});

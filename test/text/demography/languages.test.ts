/** The words of *Demografi*: every placeholder of bokmål stands in the other languages too. */
import { en } from "../../../src/text/demography/en";
import { nb } from "../../../src/text/demography/nb";
import { nn } from "../../../src/text/demography/nn";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();

test.each(Object.keys(nb) as (keyof typeof nb)[])("%s has the same placeholders in every language", (key) => {
  expect(placeholders(nn[key])).toEqual(placeholders(nb[key]));
  expect(placeholders(en[key])).toEqual(placeholders(nb[key]));
  expect(nn[key].length).toBeGreaterThan(0);
});

/** Every rule can be read in three languages, and every placeholder gets its parameter. */
import { ruleList } from "../../src/rules/list";
import { findingsOf } from "../../src/rules/run";
import { noSettings } from "../../src/rules/settings";
import { languages } from "../../src/text/language";
import { nb } from "../../src/text/rules/nb";
import { findingText, ruleText } from "../../src/text/rules/sentence";
import { inputOf } from "./build";

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();

test("there are texts for the rules and for nothing else", () => {
  expect(Object.keys(nb).sort()).toEqual(ruleList.map((rule) => rule.id).sort());
});

test("numbers and names are unique and in order", () => {
  const ids = ruleList.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(new Set(ruleList.map((rule) => rule.name)).size).toBe(ruleList.length);
});

describe.each(ruleList.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(languages)("has its four sentences in %s with the same placeholders as bokmål", (language) => {
    const text = ruleText(id, language);
    const source = ruleText(id, "nb");
    for (const part of ["name", "what", "todo", "why"] as const) {
      expect(text[part].length).toBeGreaterThan(5);
      expect(placeholders(text[part])).toEqual(placeholders(source[part]));
    }
    expect(placeholders(text.why)).toEqual([]);
  });

  test.each(languages)("leaves no placeholder open in %s", (language) => {
    const findings = rule.breaks.flatMap((example) => findingsOf(rule, inputOf(example.sample), noSettings));
    for (const finding of findings) {
      const { what, todo } = findingText(finding, language);
      expect(placeholders(`${what} ${todo}`)).toEqual([]);
    }
  });

  test("offers a fix in an example if it says that it fixes", () => {
    const findings = rule.breaks.flatMap((example) => findingsOf(rule, inputOf(example.sample), noSettings));
    expect(findings.some((one) => one.fix.length > 0)).toBe(rule.fixes);
  });
});

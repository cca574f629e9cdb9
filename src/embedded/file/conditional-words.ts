/** Words of conditional formats: the file's and Office.js'. */

export const operators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Rule types that look for text: the type and the word of Office.js. */
export const textOperators: Record<string, string> = { containsText: "Contains", notContainsText: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" };

/** Rules without operands of their own. */
export const presets: Record<string, string> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
};

export const timePeriods: Record<string, string> = {
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

/** Kinds of a scale's points. */
export const pointTypes: Record<string, string> = { min: "LowestValue", max: "HighestValue", num: "Number", percent: "Percent", percentile: "Percentile", formula: "Formula" };

/** Icon sets: `ThreeTrafficLights1` in Office.js is `3TrafficLights1` in the file. */
const counts: Record<string, string> = { Three: "3", Four: "4", Five: "5" };

export function iconSetOfFile(name: string): string {
  const word = Object.keys(counts).find((each) => counts[each] === name.slice(0, 1));
  return word ? word + name.slice(1) : name;
}

export function iconSetForFile(name: string): string {
  const word = Object.keys(counts).find((each) => name.startsWith(each));
  return word ? counts[word] + name.slice(word.length) : name;
}

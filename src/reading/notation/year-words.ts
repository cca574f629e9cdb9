/** Words beside years that name a plan, keep them open, or say that something recurs. */
import { anyOf, entry, wordsOf } from "./word-list";

const plan = entry(
  "*{økoplan|øk. plan|økonomiplan|handlingsplan|handlingplan|handlingsprogram|planstrategi|strategi|plan|program|budsjettskjema|lønnsoppgjør|lønsoppgjer|hp|høp}(en|a|et)",
);

/** Names of plans that carry years of their own: "i økonomiplan 2016-2019", "handlingsplan for skole 2024-2027". */
export const planName = new RegExp(`(?<![a-zæøå])(?<!ny )${plan}(?:\\s+for\\s+[^,;:().\\d]{2,60})?\\s*\\(?\\s*$`, "u");

/** "ØP 2027", "Budsjett 2026" and nothing more: the year of that budget, not the name of a plan. */
export const budgetOfYear = /^\s*(?:øp|hp|høp|øk\.? ?plan|økonomiplan|(?:års|investerings|drifts)?budsjett(?:et)?)\s+(?:for )?(?:19|20)\d\d\s*$/u;

const counted = entry(
  "{personer|personar|innbyggere|innbyggjarar|timer|timar|elever|elevar|m2|m²|stk|tall|tal|tallet|talet|kroner|kr|priser|prisar|åra|årene|nivå}",
);

/** After a year: it is a price year, a statistic or a decade, not a time. */
export const noTimeAfter = new RegExp(`^(?:-(?=[a-zæøå])|[- ]?${counted}(?![a-zæøå2²])|/\\d{1,2}(?:/|\\d)|\\.\\d)`, "u");

const goesOn = anyOf([
  "og {løpende|løpande|kontinuerlig|kontinuerleg|fremover|framover|utover|videre|vidare|deretter|påfølgende|etterfølgende|årlig|årleg}",
  "{og|eller} {senere|seinere|seinare}",
  "(og ){deretter|så} {årlig|årleg|løpende|løpande}",
  "fremover",
  "framover",
  "og ut",
  "ff.",
]);

/** It goes on: "2026 og fremover", "2025→", "2025 -", "2024 (oppstart)". */
export const openAfter = new RegExp(
  `^\\s*(?:\\(?(?:opp)?start\\)?(?![a-zæøå])|,? ?${goesOn}|\\+|(?:-+>?|→|=>|\\.\\.\\.?|…)\\s*(?=$|\\n|[),;]))`,
  "u",
);

/** Done again and again, without a year. */
export const recurring = wordsOf([
  "kontinuerlig",
  "kontinuerleg",
  "(fort)løpende",
  "(fort)løpande",
  "(halv)årlig*",
  "(halv)årleg*",
  "årviss*",
  "{hvert|kvart} (#. |#.|* )år",
  "annethvert år",
  "annakvart år",
  "jevnlig",
  "jamleg",
]);

export const wholePeriod = wordsOf(["(hele |heile )(i |ut ){plan|økonomiplan|handlingsplan|fireårs|strategi}perioden", "{hele|heile} perioden", "alle {år|åra|årene}"]);

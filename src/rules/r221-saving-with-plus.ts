/** A saving entered with plus in a table where savings have minus: it raises the sum it should lower. */
import type { CellsRef } from "../plan/cell";
import type { Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import type { Found, Rule } from "./rule";
import { firstSentence } from "./same-subject";

/** At the start of a title. Less income or a lower price is no saving. */
const saving =
  /^[\s•\-–\d.)]*(?:innsparing|besparelse|kutt|nedbemann\p{L}*|effektivisering|reduksjon|reduser\p{L}*|redusert\p{L}*|avvikl\p{L}*|nedlegg\p{L}*|legge ned|merinntekt|økte? (?:gebyr|inntekt|brukerbetaling)\p{L}*|auka (?:gebyr|inntekt|brukarbetaling)\p{L}*)(?!\p{L})/iu;
const noSaving =
  /(?:tilskudd|tilskot|refusjon|overføring|foreldrebetaling|billettpris|sykefravær|sjukefråvær|klimagass|utslipp|^[\s•\-–]*redu\p{L}*\s.*(?:inntekt|gebyr|brukerbetaling|egenbetaling))/iu;

const table = (second: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Reduksjon i vikarbruk", -500],
        ["Innsparing på energi", second],
        ["Kutt i reiseutgifter", -200],
      ],
    },
  ],
});

export const savingWithPlus: Rule = {
  id: "R221",
  name: "saving-with-plus",
  severity: "warning",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller der innsparingene står uten fortegn, og innsparinger som ikke begynner med ord som «kutt» og «reduksjon».",
  holds: [{ say: "Tre innsparinger med minus", sample: table(-300) }],
  breaks: [{ say: "En innsparing med pluss blant to med minus", at: ["Plan!B3"], sample: table(300) }],
  check: ({ plan }) => {
    const tables = new Map<string, { minus: number; plus: Found[] }>();
    for (const tiltak of plan.tiltak) {
      const money = amountsOf(tiltak);
      const [first] = money;
      const words = firstSentence(tiltak);
      if (!first || !saving.test(words) || noSaving.test(words)) continue;
      const known = tables.get(tiltak.table) ?? { minus: 0, plus: [] };
      tables.set(tiltak.table, known);
      if (money.every(({ kroner }) => kroner < 0)) known.minus += 1;
      else if (money.every(({ kroner }) => kroner > 0))
        known.plus.push({ cells: first.cells, params: { tiltak: nameOf(tiltak), kroner: first.kroner } });
    }
    return [...tables.values()].flatMap(({ minus, plus }) =>
      minus >= 2 && plus.length < minus ? plus.map((one) => ({ ...one, params: { ...one.params, count: minus } })) : [],
    );
  },
};

/** Amounts other than 0, wherever they stand in the row. */
function amountsOf(tiltak: Tiltak): readonly { kroner: number; cells: CellsRef }[] {
  return [...tiltak.amounts, ...tiltak.costs].filter(({ kroner }) => kroner !== 0);
}

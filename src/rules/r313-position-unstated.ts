/** Words of staffing and an amount, but not how many årsverk. */
import type { Tiltak } from "../plan/plan";
import { nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { beginsWith } from "./words";

const staffing = beginsWith(
  "stilling",
  "årsverk",
  "bemann",
  "grunnbemann",
  "døgnbemann",
  "nattbemann",
  "legedekning",
  "tilset(?:t|j)",
  "nyansett",
);

export const positionUnstated: Rule = {
  id: "R313",
  name: "position-unstated",
  severity: "info",
  group: "positions",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Stillinger som bare er nevnt med tittel (koordinator, konsulent).",
  holds: [
    {
      say: "Bemanning, 2 årsverk",
      sample: { tiltak: [{ title: "Økt bemanning, 2 årsverk", cost: 1500000, years: [2025], aarsverk: 2 }] },
    },
  ],
  breaks: [
    {
      say: "Økt bemanning til 1,5 mill. kr uten antall",
      at: ["C3"],
      sample: { tiltak: [{ title: "Økt bemanning på helsetunet", cost: 1500000, years: [2025] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      if (tiltak.positions !== null || tiltak.statedZero) return [];
      const part = tiltak.components.find(
        (one) =>
          one.kroner !== null &&
          one.kroner > 0 &&
          one.impliedAarsverk === null &&
          one.kind === "drift" &&
          staffing.test(one.words + aside(tiltak)),
      );
      const word = staffing.exec(wordsOf(tiltak))?.[0];
      if (!part || word === undefined) return [];
      return [{ cells: part.cells, params: { tiltak: nameOf(tiltak), kroner: part.kroner ?? 0 } }];
    }),
};

/** Where a tiltak has one beløp, all its words belong to it. */
function aside(tiltak: Tiltak): string {
  return tiltak.components.length === 1 ? `\n${wordsOf(tiltak)}` : "";
}

/** One post by night or round the clock takes several årsverk: offers the arithmetic, claims no fault. */
import { normOf, paramsOf } from "./r311-cost-per-aarsverk";
import { postsOf } from "./posts";
import type { Rule } from "./rule";

export const shiftPost: Rule = {
  id: "R312",
  name: "shift-post",
  severity: "info",
  group: "positions",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Turnus som ikke er nevnt med natt, døgn eller turnus.",
  holds: [
    {
      say: "Nattvakt til vanlig pris",
      sample: {
        tiltak: [1, 2, 1].map((aarsverk, i) => ({
          title: ["Nattvakt på Myra", "Døgnbemanning i Parkveien", "Turnusleder"][i] ?? "",
          cost: 750000 * aarsverk,
          years: [2025],
          aarsverk,
        })),
      },
    },
  ],
  breaks: [
    {
      say: "1 nattvakt til 1,9 mill. kr der en stilling ellers koster 750 000 kr",
      at: ["C6"],
      sample: {
        tiltak: [1, 2, 0.5, 1].map((aarsverk, i) => ({
          title: i === 3 ? "1/1 stilling nattvakt" : `Stilling ${i}`,
          cost: i === 3 ? 1900000 : 750000 * aarsverk,
          years: [2025],
          aarsverk,
        })),
      },
    },
  ],
  check: ({ plan }) => {
    const norm = normOf(plan);
    if (norm === null) return [];
    return postsOf(plan)
      .filter((post) => post.shift && post.price / norm >= 1.3)
      .map((post) => ({
        cells: post.part.cells,
        params: { ...paramsOf(post, norm), times: Math.round((post.price / norm) * 10) / 10 },
      }));
  },
};

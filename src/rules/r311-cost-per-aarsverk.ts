/** Cost per årsverk far from what the plan's other posts cost. */
import type { Plan } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import { postsOf, type Post } from "./posts";
import type { Rule } from "./rule";

/** At least this many times the norm, or its inverse, stands out. Round sums per post vary by a fourth. */
const far = 1.3;

export const costPerAarsverk: Rule = {
  id: "R311",
  name: "cost-per-aarsverk",
  severity: "warning",
  group: "positions",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Planer med færre enn tre priser på stilling: da finnes det ingen norm å holde dem mot.",
  holds: [
    {
      say: "750 000 kr pr. årsverk i tre rader",
      sample: {
        tiltak: [1, 2, 0.5].map((aarsverk, i) => ({
          title: `Stilling ${i}`,
          cost: 750000 * aarsverk,
          years: [2025],
          aarsverk,
        })),
      },
    },
  ],
  breaks: [
    {
      say: "0,6 årsverk til 700 000 kr der de andre koster 750 000 kr pr. årsverk",
      at: ["C6"],
      sample: {
        tiltak: [1, 2, 0.5, 0.6].map((aarsverk, i) => ({
          title: `Stilling ${i}`,
          cost: i === 3 ? 700000 : 750000 * aarsverk,
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
      .filter((post) => !post.shift && (post.price / norm >= far || norm / post.price >= far))
      .map((post) => ({ cells: post.part.cells, params: paramsOf(post, norm) }));
  },
};

/** Kroner per årsverk: the median of the plan's own rows; null with fewer than three of them. */
export function normOf(plan: Plan): number | null {
  const prices = postsOf(plan)
    .map((post) => post.price)
    .sort((a, b) => a - b);
  if (prices.length < 3) return null;
  const middle = prices.length / 2;
  return ((prices[Math.ceil(middle) - 1] ?? 0) + (prices[Math.floor(middle)] ?? 0)) / 2;
}

export function paramsOf(post: Post, norm: number): Record<string, string | number> {
  return {
    tiltak: nameOf(post.tiltak),
    price: Math.round(post.price),
    norm: Math.round(norm),
    aarsverk: post.aarsverk,
  };
}

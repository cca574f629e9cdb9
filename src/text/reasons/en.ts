/** Why a row was read as it was, in English. */
import type { nb } from "./nb";

export const en = {
  "positions-recur": "Positions cost money every year from the year they are created.",
  "yearly-words": "The text says that the amount comes every year (“{words}”).",
  "one-start-year": "One start year and nothing that says otherwise: the operating amount is taken as recurring.",
  "one-off-words": "The words suggest a one-off expense (“{words}”).",
  "investment-one-off": "An investment counts in its start year only.",
  "several-marks-step": "One amount and {count} marked years: the amount is divided among the steps, and the level rises with each marked year.",
  "gradual-words": "The text says that it happens gradually (“{words}”): the level rises in {count} steps.",
  "spread-over-marks": "The amount is spread over the {count} marked years.",
  "spread-over-years": "The amount is spread over {count} years.",
  "per-unit": "The price is per unit and must be multiplied by a count.",
  "amount-per-year": "The table has an amount for each year.",
  "marks-by-line": "Amount and year mark belong together when they stand on the same line of their cells.",
  "no-year": "The amount has no year and is kept outside the years.",
  "no-cost": "The measure has no amount. That is not the same as zero.",
  "stated-zero": "The text says that the measure costs nothing.",
  "sign-reversed": "The words suggest a cost but the amount is negative (“{words}”): here the sign is reversed.",
  "repeated-each-mark": "The whole amount applies in each of the {count} marked years.",
  "whole-from-first": "The whole amount recurs from {year}.",
  "same-year-for-all": "All amounts in the cell apply from the same year.",
  "paired-in-order": "Amounts and year marks are paired in the order they stand.",
  "implied-post": "The words suggest a position but do not say how large it is.",
  "period-of-activity": "The year is when the measure goes on, not an amount.",
  "period-recurs": "The amount comes every year of the period.",
  "chosen-by-user": "Chosen in the register.",
} as const satisfies Record<keyof typeof nb, string>;

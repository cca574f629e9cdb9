/** English: rules about structure, money, positions, drift and investering (R1xx–R4xx). */
import type { money as nb } from "../nb/money";
import type { RuleText } from "../rule-text";

export const money = {
  R101: {
    name: "Same number twice",
    what: "Number {number} stands on both “{other}” and “{tiltak}” in the same area.",
    todo: "Give one of them a new number and correct the references to it.",
    why: "A reference to the number otherwise points to two measures, and decisions may be recorded on the wrong one.",
  },
  R103: {
    name: "Measure without a number",
    what: "“{tiltak}” has no number, while the other measures in the table do.",
    todo: "Fill in the missing number.",
    why: "A measure without a number cannot be referred to in proposals and decisions.",
  },
  R210: {
    name: "Cost without a year",
    what: "“{tiltak}” costs NOK {kroner}, but nothing says in which year.",
    todo: "Mark the year in which it starts, or write that it is not scheduled.",
    why: "The amount falls outside every year of the plan and is in no yearly total.",
  },
  R211: {
    name: "Year without a cost",
    what: "“{tiltak}” starts in {year} and mentions “{word}”, but has no cost.",
    todo: "Estimate the cost, or write that the measure costs nothing.",
    why: "The economic plan must be realistic and complete (Local Government Act § 14-4). Without an amount it looks cheaper than it is.",
  },
  R212: {
    name: "More amounts than years",
    what: "“{tiltak}” has {amounts} amounts, but only {marks} marked year(s).",
    todo: "Mark a year for each amount on the same line, or split the measure into several rows.",
    why: "It does not show which amount belongs to which year.",
  },
  R213: {
    name: "One amount, several years",
    what: "“{tiltak}” has one amount of NOK {kroner} and {marks} marked years.",
    todo: "Write whether the amount is the sum of all years (NOK {share} each time) or applies each time.",
    why: "The two readings give very different costs.",
  },
  R214: {
    name: "Spreading does not fit the years",
    what: "“{tiltak}”: NOK {kroner} is to be spread over {years} years, but the number of marked years is {marks}.",
    todo: "Mark as many years as the amount is spread over, or correct the text.",
    why: "Otherwise part of the amount falls in years that are not marked.",
  },
  R215: {
    name: "The level after the spreading is not covered",
    what: "“{tiltak}”: NOK {kroner} is spread over {years} years (NOK {share} a year), but the strengthening seems meant to last.",
    todo: "Write whether it ends when the money is spent, or enter the cost in the years after as well.",
    why: "A lasting measure with one-off money leaves a gap in operations once it is spent.",
  },
  R216: {
    name: "Unit price without a count",
    what: "“{tiltak}” costs NOK {kroner} per unit, but the number of units is not given.",
    todo: "Write how many units it concerns.",
    why: "Without a count it cannot be part of the totals.",
  },
  R220: {
    name: "Sign contradicts the words",
    what: "“{tiltak}”: “{word}” is a cost, but the amount is NOK {kroner}.",
    todo: "Costs are positive and savings negative. Correct the sign or the text.",
    why: "A wrong sign counts twice in the total.",
  },
  R310: {
    name: "Position without a cost",
    what: "“{tiltak}” gives {aarsverk} full-time equivalents, but has no cost.",
    todo: "Enter salary, pension and employer's tax, or write that it is covered within the frame.",
    why: "A position without money makes the economic plan incomplete (Local Government Act § 14-4).",
  },
  R311: {
    name: "Unusual cost per full-time equivalent",
    what: "“{tiltak}” costs NOK {price} per full-time equivalent ({aarsverk} stated). The plan's usual price is NOK {norm}.",
    todo: "Check the amount and the size of the position, or explain the difference.",
    why: "As a rule either the amount or the size of the position is mistyped.",
  },
  R312: {
    name: "Shift position",
    what: "“{tiltak}” costs NOK {price} per full-time equivalent ({aarsverk} stated), {times} times the plan's usual price of NOK {norm}.",
    todo: "One night post takes about 2 full-time equivalents and one post round the clock about 5. Write their number if that is what was calculated.",
    why: "Then the overview of positions becomes right.",
  },
  R410: {
    name: "Operating and capital cost in one cell",
    what: "“{tiltak}” mixes operating cost (NOK {drift}) and capital cost (NOK {investering}).",
    todo: "Enter operating and capital cost in a row each.",
    why: "The economic plan has an operating part and a capital part that are never added together (Local Government Act § 14-4).",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

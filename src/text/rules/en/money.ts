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
  R102: {
    name: "Number missing in the series",
    what: "Number {number} is missing in the series.",
    todo: "Check whether a measure has been left out, or renumber.",
    why: "A deleted measure should show as deleted; otherwise readers look for it.",
  },
  R105: {
    name: "Fault in the row of years",
    what: "The heading “{held}” breaks the row of years. It should be {year}.",
    todo: "Correct the year in the heading.",
    why: "Every amount and mark in the column falls in the wrong year.",
  },
  R107: {
    name: "Unit not stated",
    what: "Nothing says whether the {count} amounts on the sheet “{sheet}” are in kroner or thousands.",
    todo: "Write the unit in the heading, for instance “Amounts in NOK 1000”.",
    why: "A wrong unit gives totals a thousand times wrong.",
  },
  R108: {
    name: "Hidden measure",
    what: "“{tiltak}” stands in a row that does not show (sheet “{sheet}”, row {row}).",
    todo: "Show the row, or take the measure out of the plan.",
    why: "The amount is counted, but nobody sees it.",
  },
  R109: {
    name: "Merged cells over several measures",
    what: "The cell is merged over {count} measures, but only “{tiltak}” has the value.",
    todo: "Split the cell and write the value on each measure.",
    why: "Excel keeps the value in the top cell; the other measures are left without.",
  },
  R110: {
    name: "Error value in a cell",
    what: "The cell shows {error} ({count} cells). It holds {formula}.",
    todo: "Correct the formula or what it refers to.",
    why: "Every total built on the cell is an error too.",
  },
  R111: {
    name: "Mark not read",
    what: "“{tiltak}”: “{held}” in the column for {year} is not a mark.",
    todo: "Use the same mark as in the other rows, or delete the sign.",
    why: "The year is not counted until the mark can be read.",
  },
  R217: {
    name: "“mil” in place of “mill”",
    what: "“{tiltak}”: “{held}” probably means millions.",
    todo: "Write “mill.”.",
    why: "An amount with an unknown unit may be misread or not read at all.",
  },
  R218: {
    name: "Amount stored as text",
    what: "“{held}” is text, not a number.",
    todo: "Turn the cell into the number {value}.",
    why: "SUM passes text by, and the amount is missing in the total.",
  },
  R219: {
    name: "Amount a thousand times unlike the others",
    what: "“{tiltak}”: NOK {kroner}, while a usual amount in the column is NOK {typical}. NOK {fits} would fit.",
    todo: "Check whether the amount is in kroner or in thousands.",
    why: "One amount in the wrong unit overturns the whole total.",
  },
  R313: {
    name: "Staffing without a number",
    what: "“{tiltak}” has NOK {kroner} for staffing, but the number of full-time equivalents is not given.",
    todo: "Write the number of full-time equivalents or the percentage.",
    why: "Without a number it is not part of the overview of positions.",
  },
  R314: {
    name: "Increase or whole position?",
    what: "“{tiltak}”: NOK {kroner} for an extension from {before} % to {after} %. If it pays the increase ({increase} %), one full-time equivalent costs NOK {asIncrease}; if the whole position, NOK {asLevel}.",
    todo: "Write whether the amount pays the increase or the whole position.",
    why: "Only the increase is a new cost.",
  },
  R412: {
    name: "New building without operating cost",
    what: "“{tiltak}” is a new building, but no measure says what it costs to run.",
    todo: "Enter staff, power, cleaning and maintenance from when it is finished.",
    why: "Running it lasts longer than building it and must fit in the operating part (Local Government Act § 14-4).",
  },
  R413: {
    name: "Operation before the building stands",
    what: "“{tiltak}” starts in {year}, but the building (“{other}”) comes in {built}.",
    todo: "Move the operation to after the building is finished, or correct its year.",
    why: "Money is set aside for something that cannot be used.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

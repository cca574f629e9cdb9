/** English: rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { checks as nb } from "../nb/checks";
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Reference to something that does not exist",
    what: "“{tiltak}” refers to “{reference}”, but the table has no such item.",
    todo: "Correct the number, or write which plan it refers to.",
    why: "A reader of the plan does not find what the decision rests on.",
  },
  R611: {
    name: "Reference to the wrong item",
    what: "“{tiltak}” refers to “{reference}”, but that is “{target}”, which is about something else.",
    todo: "Correct the number. The list was probably renumbered after the text was written.",
    why: "A reader is sent to the wrong measure.",
  },
  R612: {
    name: "Reference to a heading that does not exist",
    what: "“{tiltak}” says “{reference}”, but no heading is called “{section}”.",
    todo: "Correct the name of the heading, or remove the reference.",
    why: "A reader does not find what the text refers to.",
  },
  R620: {
    name: "The goal does not exist",
    what: "“{tiltak}” refers to goal {goal}, which is not in the list of goals.",
    todo: "Correct the number, or add the goal to the list.",
    why: "The measure counts under no goal.",
  },
  R621: {
    name: "Goal without a measure",
    what: "Goal {goal}, “{title}”, has no measures.",
    todo: "Add a measure, or write which plan follows up the goal.",
    why: "An adopted goal without measures is not followed up.",
  },
  R622: {
    name: "Goal list turned into a decimal",
    what: "“{tiltak}”: the cell holds the decimal {number}, but is probably meant to be the list “{lists}”.",
    todo: "Enter the list as text: set the cell to the Text format and type it again.",
    why: "Excel reads the comma as a decimal sign. The measure then falls under the wrong goal.",
  },
  R710: {
    name: "Same measure twice",
    what: "“{tiltak}” seems to be the same as “{other}” ({likeness} % alike). Amount counted twice if so: NOK {twice}.",
    todo: "Decide whether it is one measure. Enter the cost once and refer to it from the other.",
    why: "Otherwise the cost is counted twice.",
  },
  R712: {
    name: "A whole table stands twice",
    what: "{count} of the measures on the sheet “{sheet}” also stand on the sheet “{other}”.",
    todo: "Count the measures from one of the tables only.",
    why: "Otherwise every cost is counted twice.",
  },
  R810: {
    name: "Year in the text differs from the mark",
    what: "“{tiltak}”: the text mentions {year}, but {marked} is marked.",
    todo: "Correct the text or the mark, or write what happens in each year.",
    why: "It does not show when the costs come.",
  },
  R811: {
    name: "Studied after it is established",
    what: "“{tiltak}” is set for {year}, but “{other}” is to run from {otherYear}.",
    todo: "Move the study forward, or the measure back.",
    why: "A study afterwards cannot influence what it is to study.",
  },
  R812: {
    name: "Effect before its cause",
    what: "“{tiltak}” counts on an effect from {year}, but its cause (“{cause}”) comes in {causeYear}.",
    todo: "Correct one of the years.",
    why: "The amount stands in the wrong year.",
  },
  R813: {
    name: "Outside the plan",
    what: "“{tiltak}” is set for {year}, but the plan covers {from}–{to}.",
    todo: "Correct the year, or take the measure out of the plan.",
    why: "The measure is in no total.",
  },
  R814: {
    name: "Recurs, but stands in one year only",
    what: "“{tiltak}” says “{word}”, but its period is only {year}.",
    todo: "Write the whole period, for instance “{year}–”.",
    why: "Cost and work in the other years are not planned.",
  },
  R815: {
    name: "Adopted some way into the first year",
    what: "The plan was adopted on {date}, and {count} measures with a cost start in {year}.",
    todo: "Count a part-year effect in the first year, or move the start.",
    why: "Measures that start after adoption have no full-year effect.",
  },
  R816: {
    name: "Period runs backwards",
    what: "“{tiltak}”: the period {period} ends before it begins.",
    todo: "Correct the order of the years.",
    why: "The measure cannot be placed in time.",
  },
  R910: {
    name: "Needs money, but no amount",
    what: "“{tiltak}” is financed by “{financing}”, but has no amount.",
    todo: "Estimate the amount and enter it in the economic plan.",
    why: "The economic plan must be complete (Local Government Act § 14-4). A need without an amount is not given priority.",
  },
  R911: {
    name: "Building within the ordinary frame",
    what: "“{tiltak}” concerns buildings or homes (“{word}”), but is placed within the ordinary frame.",
    todo: "Check whether it needs capital funds, or write what it consists of.",
    why: "A building seldom fits in the ordinary operating frame.",
  },
  R912: {
    name: "Cost not settled",
    what: "“{tiltak}” itself says that the cost is not known.",
    todo: "Give an estimate, or write when the cost will be settled.",
    why: "The economic plan must be realistic and complete (Local Government Act § 14-4).",
  },
  R913: {
    name: "Investment without capital costs",
    what: "The plan has investments of NOK {kroner} in all ({count} {count|measure|measures}), but no interest, instalments or VAT compensation.",
    todo: "Enter interest and instalments in the operating part, and VAT compensation and grants as income.",
    why: "An investment is usually financed by a loan. Interest and instalments burden operations for many years (Local Government Act § 14-4).",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

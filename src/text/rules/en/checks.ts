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
    what: "“{tiltak}”: the cell holds the number {number}. It is probably the list {lists}.",
    todo: "Enter the list as text: set the cell to the Text format and type it again.",
    why: "Excel reads the comma as a decimal sign. The measure then falls under the wrong goal.",
  },
  R710: {
    name: "Same measure twice",
    what: "“{tiltak}” seems to be the same as “{other}” ({likeness} % alike). Cost entered in both places: NOK {twice}.",
    todo: "Decide whether it is one measure. Enter the cost once and refer to it from the other.",
    why: "Otherwise the cost is counted twice.",
  },
  R712: {
    name: "A whole table stands twice",
    what: "{count} of the measures on the sheet “{sheet}” also stand on the sheet “{other}”.",
    todo: "Count the measures from one of the tables only.",
    why: "Otherwise every cost is counted twice.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

/** English: rules about sums and shares (R5xx). */
import type { sums as nb } from "../nb/sums";
import type { RuleText } from "../rule-text";

export const sums = {
  R510: {
    name: "Sum does not add up",
    what: "Row “{row}”, column {column}: {value} is written, but the rows above give {right} (difference {difference}).",
    todo: "Correct the figure, or use a formula that sums the rows.",
    why: "A sum that does not add up is the first thing a council member finds.",
  },
  R511: {
    name: "Sum does not cover all its rows",
    what: "Row “{row}”: {formula} leaves out row {rows} ({missed}).",
    todo: "Widen the range to {wide}.",
    why: "A row put in at the edge of the range drops out of the sum unseen.",
  },
  R512: {
    name: "Number typed among formulas",
    what: "The number {value} is typed here, while the cells beside it are formulas ({formula}).",
    todo: "Enter the same formula as in the neighbouring cells, or explain the number.",
    why: "The number does not follow when the rows above change.",
  },
  R513: {
    name: "Formula unlike its neighbours",
    what: "{formula} stands here, while its neighbours are built like {usual}.",
    todo: "Copy the formula from the neighbouring cell, or explain the difference.",
    why: "As a rule the formula was changed by hand once and then forgotten.",
  },
  R514: {
    name: "Total does not fit the years",
    what: "The total is {total}, but the years give {sum} (difference {difference}).",
    todo: "Correct the total or the yearly amounts.",
    why: "Rows and columns must give the same sum.",
  },
  R515: {
    name: "Total counts subtotals twice",
    what: "Row “{row}”: {formula} takes in both rows and the subtotals in row {sums} ({twice}).",
    todo: "Add up the subtotals only, or the rows only.",
    why: "The amounts are counted twice.",
  },
  R516: {
    name: "Sum mixes operating and capital cost",
    what: "Row “{row}” adds operating cost ({drift}) and capital cost ({investering}).",
    todo: "Make one sum for operating and one for capital cost.",
    why: "The economic plan has an operating part and a capital part that are never added together (Local Government Act § 14-4).",
  },
  R521: {
    name: "Shares do not make 100 %",
    what: "The shares of {whole} in column {column} give {sum} %, but 100 % in the other columns.",
    todo: "Check the shares of the column against the source.",
    why: "Parts of one whole must add up to 100 %.",
  },
  R522: {
    name: "The total leaves out a subtotal",
    what: "Row “{row}”: {formula} leaves out {missed} in row {sums}.",
    todo: "Add the subtotal to the formula, or write what the total covers.",
    why: "An area that was added last falls out of the total without showing.",
  },
  R523: {
    name: "Number typed into the formula of a sum",
    what: "The formula {formula} adds the number {typed}, which stands in no row.",
    todo: "Give the amount a named row of its own, and let the formula sum rows only.",
    why: "Nobody sees what the amount is for, and it stays when the basis changes.",
  },
  R517: {
    name: "Prices of different years in one plan",
    what: "The amounts here are in {year} kroner, while the rest of the plan is in {base} kroner.",
    todo: "Convert the amounts to {base} kroner with the municipal deflator, or keep them out of the totals.",
    why: "Amounts in the prices of different years cannot be added. A few years of price growth soon make ten per cent.",
  },
  R518: {
    name: "The formula mixes units",
    what: "{formula} adds numbers in NOK {one} and numbers in NOK {other}.",
    todo: "Convert to the same unit before adding the numbers.",
    why: "The total is wrong by a factor of a thousand for one of the parts.",
  },
  R519: {
    name: "The sum in the text is not right",
    what: "The text says “{said}”, but the figures in the table give {right} (difference {difference}).",
    todo: "Correct the number in the text, or write which measures it covers.",
    why: "Readers add up for themselves. When text and table disagree, nobody knows what was adopted.",
  },
  R524: {
    name: "The year is added into the sum",
    what: "Row “{row}”: {formula} takes in the heading {year}.",
    todo: "Let the range begin in the first row with an amount.",
    why: "The year is added as if it were kroner, and the total is a little too large without showing.",
  },
  R525: {
    name: "The total leaves out a year",
    what: "The totals ({formula}, {count} rows in all) leave out {years}.",
    todo: "Widen the range to all years, or write in the heading which years the total covers.",
    why: "A year that was added last falls out of the total without showing.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

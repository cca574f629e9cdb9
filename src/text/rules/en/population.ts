/** English: rules about population and prevalence (R92x–R93x). */
import type { population as nb } from "../nb/population";
import type { RuleText } from "../rule-text";

export const population = {
  R920: {
    name: "Change does not fit its end points",
    what: "{band}, {from}–{to}: from {start} to {end} is a change of {right}, but {stated} is stated.",
    todo: "Write {right}, or correct the start or end figure.",
    why: "Readers can work it out themselves and then lose faith in the other figures.",
  },
  R921: {
    name: "Percentage on the wrong base",
    what: "{band}, {from}–{to}: {change} of {start} is {right} %, but {stated} % is stated.",
    todo: "Take the percentage of the start value, or say what it is a percentage of.",
    why: "A change is measured on the start value. On another base growth looks smaller or larger than it is.",
  },
  R922: {
    name: "Parts do not fit the whole",
    what: "{band}, {from}–{to}: the parts of {whole} add up to {sum}, but the whole group changes by {right}. {stated} cannot be right; {fits} would fit.",
    todo: "Look up the figure for {band} again. The stated percentage implies {base} persons.",
    why: "At least one figure is wrong, and measures may be dimensioned by it.",
  },
  R923: {
    name: "Percentage of the end value",
    what: "{band}, {from}–{to}: {change} is {stated} % of the end value {end}. Of the start value {start} it is {right} %.",
    todo: "Take the percentage of the start value.",
    why: "An increase measured on the end value looks smaller than it is.",
  },
  R924: {
    name: "Two changes rest on different bases",
    what: "{band}: the change from {secondYear} implies about {second} persons, but the change from {firstYear} implies {first}.",
    todo: "Check both figures against the source.",
    why: "The same group cannot have two such different sizes within a few years.",
  },
  R925: {
    name: "Prevalence falls with age",
    what: "{band} has {percent} %, less than {younger} with {before} %.",
    todo: "Check both rates against the source.",
    why: "The share with dementia rises with age. A fall suggests that one of the rates is wrong.",
  },
  R926: {
    name: "Rates have been added up",
    what: "{band}: {percent} % is the sum of the five-year groups ({parts}, {source}). The right rate lies between {low} and {high} %.",
    todo: "Use the five-year groups one by one, or an average weighted by population.",
    why: "Rates of different groups cannot be added. The number with dementia becomes nearly twice what it should be.",
  },
  R927: {
    name: "Unequal steps between years",
    what: "The years {years} stand side by side but are not equally far apart.",
    todo: "Use a time axis in charts, and compute the change per year before comparing periods.",
    why: "With equally wide columns the development looks steeper or flatter than it is.",
  },
  R928: {
    name: "Age groups do not fit the population",
    what: "{year}: the age groups add up to {sum}, but the population is {total} (difference {difference}).",
    todo: "Look the figures up again in one table and one alternative.",
    why: "At least one figure is wrong or comes from another projection.",
  },
  R929: {
    name: "Registered figure against projection",
    what: "The registered population of {year} is {registered}, but the projection starts at {projected} in {first} ({step}) and grows from there.",
    todo: "Use a projection made after the registered figure, or say that the source changes.",
    why: "The step comes from a change of source, not from people moving.",
  },
  R930: {
    name: "Figure out of its series",
    what: "{band} in {year}: {persons} persons, but the years on each side have {before} and {after}.",
    todo: "Check whether a digit is one too many or missing.",
    why: "The figure shows in every share and chart built on the series.",
  },
  R931: {
    name: "Two figures for one year",
    what: "{band} in {year}: {persons} persons here, {other} elsewhere in the workbook.",
    todo: "Use the same projection in both places, or write which one each figure comes from.",
    why: "Figures of different projection vintages cannot be compared.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;

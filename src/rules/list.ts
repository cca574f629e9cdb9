/** Every rule, by number. A new rule is one file, one line here, and its texts. */
import { keyNotUnique } from "./r101-key-not-unique";
import { numberMissing } from "./r102-number-missing";
import { rowWithoutNumber } from "./r103-row-without-number";
import { numberOutOfOrder } from "./r104-number-out-of-order";
import { yearHeadsBroken } from "./r105-year-heads";
import { headsShifted } from "./r106-heads-shifted";
import { unitUnknown } from "./r107-unit-unknown";
import { tiltakHidden } from "./r108-tiltak-hidden";
import { mergedAmounts } from "./r109-merged-amounts";
import { errorCell } from "./r110-error-cell";
import { markUnread } from "./r111-mark-unread";
import { unitsDiffer } from "./r112-units-differ";
import { headsOutsidePlan } from "./r114-heads-outside-plan";
import { columnHidden } from "./r115-column-hidden";
import { costWithoutYear } from "./r210-cost-without-year";
import { yearWithoutCost } from "./r211-year-without-cost";
import { severalAmountsFewerMarks } from "./r212-several-amounts-fewer-marks";
import { oneAmountSeveralMarks } from "./r213-one-amount-several-marks";
import { spreadAgainstMarks } from "./r214-spread-against-marks";
import { levelAfterSpread } from "./r215-level-after-spread";
import { perUnitWithoutCount } from "./r216-per-unit-without-count";
import { unitWord } from "./r217-unit-word";
import { amountAsText } from "./r218-amount-as-text";
import { factorThousand } from "./r219-factor-thousand";
import { signAgainstWords } from "./r220-sign-against-words";
import { savingWithPlus } from "./r221-saving-with-plus";
import { digitTooMany } from "./r222-digit-too-many";
import { positionWithoutCost } from "./r310-position-without-cost";
import { costPerAarsverk } from "./r311-cost-per-aarsverk";
import { shiftPost } from "./r312-shift-post";
import { positionUnstated } from "./r313-position-unstated";
import { increaseOrLevel } from "./r314-increase-or-level";
import { driftAndInvesteringMixed } from "./r410-drift-and-investering-mixed";
import { kindsInOneColumn } from "./r411-kinds-in-one-column";
import { investmentWithoutOperation } from "./r412-investment-without-operation";
import { driftBeforeBuilding } from "./r413-drift-before-building";
import { sumNotItsParts } from "./r510-sum-not-its-parts";
import { sumRangeTooShort } from "./r511-sum-range-too-short";
import { numberAmongFormulas } from "./r512-number-among-formulas";
import { formulaUnlikeNeighbours } from "./r513-formula-unlike-neighbours";
import { totalAgainstYears } from "./r514-total-against-years";
import { totalCountsTwice } from "./r515-total-counts-twice";
import { sumMixesKinds } from "./r516-sum-mixes-kinds";
import { priceYearsMixed } from "./r517-price-years-mixed";
import { unitsMixed } from "./r518-units-mixed";
import { sumInWords } from "./r519-sum-in-words";
import { sharesNotWhole } from "./r521-shares-not-whole";
import { totalLeavesOutSum } from "./r522-total-leaves-out-sum";
import { numberInSum } from "./r523-number-in-sum";
import { yearInSum } from "./r524-year-in-sum";
import { totalLeavesOutYear } from "./r525-total-leaves-out-year";
import { referenceToNothing } from "./r610-reference-to-nothing";
import { referenceOffSubject } from "./r611-reference-off-subject";
import { sectionReference } from "./r612-section-reference";
import { goalMissing } from "./r620-goal-missing";
import { goalWithoutTiltak } from "./r621-goal-without-tiltak";
import { goalListAsNumber } from "./r622-goal-list-as-number";
import { sameTiltakTwice } from "./r710-same-tiltak-twice";
import { tableRepeated } from "./r712-table-repeated";
import { yearInWords } from "./r810-year-in-words";
import { studiedAfter } from "./r811-studied-after";
import { effectBeforeCause } from "./r812-effect-before-cause";
import { outsidePlan } from "./r813-outside-plan";
import { recurringInOneYear } from "./r814-recurring-in-one-year";
import { adoptedDuringFirstYear } from "./r815-adopted-during-first-year";
import { periodReversed } from "./r816-period-reversed";
import { moneyWithoutAmount } from "./r910-money-without-amount";
import { buildingUnderOwnFrame } from "./r911-building-under-own-frame";
import { costSaidUnclear } from "./r912-cost-said-unclear";
import { investmentWithoutCapitalCost } from "./r913-investment-without-capital-cost";
import { changeAgainstEnds } from "./r920-change-against-ends";
import { percentAgainstBase } from "./r921-percent-against-base";
import { partsAgainstWhole } from "./r922-parts-against-whole";
import { percentOfEnd } from "./r923-percent-of-end";
import { basesDisagree } from "./r924-bases-disagree";
import { prevalenceFalls } from "./r925-prevalence-falls";
import { bandIsSum } from "./r926-band-is-sum";
import { unequalSteps } from "./r927-unequal-steps";
import { bandsAgainstTotal } from "./r928-bands-against-total";
import { registeredAgainstProjected } from "./r929-registered-against-projected";
import { figureOutOfSeries } from "./r930-figure-out-of-series";
import { twoFiguresForOneYear } from "./r931-two-figures-for-one-year";
import type { Rule } from "./rule";

export const ruleList: readonly Rule[] = [
  keyNotUnique,
  numberMissing,
  rowWithoutNumber,
  numberOutOfOrder,
  yearHeadsBroken,
  headsShifted,
  unitUnknown,
  tiltakHidden,
  mergedAmounts,
  errorCell,
  markUnread,
  unitsDiffer,
  headsOutsidePlan,
  columnHidden,
  costWithoutYear,
  yearWithoutCost,
  severalAmountsFewerMarks,
  oneAmountSeveralMarks,
  spreadAgainstMarks,
  levelAfterSpread,
  perUnitWithoutCount,
  unitWord,
  amountAsText,
  factorThousand,
  signAgainstWords,
  savingWithPlus,
  digitTooMany,
  positionWithoutCost,
  costPerAarsverk,
  shiftPost,
  positionUnstated,
  increaseOrLevel,
  driftAndInvesteringMixed,
  kindsInOneColumn,
  investmentWithoutOperation,
  driftBeforeBuilding,
  sumNotItsParts,
  sumRangeTooShort,
  numberAmongFormulas,
  formulaUnlikeNeighbours,
  totalAgainstYears,
  totalCountsTwice,
  sumMixesKinds,
  priceYearsMixed,
  unitsMixed,
  sumInWords,
  sharesNotWhole,
  totalLeavesOutSum,
  numberInSum,
  yearInSum,
  totalLeavesOutYear,
  referenceToNothing,
  referenceOffSubject,
  sectionReference,
  goalMissing,
  goalWithoutTiltak,
  goalListAsNumber,
  sameTiltakTwice,
  tableRepeated,
  yearInWords,
  studiedAfter,
  effectBeforeCause,
  outsidePlan,
  recurringInOneYear,
  adoptedDuringFirstYear,
  periodReversed,
  moneyWithoutAmount,
  buildingUnderOwnFrame,
  costSaidUnclear,
  investmentWithoutCapitalCost,
  changeAgainstEnds,
  percentAgainstBase,
  partsAgainstWhole,
  percentOfEnd,
  basesDisagree,
  prevalenceFalls,
  bandIsSum,
  unequalSteps,
  bandsAgainstTotal,
  registeredAgainstProjected,
  figureOutOfSeries,
  twoFiguresForOneYear,
];

/** Further layouts: dressed otherwise, awkward, or no tiltak at all. */
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { faults } from "./case";
import { batchCases, batchOthers } from "./batch";
import { cardCases } from "./cards";
import { costCases } from "./costs";
import { formCases, formOthers } from "./forms";
import { lastCases } from "./last";
import { lateCases } from "./late";
import { lineCases, lineOthers } from "./lines";
import { moreCases, moreOthers } from "./more";
import { otherCases } from "./others";
import { thirdCases, thirdOthers } from "./third";
import { unseenCases } from "./unseen";
import { yearCases } from "./years";

describe("readWorkbook on further layouts", () => {
  test.each([...yearCases, ...costCases, ...moreCases, ...lateCases, ...lastCases, ...formCases, ...unseenCases, ...cardCases, ...batchCases, ...thirdCases, ...lineCases].map((one) => [one.name, one] as const))("reads %s", (_, one) => {
    expect(faults(readWorkbook(one.grids, noChoices), one)).toEqual([]);
  });

  test.each([...otherCases, ...moreOthers, ...formOthers, ...batchOthers, ...thirdOthers, ...lineOthers].map((one) => [one.name, one] as const))("reads nothing from %s", (_, one) => {
    expect(faults(readWorkbook(one.grids, noChoices), one)).toEqual([]);
  });
});

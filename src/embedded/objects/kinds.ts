/** For each class of Excel's interface that is answered: what stands behind an object of it. */
import type { Book, Sheet } from "../model";
import type { AreasRef, RangeRef } from "./things";

export interface ThingKinds {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  Range: RangeRef;
  RangeAreas: AreasRef;
}

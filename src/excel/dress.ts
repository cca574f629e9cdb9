/** Steps for what surrounds the cells: validations, frozen panes, page set-up, tab, tables and names. */
import { quoteSheet, toA1, type Area } from "../plan/cell";
import type { PrintDesign, SheetDesign } from "../sheets/design";
import { sameArea } from "./areas";
import { actionBytes, supports } from "./batch";
import type { SheetForm } from "./form";
import { rangeOf } from "./ranges";
import { step, type Step } from "./step";

type Sheet = () => Excel.Worksheet;

/** A table as it stands now. */
export interface PresentTable {
  readonly name: string;
  readonly area: Area;
}

export function validationSteps(sheet: Sheet, form: SheetForm): readonly Step[] {
  const set = (area: Area, rule: Excel.DataValidationRule, message: string) =>
    step(4 * actionBytes, () => {
      const { dataValidation } = rangeOf(sheet(), area);
      dataValidation.ignoreBlanks = true;
      dataValidation.rule = rule;
      dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "Tiltaksplan" };
    });
  return [
    ...form.lists.map(({ area, words, message }) => set(area, { list: { inCellDropDown: true, source: words.join(",") } }, message)),
    ...form.numbers.map(({ area, whole, min, max, message }) => {
      const rule: Excel.BasicDataValidation = { formula1: min, formula2: max, operator: "Between" };
      return set(area, whole ? { wholeNumber: rule } : { decimal: rule }, message);
    }),
  ];
}

export function viewSteps(sheet: Sheet, form: SheetForm): readonly Step[] {
  return [
    step(4 * actionBytes, () => {
      const target = sheet();
      target.tabColor = form.tabColour;
      target.showGridlines = false;
      const { rows, columns } = form.freeze;
      if (rows > 0 && columns > 0) target.freezePanes.freezeAt(rangeOf(target, { row: 1, column: 1, rows, columns }));
      else if (rows > 0) target.freezePanes.freezeRows(rows);
      else if (columns > 0) target.freezePanes.freezeColumns(columns);
      else target.freezePanes.unfreeze();
    }),
  ];
}

export function printSteps(sheet: Sheet, print: PrintDesign): readonly Step[] {
  return [
    step(10 * actionBytes, () => {
      const target = sheet();
      const page = target.pageLayout;
      page.orientation = print.landscape ? "Landscape" : "Portrait";
      page.paperSize = "A4";
      page.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
      page.setPrintArea(rangeOf(target, print.area));
      if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
      page.headersFooters.defaultForAllPages.leftHeader = print.header;
      page.headersFooters.defaultForAllPages.centerFooter = print.footer;
    }),
  ];
}

/**
 * Tables made, or those present given their new areas, so that the user's formulas that point to them still do.
 * Before ExcelApi 1.13 a table cannot be resized: it becomes a plain range and a table of the same name again.
 */
export function tableSteps(sheet: Sheet, form: SheetForm, present: readonly PresentTable[]): readonly Step[] {
  const make = ({ name, area, filter }: SheetDesign["tables"][number]) => {
    const table = sheet().tables.add(rangeOf(sheet(), area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showFilterButton = filter;
    table.showBandedRows = false;
  };
  const superfluous = present.filter((table) => !form.tables.some((wanted) => wanted.name === table.name));
  return [
    ...superfluous.map((table) => step(2 * actionBytes, () => sheet().tables.getItem(table.name).convertToRange())),
    ...form.tables.map((wanted) =>
      step(6 * actionBytes, () => {
        const old = present.find((table) => table.name === wanted.name);
        if (!old) return make(wanted);
        const table = sheet().tables.getItem(wanted.name);
        if (sameArea(old.area, wanted.area)) return;
        const movable = old.area.row === wanted.area.row && old.area.column === wanted.area.column;
        if (movable && supports("1.13")) return table.resize(rangeOf(sheet(), wanted.area));
        table.convertToRange();
        make(wanted);
      }),
    ),
  ];
}

/** The formula of a name for cells of a sheet. */
export function nameFormula(title: string, area: Area): string {
  const [first = "", last = first] = toA1(area)
    .split(":")
    .map((corner) => corner.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"));
  return `=${quoteSheet(title)}!${first === last ? first : `${first}:${last}`}`;
}

/** Names of the workbook: those present get a new formula, others are made. */
export function nameSteps(workbook: Excel.Workbook, form: SheetForm, present: ReadonlySet<string>): readonly Step[] {
  return form.names.map(({ name, area }) =>
    step(2 * actionBytes, () => {
      const formula = nameFormula(form.title, area);
      if (present.has(name.toLowerCase())) workbook.names.getItem(name).formula = formula;
      else workbook.names.add(name, formula);
    }),
  );
}

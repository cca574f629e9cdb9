/** When formulas are computed: at once when somebody looks, unless calculation is manual or suspended. */
import type { Book, Rect } from "./model";

/** The part of a calculation engine that is needed here. */
export interface Engine {
  changed(sheetId: string, area: Rect): void;
  structureChanged(): void;
  nameChanged(name: string): void;
  calculate(): void;
  calculateAll(): void;
  calculateNew(sheetId: string, area: Rect): void;
}

export interface Calculation {
  changed(sheetId: string, area: Rect): void;
  structureChanged(): void;
  nameChanged(name: string): void;
  /** Brings values up to date, where calculation is automatic and not suspended. */
  settle(): void;
  calculate(all: boolean): void;
  /** Formulas were entered: with manual calculation, too, Excel computes these at once, and them alone. */
  entered(sheetId: string, area: Rect): void;
  suspendUntilNextSync(): void;
  /** A sync begins: a suspension of the one before it is over. */
  begin(): void;
}

export function createCalculation(book: Book, engine: Engine, calculated: () => void = () => {}): Calculation {
  let dirty = false;
  let suspended = false;
  const run = (all: boolean) => {
    dirty = false;
    if (all) engine.calculateAll();
    else engine.calculate();
    calculated();
  };
  return {
    changed(sheetId, area) {
      dirty = true;
      engine.changed(sheetId, area);
    },
    structureChanged() {
      dirty = true;
      engine.structureChanged();
    },
    nameChanged(name) {
      dirty = true;
      engine.nameChanged(name);
    },
    settle() {
      if (dirty && !suspended && book.calculationMode !== "Manual") run(false);
    },
    calculate: run,
    entered(sheetId, area) {
      if (book.calculationMode === "Manual") engine.calculateNew(sheetId, area);
    },
    suspendUntilNextSync: () => void (suspended = true),
    begin: () => void (suspended = false),
  };
}

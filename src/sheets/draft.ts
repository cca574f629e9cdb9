/** Gathers the blocks of one sheet while it is laid out; `done` hands them over as a design. */
import type { Area, CellsRef, CellValue } from "../plan/cell";
import type {
  FigureDesign,
  FormulaBlock,
  LinkDesign,
  ListValidation,
  NumberValidation,
  SheetDesign,
  StyleBlock,
  StyleName,
  TableDesign,
  ValueBlock,
} from "./design";

/** An area by its corners' row and column and its size. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** What a design has beside its blocks. */
export type Frame = Pick<SheetDesign, "id" | "title" | "tabColour" | "widths" | "freeze" | "print">;

export class Draft {
  private readonly values: ValueBlock[] = [];
  private readonly formulas: FormulaBlock[] = [];
  private readonly styles: StyleBlock[] = [];
  private readonly tables: TableDesign[] = [];
  private readonly links: LinkDesign[] = [];
  private readonly lists: ListValidation[] = [];
  private readonly numbers: NumberValidation[] = [];
  private readonly names: { name: string; area: Area }[] = [];
  private readonly figures: FigureDesign[] = [];
  private readonly autofits: Area[] = [];

  /** A block of values from a cell on, in one look where given. */
  put(row: number, column: number, values: readonly (readonly CellValue[])[], style?: StyleName): this {
    const columns = values[0]?.length ?? 0;
    if (columns === 0) return this;
    this.values.push({ at: { row, column }, values });
    return style ? this.look(area(row, column, values.length, columns), style) : this;
  }

  /** One R1C1 formula over an area; nothing for an empty area. */
  formula(at: Area, formulaR1C1: string, style?: StyleName): this {
    if (at.rows < 1 || at.columns < 1) return this;
    this.formulas.push({ area: at, formulaR1C1 });
    return style ? this.look(at, style) : this;
  }

  look(at: Area, style: StyleName): this {
    if (at.rows > 0 && at.columns > 0) this.styles.push({ area: at, style });
    return this;
  }

  table(name: string, at: Area, filter = true): this {
    this.tables.push({ name, area: at, filter });
    return this;
  }

  link(row: number, column: number, target: CellsRef): this {
    this.links.push({ row, column, target });
    return this;
  }

  list(at: Area, words: readonly string[], message: string): this {
    if (at.rows > 0) this.lists.push({ area: at, words, message });
    return this;
  }

  number(at: Area, range: { whole: boolean; min: number; max: number }, message: string): this {
    if (at.rows > 0) this.numbers.push({ area: at, ...range, message });
    return this;
  }

  name(name: string, at: Area): this {
    this.names.push({ name, area: at });
    return this;
  }

  figure(figure: FigureDesign): this {
    this.figures.push(figure);
    return this;
  }

  autofit(at: Area): this {
    if (at.rows > 0) this.autofits.push(at);
    return this;
  }

  done(frame: Frame): SheetDesign {
    const { values, formulas, styles, tables, links, lists, numbers, names, figures, autofits } = this;
    return { ...frame, values, formulas, styles, tables, links, lists, numbers, names, figures, autofit: autofits, charts: [] };
  }
}

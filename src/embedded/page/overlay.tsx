/** What lies over the cells: the selection, the editor, the charts. */
import { Suspense, lazy, useEffect, useRef } from "react";
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import type { Book, Chart, Rect, Sheet } from "../model";
import { type SheetShape, areaBox, head, pointsToPixels } from "./sheet-shape";
import { type Part, partOf } from "./use-window";

const ChartView = lazy(() => import("./chart-view").then((module) => ({ default: module.ChartView })));

export function SelectionFrame({ shape, area }: { shape: SheetShape; area: Rect }) {
  const { left, top, width, height } = areaBox(shape, area);
  const single = area.rows === 1 && area.columns === 1;
  return (
    <div
      aria-hidden="true"
      className={single ? "selection" : "selection selection-area"}
      style={{ left: head.width + left - 1, top: head.height + top - 1, width: width + 1, height: height + 1 }}
    />
  );
}

interface EditorProps {
  shape: SheetShape;
  area: Rect;
  text: string;
  label: string;
  onText: (text: string) => void;
  onKey: (event: React.KeyboardEvent) => void;
  onLeave: () => void;
}

export function CellEditor({ shape, area, text, label, onText, onKey, onLeave }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { left, top, width, height } = areaBox(shape, area);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const wide = Math.max(width + 1, Math.min(600, text.length * 8 + 24));
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label}
      value={text}
      rows={1}
      spellCheck={false}
      style={{ left: head.width + left - 1, top: head.height + top - 1, width: wide, height: height + 1 }}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKey}
      onBlur={onLeave}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

interface ChartsProps {
  book: Book;
  sheet: Sheet;
  shape: SheetShape;
  /** Only charts that begin in this part are drawn. */
  part: Part;
  revision: number;
  language: Language;
}

function partOfChart(chart: Chart, shape: SheetShape): Part {
  return partOf(shape.rows.at(pointsToPixels(chart.top)), shape.columns.at(pointsToPixels(chart.left)), shape);
}

export function Charts({ book, sheet, shape, part, revision, language }: ChartsProps) {
  return sheet.charts.filter((chart) => partOfChart(chart, shape) === part).map((chart) => {
    const width = pointsToPixels(chart.width);
    const height = pointsToPixels(chart.height);
    const label = chart.descr || (chart.title ? sayPage("chart", language, { title: chart.title }) : sayPage("chartPlain", language));
    const place = { left: head.width + pointsToPixels(chart.left), top: head.height + pointsToPixels(chart.top), width, height };
    return (
      <div key={chart.id} className="chart" role="img" aria-label={label} style={place}>
        <Suspense fallback={null}>
          <ChartView book={book} sheet={sheet} chart={chart} revision={revision} width={width} height={height} />
        </Suspense>
      </div>
    );
  });
}

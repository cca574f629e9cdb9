/** Alternative text of our charts: Excel's interface has none, so it is set where we hold the file ourselves. */
import type { Filled } from "../app/fill-sheets";
import type { Book } from "../embedded/model";

/** Gives each chart that was written the sentence of its design; charts of the user's are not touched. */
export function describeCharts(book: Book, filled: Filled): void {
  for (const design of filled.prepared.designs) {
    const title = filled.applied.titles[design.id] ?? design.title;
    const sheet = book.sheets.find(({ name }) => name === title);
    for (const { id, alt } of design.charts) {
      const chart = sheet?.charts.find(({ name }) => name === id);
      if (!chart || chart.descr === alt) continue;
      chart.descr = alt;
      chart.changed = true;
    }
  }
}

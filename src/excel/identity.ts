/**
 * Which sheets are ours. A generated sheet carries a hidden name of its own (`tiltaksplan_ark`), which follows it through
 * renaming and saving; the memory of the workbook holds its id and title. A copy the user made carries the name too,
 * so the one that the memory knows is ours and the copy is the user's.
 */

export const markName = "tiltaksplan_ark";

/** What the memory holds of one generated sheet. */
export interface KnownSheet {
  readonly id: string;
  readonly title: string;
}

/** A sheet as it stands: its mark is the design id it carries, or null. */
export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: string | null;
}

/** Design id → the sheet that is ours now. Nothing is ours that the memory does not know. */
export function ourSheets(known: Readonly<Record<string, KnownSheet>>, seen: readonly SeenSheet[]): ReadonlyMap<string, SeenSheet> {
  const ours = new Map<string, SeenSheet>();
  for (const [designId, memory] of Object.entries(known)) {
    const marked = seen.filter((sheet) => sheet.mark === designId);
    const byId = (sheet: SeenSheet) => sheet.id === memory.id;
    const byTitle = (sheet: SeenSheet) => sheet.name.toLowerCase() === memory.title.toLowerCase();
    const found =
      marked.find((sheet) => byId(sheet) && byTitle(sheet)) ?? marked.find(byTitle) ?? marked.find(byId) ?? (marked.length === 1 ? marked[0] : undefined);
    if (found) ours.set(designId, found);
  }
  return ours;
}

/** The formula a mark is kept as, and back. */
export function markFormula(designId: string): string {
  return `="${designId}"`;
}

export function markOf(formula: string): string | null {
  return /^="([a-z-]+)"$/.exec(formula)?.[1] ?? null;
}

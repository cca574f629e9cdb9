/** Lines of *Mål og tiltak*: each goal (or area, where the plan has no goals) with its tiltak under it. */
import type { RegisterRow } from "../plan/register";
import type { SheetWork } from "./input";
import { shortTitle } from "./lines";
import { areasOf } from "./sections";
import { say } from "./texts";

export type GoalLine =
  | { readonly kind: "heading"; readonly label: string }
  | { readonly kind: "nothing"; readonly label: string }
  | { readonly kind: "tiltak"; readonly row: RegisterRow; readonly label: string };

/** The first row of each tiltak that still has its source. */
function firstRows(work: SheetWork): readonly RegisterRow[] {
  const seen = new Set<string>();
  return work.rows.filter((row) => {
    if (row.state === "no-source" || seen.has(row.tiltak)) return false;
    seen.add(row.tiltak);
    return true;
  });
}

function tiltakLine(row: RegisterRow): GoalLine {
  return { kind: "tiltak", row, label: shortTitle(row.title) };
}

function group(label: string, rows: readonly RegisterRow[], nothing: string): GoalLine[] {
  const lines = rows.map(tiltakLine);
  return [{ kind: "heading", label }, ...(lines.length > 0 ? lines : [{ kind: "nothing", label: nothing } as const])];
}

/** Goals in the plan's order, then those that only tiltak name, then tiltak without any. */
function byGoal(work: SheetWork, rows: readonly RegisterRow[]): readonly GoalLine[] {
  const { language, plan } = work;
  const nothing = say(language, "goalWithoutTiltak");
  const known = new Set(plan.goals.map((goal) => goal.number));
  const strange = [...new Set(rows.flatMap((row) => row.goals))].filter((number) => !known.has(number));
  const without = rows.filter((row) => row.goals.length === 0);
  return [
    ...plan.goals.flatMap((goal) =>
      group(say(language, "goalHeading", { number: goal.number, title: goal.title }), rows.filter((row) => row.goals.includes(goal.number)), nothing),
    ),
    ...strange.flatMap((number) => {
      const label = plan.goals.length > 0 ? say(language, "goalUnknown", { number }) : say(language, "goalHeading", { number, title: "" }).replace(/[:\s]+$/, "");
      return group(label, rows.filter((row) => row.goals.includes(number)), nothing);
    }),
    ...(without.length > 0 ? group(say(language, "goalNone"), without, nothing) : []),
  ];
}

/** All lines of the sheet. */
export function goalLines(work: SheetWork): readonly GoalLine[] {
  const rows = firstRows(work);
  if (work.plan.goals.length > 0 || rows.some((row) => row.goals.length > 0)) return byGoal(work, rows);
  const areas = areasOf(rows).split(rows, (row) => row);
  return areas.flatMap((one) => group(one.name ?? say(work.language, "withoutSection"), one.items, ""));
}

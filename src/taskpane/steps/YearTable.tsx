/** The figures of one kind that will be written, year by year, with the doubt beside them. */
import type { Prepared } from "../../app/prepare-sheets";
import { usePane } from "../pane-context";
import { yearRows } from "../words/fill-words";

export function YearTable({ prepared, kind }: { readonly prepared: Prepared; readonly kind: "drift" | "investering" }) {
  const { say } = usePane();
  const rows = yearRows(prepared, kind);
  const title = say(kind === "drift" ? "fillDrift" : "fillInvestment");
  if (rows.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say("yearHead")}</th>
            <th scope="col">{say("fillSum")}</th>
            <th scope="col">{say("fillUncertain")}</th>
            <th scope="col">{say("fillRange")}</th>
            {kind === "drift" && <th scope="col">{say("fillAarsverk")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              <td>{row.kroner}</td>
              <td>{row.uncertain}</td>
              <td>{row.range}</td>
              {kind === "drift" && <td>{row.aarsverk}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The figures that will be written, year by year, with the doubt beside them. */
import type { Prepared } from "../../app/prepare-sheets";
import { usePane } from "../pane-context";
import { yearRows } from "../words/fill-words";

export function YearTable({ prepared }: { readonly prepared: Prepared }) {
  const { say } = usePane();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say("fillTotals")}>
      <table>
        <caption>{say("fillTotals")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("yearHead")}</th>
            <th scope="col">{say("fillDrift")}</th>
            <th scope="col">{say("fillInvestment")}</th>
            <th scope="col">{say("fillUncertain")}</th>
            <th scope="col">{say("fillRange")}</th>
            <th scope="col">{say("fillAarsverk")}</th>
          </tr>
        </thead>
        <tbody>
          {yearRows(prepared).map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              <td>{row.drift}</td>
              <td>{row.investering}</td>
              <td>{row.uncertain}</td>
              <td>{row.range}</td>
              <td>{row.aarsverk}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

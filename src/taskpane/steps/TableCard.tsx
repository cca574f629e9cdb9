/** One table found: where, how sure, its first rows; unit, price year and columns can be corrected. */
import { useState } from "react";
import { Badge, Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { Reading } from "../../app/read-plan";
import { columnLetters } from "../../plan/cell";
import type { PlanTable, Role } from "../../plan/plan";
import type { TableCorrection } from "../actions";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";
import { columnTitle, firstRows, headAddress, isDoubtful, placeText, roles, roleText } from "../words/read-words";

type RoleChoice = NonNullable<TableCorrection["roles"]>[number];

const units = [1, 1000, 1000000, 1000000000] as const;

export function TableCard({ table, reading }: { readonly table: PlanTable; readonly reading: Reading }) {
  const { say } = usePane();
  const [open, setOpen] = useState(isDoubtful(table));
  const [head] = table.headerCells;
  return (
    <section className="card" aria-label={placeText(head ?? table.body)}>
      <div>
        <CellLink cells={head ?? table.body} place="les" />{" "}
        <Badge appearance="tint" color={table.confidence < 0.9 ? "warning" : "success"}>
          {say("tableConfidence", { percent: Math.round(table.confidence * 100) })}
        </Badge>
      </div>
      {table.confidence < 0.9 && <p>{say("tableDoubt")}</p>}
      {table.grounds.length > 0 && <p className="quiet">{table.grounds.map((ground) => ground.text).join("; ")}</p>}
      <p className="quiet">{say("tableFirstRows")}:</p>
      <ul>
        {firstRows(reading, table, 3).map((tiltak) => (
          <li key={tiltak.key}>
            {[tiltak.number, tiltak.title].filter(Boolean).join(" ")}
          </li>
        ))}
      </ul>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? "tableUncorrect" : "tableCorrect")}
      </Button>
      {open && <Correction table={table} />}
    </section>
  );
}

function Correction({ table }: { readonly table: PlanTable }) {
  const { state, actions, say } = usePane();
  const [choice, setChoice] = useState<TableCorrection>({ sheet: table.sheet, head: headAddress(table) });
  const [priceYear, setPriceYear] = useState(String(table.priceYear ?? ""));
  const setRole = (role: RoleChoice) => setChoice({ ...choice, roles: [...(choice.roles ?? []).filter((one) => one.column !== role.column), role] });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const year = /^(19|20)\d\d$/.test(priceYear) ? Number(priceYear) : null;
        void actions.correct(year === null || year === table.priceYear ? choice : { ...choice, priceYear: year });
      }}
    >
      <Field label={`${say("tableUnit")} (${table.unit.saidIn ? say("unitSaid", { cells: placeText(table.unit.saidIn) }) : say("unitGuessed")})`}>
        <Select value={String(choice.unit ?? table.unit.scale)} onChange={(_, data) => setChoice({ ...choice, unit: Number(data.value) as (typeof units)[number] })}>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {say(`unit${unit}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("tablePriceYear")}>
        <Input
          inputMode="numeric"
          placeholder={say("priceYearUnknown")}
          value={priceYear}
          onChange={(_, data) => setPriceYear(data.value)}
        />
      </Field>
      <fieldset>
        <legend>{say("tableColumns")}</legend>
        {table.columns.map((column) => (
          <ColumnFields key={column.column} column={column} chosen={choice.roles?.find((one) => one.column === column.column) ?? null} choose={setRole} />
        ))}
      </fieldset>
      <Checkbox label={say("tableLeftOut")} checked={choice.leftOut === true} onChange={(_, data) => setChoice({ ...choice, leftOut: data.checked === true })} />
      <Button type="submit" disabledFocusable={state.work !== null}>
        {say("tableApply")}
      </Button>
    </form>
  );
}

interface ColumnFieldsProps {
  readonly column: PlanTable["columns"][number];
  readonly chosen: RoleChoice | null;
  readonly choose: (role: RoleChoice) => void;
}

/** A column's part in the table, and its year where that part has one. */
function ColumnFields({ column, chosen, choose }: ColumnFieldsProps) {
  const { state, say } = usePane();
  const role = chosen?.role ?? column.role;
  const year = chosen?.year === undefined ? column.year : chosen.year;
  return (
    <>
      <Field label={columnTitle(column, state.language)}>
        <Select value={role} onChange={(_, data) => choose({ column: column.column, role: data.value as Role, year })}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleText(one, state.language)}
            </option>
          ))}
        </Select>
      </Field>
      {(role === "year-amount" || role === "year-mark") && (
        <Field label={say("columnYear", { letters: columnLetters(column.column) })}>
          <Input
            inputMode="numeric"
            defaultValue={year === null ? "" : String(year)}
            onChange={(_, data) => /^(19|20)\d\d$/.test(data.value) && choose({ column: column.column, role, year: Number(data.value) })}
          />
        </Field>
      )}
    </>
  );
}

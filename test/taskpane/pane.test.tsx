/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { gridFromRows } from "../../src/plan/grid";
import { gridPort } from "../app/grid-port";

globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const surroundings = { version: "0.1.0", now: () => new Date(2026, 10, 22, 5, 20), fileName: null };

/** Two tiltak: 500 000 kr from 2013, and one with a year and no cost. */
const plan = gridFromRows("Tiltak", [
  ["Nr", "Tiltak", "Kostnad", 2012, 2013, 2014],
  ["1", "Opprette stilling som vaktmester", "500 000", null, "x", null],
  ["2", "Utrede ny barnehage", null, "x", null, null],
]);

/** Nobody may be asked before the user says so. */
const population = () => Promise.reject(new Error("asked outside"));

async function openPane(port = gridPort([plan]), language: "nb" | "nn" | "en" = "nb") {
  render(<App port={port} population={population} hostLanguage={language} surroundings={surroundings} asked={null} />);
  await screen.findByText(/ingen ark fra tillegget|no sheets from|ingen ark frå/);
  return { port, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });

describe("the pane", () => {
  test("opens without touching the workbook's cells, says how it stands, and shows the first-run page", async () => {
    const { port } = await openPane();
    expect(port.applied).toEqual([]);
    expect(screen.getByRole("region", { name: "Slik virker det" })).toBeInTheDocument();
    expect(["Les", "Kontroller", "Beregn", "Demografi"].map((name) => button(name).textContent)).toEqual(["Les", "Kontroller", "Beregn", "Demografi"]);
  });

  test("Les says what was found, and a click on the table's place selects it", async () => {
    const { port, user } = await openPane();
    await user.click(button("Les"));
    expect(await screen.findByText(/Fant 2 tiltak i én tabell\. 1 har beløp, 2 har år, 0 har verken/)).toBeInTheDocument();
    const [place] = screen.getAllByRole("button", { name: /^Vis Tiltak A1/ });
    await user.click(place!);
    expect(port.selected).toEqual([{ sheet: "Tiltak", area: { row: 1, column: 1, rows: 1, columns: 6 } }]);
    expect(port.applied).toEqual([]);
  });

  test("Beregn tells in words what will be written and writes nothing before it is told to", async () => {
    const { port, user } = await openPane();
    await user.click(button("Beregn"));
    expect(await screen.findByText(/Nye ark: Tiltaksregister, Forutsetninger/)).toBeInTheDocument();
    expect(port.applied).toEqual([]);
    const row = within(screen.getByRole("region", { name: "Drift per år, 1000 kr" })).getByRole("row", { name: /^2013/ });
    expect(within(row).getAllByRole("cell")[0]).toHaveTextContent("500");
    await user.click(button("Skriv arkene"));
    expect(await screen.findByText(/^Skrev Tiltaksregister/)).toBeInTheDocument();
    expect(port.applied.length).toBe(1);
  });

  test("a failure is a sentence with its cause and what to do, and the pane goes on", async () => {
    const { port, user } = await openPane();
    await user.click(button("Beregn"));
    await screen.findByText(/Nye ark/);
    const apply = port.apply;
    port.apply = (changes) => {
      port.failNext = { code: "write-taken-back", params: { cause: "cell-being-edited" } };
      return apply(changes);
    };
    await user.click(button("Skriv arkene"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Skrivingen stoppet underveis, og alt er ført tilbake slik det var.");
    expect(alert).toHaveTextContent("En celle er under redigering");
    expect(alert).toHaveTextContent("Prøv igjen");
    expect(button("Les")).toBeEnabled();
  });

  test("a workbook that has changed between preview and write is not written", async () => {
    const { port, user } = await openPane();
    await user.click(button("Beregn"));
    await screen.findByText(/Nye ark/);
    port.grids_ = [gridFromRows("Tiltak", plan.values.map((row) => row.map((value) => (value === "500 000" ? "600 000" : value))))];
    await user.click(button("Skriv arkene"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Arbeidsboken er endret siden den ble lest. Ingenting er skrevet.");
    expect(port.applied).toEqual([]);
  });

  test("an empty workbook gives a clear sentence", async () => {
    const { user } = await openPane(gridPort([]));
    await user.click(button("Les"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Arbeidsboken er tom.");
  });

  test("speaks the host's language, and another where the user chooses it", async () => {
    const { port, user } = await openPane(gridPort([plan]), "en");
    expect(button("Compute")).toBeInTheDocument();
    await user.click(button("Settings"));
    await user.selectOptions(await screen.findByLabelText("Language of the pane and the sheets"), "nn");
    await user.click(button("Save"));
    expect(await screen.findByText("Lagra i arbeidsboka.")).toBeInTheDocument();
    expect(JSON.parse(port.memory.get("innstillinger")!)).toEqual({ language: "nn", prices: null });
    expect(document.documentElement.lang).toBe("nn");
  });
});

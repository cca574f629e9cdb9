/** Marks in other dress: ✓ and • beside dates as year heads (1904 system), and a table marked by colour alone. */
import { gridFromRows, type Grid } from "../../../src/plan/grid";
import type { Layout } from "./layout";

/** 1904 serials of 1 January 2026, 2027, 2028: days since 1904-01-01. */
const [y26, y27, y28] = [44561, 44926, 45291];
const ticks: Grid = gridFromRows("Haker", [
  ["Handlingsplan trafikksikkerhet"],
  ["Tiltak", "Ansvar", y26, y27, y28, "Kostnad (kr)"],
  ["Gangfelt ved Solbakken skole", "Teknisk", "✓", null, null, 85000],
  ["Fartshumper i Skoleveien", "Teknisk", null, "✓", "✓", 240000],
  ["Refleksaksjon", "Oppvekst", "•", "•", "•", null],
  ["Lys på gangveien", "Teknisk", null, null, "X", "1,4 mill"],
], { date1904: true, formats: [["General"], ["General", "General", "yyyy", "yyyy", "yyyy", "General"]] });

const grey = "#C0C0C0";
const colours: Grid = gridFromRows("Farger", [
  ["Tiltak", 2026, 2027, 2028],
  ["Kartlegge universell utforming", null, null, null],
  ["Oppdatere beredskapsplan", null, null, null],
  ["Innføre digitalt tilsyn", null, null, null],
], { fills: [[null, null, null, null], [null, grey, null, null], [null, null, grey, grey], [null, null, null, grey]] });

export const marksColour: Layout = {
  name: "ticks under date heads in the 1904 system, and marks by colour alone",
  grids: [ticks, colours],
  tables: [
    { dialect: "marks-by-year", unit: 1, said: true, years: [2026, 2027, 2028] },
    { dialect: "marks-by-year", unit: 1, said: false, years: [2026, 2027, 2028] },
  ],
  tiltak: [
    { title: "Gangfelt ved Solbakken skole", at: "Haker!A3", responsible: "Teknisk", costs: [85000], startYears: [2026] },
    { title: "Fartshumper i Skoleveien", at: "Haker!A4", responsible: "Teknisk", costs: [240000], startYears: [2027, 2028] },
    { title: "Refleksaksjon", at: "Haker!A5", responsible: "Oppvekst", startYears: [2026, 2027, 2028] },
    { title: "Lys på gangveien", at: "Haker!A6", responsible: "Teknisk", costs: [1400000], startYears: [2028] },
    { title: "Kartlegge universell utforming", at: "Farger!A2", startYears: [2026] },
    { title: "Oppdatere beredskapsplan", at: "Farger!A3", startYears: [2027, 2028] },
    { title: "Innføre digitalt tilsyn", at: "Farger!A4", startYears: [2028] },
  ],
  left: {},
};

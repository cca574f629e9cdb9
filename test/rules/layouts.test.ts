/** Tables of two dozen layouts, in order but for what is said here: each line was judged by reading the sheet. Nothing else is remarked on. */
import { refText } from "../../src/plan/cell";
import { noChoices } from "../../src/reading/choices";
import { readDemographics } from "../../src/reading/population/read-demographics";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { noSettings } from "../../src/rules/settings";
import { layouts } from "../reading/layouts/list";

/** Why each is right to tell. */
const judged: Readonly<Record<string, string>> = {
  "R913 'Stab'!D9": "1,5 mill. to be invested, no interest or instalments anywhere",
  "R516 'Stab'!D11": "120 − 288 + 1 500 = 1 332: the sum adds an investment to operating cost",
  "R218 'Kart og byggesak'!C5": "the frame is stored as text",
  "R218 'Kart og byggesak'!C14": "the frame is stored as text",
  "R218 'Driftstiltak'!E6": "stored as text",
  "R218 'Driftstiltak'!F6": "stored as text",
  "R218 'Driftstiltak'!G6": "stored as text",
  "R218 'Driftstiltak'!H6": "stored as text",
  "R910 'Handlingsdel'!E5": "needs extra money, no amount",
  "R910 'Handlingsdel'!E7": "to be invested, no amount",
  "R913 'Oversikt'!F3": "6,1 mill. to be invested, no interest or instalments anywhere",
  "R927 'Oversikt'!B8": "2026, 2030, 2035: steps of four and five years",
  "R107 'Tiltak'!A4:E4": "no unit anywhere",
  "R213 'Haker'!F4": "240 000 and two ticks: once or twice?",
  "R210 'Forslag'!D3": "180 000 and no year",
  "R210 'Forslag'!D6": "120 000 and no year",
  "R913 'Lysbilde 3'!A5": "3 mill. to be invested, no interest or instalments anywhere",
  "R910 'Innlimt'!C2": "to be invested, no amount",
  "R910 'Innlimt'!C7": "needs extra money, no amount",
  "R218 'Driftsrammer'!C4": "the frame is stored as text",
  "R218 'Driftsrammer'!C6": "stored as text",
  "R218 'Driftsrammer'!C9": "the frame is stored as text",
  "R218 'Driftsrammer'!C19": "the frame is stored as text",
  "R913 'Demensplan'!C4": "49,1 mill. to be invested, no interest or instalments anywhere",
  "R108 'Demensplan'!B6": "row 6 is hidden",
  "R110 'Demensplan'!D6": "#N/A",
  "R107 'Nye tiltak'!A3:H3": "no unit anywhere",
  "R213 'Tiltaksdel'!F5": "350 000 and two marks: once or twice?",
  "R218 'Tiltaksdel'!F8": "stored as text",
  "R110 'Oppvekst'!G4": "#REF!",
  "R108 'Helse'!A3": "the sheet is hidden",
};

/** Those that have been judged, by their first sheet: a layout that comes later must be judged before it is added. */
const read =
  "Stab|Kart og byggesak|Driftstiltak|Investeringsbudsjett|Investeringer|Ark1|Handlingsdel|Oversikt|Tiltak|Haker|Forslag|Lysbilde 3|Innlimt|Forside|Driftsrammer|Investering|Demensplan|Kultur|Nye tiltak|Tiltaksdel|Plan|Oppvekst|Befolkning|Bemanning|Innkjøp".split(
    "|",
  );

test("what is told of two dozen layouts is what a reader would say, and no more", () => {
  const told = layouts.filter(({ grids }) => read.includes(grids[0]?.sheet ?? "")).flatMap(({ grids }) => {
    const plan = readWorkbook(grids, noChoices);
    const input = { grids, plan, demographics: readDemographics(grids), register: null, inventory: null };
    return runRules(input, noSettings).map((one) => `${one.rule} ${refText(one.cells)}`);
  });
  expect([...told].sort()).toEqual(Object.keys(judged).sort());
});

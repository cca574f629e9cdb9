/** An area's budget with adjustments, sections with sums, a total of sums, "Beskrivelse" as the head. */
import { sheet, type Layout } from "./layout";

export const framsikt: Layout = {
  name: "adjustments and new measures with sums of sums, head says Beskrivelse",
  grids: [sheet("Driftsrammer", `
Driftsrammer Helse og mestring
Beløp i 1000||Økonomiplan|||
|Beskrivelse|2025|2026|2027|2028
|Opprinnelig budsjett|182 450|182 450|182 450|182 450
|Konsekvensjusteringer||||
|Helårseffekt av ny barneavdeling|1 200|1 200|1 200|1 200
|Bortfall av engangstiltak 2024|-640|-640|-640|-640
|Sum konsekvensjusteringer|560|560|560|560
|Konsekvensjustert ramme|183 010|183 010|183 010|183 010
|Innsparingstiltak||||
|Reduksjon i vikarbruk|-800|-1 600|-1 600|-1 600
|Avvikle leieavtale Storgata 4|0|-310|-620|-620
|Sum innsparingstiltak|-800|-1 910|-2 220|-2 220
|Nye tiltak||||
|Responssenter, drift|450|900|900|900
|Velferdsteknologikoordinator (100 % stilling)|||750|750
|Sum nye tiltak|450|900|1 650|1 650
|Nye tiltak og realendringer budsjettversjon|-350|-1 010|-570|-570
|Ramme 2025-2028|182 660|182 000|182 440|182 440
`, { merges: [{ row: 2, column: 3, rows: 1, columns: 4 }] })],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2025, 2026, 2027, 2028] }],
  tiltak: [
    { title: "Helårseffekt av ny barneavdeling", at: "Driftsrammer!B6", section: "Konsekvensjusteringer", kind: "drift", amounts: { "2025": 1200000, "2026": 1200000, "2027": 1200000, "2028": 1200000 } },
    { title: "Bortfall av engangstiltak 2024", at: "Driftsrammer!B7", section: "Konsekvensjusteringer", kind: "drift", amounts: { "2025": -640000, "2026": -640000, "2027": -640000, "2028": -640000 } },
    { title: "Reduksjon i vikarbruk", at: "Driftsrammer!B11", section: "Innsparingstiltak", kind: "drift", amounts: { "2025": -800000, "2026": -1600000, "2027": -1600000, "2028": -1600000 } },
    { title: "Avvikle leieavtale Storgata 4", at: "Driftsrammer!B12", section: "Innsparingstiltak", kind: "drift", amounts: { "2025": 0, "2026": -310000, "2027": -620000, "2028": -620000 } },
    { title: "Responssenter, drift", at: "Driftsrammer!B15", section: "Nye tiltak", kind: "drift", amounts: { "2025": 450000, "2026": 900000, "2027": 900000, "2028": 900000 } },
    { title: "Velferdsteknologikoordinator (100 % stilling)", at: "Driftsrammer!B16", section: "Nye tiltak", kind: "drift", positions: 1, amounts: { "2027": 750000, "2028": 750000 } },
  ],
  left: { "Driftsrammer!B4": "rammerad", "Driftsrammer!B8": "sumrad", "Driftsrammer!B9": "rammerad", "Driftsrammer!B18": "sumrad", "Driftsrammer!B19": "rammerad" },
};

/** Tiltak | Vedtakstype | Inv/Drift | years: sums without the word sum, a basis row, savings negative. */
import { sheet, type Layout } from "./layout";

const same = (kroner: number): Record<string, number> => ({ "2016": kroner, "2017": kroner, "2018": kroner, "2019": kroner });

export const amountsTiltak: Layout = {
  name: "tiltak by decision type, four years, sums named after the area",
  grids: [sheet("Stab", `
Økonomistaben

Tiltak (i 1000 kroner)|Vedtakstype|Inv/Drift|2016|2017|2018|2019
Gebyrer økes|Rådmannens forslag|Drift|-90|-90|-90|-90
Salg av tjenester til nabokommune|Politisk vedtak|Drift|-300|-300|-300|-300
Driftsinntekt|||-390|-390|-390|-390
Lærling i lønnsavdelingen|Rådmannens forslag|Drift|120|240|240|120
Nedbemanning, 1 årsverk|Politisk vedtak|Drift|-288|-575|-575|-575
Nytt lønnssystem|Rådmannens forslag|Inv|1500|'-|'-|'-
Lisenser lønnssystem|Rådmannens forslag|Drift||85|85|85
Driftsutgift|||1332|-250|-250|-370
Økonomistaben|||942|-640|-640|-760
`)],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2016, 2017, 2018, 2019] }],
  tiltak: [
    { title: "Gebyrer økes", at: "Stab!A4", amounts: same(-90000), kind: "drift" },
    { title: "Salg av tjenester til nabokommune", at: "Stab!A5", amounts: same(-300000), kind: "drift" },
    { title: "Lærling i lønnsavdelingen", at: "Stab!A7", amounts: { "2016": 120000, "2017": 240000, "2018": 240000, "2019": 120000 }, kind: "drift" },
    { title: "Nedbemanning, 1 årsverk", at: "Stab!A8", amounts: { "2016": -288000, "2017": -575000, "2018": -575000, "2019": -575000 }, kind: "drift", positions: -1 },
    { title: "Nytt lønnssystem", at: "Stab!A9", amounts: { "2016": 1500000 }, kind: "investering" },
    { title: "Lisenser lønnssystem", at: "Stab!A10", amounts: { "2017": 85000, "2018": 85000, "2019": 85000 }, kind: "drift" },
  ],
  left: { "Stab!A6": "sumrad", "Stab!A11": "sumrad", "Stab!A12": "sumrad" },
};

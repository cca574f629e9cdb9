/** Lines of one tiltak by their words. */
import { lineJob } from "../../../src/reading/lines/line-words";

describe("lineJob", () => {
  test.each([
    ["Brutto", "gross"], ["Brutto investeringskostnad inkl. mva", "gross"], ["Bruttoutgift", "gross"],
    ["Mva-komp.", "funding"], ["Momskompensasjon", "funding"], ["Kompensasjon for merverdiavgift", "funding"], ["Husbanktilskudd", "funding"], ["Tilskot frå fylket", "funding"], ["- Refusjon (stat)", "funding"],
    ["Lån", "funding"], ["Bruk av ubundne fond", "funding"], ["Egenandel", "funding"], ["Spillemidler", "funding"], ["Lån og tilskudd", "funding"],
    ["Netto lån", "net"], ["= Netto", "net"], ["Nettokostnad", "net"], ["Sum finansiering", "net"], ["Lånebehov", "net"],
    ["Sum", "whole"], ["Prosjektkostnad", "cost"], ["Utgift inkl. mva", "cost"], ["Samlet kostnad", "whole"], ["herav inventar", "part"],
  ])("%s is %s", (text, job) => expect(lineJob(text)).toBe(job));

  test.each(["Tilskudd til bygdemuseet", "Ny barnehage", "Redusert refusjon ressurskrevende brukere", "Lånesentral for sportsutstyr", "Økt egenandel SFO", "Nettbrett til elevene", "Investering i veilys", "Inventar", "Salg av Moen gård"])("%s has a job of its own", (text) => {
    expect(lineJob(text)).toBeNull();
  });
});

/** Formulas of `tblTiltak`: every one looks only at its own row and at the years above the table. */
import type { RegisterPlaces } from "./register-columns";
import { profileWord } from "./words";

/** In a *gjelder* column, right of *lest* and *valgt*. */
export const plainApplies = '=IF(RC[-1]<>"",RC[-1],IF(RC[-2]="","",RC[-2]))';

/** The first year with a mark where there is one, unless the user gives a year. */
export function fromFormula(places: RegisterPlaces, yearRow: number): string {
  if (places.years === 0) return plainApplies;
  const [first, last] = [places.firstYear, places.firstYear + places.years - 1].map(String);
  const marked = `MINIFS(R${String(yearRow)}C${first}:R${String(yearRow)}C${last},RC${first}:RC${last},">0")`;
  return `=IF(RC[-1]<>"",RC[-1],IF(${marked}>0,${marked},IF(RC[-2]="","",RC[-2])))`;
}

/** An amount or a year that the user gives makes an uncosted or unscheduled row count. */
export function profileFormula(places: RegisterPlaces): string {
  const from = `RC${String(places.field("from", "applies"))}`;
  const kind = `RC${String(places.field("kind", "applies"))}`;
  const amount = `RC${String(places.field("kroner", "chosen"))}`;
  const [unscheduled, notCosted] = [profileWord("ikke-tidfestet"), profileWord("ikke-kostnadsberegnet")];
  const usual = `IF(${from}="","${unscheduled}",IF(${kind}="investering","${profileWord("engangs")}","${profileWord("varig")}"))`;
  const given = `OR(AND(RC[-2]="${notCosted}",ISNUMBER(${amount})),AND(RC[-2]="${unscheduled}",${from}<>""))`;
  return `=IF(RC[-1]<>"",RC[-1],IF(${given},${usual},RC[-2]))`;
}

/** Uavklart until the user has chosen a profile, be it the same. */
export function uncertainFormula(places: RegisterPlaces): string {
  const read = `RC${String(places.plain("UncertainRead"))}`;
  const chosen = `RC${String(places.field("profile", "chosen"))}`;
  return `=IF(AND(${read}="ja",${chosen}=""),"ja","")`;
}

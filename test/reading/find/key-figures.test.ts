/** Per cents and debt by their words. */
import { debtRow, isRatioText } from "../../../src/reading/find/key-figures";

describe("isRatioText", () => {
  test.each(["Netto lånegjeld i prosent av driftsinntektene", "Andel ansatte i heltid", "Dekningsgrad", "Sykefravær i %", "Prosentandel økologisk mat"])("%s", (text) => expect(isRatioText(text)).toBe(true));
  test.each(["Redusere energibruk med 10 %", "Økt stillingsprosent lege, 20 % av stilling", "Opprette 50 % stilling", "Kommunal andel av breiband", "Prosentvis kutt"])("not %s", (text) => expect(isRatioText(text)).toBe(false));
});

describe("debtRow", () => {
  test.each(["Avdrag på nye lån", "Renter eksisterande lån", "Renter og avdrag", "Lånegjeld per 31.12.", "Sum finansutgifter", "Låneopptak 2026", "Minimumsavdrag"])("%s", (text) => expect(debtRow(text)).toBe(true));
  test.each(["Renter og avdrag på ny skole", "Reforhandle rente på lån", "Låneordning for musikkinstrument", "Avdragsfri periode barnehage"])("not %s", (text) => expect(debtRow(text)).toBe(false));
});

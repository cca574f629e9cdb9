import { shortTitle } from "../../src/sheets/lines";

test.each([
  ["1/1 stilling som folkehelsekoordinator for hele kommunen. Leder også gruppa.", "1/1 stilling som folkehelsekoordinator for hele kommunen"],
  ["• Tapt inntekt pga. mindre langtidsvederlag over 5 år.", "Tapt inntekt pga. mindre langtidsvederlag over 5 år"],
  ["Jf. delplan for demens:\nDet opprettes en 60 % stilling som demenskoordinator.", "Det opprettes en 60 % stilling som demenskoordinator"],
  ["Omsorgsboliger for ulike grupper:\n• Drift.", "Omsorgsboliger for ulike grupper"],
  ["Kostholdsveiledning fra ernæringsfysiolog, ev. interkommunalt.", "Kostholdsveiledning fra ernæringsfysiolog, ev. interkommunalt"],
])("%s is shown as %s", (title, shown) => {
  expect(shortTitle(title)).toBe(shown);
});

test("a long title is cut at a word", () => {
  expect(shortTitle("Samarbeide tettere med fastlegene om oppfølging av hjemmeboende pasienter", 40)).toBe("Samarbeide tettere med fastlegene om…");
});

/** Two ways of writing one word come out alike; numbers that set two tiltak apart are seen. */
import { marksDiffer, marksOf } from "../../../src/rules/meaning/marks";
import { spelled } from "../../../src/rules/meaning/spelling";
import { wordsIn } from "../../../src/rules/meaning/word-list";

test.each([
  ["heimesjukepleie", "hjemmesykepleie"],
  ["sjukeheim", "sykehjem"],
  ["skule", "skole"],
  ["omsorgsbustader", "omsorgsboliger"],
  ["tilskot", "tilskudd"],
  ["dagaktivitetstilbod", "dagaktivitetstilbud"],
  ["spl", "sykepleier"],
  ["assistentar", "assistenter"],
])("%s is spelled as %s", (one, other) => {
  expect(spelled(one)).toEqual([other]);
});

test("an abbreviation may be several words, and a hyphen is no border", () => {
  expect(wordsIn("PPT: ny stilling")).toEqual(["pedagogisk", "psykologisk", "tjeneste", "stilling"]);
  expect(wordsIn("Kok-kjøl")).toEqual(["kokkjøl"]);
});

test.each<[string, string, boolean]>([
  ["Ny skole, trinn 1", "Ny skole, trinn 2", true],
  ["Boliger, byggetrinn I", "Boliger, byggetrinn II", true],
  ["Assistent på 4. trinn", "Assistent, fjerde trinn", false],
  ["Assistent 1. klasse", "Assistent 4. trinn", true],
  ["Asfaltering 2026", "Asfaltering 2027", true],
  ["Allbrukshus. Oppstart 2026", "Allbrukshus. Oppstart 2027", false],
  ["Fortau langs Fv. 42", "Fortau langs fylkesvei 7", true],
  ["Fastlegehjemmel nr. 5", "Ny fastlegehjemmel", false],
])("%s / %s: apart %s", (one, other, apart) => {
  expect(marksDiffer(marksOf(one), marksOf(other))).toBe(apart);
});

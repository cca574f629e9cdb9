/** Parts of a year in words, bokmål and nynorsk: halves, quarters, seasons, months. */
import { entry } from "./word-list";

const ordinal = "(?:[1-4]\\.?|første|fyrste|andre|annet|tredje|fjerde)";
export const partOfYear = `(?:${ordinal} ?(?:halvår(?:et)?|halvdel|kvartal|kv\\.?|tertial)|q[1-4]|h[12])`;
export const season = entry(
  "{tidlig|tidleg|sent|seint|vår(en)|sommer(en)|sommar(en)|høst(en)|haust(en)|vinter(en)|årsskiftet|{skole|skule|barnehage|studie}start|nyttår|primo|medio|ultimo|ca.|om lag|rundt|cirka|{utgangen|slutten|begynnelsen|byrjinga|starten|midten|løpet} av}",
);
export const month = entry(
  "{januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|{jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|des}.}",
);
const day = `\\d{1,2}\\.(?: ?${month}|\\d{1,2}\\.)?`;
const smallWord = entry("{i|år|året|åra|årene|av|til|senest|seinast}");

/** May stand between a sense word and its year: "oppstart høsten 2025", "innen utgangen av 2012". */
export const between = `(?:\\s*(?:${smallWord}|${partOfYear}|${season}|${month}|${day})(?![a-zæøå])){0,4}\\s*[:(]?\\s*$`;

/** Faults as colleagues make them, one at a time, each with the cell where it should be told. Knows nothing of the rules. */
import type { Book } from "./book";

export interface Fault {
  readonly say: string;
  readonly at: string;
  readonly plant: (book: Book) => Book;
}

const fault = (say: string, at: string, plant: (book: Book) => Book): Fault => ({ say, at, plant });

/** One row of the sheet Tiltak put in the free row 9: number, title, cost, then the years. */
const row =
  (number: number | string | null, title: string, cost: string | number | null, ...starts: number[]) =>
  (book: Book): Book => {
    book.set("Tiltak!A9", number).set("Tiltak!B9", title).set("Tiltak!C9", cost);
    for (const year of starts) book.set(`Tiltak!${"DEFGHIJK"[year - 2026]}9`, "x");
    return book;
  };

export const faults: readonly Fault[] = [
  // Numbers and heads
  fault("samme nummer på to tiltak", "Tiltak!A7", (book) => book.set("Tiltak!A7", 2)),
  fault("glemte nummeret på en rad", "Tiltak!A13", (book) => book.set("Tiltak!A13", null)),
  fault("strøk et tiltak, og nummer 3 ble borte", "Tiltak!A14", (book) =>
    book.set("Tiltak!A14", 4).set("Tiltak!A15", 5).set("Tiltak!A16", 6),
  ),
  fault("tastet 29 to ganger i årsrekken", "Tiltak!H4", (book) => book.set("Tiltak!H4", 29)),
  fault("kopierte overskriften fra i fjor", "Tiltak!E11", (book) => book.set("Tiltak!E11", 26)),
  fault("skrev 2082 for 2028", "Økonomiplan!F3", (book) => book.set("Økonomiplan!F3", 2082)),
  fault("skjulte raden med leirskolen", "Økonomiplan!B5", (book) => book.part("Økonomiplan", { hiddenRows: [5] })),
  fault("slettet cellen som formelen viste til", "Økonomiplan!E10", (book) =>
    book.set("Økonomiplan!E10", { f: "=#REF!*2", v: "#REF!" }),
  ),
  fault("delte på null", "KOSTRA!B5", (book) => book.set("KOSTRA!B5", { f: "=A1/0", v: "#DIV/0!" })),
  fault("satte spørsmålstegn i stedet for kryss", "Tiltak!E5", (book) => book.set("Tiltak!E5", "?")),
  fault("kyrillisk х kom med fra et annet dokument", "Tiltak!G8", (book) => book.set("Tiltak!G8", "х?")),
  fault("gresk χ i stedet for x", "Tiltak!G8", (book) => book.set("Tiltak!G8", "χ").set("Tiltak!F8", null)),
  fault("tok bort enheten fra overskriften", "Tiltak!A3:K4", (book) =>
    book
      .set("Tiltak!C3", "Stipulert kostnad")
      .set("Tiltak!C10", "Stipulert kostnad")
      .set("Tiltak!C18", "Stipulert kostnad")
      .set("Om planen!B3", null),
  ),
  fault("slo sammen beløpet for to tiltak", "Økonomiplan!E5:E6", (book) =>
    book.set("Økonomiplan!E6", null).part("Økonomiplan", { merges: [{ row: 5, column: 5, rows: 2, columns: 1 }] }),
  ),
  fault("tastet 7 for 3 i nummerkolonnen", "Tiltak!A14", (book) => book.set("Tiltak!A14", 7)),
  fault("flyttet siste tiltak øverst uten å nummerere om", "Tiltak!A12", (book) =>
    [5, 1, 2, 3, 4].reduce((all, number, i) => all.set(`Tiltak!A${12 + i}`, number), book),
  ),
  fault("limte inn overskriften fra fjorårets plan", "Tiltak!D11:K11", (book) =>
    "DEFGHIJK".split("").reduce((all, letter, i) => all.set(`Tiltak!${letter}11`, 25 + i), book),
  ),
  fault("slettet et årstall i overskriften", "Økonomiplan!F3", (book) => book.set("Økonomiplan!F3", null)),
  fault("rettet tittelen til neste år, men ikke kolonnene", "Økonomiplan!D3", (book) =>
    book.set("Økonomiplan!A1", "Økonomiplan 2027-2030, driftstiltak (tall i 1000 kr, 2026-kroner)"),
  ),
  fault("skrev 1000 kr over kronebeløp på én side", "Tiltak!C10", (book) => book.set("Tiltak!C10", "Stipulert kostnad i 1000 kr, 2026-kr")),
  fault("skjulte kolonnen for 2027", "Økonomiplan!E3", (book) => book.part("Økonomiplan", { hiddenColumns: [5] })),
  fault("siste nummer ble 15 i stedet for 5", "Tiltak!A16", (book) => book.set("Tiltak!A16", 15)),
  fault("en null for mye i ett år", "Økonomiplan!F10", (book) => book.set("Økonomiplan!F10", 1500)),
  // Cost and year
  fault("glemte krysset", "Tiltak!C8", (book) => book.set("Tiltak!F8", null)),
  fault("glemte kostnaden på en ny stilling", "Tiltak!B9", row(5, "Ansette aktivitør på dagsenteret.", null, 2028)),
  fault("glemte kostnaden på et innkjøp", "Tiltak!B9", row(5, "Innkjøp av minibuss.", null, 2028)),
  fault(
    "to beløp, ett kryss",
    "Tiltak!C9",
    row(5, "Kulturkafé\nDaglig leder\nDriftsutgifter til lokaler", "\n300 000\n150 000", 2028),
  ),
  fault("ett beløp og tre kryss", "Tiltak!C9", row(5, "Aktiviteter for ungdom styrkes.", 900000, 2027, 2029, 2031)),
  fault(
    "fordelt på 4 år, men to kryss",
    "Tiltak!C9",
    row(5, "Opplæring av tillitsvalgte, fordelt på 4 år.", 800000, 2027, 2028),
  ),
  fault(
    "styrkes, men pengene er brukt opp etter to år",
    "Tiltak!C9",
    row(5, "Skjermet tilbud styrkes, fordelt på 2 år.", 800000, 2027, 2028),
  ),
  fault("stykkpris uten antall", "Tiltak!C9", row(5, "Trygghetssensorer.", "2 000 pr. stk.", 2027)),
  fault("skrev mil for mill", "Tiltak!C9", row(5, "Kulturkafé.", "0,4 mil", 2027)),
  fault("limte inn tallet som tekst", "Økonomiplan!E6", (book) => book.set("Økonomiplan!E6", "600")),
  fault("limte inn med mellomrom som tekst", "Tiltak!C5", (book) => book.set("Tiltak!C5", "750 000")),
  fault("førte kroner i en tabell med tusen", "Økonomiplan!D11", (book) => book.set("Økonomiplan!D11", 200000)),
  fault("førte tusen i en tabell med kroner", "Tiltak!C14", (book) =>
    book
      .set("Tiltak!C14", 300)
      .set("Tiltak!C9", 500000)
      .set("Tiltak!B9", "Kulturkafé.")
      .set("Tiltak!A9", 5)
      .set("Tiltak!E9", "x"),
  ),
  fault("minus foran tapt inntekt", "Tiltak!C21", (book) => book.set("Tiltak!C21", -400000)),
  fault("inntektsbortfall som innsparing", "Tiltak!C9", row(5, "Inntektsbortfall i kafeen.", -80000, 2027)),
  fault("innsparing uten minus", "Økonomiplan!D7", (book) =>
    book
      .set("Økonomiplan!B5", "Reduksjon i vikarbruk")
      .set("Økonomiplan!B6", "Kutt i reiseutgifter")
      .set("Økonomiplan!B7", "Innsparing på energi")
      .set("Økonomiplan!D5", -400).set("Økonomiplan!E5", -400).set("Økonomiplan!F5", -400).set("Økonomiplan!G5", -400)
      .set("Økonomiplan!D6", -300).set("Økonomiplan!E6", -600).set("Økonomiplan!F6", -600).set("Økonomiplan!G6", -600),
  ),
  // Positions
  fault("halv stilling uten penger", "Tiltak!B8", (book) => book.set("Tiltak!C8", null)),
  fault("0,6 årsverk til prisen av ett helt", "Tiltak!C13", (book) => book.set("Tiltak!C13", 750000)),
  fault(
    "nattvakt til prisen av turnus",
    "Tiltak!C9",
    row(5, "1/1 stilling nattvakt i omsorgsboligene.", 1900000, 2027),
  ),
  fault("økt bemanning, men ikke hvor mange", "Tiltak!C9", row(5, "Økt bemanning i bofellesskapet.", 1500000, 2027)),
  fault(
    "utvider fra 60 til 75 prosent",
    "Tiltak!C9",
    row(5, "Fagutvikler: økning av stilling fra 60 % til 75 %.", 112500, 2027),
  ),
  // Drift and investering
  fault(
    "bygg og bemanning i samme celle",
    "Tiltak!C9",
    row(
      5,
      "Bokollektiv:\n• Investering. Bokollektiv, 5 enheter.\n• Drift. Bemanning av bokollektivet.",
      "\n5 000 000\n4 000 000",
      2027,
      2028,
    ),
  ),
  fault("nytt dagsenter uten drift", "Investeringer!D4", (book) =>
    book
      .set("Investeringer!B4", "Nytt dagsenter i Bygda")
      .set("Investeringer!D4", 4500)
      .set("Investeringer!C4", null)
      .set("Investeringer!C9", 1800)
      .set("Investeringer!D9", 12000),
  ),
  fault("bemanner før det er bygget", "Tiltak!C9", (book) =>
    row(5, "Bemanning av kunstgressbanen.", 500000, 2026)(book),
  ),
  // Sums
  fault("skrev av summen feil", "Investeringer!D9", (book) => book.set("Investeringer!D9", 7600)),
  fault("satte inn en rad nederst, utenfor summen", "Økonomiplan!D8", (book) =>
    book.set("Økonomiplan!D8", { f: "=SUM(D5:D6)", v: 700 }),
  ),
  fault("satte inn en rad øverst, utenfor summen", "Økonomiplan!E13", (book) =>
    book.set("Økonomiplan!E13", { f: "=SUM(E11:E12)", v: 920 }),
  ),
  fault("skrev tallet oppå formelen i sumraden", "Økonomiplan!F8", (book) => book.set("Økonomiplan!F8", 1500)),
  fault("skrev tallet oppå formelen i totalkolonnen", "Økonomiplan!H6", (book) => book.set("Økonomiplan!H6", 2100)),
  fault("formelen peker på kolonnen ved siden av", "Økonomiplan!F14", (book) =>
    book.set("Økonomiplan!F14", { f: "=E8+F13", v: 2690 }),
  ),
  fault("totalen mangler det siste året", "Investeringer!G6", (book) => book.set("Investeringer!G6", 6000)),
  fault("sum av alt, delsummer med", "Økonomiplan!G14", (book) =>
    book.set("Økonomiplan!G14", { f: "=SUM(G5:G13)", v: 5620 }),
  ),
  fault("en investering midt i driften", "Økonomiplan!D8", (book) => book.set("Økonomiplan!C7", "Inv")),
  fault("en investering i driftstabellen, uten kolonne som sier det", "Tiltak!C9", row(5, "Kjøp av brannbil.", 4000000, 2027)),
  fault("la til et område uten å ta det med i totalen", "Økonomiplan!E17", (book) => {
    const rows = book.sheets.get("Økonomiplan") ?? [];
    const total = rows.pop() ?? [];
    rows.push(["Teknisk"], [1, "Asfaltering", "Drift", null, 300, null, null, 300], [null, "Sum teknisk", null, null, { f: "=SUM(E15:E15)", v: 300 }], total);
    return book;
  }),
  fault("dro summen opp i overskriften", "Økonomiplan!D8", (book) => book.set("Økonomiplan!D8", { f: "=SUM(D3:D7)", v: 2976 })),
  fault("satte inn 2029 uten å utvide totalene", "Økonomiplan!H5", (book) =>
    [5, 6, 7, 10, 11, 12].reduce((all, at, i) => all.set(`Økonomiplan!H${at}`, { f: `=SUM(D${at}:F${at})`, v: [1200, 1500, 1250, 450, 660, 2000][i] ?? 0 }), book),
  ),
  fault("la til 250 i formelen for sommerjobber", "Økonomiplan!E8", (book) =>
    book.set("Økonomiplan!E8", { f: "=SUM(E5:E7)+250", v: 1750 }),
  ),
  fault("la sammen rad for rad og glemte den siste", "Økonomiplan!F13", (book) =>
    book.set("Økonomiplan!F13", { f: "=F10+F11", v: 390 }),
  ),
  fault("én overskrift er fra planen for to år siden", "Tiltak!C18", (book) => book.set("Tiltak!C18", "Stipulert kostnad i 2024 kr")),
  fault("et beløp står i gamle kroner", "Tiltak!C9", row(5, "Kulturkafé.", "400 000 (2022-kr)", 2027)),
  fault("økonomiplanen er i fjorårets kroner", "Økonomiplan!A1", (book) =>
    book.set("Økonomiplan!A1", "Økonomiplan 2026-2029, driftstiltak (tall i 1000 kr, 2025-kroner)"),
  ),
  fault("la sammen kroner og tusen kroner", "Om planen!B4", (book) =>
    book.set("Om planen!A4", "Alle tiltak").set("Om planen!B4", { f: "=Tiltak!C5+Økonomiplan!E14", v: 752570 }),
  ),
  fault("«til sammen» i teksten stemmer ikke", "Om planen!A4", (book) =>
    book.set("Om planen!A4", "Tiltakene i planen koster til sammen 3,9 mill. kr."),
  ),
  fault("«totalt 3,5 nye årsverk» i innledningen", "Om planen!A4", (book) =>
    book
      .set("Om planen!A4", "Planen gir totalt 3,5 nye årsverk.")
      .set("Tiltak!B8", "Frisklivssentral. 1/1 stilling.")
      .set("Tiltak!C8", 750000),
  ),
  fault("summen nederst i kostnadscellen", "Tiltak!C9", row(5, "Kulturkafé\nDaglig leder\nDrift av lokaler", "\n300 000\n150 000\nTil sammen 500 000", 2027)),
  fault("andelene blir 105", "KOSTRA!B4:B6", (book) => book.set("KOSTRA!B6", 15)),
  // References and goals
  fault("viser til et punkt som ikke finnes", "Tiltak!B16", (book) =>
    book.set("Tiltak!B16", "Demensvennlig nabolag, jf. pkt. 12."),
  ),
  fault("viser til feil punkt etter omnummerering", "Tiltak!B16", (book) =>
    book.set("Tiltak!B16", "Demensvennlig nabolag, jf. pkt. 3."),
  ),
  fault("viser til et område som er tatt ut", "Tiltak!B7", (book) =>
    book.set("Tiltak!B7", "Hjemmebesøk til eldre over 75 år. Se under Frivillighet."),
  ),
  fault("viser til mål 9", "Handlingsplan!A7", (book) =>
    book.set("Handlingsplan!A7", 9).set("Handlingsplan!A8", "3,4"),
  ),
  fault("et mål uten tiltak", "Mål!B8", (book) => book.set("Mål!B8", 5).set("Mål!C8", "Levende bygder")),
  fault("Excel gjorde listen til et desimaltall", "Handlingsplan!A5", (book) => book.set("Handlingsplan!A5", 1.2)),
  fault("Excel gjorde listen 3.4 til 3. april", "Handlingsplan!A8", (book) => {
    book.set("Handlingsplan!A8", 46115);
    const formats = book.grids().find((grid) => grid.sheet === "Handlingsplan")?.formats.map((row) => [...row]) ?? [];
    const row = formats[7];
    if (row) row[0] = "d. mmm";
    return book.part("Handlingsplan", { formats });
  }),
  // Twice
  fault("samme tiltak under to områder", "Tiltak!B13", row(5, "Demenskoordinator, 60 % stilling.", 450000, 2027)),
  fault("samme tiltak på to ark, andre ord", "Handlingsplan!B10", (book) =>
    book
      .set("Handlingsplan!A10", 4)
      .set("Handlingsplan!B10", "Innføre gratis frokost på skolen, skolefrokost")
      .set("Handlingsplan!D10", "Egne rammer")
      .set("Handlingsplan!E10", 2027),
  ),
  fault("hele arket kopiert", "Økonomiplan (2)!A3:H3", (book) => {
    book.sheets.set(
      "Økonomiplan (2)",
      (book.sheets.get("Økonomiplan") ?? []).map((cells) => [...cells]),
    );
    return book;
  }),
  // Time
  fault("oppstart i teksten er et annet år enn krysset", "Tiltak!B22", (book) =>
    book.set("Tiltak!B22", "Utrede samlokalisering med legevakten. Oppstart 2027."),
  ),
  fault("utredes etter at den er etablert", "Tiltak!B22", (book) =>
    book.set("Tiltak!D22", null).set("Tiltak!J22", "x"),
  ),
  fault("inntekten faller før plassene", "Tiltak!C21", (book) => book.set("Tiltak!G21", null).set("Tiltak!D21", "x")),
  fault("utenfor planperioden", "Handlingsplan!E8", (book) => book.set("Handlingsplan!E8", "2036-2037")),
  fault("årlig, men bare ett år", "Handlingsplan!E6", (book) =>
    book.set("Handlingsplan!B6", "Årlig samling for nyutdannede"),
  ),
  fault("perioden er snudd", "Handlingsplan!E7", (book) => book.set("Handlingsplan!E7", "2029-2027")),
  fault("vedtatt om høsten det første året", "Om planen!B2", (book) => book.set("Om planen!B2", "15.09.2026")),
  // Financing
  fault("krever ekstra midler, uten beløp", "Handlingsplan!D7", (book) =>
    book.set("Handlingsplan!D7", "Krever ekstra midler"),
  ),
  fault("investeringsmidler, uten beløp", "Handlingsplan!D9", (book) =>
    book.set("Handlingsplan!D9", "Investeringsmidler"),
  ),
  fault("bofellesskap innenfor egne rammer", "Handlingsplan!D9", (book) =>
    book.set("Handlingsplan!B9", "Bofellesskap for unge"),
  ),
  fault("kostnadene er uavklart", "Handlingsplan!B8", (book) =>
    book.set("Handlingsplan!B8", "Ferieklubb i sommerferien, kostnader er uavklart"),
  ),
  fault("glemte renter og avdrag", "Investeringer!C4", (book) => book.set("Økonomiplan!B12", "Kirkelig fellesråd")),
  // Population
  fault("regnet endringen feil", "Befolkning!F16", (book) => book.set("Befolkning!F16", -120)),
  fault("prosent av sluttallet i stedet for starten", "Befolkning!G17", (book) => book.set("Befolkning!G17", 14.3)),
  fault("skrev 110 for 70: delene går ikke opp", "Befolkning!F15", (book) => book.set("Befolkning!F15", -170)),
  fault("la sammen femårsgruppene", "Befolkning!B23", (book) => book.set("Befolkning!B23", 8.2)),
  fault("forekomsten faller med alderen", "Befolkning!B25", (book) => book.set("Befolkning!B25", 20)),
  fault("et siffer for mye i folketallet", "Befolkning!C4", (book) => book.set("Befolkning!C4", 75500)),
  fault("hoppet over et år i rekken", "Befolkning!B3", (book) => book.set("Befolkning!C3", 2028)),
  fault("tok 2030-tallet fra en annen framskriving", "Oppdatert!B4", (book) => {
    book.sheets.set("Oppdatert", [
      ["Befolkning (SSB, middels vekst MMMM)"],
      [],
      ["Årstall", 2025, 2030, 2035],
      ["Antall innbyggere", 7500, 7550, 7600],
    ]);
    return book.set("Oppdatert!B4", 7420);
  }),
];

/** Precedence of profiles: words of spreading, then marks, then verbs. */
import { profileOf, type AmountFacts } from "../../../src/reading/segments/profile";

const facts = (part: Partial<AmountFacts>): AmountFacts => ({
  kroner: 600000, kind: "drift", aarsverk: null, years: [2026], words: "", spreadYears: null, yearly: false, ofPeriod: false, period: null, yearIs: null, kindSaid: true, ...part,
});
const read = (part: Partial<AmountFacts>): unknown => {
  const { profile, uncertain, why, segments } = profileOf(facts(part));
  return [profile, uncertain, why.code, segments.map((one) => [one.kronerPerYear, one.from, one.to])];
};

describe("profile", () => {
  test("drift with one start year recurs", () => expect(read({ words: "Ungdomsråd" })).toEqual(["varig", false, "one-start-year", [[600000, 2026, null]]]));
  test("words of a level or of work decide over the head, and where neither says, a year that it is done in leaves both", () => {
    expect(read({ words: "Utvidet åpningstid", yearIs: "done" })).toEqual(["varig", false, "lasting-words", [[600000, 2026, null]]]);
    expect(read({ words: "Skilting av turveger", yearIs: "done" })).toEqual(["engangs", false, "one-off-words", [[600000, 2026, 2026]]]);
    expect(read({ words: "Skilting av turveger", yearIs: "start" })).toEqual(["varig", true, "once-or-lasting", [[600000, 2026, null]]]);
    expect(read({ words: "Ungdomsråd", yearIs: "start" })).toEqual(["varig", false, "one-start-year", [[600000, 2026, null]]]);
    expect(read({ words: "Ungdomsråd", yearIs: "done", kindSaid: false })).toEqual(["engangs", true, "once-or-lasting", [[600000, 2026, 2026]]]);
    expect(read({ words: "Redusert innkjøp av møbler", kroner: -200000 })).toEqual(["varig", true, "once-or-lasting", [[-200000, 2026, null]]]);
    expect(read({ words: "Økt tilskudd, engangs" })).toEqual(["engangs", false, "one-off-words", [[600000, 2026, 2026]]]);
    const asked = profileOf(facts({ words: "Ungdomsråd", yearIs: "done" }));
    expect([asked.profile, asked.uncertain, asked.alternatives.map((one) => [one.profile, one.why.code])]).toEqual(["varig", true, [["engangs", "once-in-year"]]]);
  });
  test("an investment and a purchase are one-off", () => {
    expect(read({ kind: "investering" })).toEqual(["engangs", false, "investment-one-off", [[600000, 2026, 2026]]]);
    expect(read({ words: "Anskaffelse av fagsystem" })).toEqual(["engangs", false, "one-off-words", [[600000, 2026, 2026]]]);
  });
  test("a purchase that is paid yearly recurs", () => expect(read({ words: "Anskaffelse, årlig leie" })).toEqual(["varig", false, "yearly-words", [[600000, 2026, null]]]));
  test("spreading goes before marks and verbs", () => {
    expect(read({ words: "Styrkes gradvis", spreadYears: 2, years: [2026, 2027] })).toEqual(["fordelt", true, "spread-over-marks", [[300000, 2026, 2027]]]);
    expect(read({ spreadYears: 3 })).toEqual(["fordelt", false, "spread-over-years", [[200000, 2026, 2028]]]);
  });
  test("several marks step up: surely where words say gradually, else with other readings offered", () => {
    expect(read({ words: "Trappes opp gradvis", years: [2026, 2028] })).toEqual(["trinnvis", false, "gradual-words", [[300000, 2026, null], [300000, 2028, null]]]);
    const doubtful = profileOf(facts({ words: "Styrkes", years: [2026, 2028] }));
    expect([doubtful.uncertain, doubtful.alternatives.map((one) => one.profile)]).toEqual([true, ["varig", "engangs", "fordelt"]]);
  });
  test("no year is kept outside the years", () => expect(read({ years: [] })).toEqual(["ikke-tidfestet", true, "no-year", []]));
  test("lost income with a minus is taken as written and offered with the sign turned", () => {
    const lost = profileOf(facts({ kroner: -50000, words: "Tapt inntekt ved stenging" }));
    expect([lost.uncertain, lost.segments[0]?.kronerPerYear, lost.alternatives.at(-1)?.why.code, lost.alternatives.at(-1)?.segments[0]?.kronerPerYear]).toEqual([true, -50000, "sign-reversed", 50000]);
  });
  test("a period of drift is paid each year of it, an investment over it, both with the other offered", () => {
    expect(read({ period: { from: 2026, to: 2028 } })).toEqual(["varig", true, "period-recurs", [[600000, 2026, 2028]]]);
    expect(read({ kind: "investering", period: { from: 2026, to: 2028 } })).toEqual(["fordelt", true, "spread-over-years", [[200000, 2026, 2028]]]);
  });
});

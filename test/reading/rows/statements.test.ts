/** What somebody thinks is no tiltak; what they ask to be done may be. */
import { headsStatements, isStatement } from "../../../src/reading/rows/statements";

describe("isStatement", () => {
  test.each(["Formannskapet viser til skolebruksplanen.", "Heradsstyret merkar seg at gebyra aukar", "Utvalget er bekymret for rekrutteringen.", "Kommunestyret tar rapporten til orientering."])("%s", (text) => expect(isStatement(text)).toBe(true));
  test.each(["Kommunestyret ber om en sak om eldreboliger", "Rådet for eldre: økt tilskudd", "Vise til rette på torget", "Formannskapet – økt møtegodtgjørelse"])("not %s", (text) => expect(isStatement(text)).toBe(false));
});

describe("headsStatements", () => {
  test.each(["Verbalforslag (oversendes)", "Tekstpunkt", "Merknader fra komiteen:", "Oversendingsforslag"])("%s", (text) => expect(headsStatements(text)).toBe(true));
  test.each(["Tekstilkunst i skolen", "Merknad", "Vedtak"])("not %s", (text) => expect(headsStatements(text)).toBe(false));
});

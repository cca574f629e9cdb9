/** Which step a ribbon button asks for: each opens the pane at its own address, and the pane tells the result. */

/** Values of `steg` in the addresses of the manifest. */
export const askable = ["les", "kontroller", "beregn", "demografi"] as const;

/** The step in an address's query; null where it asks for none. */
export function askedStep(query: string): (typeof askable)[number] | null {
  const asked = new URLSearchParams(query).get("steg");
  return askable.find((step) => step === asked) ?? null;
}

/** Heads that part a year in time: "Vår" and "Høst", "1. halvår", "Q3" under that year. */
const part =
  /^(?:(?:på |om )?(?:tidlig |tidleg |sen |sein )?(?:vår|sommer|sommar|høst|haust|vinter)(?:en|halvåret|halvår|semesteret|semester)?|(?:[1-4]\.?|første|fyrste|andre|annet|tredje|fjerde) ?(?:halvår|halvdel|kvartal|kvart|kv|tertial)(?:et)?|[qh] ?[1-4])\.?$/iu;

/** The part where the head says nothing else, a year beside it left out ("2026 høst"); null for any other. */
export function partOfYearHead(head: string): string | null {
  const plain = head.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, " ").replace(/\s+/g, " ").trim();
  return part.test(plain) ? plain : null;
}

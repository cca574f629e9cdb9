/** Words around an amount: what it is for, what part it plays, that it is saved, that nothing is spent. Plain text. */

/** Each year. */
export const yearly =
  /hvert år(?![a-zæøå])|kvart år(?![a-zæøå])|(?<!halv)årlige?(?![a-zæøå])|(?<!halv)årlege?(?![a-zæøå])|(?:per|pr\.?|\/) ?(?:budsjett|kalender|drifts)?år(?![a-zæøå])|i året(?! ?\d)|p\.? ?a\.(?![a-zæøå])|årvisst?/;

/** For everything, or for a whole period. */
export const total =
  /(?<![a-zæøå])(?:totalt?e?(?![a-zæøå])|total(?:kostnad|ramme|sum|beløp|pris|t)|til ?saman|til ?sammen|i alt(?![a-zæøå])|samlet|samla|sum(?![a-zæøå])|sammenlagt|samanlagt)|i (?:hele |heile )?(?:plan|prosjekt|økonomiplan|fireårs|tiårs)?perioden/;

/** The sum over other amounts named in the same text. */
export const sumOfOthers = /(?<![a-zæøå])(?:totalt|til ?saman|til ?sammen|i alt|samlet|samla|sum|sammenlagt|samanlagt|totalsum|totalkostnad)(?![a-zæøå])/;

/** What follows is contained in the amount before. */
export const partOf =
  /(?<![a-zæøå])(?:hvorav|kvorav|herav|derav|av dette|av disse|av desse|henholdsvis|høvesvis|inkludert|inklusive?|inkl\.?|medregnet|medrekna|fordelt (?:på|med)(?! ?(?:\d+|to|tre|fire|fem) år))(?![a-zæøå])/;

/** What follows is a movement of the amount before, not a further one. */
export const changeOf =
  /(?<![a-zæøå])(?:(?:en|ein|ei)? ?(?:økning|auke|auking|vekst|reduksjon|nedgang|endring|opp|ned|opptrapping)(?:en)?) (?:på|med|fra|frå)(?: (?:ca\.?|om lag|rundt))?\s*$/;

export const averageOf = /(?<![a-zæøå])(?:gjennomsnittlig|gjennomsnittleg|i (?:gjen)?snitt|snitt)(?![a-zæøå])/;

/** Money saved: the amount lowers the budget. */
export const saved =
  /(?<![a-zæøå])\w*innsparing\w*|(?<![a-zæøå])\w*besparing\w*|(?<![a-zæøå])besparelse\w*|(?<![a-zæøå])(?:spare|sparer|spart|sparetiltak|sparekrav|sparepakke|innspart)(?![a-zæøå])|(?<![a-zæøå])(?:kutt|kutte|kuttes|kuttast|nedtrekk|nedskjæring)(?![a-zæøå])|(?<![a-zæøå])(?:utgifts|kostnads|budsjett|ramme|lønns)?reduksjon(?:en)? (?:på|med)|(?<![a-zæøå])(?:reduser(?:e|es|er|ast)|senk(?:e|es)) (?:\w+ ){0,3}med(?![a-zæøå])|mindreutgift\w*|(?<![a-zæøå])(?:reduserte|lavere|lågare) (?:drifts)?(?:utgift|kostnad)\w*|(?<![a-zæøå])innspart(?![a-zæøå])/;

/** Money that comes in: which sign it has, the table must say. */
export const income = /(?<![a-zæøå])(?:mer|økt|økte|auka|tapt|tapte)? ?(?:salgs|billett|leie|bruker)?inntekt\w*/;

/** The words say that it costs nothing. */
export const nothingSpent =
  /(?:utløser|utløyser|medfører|gir|gjev|gir|har|krever|krev|får|påløper)?\s*(?:ikke|ikkje|ingen|inga|ingi)\s+(?:nye\s+|ekstra\s+|økte\s+|auka\s+|direkte\s+|store\s+)?(?:mer|meir)?(?:kostnad(?:er|ar)?|utgift(?:er|ar)?|(?:økonomiske?|budsjettmessige?) (?:konsekvens(?:er|ar)?|følg(?:er|jer|je)))(?![a-zæøå])(?! (?:er |ble |blei |vart )?(?:beregnet|berekna|kjent|oppgitt|oppgjeve|avklart|avklara|utredet|utgreidd))|uten (?:ekstra |nye )?(?:mer)?kostnad(?:er)?(?![a-zæøå])|utan (?:ekstra |nye )?(?:meir)?kostnad(?:er|ar)?(?![a-zæøå])|kostnadsfri\w*|kostnadsnøytral\w*|(?<![a-zæøå])gratis(?![a-zæøå])|ikke kostnadsdrivende|ikkje kostnadsdrivande|(?<![a-zæøå])null kroner|krev(?:er)? (?:ikke|ikkje) (?:ekstra |nye |økte |auka )?(?:midler|midlar|ressurser|ressursar|bevilgning|løyving)/;

/** Prices for one of something without "pr.": timepris, stykkpris, døgnpris. */
export const unitPrice = /(?<![a-zæøå])(time|stykk|enhets|einings|døgn|kilo|kvadratmeter|måneds|månads)(?:s)?(?:pris|sats|løn|lønn)/;

/** "pr. stk", "per bruker", "/mnd": of what. Years and dates are none. */
export const perUnit =
  /(?:(?<![a-zæøå])(?:per\s+|pr(?:\.\s*|\s+))|\/ ?)(?!kr|år|budsjettår|kalenderår|driftsår|dags dato|dato|dags|nå|no(?![a-zæøå])|i dag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|vår|høst|haust|\d)([a-zæøå][a-zæøå2²]*)/;

/** "3 % av 2 mill", "30 % av kostnaden på 2 mill": the amount is what the percentage is of. */
export const percentOf = /(?:%|prosent) av (?:(?!kr)[a-zæøå]+ ){0,4}(?:kr\.? ?)?$/;

/** "5 stk à 1 000", "10 x 5 000", "12 biler à kr": how many, and of what. */
export const countBefore = /(?<![\d.,a-zæøå])(\d{1,4}) ?(?:([a-zæøå]{2,}|m[2²])\.? ?)?(?:à|á|x|×|\*) ?(?:ca\.? ?)?(?:kr\.? ?)?$/;

/** "50 000 x 3". */
export const countAfter = /^ ?[x×*] ?(\d{1,4})(?![\d., ]*\d)/;

/** "à kr 2 500" without a count. */
export const eachBefore = /(?<![a-zæøå])[àá] ?(?:ca\.? ?)?(?:kr\.? ?)?$/;

/** The text itself says that its numbers are in thousands. */
export const inThousands = /\(?(?<![a-zæøå])i (?:hele |heile )?(?:1[ .]?000|tusen)(?: ?(?:kr|kroner|nok)(?![a-zæøå]))?\)?/;

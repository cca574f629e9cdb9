/** The four sentences of a rule. Placeholders `{name}` are the parameters of its findings. */
export interface RuleText {
  /** A few words, as a heading. */
  readonly name: string;
  readonly what: string;
  readonly todo: string;
  /** Why it matters; no placeholders. */
  readonly why: string;
}

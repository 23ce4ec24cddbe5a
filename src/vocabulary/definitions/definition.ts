/** A word of the field, explained to whoever meets it for the first time. */
export interface Definition {
  /** As it is called. */
  readonly name: string;
  /** How it is written (see `Vocabulary`). */
  readonly terms: readonly string[];
  /** In one or two sentences. */
  readonly meaning: string;
}

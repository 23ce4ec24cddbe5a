import type { EngagementDocument } from "../documents/document.ts";
import { type ClauseText, compareFrozen, readFrozen, textOfClause } from "../engagement/frozen-clauses.ts";

/** What frozen clauses said, by their fingerprints, as far as a version with the signed text was read in this session. */
export class SignedClauses {
  readonly #texts = new Map<string, ClauseText>();

  /** Takes from a version what is still as it was signed. */
  remember(document: EngagementDocument): void {
    const frozen = document.kind === "sow" ? readFrozen(document) : undefined;
    if (frozen === undefined) return;
    for (const { clause, state } of compareFrozen(document, frozen))
      if (clause !== undefined && state === "kept") this.#texts.set(clause.fingerprint, textOfClause(document, clause));
  }

  find(fingerprint: string): ClauseText | undefined {
    return this.#texts.get(fingerprint);
  }
}

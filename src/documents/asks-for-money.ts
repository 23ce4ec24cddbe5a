import { grantWords } from "../vocabulary/grant-words.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";
import { isUnsaid } from "./points.ts";
import { wordsOf } from "./words-of.ts";

const words = buildTermTree([grantWords]);

/** Whether an application is one for money: some ask for a yes, or for things (`a month of access`), or say that nothing costs. */
export function asksForMoney(document: EngagementDocument): boolean {
  return isUnsaid(document, "scope/grant-in-kind") && matchTerms(words, wordsOf(document.markdown)).length > 0;
}

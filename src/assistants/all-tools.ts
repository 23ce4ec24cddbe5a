import { checkDocument } from "./check-document.ts";
import { draftClause } from "./draft-clause.ts";
import { explainRule } from "./explain-rule.ts";
import { inspectDocument } from "./inspect-document.ts";
import { listRules } from "./list-rules.ts";
import type { Tool } from "./tool.ts";

/** All that assistants can ask, the most needed first. */
export const allTools: readonly Tool[] = [checkDocument, explainRule, listRules, inspectDocument, draftClause];

/** What assistants are told before they ask anything. */
export const instructions = `Mandate reads the Markdown by which a client and a product team agree who owns what: statements of work, product visions, backlogs, role charters, change requests and minutes, in English and German.

Check such a document with check_document after writing or changing it. Errors first, then warnings; hints are advice. Apply a fix by its edits; one that is not "safe" says something that people have to agree on, so ask them. Leave placeholders in square brackets where nobody has said what belongs there: never invent people, sums or dates. explain_rule says why a finding matters.

All tools only read. They give the same answer for the same documents, configuration and day.`;

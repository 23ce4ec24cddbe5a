import * as z from "zod/mini";
import { documentKinds, type EngagementDocument } from "../documents/document.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { allRules } from "../rules/all-rules.generated.ts";
import { kindNames } from "../rules/explain-rule.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { linesOf } from "../text/line-index.ts";
import { sentence, textOf, type Wording } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { documentInputs, languageInput } from "./inputs.ts";
import { describeEdit, edit, excerpt, linePlace } from "./places.ts";
import { needDocument, type Tool } from "./tool.ts";
import { unknownRule } from "./unknown-rule.ts";

/** Nobody works through more, and an answer has to fit into a conversation. */
const mostFindings = 100;
/** Characters of all fixes together; those behind are only named. */
const mostFixText = 20_000;

const finding = z.object({
  ruleId: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  ...linePlace,
  /** What stands there. */
  excerpt: z.string(),
  related: z.optional(z.array(z.object({ path: z.string(), startLine: z.number(), message: z.string() }))),
  fixes: z.optional(
    z.array(
      z.object({
        title: z.string(),
        /** Whether it keeps the author's meaning, so that nobody has to be asked. */
        safe: z.boolean(),
        /** Not there where the answer would get too long, or where the fix writes files. */
        edits: z.optional(z.array(edit)),
      }),
    ),
  ),
  noFix: z.optional(z.string()),
});

const input = z.object({
  ...documentInputs,
  rule: z.optional(z.string().check(z.describe("Only the findings of this rule, such as scope/out-of-scope-missing."))),
  language: languageInput,
});

const output = z.object({
  path: z.string(),
  /** `none` for what is no engagement document, in which nothing is found. */
  kind: z.enum(documentKinds),
  language: z.string(),
  counts: z.object({ error: z.number(), warning: z.number(), information: z.number(), hint: z.number() }),
  findings: z.array(finding),
  /** How many findings are counted and not listed. */
  notListed: z.number(),
  /** How many pieces of advice are kept back until weightier things are mended. */
  adviceKeptBack: z.number(),
  /** What is wrong with the configuration. */
  problems: z.array(z.string()),
});

export const checkDocument: Tool<typeof input, typeof output> = {
  name: "check_document",
  title: "Check an engagement document",
  description:
    "Checks a statement of work, product vision, backlog, role charter, change request or minutes in Markdown (English or German) and says what is missing or contradictory: an owner, duties, the four product risks, limits of the scope, terms. Gives each finding with its lines, rule, message and fixes as text edits. Deterministic: the same answer as in the editor and in CI. Other documents of the same engagement are taken into account. Ask it after writing or changing such a document, and before saying that one is complete. Files that are no engagement documents have no findings.",
  input,
  output,
  answer({ input: { rule, language: chosen }, asked, ownRules, language }) {
    const { document, findings, adviceLeftOut, problems } = needDocument(asked);
    const wanted = findings.filter((one) => rule === undefined || isOf(one, rule));
    const isUnknown = wanted.length === 0 && ![...allRules, ...ownRules].some(({ id }) => id === rule);
    if (rule !== undefined && isUnknown) throw unknownRule(rule, ownRules);
    const listed = wanted.slice(0, mostFindings);
    return {
      path: document.path,
      kind: document.kind,
      language: document.language,
      counts: countSeverities(wanted),
      findings: describeFindings(listed, document, wordings[chosen ?? language]),
      notListed: wanted.length - listed.length,
      adviceKeptBack: adviceLeftOut,
      problems: [...problems],
    };
  },
  describe({ path, kind, language, counts, findings, notListed, adviceKeptBack, problems }) {
    const total = severities.map((severity) => `${severity}: ${counts[severity]}`).join(", ");
    const head = `${path}: ${textOf(kindNames[kind].one)} (${language}). ${total}`;
    const after = [
      notListed > 0 && `${notListed} more findings are not listed.`,
      adviceKeptBack > 0 && `${adviceKeptBack} pieces of advice are kept back until weightier things are mended.`,
    ].filter((line) => line !== false);
    return [head, ...problems.map((problem) => `Configuration: ${problem}`), ...findings.map(toLines), ...after].join(
      "\n",
    );
  },
};

function isOf({ rule, joined = [] }: ShownFinding, wanted: string): boolean {
  return rule.id === wanted || joined.some((id) => id === wanted);
}

function countSeverities(findings: readonly ShownFinding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") };
}

function describeFindings(
  findings: readonly ShownFinding[],
  document: EngagementDocument,
  wording: Wording,
): z.infer<typeof finding>[] {
  let room = mostFixText;
  return findings.map((one) => {
    const { rule, severity, message, range, related = [], fixes = [] } = one;
    const noFix = one.noFix ?? (rule.docs.noFix === undefined ? undefined : sentence(rule.docs.noFix));
    return {
      ruleId: rule.id,
      severity,
      message: textOf(message, wording),
      ...linesOf(document.lines, range),
      excerpt: excerpt(document.text, range),
      ...(related.length > 0 && {
        related: related.map((place) => ({
          path: place.document?.path ?? document.path,
          startLine: linesOf(place.document?.lines ?? document.lines, place.range).startLine,
          message: textOf(place.message, wording),
        })),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, safe, edits, newFiles = [] }) => {
          const written = { title: textOf(title, wording), safe };
          const length = edits.reduce((sum, { newText }) => sum + newText.length, 0);
          if (newFiles.length > 0 || length > room) return written;
          room -= length;
          return { ...written, edits: edits.map((change) => describeEdit(document.lines, change)) };
        }),
      }),
      ...(fixes.length === 0 && noFix !== undefined && { noFix: textOf(noFix, wording) }),
    };
  });
}

function toLines({
  ruleId,
  severity,
  message,
  startLine,
  endLine,
  fixes = [],
  noFix,
}: z.infer<typeof finding>): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`;
  const ways = fixes.map(({ title, safe, edits = [] }) =>
    [`  fix${safe ? " (safe)" : ""}: ${title}`, ...edits.map((change) => `    ${toLine(change)}`)].join("\n"),
  );
  const none = noFix === undefined ? [] : [`  no fix: ${noFix}`];
  return [`${lines}, ${severity}, ${ruleId}: ${message}`, ...ways, ...none].join("\n");
}

/** `at 20:5 insert "- Jana Roth\n"` */
function toLine({ startLine, startColumn, endLine, endColumn, newText }: z.infer<typeof edit>): string {
  const start = `${startLine}:${startColumn}`;
  const end = `${endLine}:${endColumn}`;
  return start === end
    ? `at ${start} insert ${JSON.stringify(newText)}`
    : `from ${start} to ${end} put ${JSON.stringify(newText)}`;
}

import type { Readers } from "../dashboard/for-others.ts";
import type { DocumentFindings, ShownFinding } from "../dashboard/render-findings.ts";
import { fileNameOf } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { findTerms } from "../engagement/engagement-terms.ts";
import { joinGaps } from "../linter/join-gaps.ts";
import { limitAdvice } from "../linter/limit-advice.ts";
import { type DocumentOpener, type LintFinding, lintWithin } from "../linter/lint.ts";
import { providersOwnRules } from "../linter/providers-own-rules.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { isOwnRule } from "../rules/own-rule.ts";
import { lineAt, positionAt } from "../text/line-index.ts";
import { textOf, type Wording } from "../text/message.ts";
import type { JudgedInput } from "./judge-input.ts";

export interface ReportReaders {
  readonly readers: Readers;
  readonly wording: Wording;
}

/**
 * What is found in the documents of an engagement. A client is not told what is the provider's own: no internal documents
 * and nothing that names one, no findings of rules about the provider's money and staff or of the team's own rules, and no
 * others on the same lines.
 */
export function findForReport(
  members: readonly JudgedInput[],
  engagement: Engagement,
  open: DocumentOpener,
  { readers, wording }: ReportReaders,
): readonly DocumentFindings[] {
  const isForTeam = readers === "team";
  const internal = isForTeam ? [] : members.filter((member) => isInternal(member, engagement));
  return members
    .filter((member) => !internal.includes(member))
    .map((member) => {
      const { summary } = member.judged;
      const found = lintWithin(member.judged, engagement, open);
      const told = isForTeam ? found : withoutProvidersOwn(found, member, internal);
      const { shown, leftOut } = limitAdvice(summary, joinGaps(told), member.input.configuration.advice ?? "few");
      const findings = shown.map((finding) => describe(finding, member, wording));
      return { file: fileNameOf(summary), kind: summary.kind, findings, leftOut };
    });
}

/** The engagement as a client may see it: nothing is shown of internal documents, not even that they are there. */
export function withoutInternal(engagement: Engagement, members: readonly JudgedInput[]): Engagement {
  const internal = new Set(
    members.filter((member) => isInternal(member, engagement)).map((member) => member.read().path),
  );
  return { ...engagement, documents: engagement.documents.filter(({ path }) => !internal.has(path)) };
}

function isInternal(member: JudgedInput, engagement: Engagement): boolean {
  return findTerms(member.read(), engagement).audience?.value === "internal";
}

function withoutProvidersOwn(
  findings: readonly LintFinding[],
  { judged: { summary } }: JudgedInput,
  internal: readonly JudgedInput[],
): readonly LintFinding[] {
  const lineOf = ({ range }: LintFinding): number => lineAt(summary.lines, range.start);
  const [titleLine, names] = [
    lineAt(summary.lines, summary.title?.range.start ?? 0),
    internal.map(({ judged }) => fileNameOf(judged.summary)),
  ];
  const own = findings.filter(({ rule }) => providersOwnRules.has(rule.id) || isOwnRule(rule));
  const ownLines = new Set(own.map(lineOf).filter((line) => line !== titleLine));
  return findings.filter((finding) => {
    const said = [finding.message, ...(finding.related ?? []).map(({ message }) => message)].map((one) => textOf(one));
    const paths = (finding.related ?? []).flatMap(({ document }) =>
      document === undefined ? [] : [fileNameOf(document)],
    );
    const isOfInternal = names.some((name) => paths.includes(name) || said.some((text) => text.includes(name)));
    return !own.includes(finding) && !ownLines.has(lineOf(finding)) && !isOfInternal;
  });
}

/** With the line that it is about, as a reader sees it. */
function describe(
  { severity, message, rule, range }: LintFinding,
  member: JudgedInput,
  wording: Wording,
): ShownFinding {
  const { lines, markdown } = member.read();
  const line = lineAt(lines, range.start);
  const whole = { start: lines.starts[line] ?? 0, end: lines.starts[line + 1] ?? lines.length };
  const source = {
    file: fileNameOf(member.judged.summary),
    uri: undefined,
    start: positionAt(lines, range.start),
    end: positionAt(lines, range.end),
  };
  return {
    severity,
    message: textOf(message, wording),
    rule: rule.id,
    quote: { text: plainText(markdown.visible, whole), source },
  };
}

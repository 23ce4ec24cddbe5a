import type * as lsp from "vscode-languageserver-types";
import type { ConfigurationProblem } from "../linter/config-source.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { rulePageUrl } from "../rules/explain-rule.ts";
import { isOwnRule } from "../rules/own-rule.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { buildLineIndex, type LineIndex } from "../text/line-index.ts";
import { say, textOf, type Wording } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** Shown beside each finding in an editor. */
const source = "mandate";
/** Nobody works through more than this in one document. */
const mostDiagnostics = 200;

const lspSeverities: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** A document, open or not, with what is found in it. */
export interface FoundIn {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly title: Range | undefined;
  readonly findings: readonly ShownFinding[];
  readonly wording: Wording;
  uriOf(path: string): string | undefined;
}

export function provideDiagnostics(context: LanguageContext): lsp.Diagnostic[] {
  return toDiagnostics(foundIn(context));
}

/** The findings as diagnostics in the order of their places; of too many, the most severe. */
export function toDiagnostics(context: FoundIn): lsp.Diagnostic[] {
  const { findings } = context;
  if (findings.length <= mostDiagnostics) return findings.map((finding) => toDiagnostic(context, finding));
  const shown = new Set([...findings].sort(bySeverity).slice(0, mostDiagnostics));
  return [
    ...findings.filter((finding) => shown.has(finding)).map((finding) => toDiagnostic(context, finding)),
    countOthers(context, findings.length - mostDiagnostics),
  ];
}

export function foundIn({ uri, document, findings, wording, uriOf }: LanguageContext): FoundIn {
  return { uri, lines: document.lines, title: document.title?.textRange, findings, wording, uriOf };
}

export function toDiagnostic(
  { uri, lines, wording, uriOf }: Omit<FoundIn, "findings">,
  finding: ShownFinding,
): lsp.Diagnostic {
  const { rule, related = [] } = finding;
  const places = related.flatMap(({ message, range, document }) => {
    const place = document === undefined ? uri : uriOf(document.path);
    return place === undefined
      ? []
      : [
          {
            message: textOf(message, wording),
            location: { uri: place, range: toLspRange(document?.lines ?? lines, range) },
          },
        ];
  });
  return {
    range: toLspRange(lines, finding.range),
    severity: lspSeverities[finding.severity],
    source,
    code: rule.id,
    ...(!isOwnRule(rule) && { codeDescription: { href: rulePageUrl(rule.id) } }),
    message: textOf(finding.message, wording),
    ...(places.length > 0 && { relatedInformation: places }),
  };
}

/** What is wrong with a configuration file, as diagnostics of that file. */
export function provideConfigurationDiagnostics(file: {
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  readonly wording: Wording;
}): lsp.Diagnostic[] {
  const lines = buildLineIndex(file.text);
  return file.problems.map(({ message, range }) => ({
    range: toLspRange(lines, range),
    severity: lspSeverities.error,
    source,
    message: textOf(message, file.wording),
  }));
}

function bySeverity(a: ShownFinding, b: ShownFinding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function countOthers({ lines, title, wording }: FoundIn, count: number): lsp.Diagnostic {
  return {
    range: toLspRange(lines, title ?? { start: 0, end: 0 }),
    severity: lspSeverities.information,
    source,
    message: textOf(say`${count} more findings are not shown; these ${mostDiagnostics} are the most severe.`, wording),
  };
}

import type * as lsp from "vscode-languageserver-types";
import type { ConfigurationProblem } from "../linter/config-source.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import { rulePageUrl } from "../rules/explain-rule.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { buildLineIndex } from "../text/line-index.ts";
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

/** The findings as diagnostics in the order of their places; of too many, the most severe. */
export function provideDiagnostics(context: LanguageContext): lsp.Diagnostic[] {
  const { findings } = context;
  if (findings.length <= mostDiagnostics) return findings.map((finding) => toDiagnostic(context, finding));
  const shown = new Set([...findings].sort(bySeverity).slice(0, mostDiagnostics));
  return [
    ...findings.filter((finding) => shown.has(finding)).map((finding) => toDiagnostic(context, finding)),
    countOthers(context, findings.length - mostDiagnostics),
  ];
}

export function toDiagnostic({ uri, document }: LanguageContext, finding: ShownFinding): lsp.Diagnostic {
  const { rule, related = [] } = finding;
  return {
    range: toLspRange(document.lines, finding.range),
    severity: lspSeverities[finding.severity],
    source,
    code: rule.id,
    codeDescription: { href: rulePageUrl(rule.id) },
    message: finding.message,
    ...(related.length > 0 && {
      relatedInformation: related.map(({ message, range }) => ({
        message,
        location: { uri, range: toLspRange(document.lines, range) },
      })),
    }),
  };
}

/** What is wrong with a configuration file, as diagnostics of that file. */
export function provideConfigurationDiagnostics(file: {
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}): lsp.Diagnostic[] {
  const lines = buildLineIndex(file.text);
  return file.problems.map(({ message, range }) => ({
    range: toLspRange(lines, range),
    severity: lspSeverities.error,
    source,
    message,
  }));
}

function bySeverity(a: ShownFinding, b: ShownFinding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function countOthers({ document }: LanguageContext, count: number): lsp.Diagnostic {
  return {
    range: toLspRange(document.lines, document.title?.textRange ?? { start: 0, end: 0 }),
    severity: lspSeverities.information,
    source,
    message: `${count} more findings are not shown; these ${mostDiagnostics} are the most severe.`,
  };
}

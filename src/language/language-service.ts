import { provideScopeCheck } from "./check-scope.ts";
import { provideClauses } from "./clauses.ts";
import { codeActionKinds, provideCodeActions } from "./code-actions.ts";
import { provideCodeLenses } from "./code-lenses.ts";
import { completionTriggers, provideCompletions } from "./completion.ts";
import { provideConfigurationDiagnostics, provideDiagnostics, toDiagnostics } from "./diagnostics.ts";
import { provideFreeze } from "./freeze-scope.ts";
import { provideHover } from "./hover.ts";
import { provideRuleDocument } from "./rule-document.ts";
import { provideTrace } from "./trace.ts";

/** All that Mandate does in an editor. Each is a pure function of a `LanguageContext` and what the editor asks. */
export const languageService = {
  diagnostics: provideDiagnostics,
  unopenedDiagnostics: toDiagnostics,
  configurationDiagnostics: provideConfigurationDiagnostics,
  codeActions: provideCodeActions,
  completions: provideCompletions,
  hover: provideHover,
  codeLenses: provideCodeLenses,
  clauses: provideClauses,
  scopeCheck: provideScopeCheck,
  freeze: provideFreeze,
  ruleDocument: provideRuleDocument,
  trace: provideTrace,
} as const;

/** What an editor has to know before it asks, as in LSP's server capabilities. */
export const languageCapabilities = {
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  completionProvider: { triggerCharacters: [...completionTriggers] },
  hoverProvider: true,
  codeLensProvider: {},
};

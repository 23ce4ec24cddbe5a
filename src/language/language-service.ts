import { provideScopeCheck } from "./check-scope.ts";
import { provideClauses } from "./clauses.ts";
import { codeActionKinds, provideCodeActions } from "./code-actions.ts";
import { provideCodeLenses } from "./code-lenses.ts";
import { completionTriggers, provideCompletions } from "./completion.ts";
import { provideDashboard } from "./dashboard.ts";
import { provideKindDeclaration } from "./declare-kind.ts";
import { provideDefinition } from "./definition.ts";
import { provideConfigurationDiagnostics, provideDiagnostics, toDiagnostics } from "./diagnostics.ts";
import { provideDocumentHighlights } from "./document-highlights.ts";
import { provideDocumentLinks } from "./document-links.ts";
import { provideDocumentStatus } from "./document-status.ts";
import { provideDocumentSymbols } from "./document-symbols.ts";
import { provideEvidence } from "./evidence.ts";
import { provideFoldingRanges } from "./folding-ranges.ts";
import { provideFreeze } from "./freeze-scope.ts";
import { provideHover } from "./hover.ts";
import { provideInlayHints } from "./inlay-hints.ts";
import { provideNewDocument, providePlan, provideTemplates } from "./new-engagement.ts";
import { provideOverview } from "./overview.ts";
import { provideOwnFileDiagnostics } from "./own-file-diagnostics.ts";
import { provideProposal } from "./prepare-proposal.ts";
import { provideReferences } from "./references.ts";
import { provideRename, provideRenameRange } from "./rename.ts";
import { provideReviewRecord } from "./review-record.ts";
import { provideRuleDocument } from "./rule-document.ts";
import { provideSemanticTokens, semanticTokensLegend } from "./semantic-tokens.ts";
import { provideTrace } from "./trace.ts";
import { provideTraceDocument } from "./trace-document.ts";
import { provideWorkspaceSymbols } from "./workspace-symbols.ts";

/** All that Mandate does in an editor. Each is a pure function of a `LanguageContext` and what the editor asks. */
export const languageService = {
  diagnostics: provideDiagnostics,
  unopenedDiagnostics: toDiagnostics,
  configurationDiagnostics: provideConfigurationDiagnostics,
  codeActions: provideCodeActions,
  completions: provideCompletions,
  hover: provideHover,
  codeLenses: provideCodeLenses,
  inlayHints: provideInlayHints,
  semanticTokens: provideSemanticTokens,
  definition: provideDefinition,
  references: provideReferences,
  renameRange: provideRenameRange,
  rename: provideRename,
  documentHighlights: provideDocumentHighlights,
  documentLinks: provideDocumentLinks,
  documentSymbols: provideDocumentSymbols,
  foldingRanges: provideFoldingRanges,
  workspaceSymbols: provideWorkspaceSymbols,
  clauses: provideClauses,
  templates: provideTemplates,
  plan: providePlan,
  newDocument: provideNewDocument,
  proposal: provideProposal,
  ownFileDiagnostics: provideOwnFileDiagnostics,
  scopeCheck: provideScopeCheck,
  freeze: provideFreeze,
  reviewRecord: provideReviewRecord,
  ruleDocument: provideRuleDocument,
  evidence: provideEvidence,
  overview: provideOverview,
  documentStatus: provideDocumentStatus,
  kindDeclaration: provideKindDeclaration,
  trace: provideTrace,
  traceDocument: provideTraceDocument,
  dashboard: provideDashboard,
} as const;

/** What an editor has to know before it asks, as in LSP's server capabilities. */
export const languageCapabilities = {
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  completionProvider: { triggerCharacters: [...completionTriggers] },
  hoverProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentHighlightProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  documentSymbolProvider: { label: "Mandate" },
  workspaceSymbolProvider: true,
};

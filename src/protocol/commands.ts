/** The commands of the VS Code extension; `package.json` contributes the same ones. */
export const commandIds = {
  newEngagement: "mandate.newEngagement",
  newDocument: "mandate.newDocument",
  prepareProposal: "mandate.prepareProposal",
  insertClause: "mandate.insertClause",
  checkAgainstSow: "mandate.checkAgainstSow",
  freezeScope: "mandate.freezeScope",
  showTraceability: "mandate.showTraceability",
  openDashboard: "mandate.openDashboard",
  exportDashboard: "mandate.exportDashboard",
  createReviewRecord: "mandate.createReviewRecord",
  ignoreFinding: "mandate.ignoreFinding",
  explainFinding: "mandate.explainFinding",
  restartServer: "mandate.restartServer",
  declareKind: "mandate.declareKind",
  fixStatement: "mandate.fixStatement",
  showOutput: "mandate.showOutput",
  openWalkthrough: "mandate.openWalkthrough",
} as const;

/** Where an ignore comment goes that waits for its reason. Positions are LSP's. */
export interface IgnoreFindingArguments {
  readonly uri: string;
  /** The version of the document that `position` is good for. */
  readonly version: number;
  readonly rule: string;
  readonly position: { readonly line: number; readonly character: number };
  /** `<!-- mandate-ignore risk/value-missing: ` */
  readonly textBeforeReason: string;
  /** ` -->` and, where the comment has a line of its own, the line break. */
  readonly textAfterReason: string;
  /** `waived by` and `until`, in the document's language. */
  readonly waiverWords: { readonly by: string; readonly until: string };
}

/** The context key that is set while the extension runs; menus ask for it. */
export const activeContextKey = "mandate.isActive";

/** The context key that is set once the engagements have been read; only then may their view say that there are none. */
export const engagementsReadContextKey = "mandate.engagementsRead";

/** The context key that is set while the document in front is one of an engagement. */
export const engagementDocumentContextKey = "mandate.isEngagementDocument";

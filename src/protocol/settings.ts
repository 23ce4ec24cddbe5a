/** The settings all start with this: `mandate.profile`. */
export const settingsSection = "mandate";

/** The settings without the ones of the rules; `package.json` contributes the same ones. */
export const settingKeys = [
  "mandate.enable",
  "mandate.profile",
  "mandate.advice",
  "mandate.diagnostics",
  "mandate.codeLens",
  "mandate.inlayHints",
  "mandate.semanticTokens",
  "mandate.glossaryHovers",
  "mandate.preview",
  "mandate.previewEvidence",
  "mandate.trace.server",
] as const;

/** Whose findings are shown: of the documents that are open, or of all in their engagements. */
export const diagnosticsReaches = ["openDocuments", "engagement"] as const;
export type DiagnosticsReach = (typeof diagnosticsReaches)[number];

/** Followed by a rule's id: `mandate.rules.ownership/po-not-named`. */
export const ruleSettingPrefix = "mandate.rules.";

/** The value of a setting that leaves the decision to `mandate.yaml`, the profile and the rule. */
export const undecided = "default";

export const ruleLevels = [undecided, "off", "hint", "information", "warning", "error"] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** What a client answers to `workspace/configuration` for the section `mandate`; all of it may be missing or wrong. */
export interface Settings {
  readonly enable?: unknown;
  readonly profile?: unknown;
  readonly advice?: unknown;
  readonly diagnostics?: unknown;
  /** Whether counts are shown over deliverables and goals. */
  readonly codeLens?: unknown;
  /** Whether computed totals are shown in price tables. */
  readonly inlayHints?: unknown;
  /** Whether people, roles and ids have colours of their own. */
  readonly semanticTokens?: unknown;
  /** Whether hovers explain words of the field. */
  readonly glossaryHovers?: unknown;
  /** A level for each rule id. */
  readonly rules?: unknown;
}

import { l10n } from "vscode";
import type {
  DocumentKindName,
  EngagementOverview,
  ProblemSeverity,
  StatementOverview,
  StatementTopicName,
} from "../protocol/overview.ts";

/** What people call a kind of document. */
export function nameKind(kind: DocumentKindName): string {
  switch (kind) {
    case "sow":
      return l10n.t("Statement of work");
    case "vision":
      return l10n.t("Product vision");
    case "backlog":
      return l10n.t("Backlog");
    case "charter":
      return l10n.t("Role charter");
    case "change-request":
      return l10n.t("Change request");
    case "notes":
      return l10n.t("Project notes");
    case "none":
      return l10n.t("No engagement document");
  }
}

/** What a document says something about, in the words of those who write it. */
export function nameTopic(topic: StatementTopicName): string {
  switch (topic) {
    case "product-owner":
      return l10n.t("Product Owner");
    case "scope-authority":
      return l10n.t("Who decides on scope");
    case "roles":
      return l10n.t("People and roles");
    case "responsibilities":
      return l10n.t("Who does what");
    case "client-duties":
      return l10n.t("What the client contributes");
    case "user-access":
      return l10n.t("Experts and users to ask");
    case "items":
      return l10n.t("Backlog items");
    case "change":
      return l10n.t("The change asked for");
    case "outcome":
      return l10n.t("Outcome and next steps");
    case "in-scope":
      return l10n.t("In scope");
    case "out-of-scope":
      return l10n.t("Out of scope");
    case "acceptance":
      return l10n.t("How work is accepted");
    case "change-control":
      return l10n.t("How changes are agreed");
    case "assumptions":
      return l10n.t("Assumptions");
    case "pricing":
      return l10n.t("Price");
    case "timeline":
      return l10n.t("Dates");
    case "cadence":
      return l10n.t("Meetings");
    case "risk-value":
      return l10n.t("Value risk");
    case "risk-viability":
      return l10n.t("Viability risk");
    case "risk-feasibility":
      return l10n.t("Feasibility risk");
    case "risk-usability":
      return l10n.t("Usability risk");
    case "target-users":
      return l10n.t("Who it is for");
    case "problem":
      return l10n.t("The need behind it");
    case "solution":
      return l10n.t("The product");
    case "differentiation":
      return l10n.t("What sets it apart");
    case "business-goals":
      return l10n.t("Goals");
    case "success-metrics":
      return l10n.t("Measures of success");
    case "roadmap":
      return l10n.t("Roadmap");
  }
}

/** How it stands with a statement; undefined where all is well. */
export function nameState(state: StatementOverview["state"]): string | undefined {
  switch (state) {
    case "said":
      return undefined;
    case "incomplete":
      return l10n.t("incomplete");
    case "open":
      return l10n.t("left open");
    case "missing":
      return l10n.t("missing");
    case "unasked":
      return l10n.t("not said");
  }
}

/** `2 errors, 1 warning`; nothing where there are none. */
export function countProblems(problems: Readonly<Record<ProblemSeverity, number>>): string {
  const { error, warning, information, hint } = problems;
  const advice = information + hint;
  return [
    ...(error === 0 ? [] : [error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error)]),
    ...(warning === 0 ? [] : [warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning)]),
    ...(advice === 0 ? [] : [advice === 1 ? l10n.t("1 piece of advice") : l10n.t("{0} pieces of advice", advice)]),
  ].join(", ");
}

/** Why documents count as one engagement. */
export function explainReason({ reason, documents }: EngagementOverview): string {
  const name = /^same (product|client) "(.*)"$/.exec(reason);
  if (name?.[1] === "product") return l10n.t("These documents name the same product.");
  if (name?.[1] === "client") return l10n.t("These documents name the same client.");
  if (reason === "declared") return l10n.t("These documents are declared to belong together.");
  if (reason === "same folder") return l10n.t("These documents are in one folder.");
  if (documents.length === 1) return l10n.t("This document belongs with no other.");
  return l10n.t("These documents link to each other.");
}

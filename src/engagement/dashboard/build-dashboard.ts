import type { DocumentKind } from "../../documents/document.ts";
import { displayName } from "../display-name.ts";
import { placeOfTitle } from "../document-summary.ts";
import { type BurnPanel, buildBurnPanel } from "./build-burn-panel.ts";
import { buildDecisionPanel, type DecisionPanel } from "./build-decision-panel.ts";
import { buildMarginPanel, type MarginPanel } from "./build-margin-panel.ts";
import { buildMeetingPanel, type MeetingPanel } from "./build-meeting-panel.ts";
import { buildRiskPanel, type RiskPanel } from "./build-risk-panel.ts";
import { buildRoleMap, type RoleMap } from "./build-role-map.ts";
import { buildScopeLedger, type ScopeLedger } from "./build-scope-ledger.ts";
import { buildStagePanel, type StagePanel } from "./build-stage-panel.ts";
import { type DashboardContext, openDocuments, type Source, sourceOf } from "./dashboard-context.ts";
import { withPlaces } from "./missing.ts";
import { readAgreedTerms } from "./read-agreed-terms.ts";

/**
 * What the documents of an engagement say together, as plain data. Every figure is one that a document states or is
 * calculated from such; what nobody says is listed as missing.
 */
export interface Dashboard {
  readonly name: string | undefined;
  /** The day for which it holds: `2026-11-22`. */
  readonly today: string;
  readonly documents: readonly DashboardDocument[];
  readonly roles: RoleMap;
  readonly risks: RiskPanel;
  readonly decisions: DecisionPanel;
  readonly scope: ScopeLedger;
  /** For the provider's own people; not there where it must not be shown. */
  readonly margin: MarginPanel | undefined;
  readonly burn: BurnPanel;
  readonly meetings: MeetingPanel;
  readonly stages: StagePanel;
}

export interface DashboardDocument {
  readonly kind: DocumentKind;
  /** Not there where the document has none. */
  readonly title: string | undefined;
  readonly source: Source;
}

export function buildDashboard(context: DashboardContext): Dashboard {
  const opened = openDocuments(context);
  const terms = readAgreedTerms(context, opened);
  const roles = buildRoleMap(context, opened);
  const { grouping, documents: summaries } = context.engagement;
  // What stands in no group, or in one without a name, goes by the title of its first document.
  const name = grouping?.name ? displayName(grouping.name, summaries) : opened[0]?.summary.title?.text;
  const documents = opened.map(({ summary }) => ({
    kind: summary.kind,
    title: summary.title?.text,
    source: sourceOf(context, summary, placeOfTitle(summary)),
  }));
  const margin = buildMarginPanel(context, opened, terms);
  return {
    name,
    today: context.today,
    documents,
    roles: withPlaces(roles, documents),
    risks: withPlaces(buildRiskPanel(context, opened), documents),
    decisions: withPlaces(buildDecisionPanel(context, opened), documents),
    scope: withPlaces(buildScopeLedger(context, opened), documents),
    margin: margin && withPlaces(margin, documents),
    burn: withPlaces(buildBurnPanel(context, opened, terms), documents),
    meetings: withPlaces(buildMeetingPanel(context, opened, roles), documents),
    stages: withPlaces(buildStagePanel(context, opened, terms), documents),
  };
}

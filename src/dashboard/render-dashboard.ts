import type { Dashboard } from "../engagement/dashboard/build-dashboard.ts";
import { html, type Markup } from "./markup.ts";
import { renderBurn } from "./render-burn.ts";
import { renderDecisions } from "./render-decisions.ts";
import { type DocumentFindings, renderFindings } from "./render-findings.ts";
import { renderMargin } from "./render-margin.ts";
import { renderMeetings } from "./render-meetings.ts";
import { renderSource } from "./render-parts.ts";
import { renderRisks } from "./render-risks.ts";
import { renderRoles } from "./render-roles.ts";
import { renderScope } from "./render-scope.ts";
import { renderStages } from "./render-stages.ts";
import type { Wording } from "./wording.ts";

/** What is shown: what the server answers, and findings where the page is a report. */
export interface ShownDashboard extends Dashboard {
  readonly findings?: readonly DocumentFindings[];
}

/** All that stands within `<main>`. */
export function renderDashboard(dashboard: ShownDashboard, wording: Wording): Markup {
  const { documents, today, roles, risks, decisions, scope, margin, burn, meetings, stages, findings } = dashboard;
  const { messages } = wording;
  const panels: readonly (readonly [id: string, title: string, panel: Markup])[] = [
    ["roles", messages.roles.title, renderRoles(roles, wording)],
    ["risks", messages.risks.title, renderRisks(risks, wording)],
    ["decisions", messages.decisions.title, renderDecisions(decisions, wording)],
    ["scope", messages.scope.title, renderScope(scope, wording)],
    ...(margin === undefined ? [] : [["margin", messages.margin.title, renderMargin(margin, wording)] as const]),
    ["burn", messages.burn.title, renderBurn(burn, wording)],
    ["meetings", messages.meetings.title, renderMeetings(meetings, wording)],
    ["stages", messages.stages.title, renderStages(stages, wording)],
    ...(findings === undefined
      ? []
      : [["findings", messages.findings.title, renderFindings(findings, wording)] as const]),
  ];
  return html`<header>
<h1>${titleOf(dashboard, wording)}</h1>
<p class="note">${messages.asOf(wording.date(today))}. ${messages.madeFrom}: ${documents.map(
    ({ kind, source }, at) => html`${at === 0 ? "" : ", "}${messages.kinds[kind]} ${renderSource(source, wording)}`,
  )}</p>
<nav aria-label="${messages.panels}"><ul>${panels.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
${panels.map(([, , panel]) => panel)}`;
}

export function titleOf({ name }: ShownDashboard, { messages }: Wording): string {
  return messages.title(name ?? messages.nothing);
}

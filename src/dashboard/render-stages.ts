import type { Stage, StagePanel } from "../engagement/dashboard/build-stage-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderSource, renderTable, shorten } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [width, left, right, rowHeight] = [640, 190, 16, 46];

/** The steps of the plan, and how far the money for each goes. */
export function renderStages({ stages, currency, missing }: StagePanel, wording: Wording): Markup {
  const { stages: messages, nothing, source: sourceHead } = wording.messages;
  if (stages.length === 0) return renderPanel("stages", messages.title, renderMissing(missing, wording));
  const { stage, from, to, length, money, lasts } = messages;
  return renderPanel(
    "stages",
    messages.title,
    html`<p>${messages.lead}</p>
`,
    stages.every(({ weeks }) => weeks !== undefined) ? drawStages(stages, wording) : undefined,
    renderTable(
      messages.title,
      [stage, from, to, length, money, lasts, sourceHead],
      stages.map((one) => [
        nameOf(one, wording),
        one.from === undefined ? nothing : wording.date(one.from),
        wording.date(one.to),
        one.weeks === undefined ? nothing : messages.weeks(wording.number(one.weeks)),
        one.money === undefined
          ? nothing
          : html`${wording.money(one.money.cents, currency ?? "")} ${renderSource(one.money.source, wording)}`,
        describeMoney(one, wording),
        renderSource(one.source, wording),
      ]),
    ),
    renderMissing(missing, wording),
  );
}

function describeMoney({ money }: Stage, wording: Wording): Markup | string {
  const { stages: messages, nothing } = wording.messages;
  if (money?.lastsWeeks === undefined) return nothing;
  const { lastsWeeks, shortWeeks = 0 } = money;
  if (shortWeeks === 0) return messages.enough(wording.number(lastsWeeks));
  return html`<strong class="conflict">⚠ ${messages.short(wording.number(lastsWeeks), wording.number(shortWeeks))}</strong>`;
}

function drawStages(stages: readonly Stage[], wording: Wording): Markup {
  const { stages: messages } = wording.messages;
  const all = stages.reduce((sum, { weeks = 0 }) => sum + weeks, 0);
  const scale = (width - left - right) / Math.max(all, 1);
  const size = { width, height: stages.length * rowHeight + 4 };
  const described = stages
    .map((one) => {
      const { weeks = 0, money } = one;
      const runway = money?.lastsWeeks === undefined ? "" : `, ${messages.lasts}: ${wording.number(money.lastsWeeks)}`;
      return `${nameOf(one, wording)}: ${messages.weeks(wording.number(weeks))}${runway}`;
    })
    .join("; ");
  let passed = 0;
  return renderPicture(
    "stages-picture",
    { title: messages.picture, ...size },
    described,
    stages.map((one, at) => {
      const { weeks = 0, money } = one;
      const [x, y] = [left + passed * scale, at * rowHeight];
      passed += weeks;
      const isShort = (money?.shortWeeks ?? 0) > 0;
      const runway =
        money?.lastsWeeks === undefined
          ? undefined
          : html`<rect class="money ${isShort ? "short" : "enough"}" x="${x.toFixed(1)}" y="${y + 28}" width="${Math.min(money.lastsWeeks * scale, width - x).toFixed(1)}" height="8"/>
`;
      return html`<text class="label" x="0" y="${y + 19}">${shorten(nameOf(one, wording), 26)}</text>
<rect class="bar" x="${x.toFixed(1)}" y="${y + 4}" width="${Math.max(weeks * scale, 2).toFixed(1)}" height="20" rx="2"/>
${runway}`;
    }),
  );
}

function nameOf({ name }: Stage, { messages }: Wording): string {
  return name ?? messages.stages.rest;
}

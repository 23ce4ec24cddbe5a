import type { BurnPanel, BurnPoint } from "../engagement/dashboard/build-burn-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderSource, renderTable, shorten } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [width, height, left, right, top, bottom] = [640, 260, 84, 20, 24, 46];

/** How the price is used up at an even pace, with what happens on the way. */
export function renderBurn(panel: BurnPanel, wording: Wording): Markup {
  const { burn: messages, source: sourceHead, nothing } = wording.messages;
  const { price, weeks, centsPerWeek, points, missing } = panel;
  if (price === undefined || weeks === undefined || centsPerWeek === undefined)
    return renderPanel("burn", messages.title, renderMissing(missing, wording));
  const money = (cents: number): string => wording.money(Math.round(cents / 100) * 100, price.currency);
  return renderPanel(
    "burn",
    messages.title,
    html`<p>${messages.lead(money(price.cents), wording.number(weeks), money(centsPerWeek))} ${messages.hint} ${renderSource(price.source, wording)}</p>
`,
    drawBurn(points, money, wording),
    renderTable(
      messages.title,
      [messages.date, messages.event, messages.used, messages.share, sourceHead],
      points.map((point) => [
        wording.date(point.date),
        eventOf(point, wording),
        money(point.cents),
        wording.percent(point.percent),
        point.source === undefined ? nothing : renderSource(point.source, wording),
      ]),
    ),
  );
}

function drawBurn(points: readonly BurnPoint[], money: (cents: number) => string, wording: Wording): Markup {
  const { burn: messages } = wording.messages;
  const x = (percent: number): number => left + (percent / 100) * (width - left - right);
  const y = (percent: number): number => height - bottom - (percent / 100) * (height - top - bottom);
  const round = (value: number): string => value.toFixed(1);
  const [first, last] = [points[0], points.at(-1)];
  const described = points
    .map((point) => `${wording.date(point.date)}, ${eventOf(point, wording)}: ${money(point.cents)}`)
    .join("; ");
  return renderPicture("burn-picture", { title: messages.picture, width, height }, described, [
    html`<line class="axis" x1="${left}" y1="${y(0)}" x2="${width - right}" y2="${y(0)}"/>
<line class="axis" x1="${left}" y1="${y(0)}" x2="${left}" y2="${y(100)}"/>
`,
    ...[0, 50, 100].map(
      (
        percent,
      ) => html`<text class="tick end" x="${left - 6}" y="${round(y(percent) + 4)}">${money(((last?.cents ?? 0) * percent) / 100)}</text>
`,
    ),
    html`<text class="tick start" x="${left}" y="${height - 6}">${first && wording.date(first.date)}</text>
<text class="tick end" x="${width - right}" y="${height - 6}">${last && wording.date(last.date)}</text>
<polyline class="curve" points="${x(0)},${y(0)} ${x(100)},${y(100)}"/>
`,
    ...points
      .filter(({ sort }) => sort !== "start" && sort !== "end")
      .map((point) => {
        const [px, py] = [x(point.percent), y(point.percent)];
        const isThreshold = point.sort === "threshold";
        // What happens stands over the line, how much is used below it.
        const label = isThreshold ? wording.percent(point.percent) : shorten(eventOf(point, wording), 26);
        const [tx, ty, side] = isThreshold ? [px + 8, py + 14, "start"] : [px - 8, py - 6, "end"];
        return html`<circle class="mark ${point.sort}" r="5" cx="${round(px)}" cy="${round(py)}"/>
<text class="tick ${side}" x="${round(tx)}" y="${round(ty)}">${label}</text>
`;
      }),
  ]);
}

function eventOf({ sort, name, percent }: BurnPoint, wording: Wording): string {
  const { burn: messages } = wording.messages;
  if (sort === "milestone") return name ?? "";
  return sort === "threshold" ? messages.threshold(wording.percent(percent)) : messages.events[sort];
}

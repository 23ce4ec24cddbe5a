import type { BurnPanel, BurnPoint, SpentForecast } from "../engagement/dashboard/build-burn-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderSource, renderTable, shorten } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [width, height, left, right, top, bottom] = [640, 260, 84, 20, 24, 46];

/** How the price is used up at an even pace, with what happens on the way. */
export function renderBurn(panel: BurnPanel, wording: Wording): Markup {
  const { burn: messages, source: sourceHead } = wording.messages;
  const { price, weeks, centsPerWeek, spent, missing } = panel;
  if (price === undefined || weeks === undefined || centsPerWeek === undefined)
    return renderPanel("burn", messages.title, renderMissing(missing, wording));
  const money = (cents: number): string => wording.money(Math.round(cents / 100) * 100, price.currency);
  return renderPanel(
    "burn",
    messages.title,
    html`<p>${messages.lead(money(price.cents), wording.number(weeks), money(centsPerWeek))} ${messages.hint} ${renderSource(price.source, wording)}</p>
`,
    spent && describeSpent(spent, money, wording),
    drawBurn(panel, money, wording),
    renderTable(
      messages.title,
      [messages.date, messages.event, messages.used, messages.share, sourceHead],
      rowsOf(panel, money, wording),
    ),
    renderMissing(missing, wording),
  );
}

function rowsOf(
  { points, spent }: BurnPanel,
  money: (cents: number) => string,
  wording: Wording,
): readonly (readonly (Markup | string)[])[] {
  const { burn: messages, nothing } = wording.messages;
  const planned = points.map((point) => ({ ...point, event: html`${eventOf(point, wording)}` }));
  const really = spent === undefined ? [] : [{ ...spent, event: html`<strong>${messages.spentEvent}</strong>` }];
  return [...planned, ...really]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, event, cents, percent, source }) => [
      wording.date(date),
      event,
      money(cents),
      wording.percent(percent),
      source === undefined ? nothing : renderSource(source, wording),
    ]);
}

/** How the money really goes, and where that leads to. */
function describeSpent(spent: SpentForecast, money: (cents: number) => string, wording: Wording): Markup {
  const { burn: messages } = wording.messages;
  const { date, cents, percent, leadCents, forecastCents, usedUp, source } = spent;
  const lead = leadCents > 0 ? messages.ahead(money(leadCents)) : messages.behind(money(-leadCents));
  const end =
    usedUp === undefined ? "" : html`<strong class="conflict">⚠ ${messages.usedUp(wording.date(usedUp))}</strong>`;
  return html`<p>${messages.spent(wording.date(date), money(cents), wording.percent(percent))} ${lead} ${forecastCents === undefined ? "" : messages.forecast(money(forecastCents))} ${end} ${renderSource(source, wording)}</p>
`;
}

function drawBurn({ points, spent }: BurnPanel, money: (cents: number) => string, wording: Wording): Markup {
  const { burn: messages } = wording.messages;
  const x = (percent: number): number => left + (percent / 100) * (width - left - right);
  const y = (percent: number): number => height - bottom - (percent / 100) * (height - top - bottom);
  const round = (value: number): string => value.toFixed(1);
  const [first, last] = [points[0], points.at(-1)];
  const really = spent && `${wording.date(spent.date)}, ${messages.spentEvent}: ${money(spent.cents)}`;
  const described = [
    ...points.map((point) => `${wording.date(point.date)}, ${eventOf(point, wording)}: ${money(point.cents)}`),
    ...(really === undefined ? [] : [really]),
  ].join("; ");
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
      // Near it stands what is really used, which matters more.
      .filter(({ sort }) => sort !== "today" || spent === undefined)
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
    spent === undefined ? html`` : drawSpent(spent),
  ]);

  /** Off the line, by as much as the money is ahead of the time or behind it. */
  function drawSpent({ passedPercent, percent, cents }: SpentForecast): Markup {
    const [px, py] = [x(passedPercent), y(Math.min(percent, 100))];
    return html`<line class="lead" x1="${round(px)}" y1="${round(y(passedPercent))}" x2="${round(px)}" y2="${round(py)}"/>
<rect class="spent" x="${round(px - 5)}" y="${round(py - 5)}" width="10" height="10"/>
<text class="tick" x="${round(px)}" y="${round(percent > passedPercent ? py - 10 : py + 20)}">${money(cents)}</text>
`;
  }
}

function eventOf({ sort, name, percent }: BurnPoint, wording: Wording): string {
  const { burn: messages } = wording.messages;
  if (sort === "milestone") return name ?? "";
  return sort === "threshold" ? messages.threshold(wording.percent(percent)) : messages.events[sort];
}

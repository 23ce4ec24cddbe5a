import type { MarginPanel } from "../engagement/dashboard/build-margin-panel.ts";
import { type CreepBasis, findCreep, findLastCreep } from "../engagement/dashboard/find-creep.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderSource, renderTable } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const steps = [0, 10, 20, 30, 40, 50];
const [width, height, left, right, top, bottom] = [640, 220, 56, 16, 16, 40];
/** How far the slider goes, and where it stands at first, in percent. */
export const creepScale = { most: 50, first: 10 };

/** What unpaid work costs; the slider's text is written anew by `dashboard-script.ts`. */
export function renderMargin(panel: MarginPanel, wording: Wording): Markup {
  const { margin: messages } = wording.messages;
  const basis = basisOf(panel);
  const currency = panel.price?.currency ?? "";
  const canShow = findCreep(basis, 0).centsPerDay !== undefined || basis.marginPercent !== undefined;
  return renderPanel(
    "margin",
    messages.title,
    html`<p><strong class="internal">${messages.internal}</strong> ${describeContract(panel, wording)}</p>
${describeBasis(panel, wording)}`,
    canShow ? renderSlider(basis, currency, wording) : undefined,
    basis.marginPercent === undefined ? undefined : drawMargin(basis.marginPercent, wording),
    canShow ? renderSteps(basis, currency, wording) : undefined,
    renderMissing(panel.missing, wording),
  );
}

function basisOf({ price, plannedDays, plannedMargin }: MarginPanel): CreepBasis {
  return { priceCents: price?.cents, plannedDays: plannedDays?.days, marginPercent: plannedMargin?.percent };
}

function describeContract({ contract }: MarginPanel, { messages: { margin } }: Wording): string {
  return contract === "time-and-materials" ? margin.byTime : contract === "capped-tm" ? margin.capped : "";
}

function describeBasis({ price, plannedDays, plannedMargin }: MarginPanel, wording: Wording): Markup {
  const { margin: messages } = wording.messages;
  const agreed =
    price === undefined || plannedDays === undefined
      ? undefined
      : html`<p>${messages.basis(wording.money(price.cents, price.currency), wording.number(plannedDays.days))} ${renderSource(plannedDays.source, wording)}</p>
`;
  const planned =
    plannedMargin === undefined
      ? undefined
      : html`<p>${messages.planned(wording.percent(plannedMargin.percent))} ${plannedMargin.source && renderSource(plannedMargin.source, wording)}</p>
`;
  return html`${agreed}${planned}`;
}

function renderSlider(basis: CreepBasis, currency: string, wording: Wording): Markup {
  const { priceCents = "", plannedDays = "", marginPercent = "" } = basis;
  const { most, first } = creepScale;
  return html`<div class="slider" data-price="${priceCents}" data-days="${plannedDays}" data-margin="${marginPercent}" data-currency="${currency}">
<label for="creep">${wording.messages.margin.slider}</label>
<input type="range" id="creep" min="0" max="${most}" step="1" value="${first}" aria-describedby="creep-result">
<output id="creep-result" for="creep">${describeCreep(basis, first, currency, wording)}</output>
</div>
`;
}

/** `10 % unpaid extra work: 25.2 days are unpaid … Margin left: 12 %.` */
export function describeCreep(basis: CreepBasis, percent: number, currency: string, wording: Wording): string {
  const { margin: messages } = wording.messages;
  const { unpaidDays, centsPerDay, marginPercent } = findCreep(basis, percent);
  const last = findLastCreep(basis);
  const said = [
    unpaidDays === undefined || centsPerDay === undefined
      ? undefined
      : messages.left(wording.number(unpaidDays), wording.money(Math.round(centsPerDay / 100) * 100, currency)),
    marginPercent === undefined ? undefined : messages.marginLeft(wording.percent(marginPercent)),
    last === undefined ? undefined : messages.gone(wording.percent(last)),
  ];
  return `${messages.percentUnpaid(wording.percent(percent))}: ${said.filter((text) => text !== undefined).join(" ")}`;
}

function renderSteps(basis: CreepBasis, currency: string, wording: Wording): Markup {
  const { margin: messages, nothing } = wording.messages;
  const hasDays = findCreep(basis, 0).centsPerDay !== undefined;
  const hasMargin = basis.marginPercent !== undefined;
  const head = [
    messages.unpaid,
    ...(hasDays ? [messages.unpaidDays, messages.perDay] : []),
    ...(hasMargin ? [messages.margin] : []),
  ];
  return renderTable(
    messages.title,
    head,
    steps.map((step) => {
      const { unpaidDays, centsPerDay, marginPercent } = findCreep(basis, step);
      const rate = centsPerDay === undefined ? nothing : wording.money(Math.round(centsPerDay / 100) * 100, currency);
      return [
        wording.percent(step),
        ...(hasDays ? [wording.number(unpaidDays ?? 0), rate] : []),
        ...(hasMargin ? [marginPercent === undefined ? nothing : wording.percent(marginPercent)] : []),
      ];
    }),
  );
}

/** The margin from 0 to 50 % of unpaid work, as a line that is straight, with the slider's place on it. */
function drawMargin(planned: number, wording: Wording): Markup {
  const { margin: messages } = wording.messages;
  const basis = { priceCents: undefined, plannedDays: undefined, marginPercent: planned };
  const marginAt = (percent: number): number => findCreep(basis, percent).marginPercent ?? 0;
  const { most, first } = creepScale;
  const [highest, lowest] = [Math.max(planned, 5), Math.min(marginAt(most), 0)];
  const x = (percent: number): number => left + (percent / most) * (width - left - right);
  const y = (margin: number): number => top + ((highest - margin) / (highest - lowest)) * (height - top - bottom);
  const round = (value: number): string => value.toFixed(1);
  const described = steps.map((step) => `${wording.percent(step)}: ${wording.percent(marginAt(step))}`).join("; ");
  return renderPicture("margin-picture", { title: messages.picture, width, height }, described, [
    html`<line class="axis" x1="${left}" y1="${round(y(0))}" x2="${width - right}" y2="${round(y(0))}"/>
<text class="tick end" x="${left - 6}" y="${round(y(0) + 4)}">${wording.percent(0)}</text>
<text class="tick end" x="${left - 6}" y="${round(y(highest) + 4)}">${wording.percent(highest)}</text>
`,
    ...steps.map(
      (step) => html`<text class="tick" x="${round(x(step))}" y="${height - 20}">${wording.percent(step)}</text>
`,
    ),
    html`<text class="tick" x="${width / 2}" y="${height - 3}">${messages.unpaid}</text>
<polyline class="curve" points="${steps.map((step) => `${round(x(step))},${round(y(marginAt(step)))}`).join(" ")}"/>
<circle id="creep-mark" class="mark" r="6" cx="${round(x(first))}" cy="${round(y(marginAt(first)))}" data-x="${round(x(0))},${round(x(most))}" data-y="${round(y(marginAt(0)))},${round(y(marginAt(most)))}"/>
`,
  ]);
}

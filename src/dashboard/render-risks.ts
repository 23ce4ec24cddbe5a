import { coverParts as parts } from "../engagement/calculations/risk-coverage.ts";
import type { RiskPanel, RiskRow } from "../engagement/dashboard/build-risk-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderQuote, renderTable } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [left, cellWidth, cellHeight, top] = [170, 104, 34, 30];

/** The four product risks by what is said of each. */
export function renderRisks({ rows, filled, missing }: RiskPanel, wording: Wording): Markup {
  const { risks: messages } = wording.messages;
  const head = [messages.risk, ...parts.map((part) => messages.parts[part])];
  const table = rows.map(({ risk, cells }) => [
    messages.names[risk],
    ...parts.map((part) => {
      const said = cells[part];
      return said === undefined ? html`<span class="gap">– ${messages.isMissing}</span>` : renderQuote(said, wording);
    }),
  ]);
  return renderPanel(
    "risks",
    messages.title,
    html`<p>${messages.filled(filled, rows.length * parts.length)}</p>
`,
    drawRisks(rows, wording),
    renderTable(messages.title, head, table),
    renderMissing(missing, wording),
  );
}

function drawRisks(rows: readonly RiskRow[], wording: Wording): Markup {
  const { risks: messages } = wording.messages;
  const size = { width: left + parts.length * cellWidth, height: top + rows.length * cellHeight + 4 };
  const description = rows
    .map(({ risk, cells }) => {
      const said = parts.map(
        (part) => `${messages.parts[part]}: ${cells[part] ? messages.isSaid : messages.isMissing}`,
      );
      return `${messages.names[risk]} – ${said.join(", ")}`;
    })
    .join("; ");
  return renderPicture("risks-picture", { title: messages.picture, ...size }, description, [
    ...parts.map(
      (part, at) => html`<text class="head" x="${left + (at + 0.5) * cellWidth}" y="18">${messages.parts[part]}</text>
`,
    ),
    ...rows.flatMap(({ risk, cells }, row) => {
      const y = top + row * cellHeight;
      return [
        html`<text class="label" x="0" y="${y + 21}">${messages.names[risk]}</text>
`,
        ...parts.map((part, at) => drawCell(left + at * cellWidth, y, cells[part] === undefined ? "unsaid" : "said")),
      ];
    }),
  ]);
}

function drawCell(x: number, y: number, kind: "said" | "unsaid"): Markup {
  const sign = kind === "said" ? "✓" : "–";
  return html`<rect class="cell ${kind}" x="${x + 2}" y="${y}" width="${cellWidth - 4}" height="${cellHeight - 4}" rx="3"/>
<text class="sign ${kind}" x="${x + cellWidth / 2}" y="${y + 21}">${sign}</text>
`;
}

import type { Quote, Source } from "../engagement/dashboard/dashboard-context.ts";
import type { Missing } from "../engagement/dashboard/missing.ts";
import { html, type Markup } from "./markup.ts";
import type { Wording } from "./wording.ts";

/** A panel under its heading; `id` is its anchor. */
export function renderPanel(id: string, title: string, ...content: readonly (Markup | undefined)[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}

/** `statement-of-work.md:12`, to be opened where the reader can. */
export function renderSource({ file, uri, start, end }: Source, { messages }: Wording): Markup {
  const place = `${file}:${start.line + 1}`;
  if (uri === undefined) return html`<span class="source">${place}</span>`;
  const range = [start.line, start.character, end.line, end.character].join(",");
  return html`<button type="button" class="source" data-uri="${uri}" data-range="${range}" title="${messages.openSource(place)}">${place}</button>`;
}

/** What a document says, and where. */
export function renderQuote({ text, source }: Quote, wording: Wording): Markup {
  return html`${shorten(text, mostSigns)} ${renderSource(source, wording)}`;
}

/** The table that belongs to a panel. It can be scrolled on its own, by keyboard too. */
export function renderTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([
    first = "",
    ...others
  ]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`;
}

/** What no document says, and which one should. */
export function renderMissing(missing: readonly Missing[], wording: Wording): Markup | undefined {
  if (missing.length === 0) return undefined;
  const { messages } = wording;
  const items = missing.map(({ name, kind, source }) => {
    const where = messages.sayIt[kind ?? "configuration"];
    return html`<li>${messages.missing[name]} <span class="where">(${where})</span> ${source && renderSource(source, wording)}</li>
`;
  });
  return html`<div class="missing">
<h3>${messages.missingTitle}</h3>
<ul>
${items}</ul>
</div>
`;
}

/** A picture with what it shows in words; the same stands in a table beside it. */
export function renderPicture(
  id: string,
  { title, width, height }: { readonly title: string; readonly width: number; readonly height: number },
  description: string,
  content: Markup | readonly Markup[],
): Markup {
  return html`<svg id="${id}" class="picture" role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${description}</desc>
${content}
</svg>
`;
}

const mostSigns = 110;

/** So many signs at most, cut between words where that can be. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, "")}…`;
}

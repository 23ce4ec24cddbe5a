/** HTML that is safe to show: made by `html` only. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Part[] | undefined;

/** Puts texts into HTML: they are shown as they are written, whatever signs they hold. Nothing stands for `undefined`. */
export function html(written: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: written.map((text, at) => text + (at < parts.length ? toHtml(parts[at]) : "")).join("") };
}

function toHtml(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(toHtml).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

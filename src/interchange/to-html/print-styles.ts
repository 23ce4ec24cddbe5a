/** How a printed document looks; on a screen it looks like the paper. */
export const printStyles = `
@page { size: A4; margin: 22mm 20mm; font: 8.5pt system-ui, sans-serif; color: #555; }
html { font: 10.5pt/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: #1a1a1a; }
body { max-width: 170mm; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; color: #1f3a5f; }
h1 { font-size: 1.9em; margin-top: 0; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.12em; }
h4, h5, h6 { font-size: 1em; }
p, li { orphans: 3; widows: 3; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .95em; }
thead { display: table-header-group; }
tr, pre, blockquote, img { break-inside: avoid; }
th, td { border: 1px solid #c5ccd6; padding: .35em .6em; text-align: left; vertical-align: top; }
th { background: #eef2f7; }
[align="center"] { text-align: center; }
[align="right"] { text-align: right; }
blockquote { margin: 1em 0; padding: .1em 1em; border-left: 3px solid #c5ccd6; color: #444; }
pre, code { font-family: ui-monospace, Consolas, monospace; font-size: .92em; background: #f4f6f8; }
pre { padding: .7em 1em; white-space: pre-wrap; }
code { padding: .1em .25em; }
pre code { padding: 0; }
img { max-width: 100%; }
a { color: #1f5fa8; }
hr { border: 0; border-top: 1px solid #c5ccd6; margin: 2em 0; }
.contains-task-list { list-style: none; padding-left: 1.2em; }
.footnotes { font-size: .9em; border-top: 1px solid #c5ccd6; margin-top: 2.5em; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { body { max-width: none; margin: 0; padding: 0; } a { color: inherit; } }
`;

/** A text as a string of CSS, in which nothing can end the string or the sheet. */
export function quoteForStyles(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{L}\p{N} .,:;–-]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

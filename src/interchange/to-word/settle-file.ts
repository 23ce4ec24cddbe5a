import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a Word file calls its links and pictures; the library names them by chance. */
const relation = /<Relationship Id="(rId[\w-]+)"/g;
const attribute = /(?<= (?:r:)?(?:id|embed|link)=")rId[\w-]+(?=")/gi;
const bookmark = /(?<=<w:bookmark(?:Start|End)\b[^<>]*\bw:id=")\d+(?=")/g;
const time = /(?<=<dcterms:(?:created|modified)\b[^<>]*>)[^<]*/g;
/** With what XML can't hold Word takes the file for damaged. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** The first day that a ZIP file can name. */
const firstDay = new Date(1980, 0, 1);

/**
 * The same document gives the same file at any time: names by chance are numbered, and the time is that of a day's begin.
 * Characters that no XML may hold are replaced.
 */
export function settleFile(bytes: Uint8Array, today: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  const isText = (path: string): boolean => /\.(?:xml|rels)$/.test(path);
  const texts = files.filter(([path]) => isText(path)).map(([path, content]) => [path, strFromU8(content)] as const);
  const relations = texts.flatMap(([, text]) => [...text.matchAll(relation)].map((match) => match[1] ?? ""));
  const names = new Map(relations.map((name, at) => [name, `rId${at + 1}`]));
  const bookmarks = new Map<string, string>();
  const settled = texts.map(([path, text]) => [
    path,
    strToU8(
      text
        .replace(attribute, (name) => names.get(name) ?? name)
        .replace(bookmark, (id) => numberOf(id, bookmarks))
        .replace(time, `${today}T00:00:00Z`)
        .replace(noXml, "\ufffd"),
    ),
  ]);
  const all = { ...Object.fromEntries(files), ...Object.fromEntries(settled) };
  return zipSync(all, { mtime: firstDay });
}

function numberOf(id: string, numbers: Map<string, string>): string {
  const number = numbers.get(id) ?? String(numbers.size + 1);
  numbers.set(id, number);
  return number;
}

/** One of two parties as a sentence names them, with what it says behind the name: `(client)`, `, Mill Lane 3 – supplier –`. */
export interface NamedBetween {
  readonly name: string;
  readonly note: string;
  readonly start: number;
}

const article = String.raw`(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en)\s+)?`;
const name = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]{0,40}(?:[ \t]+(?:of|for|the|für|der|des|im|am|&|e\.|V\.|\p{Lu}[\p{L}\p{N}&.'’-]{0,40})){0,6})`;
/** Addresses stand behind names, and lines of their own: `– Auftraggeber –`. */
const note = String.raw`((?:(?!\s(?:and|und)\s)[^#|]){0,140}?)`;
const pair = new RegExp(
  String.raw`(?<!\p{L})(?:[Bb]etween|[Zz]wischen):?\s+${article}${name}${note}\s+(?:and|und)\s+${article}${name}([^#|]{0,140})`,
  "u",
);
/** Where a sentence ends, `Ltd.` and what comes after it included; not `St. Mary`, `e. V.` */
const sentenceEnd = /(?<=\p{Ll}{2})\.(?:\s[\s\S]*)?$/u;
/** Those who agree on something stand at the beginning. */
const lengthOfBeginning = 2_000;

/** `Between Arden Rail (client) and Lumen Digital Ltd`, wherever the text begins so; also `between Monday and Friday`. */
export function findNamedBetween(visible: string): readonly NamedBetween[] {
  const match = pair.exec(visible.slice(0, lengthOfBeginning));
  if (match === null) return [];
  const [whole, first = "", firstNote = "", second = "", secondNote = ""] = match;
  const firstAt = match.index + whole.indexOf(first);
  const secondAt = match.index + whole.length - secondNote.length - second.length;
  const name = second.replace(sentenceEnd, "");
  // What follows the second name is said of it as long as the sentence lasts, and on lines with a dash below.
  const [ofSecond = ""] = name === second ? secondNote.split(/[.:](?=\s|$)|\n\s*\n(?!\s*[–—(-])/u) : [];
  return [
    { name: first.replace(sentenceEnd, ""), note: firstNote, start: firstAt },
    { name, note: ofSecond, start: secondAt },
  ];
}

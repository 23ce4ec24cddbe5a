import type { EngagementDocument } from "../documents/document.ts";
import { isPlaceholder } from "../documents/placeholders.ts";
import { fieldsOfPoint } from "../documents/points.ts";
import { readFileLinks } from "../documents/read-file-links.ts";
import { readWords, type Word } from "../text/words.ts";
import { english } from "../vocabulary/english.ts";
import { german } from "../vocabulary/german.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import { buildTermTree, keepLongest, matchTerms } from "../vocabulary/term-matcher.ts";

/** By what a document is known to belong to an engagement. Names are folded words: `marwede bakeries`. */
export interface DocumentIdentity {
  /** What the engagement is about, by label or title. */
  readonly products: readonly string[];
  readonly clients: readonly string[];
  readonly providers: readonly string[];
  /** Files that the document links to, as written and without anchors: `../product-vision.md`. */
  readonly links: readonly string[];
}

export function readIdentity(document: EngagementDocument): DocumentIdentity {
  const { declared, facts } = document;
  const partiesOf = (side: "client" | "supplier"): string[] =>
    facts.parties.filter((party) => party.side === side).map(({ name }) => name);
  // `Project manager: Ines Carvalho` names the project's manager.
  const people = new Set(document.people.map(({ name }) => foldName(name)));
  const labelled = namesUnder(document, "engagement/product").filter((name) => !people.has(foldName(name)));
  return {
    products: distinct([...labelled, ...(labelled.length === 0 ? namesInTitle(document) : [])]),
    clients: distinct([declared.client ?? "", ...namesUnder(document, "engagement/client"), ...partiesOf("client")]),
    providers: distinct([
      declared.provider ?? "",
      ...namesUnder(document, "engagement/provider"),
      ...partiesOf("supplier"),
    ]),
    links: readFileLinks(document.markdown),
  };
}

/** `marwede bakeries` for `Marwede Bakeries GmbH, Celle ("Marwede")`; empty where nothing names anything. */
export function foldName(name: string): string {
  const [head = ""] = name.split(/[,;(|]|\s[–—-]\s/u);
  const words = readWords(head).map(({ folded }) => folded);
  return words.filter((word) => !unimportant.has(word)).join(" ");
}

const unimportant = new Set(
  "the a an of for der die das des dem den ein eine fuer von gmbh mbh ag kg ohg ug gbr se ev ltd llc llp plc inc corp corporation limited bv nv sa co".split(
    " ",
  ),
);

const longestName = 6;

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))].filter((name) => name !== "" && name.split(" ").length <= longestName);
}

function namesUnder(document: EngagementDocument, point: PointName): string[] {
  return fieldsOfPoint(document, point).flatMap(({ value }) => (isPlaceholder(value) ? [] : [value]));
}

/** `Morgenblech` in `Statement of work: Morgenblech`, `Shift planner` in `Product vision – Shift planner (v2)`. */
function namesInTitle({ title }: EngagementDocument): string[] {
  return (title?.text ?? "").split(/[:|()]|\s[–—-]\s/u).flatMap((part) => {
    if (isPlaceholder(part)) return [];
    const words = readWords(part);
    const framing = new Set(
      keepLongest(matchTerms(kindTitles, words)).flatMap(({ firstWord, endWord }) => words.slice(firstWord, endWord)),
    );
    const own = words.filter((word) => !framing.has(word) && !general.test(word.folded));
    return own.length === 0 || isHeading(own) ? [] : [own.map(({ folded }) => folded).join(" ")];
  });
}

/** Nothing but what documents call their parts: `Summary`, `MVP`. */
function isHeading(words: readonly Word[]): boolean {
  const covered = matchTerms(kindHeadings, words).flatMap(({ firstWord, endWord }) => words.slice(firstWord, endWord));
  return words.every((word) => covered.includes(word));
}

const kindHeadings = buildTermTree([
  [english, german].flatMap(({ kinds }) =>
    Object.values(kinds).flatMap(({ headings = [], shortHeadings = [], terms = [], shortTerms = [] }) => [
      ...headings,
      ...shortHeadings,
      ...terms,
      ...shortTerms,
    ]),
  ),
]);

/** All that a title calls a document in either language. */
const kindTitles = buildTermTree([
  [english, german].flatMap(({ kinds }) =>
    Object.values(kinds).flatMap(({ titles, wholeTitles = [], shortTitles = [] }) => [
      ...titles,
      ...wholeTitles,
      ...shortTitles,
    ]),
  ),
]);
/** Says nothing of which engagement it is. */
const general =
  /^(?:\d+|v\d*|version|the|a|an|of|for|and|to|our|in|on|project|product|team|software|website|webseite|app|application|anwendung|system|platform|plattform|tool|name|owner|summary|overview|uebersicht|projektbeschreibung|projektgrundlagen|draft|final|sprint|meeting|stage|phase|release|der|die|das|des|dem|den|fuer|und|zu|zum|zur|vom|von|im|am|unser|unsere|projekt|produkt|entwurf|stufe|no|nr|q\d|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)$/;

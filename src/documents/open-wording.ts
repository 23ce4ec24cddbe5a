import { isInside, overlaps, type Range } from "../text/range.ts";
import { endsInAbbreviation } from "../text/sentences.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint, sectionsOfPoint } from "./points.ts";

const openWordings = ["uncounted", "open-list", "as-needed", "vague-quality"] as const;
export type OpenWording = (typeof openWordings)[number];

/** A phrase without a limit where a document says what is owed: `unlimited revisions`, `etc.`, `as needed`, `intuitive`. */
export interface OpenPlace {
  readonly wording: OpenWording;
  readonly evidence: PointEvidence;
}

/** What sections, labels and columns are about where such words promise work. */
const promised: readonly Topic[] = ["in-scope", "backlog", "acceptance", "pricing"];

/** What they are about where the words promise nothing, or somebody else's work. */
const unpromised: readonly Topic[] = [
  ...(["out-of-scope", "assumptions", "client-duties", "change-control", "open-questions"] as const),
  ...([
    "problem",
    "problem/hint",
    "business-goals",
    "risks",
    "references",
    "offering",
    "example",
    "revision-history",
  ] as const),
];

/** A number so many characters behind the phrase limits it: `workshops as needed, at most 3`. */
const reachOfNumber = 45;

/** The open places in the order of the text, the weightiest of each sentence. What has no number is open wherever it stands, the rest only where the work is listed. */
export function findOpenPlaces(document: EngagementDocument): OpenPlace[] {
  const asides = sectionsOfPoint(document, "scope/legal-terms").map(({ range }) => range);
  const limits = ["scope/limit", "scope/client-acts"] as const;
  const guards = [
    ...limits.flatMap((name) => placesOfPoint(document, name).map(({ range }) => range)),
    ...document.concepts["client-duties"].evidence.map(({ range }) => range),
    ...document.placeholders.map(({ range }) => range),
  ];
  return openWordings
    .flatMap((wording) => placesOfPoint(document, `scope/${wording}`).map((evidence) => ({ wording, evidence })))
    .filter(({ wording, evidence: { by, range, words, topics } }) => {
      if (by !== "words" || topics.some((topic) => unpromised.includes(topic))) return false;
      if (wording !== "uncounted" && !topics.some((topic) => promised.includes(topic))) return false;
      if (asides.some((aside) => isInside(range, aside)) || guards.some((guard) => overlaps(guard, range)))
        return false;
      return !/\p{N}/u.test(document.text.slice(words.end, Math.min(range.end, words.end + reachOfNumber)));
    })
    .filter(({ evidence }, at, all) => all.findIndex((other) => other.evidence.range === evidence.range) === at)
    .sort((a, b) => a.evidence.words.start - b.evidence.words.start);
}

/** The phrase with the full stop of an abbreviation: `etc.` */
export function withStop(text: string, { start, end }: Range): Range {
  return { start, end: text[end] === "." && endsInAbbreviation(text.slice(start, end)) ? end + 1 : end };
}

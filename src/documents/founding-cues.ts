import { say } from "../text/message.ts";
import { type FoundingSign, foundingSigns } from "../vocabulary/founding-signs.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import type { KindCue } from "./kind-cues.ts";
import type { Reading } from "./reading.ts";

const signs = Object.keys(foundingSigns) as FoundingSign[];
const signTree = buildTermTree(signs.map((sign) => foundingSigns[sign]));

/** What every one of them says: something is built, and for somebody. */
const needed: readonly FoundingSign[] = ["building", "audience"];
/** A post about a product says what it is for and what others do; only who is about to build it doubts, tries and gives up as well. */
const least = 6;
const weightOfEach = 0.7;
/** In a longer text so many come together by chance. */
const longestText = 1600;

/** `So we're building … It's for … We're not a … If fewer than …, the idea's wrong`: a founder's vision, told without headings. */
export function readFoundingCues({ words }: Reading): KindCue[] {
  if (words.length > longestText) return [];
  const said = new Set(matchTerms(signTree, words).map(({ term }) => signs[term] as FoundingSign));
  if (said.size < least || !needed.some((sign) => said.has(sign))) return [];
  return [
    {
      kind: "vision",
      weight: said.size * weightOfEach,
      reason: say`sentences on ${[...said].slice(0, 4).join(", ")} …`,
    },
  ];
}

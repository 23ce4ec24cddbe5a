import { say } from "../text/message.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { CollectedTopic } from "./collect-evidence.ts";
import { type ConceptName, conceptNames } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import type { KindCue } from "./kind-cues.ts";
import type { Reading } from "./reading.ts";

/** A text that says so many of the matters that clients and teams agree on is hardly about anything else. */
const least = 5;
const weightOfEach = 0.8;
const most = 3;
/** In a longer text, be it a guide or a specification, so many come together by chance. */
const longestText = 1000;
/** Who does and decides what is said of teams, too. */
const ofTeams: readonly ConceptName[] = ["product-owner", "roles", "responsibilities", "scope-authority", "cadence"];
/** The kinds that settle such matters in sentences; the others are told by their form. */
const kindsOfMatters: readonly DocumentKind[] = ["sow", "vision"];

/** `For hikers who get lost …, a first release by May, 9,000 EUR`: cues by how many matters the sentences say, whatever the headings. */
export function readMatterCues({ words }: Reading, collected: ReadonlyMap<Topic, CollectedTopic>): KindCue[] {
  if (words.length > longestText) return [];
  const said = conceptNames.filter((name) => !ofTeams.includes(name) && isSaidInWords(name, collected));
  if (said.length < least) return [];
  const weight = Math.min(most, (said.length - least + 2) * weightOfEach);
  return kindsOfMatters.map((kind) => ({ kind, weight, reason: say`sentences on ${said.slice(0, 4).join(", ")} …` }));
}

function isSaidInWords(name: ConceptName, collected: ReadonlyMap<Topic, CollectedTopic>): boolean {
  return collected.get(name as Topic)?.evidence.some(({ by }) => by === "words") ?? false;
}

/** What a vision says beside what troubles people. */
const mattersOfVision: readonly ConceptName[] = ["problem", "target-users", "differentiation", "business-goals"];
/** A page of prose; what is longer has headings. */
const longestPage = 500;

/** A page that is called a vision and tells in plain sentences what troubles whom, without headings below the title. */
export function readNamedVisionCues(
  { words, markdown }: Reading,
  collected: ReadonlyMap<Topic, CollectedTopic>,
): KindCue[] {
  const headings = markdown.sections.filter(({ heading }) => heading !== undefined);
  if (words.length > longestPage || headings.length > 1) return [];
  const said = mattersOfVision.filter((name) => isSaidInWords(name, collected));
  if (!said.includes("problem")) return [];
  const weight = Math.min(most, said.length);
  return [{ kind: "vision", weight, reason: say`sentences on ${said.join(", ")}` }];
}

import type { ProfileName, Situation } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { findUnorderedReason } from "../documents/unordered-work.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { type EngagementTerms, findTerms, type Term } from "../engagement/engagement-terms.ts";
import { type Message, say } from "../text/message.ts";

/** What a document is judged by. */
export interface Expectations {
  readonly profile: Term<ProfileName>;
  /** What nothing tells is not there. */
  readonly terms: EngagementTerms;
  /** What tells that no client orders the work; undefined where nothing does. */
  readonly unordered: Message | undefined;
}

export function findExpectations(
  document: EngagementDocument,
  engagement: Engagement,
  chosen: ProfileName | undefined,
): Expectations {
  return {
    profile: findProfile(document, engagement, chosen),
    terms: findTerms(document, engagement),
    unordered: findUnorderedReason(document),
  };
}

/** For people, a line for each: `Situation: one-off (inferred: "individual project")`. */
export function describeExpectations({ profile, terms, unordered }: Expectations): Message[] {
  const { situation, contract, audience, constellation, ownerSide } = terms;
  const lines = [
    describe(say`Profile`, profile),
    describe(say`Situation`, situation),
    describe(say`Contract`, contract),
    describe(say`Audience`, audience),
    describe(say`Constellation`, constellation),
    describe(say`Side of the Product Owner`, ownerSide),
    unordered && say`Client: nobody orders the work (inferred: ${unordered})`,
  ];
  return lines.filter((line) => line !== undefined);
}

function describe(name: Message, term: Term<string> | undefined): Message | undefined {
  if (term === undefined) return undefined;
  const { value, origin, reason } = term;
  return origin === "inferred" ? say`${name}: ${value} (inferred: ${reason})` : say`${name}: ${value} (${reason})`;
}

/** What is expected where nobody chooses a profile. Source: catalogue, sections 3 and 6. */
const usual: Readonly<Record<Situation, ProfileName>> = {
  packaged: "product-org",
  internal: "product-org",
  "public-sector": "public-buyer",
  "one-off": "agency",
  "long-term": "agency",
};

/**
 * The profile by which a document is judged, and why. What somebody chose for all documents goes first – on the command
 * line, in the editor, in the configuration –, then the front matter; else the situation tells.
 */
export function findProfile(
  document: EngagementDocument,
  engagement: Engagement,
  chosen: ProfileName | undefined,
): Term<ProfileName> {
  if (chosen !== undefined) return { value: chosen, origin: "configuration", reason: say`chosen in the configuration` };
  const inDocument = document.declared.profile;
  if (inDocument !== undefined)
    return { value: inDocument, origin: "front matter", reason: say`declared in the front matter` };
  const { situation } = findTerms(document, engagement);
  const reason =
    situation === undefined ? say`usual where no situation is known` : say`usual for ${situation.value} engagements`;
  return { value: situation === undefined ? "agency" : usual[situation.value], origin: "inferred", reason };
}

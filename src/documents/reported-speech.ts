import { plainText } from "../markdown/markdown-document.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint } from "./points.ts";

/** `Ines: `, `**Ines Vogt (client):** ` */
const speaker = /^(?:\*\*)?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: \([^()]{1,40}\))?:(?:\*\*)?\s/u;

/** Whether a place tells what somebody else said: `Ines asked: "Could you …"`, `Ines: Could you …`, or a mail in a block quote. */
export function isReported(document: EngagementDocument, { range, words, quoted }: PointEvidence): boolean {
  const before = document.text.slice(range.start, words.start);
  const name = speaker.exec(before)?.[1];
  return quoted || /["“„«]/u.test(before) || (name !== undefined && isPresent(document, name));
}

function isPresent(document: EngagementDocument, name: string): boolean {
  const attendees = placesOfPoint(document, "working/attendees").map(({ range }) =>
    plainText(document.markdown.visible, range),
  );
  return [...attendees, ...document.people.map((person) => person.name)].some((said) => said.includes(name));
}

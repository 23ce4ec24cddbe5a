import { escapePattern } from "../text/escape-pattern.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { developerRoles } from "./people-labels.ts";
import { placesOfPoint } from "./points.ts";

/**
 * Where somebody turns to a developer by name, past the Product Owner: `Sales may contact Tom directly`, `She has talked
 * to Tom directly`, Tom being a developer elsewhere in the document.
 */
export function findWishesToDevelopers(document: EngagementDocument): readonly PointEvidence[] {
  const { people, markdown, concepts } = document;
  const owners = concepts["product-owner"].names ?? [];
  const developers = people.filter(
    ({ name, roles }) => roles.some((role) => developerRoles.test(role)) && !owners.includes(name),
  );
  const called = developers.flatMap(({ name }) => {
    const [first = ""] = name.split(/\s+/);
    const isOwn = people.filter((other) => other.name.split(/\s+/)[0] === first).length === 1;
    return isOwn && first.length > 2 && !first.endsWith(".") ? [name, first] : [name];
  });
  if (called.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${called.map(escapePattern).join("|")})(?!\\p{L})`, "u");
  return placesOfPoint(document, "client/turns-directly").filter(({ range, by }) => {
    if (by !== "words") return false;
    const said = markdown.visible.slice(range.start, range.end);
    const at = pattern.exec(said)?.index ?? -1;
    // Who begins the sentence turns to others.
    return at > 0;
  });
}

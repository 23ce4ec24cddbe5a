import type { Topic } from "../vocabulary/topics.ts";
import type { EngagementDocument } from "./document.ts";
import { topicsOfHeading } from "./sections-about.ts";

/** What a part of a vision is called that is kept in a file of its own. */
const parts: readonly Topic[] = ["roadmap", "timeline", "backlog", "risks"];

/** What tells of the product itself. */
const core: readonly Topic[] = ["target-users", "problem", "differentiation", "business-goals"];

/**
 * Whether a document is only one part of a vision, by its title: `# Roadmap`, `# Risks`. Whom the product is for and why
 * it should be is told elsewhere then, unless a section here is about that.
 */
export function isPartOfVision(document: EngagementDocument): boolean {
  const { kind, title, markdown } = document;
  const at = markdown.sections.findIndex(({ heading }) => heading !== undefined && heading === title);
  const section = markdown.sections[at];
  if (kind !== "vision" || section === undefined) return false;
  if (!topicsOfHeading(document, section).some((topic) => parts.includes(topic))) return false;
  return !markdown.sections.some(
    (other, index) => index !== at && topicsOfHeading(document, other).some((topic) => core.includes(topic)),
  );
}

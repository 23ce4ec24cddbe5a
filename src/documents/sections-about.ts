import type { Section } from "../markdown/markdown-document.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { EngagementDocument } from "./document.ts";

/**
 * The sections whose own heading speaks of a topic, in the order of the text. The title over the whole document is none:
 * `# Scope of work` stands over everything else as well.
 */
export function sectionsAbout(document: EngagementDocument, topic: Topic): Section[] {
  return document.markdown.sections.filter((section) => hasOwnTopic(document, section, topic));
}

/** The section that holds the whole document under its title, where there is one. */
export function findTitleSection(document: EngagementDocument): Section | undefined {
  const { title, markdown } = document;
  const alone = markdown.sections.filter((section) => section.level === title?.level).length === 1;
  return alone ? markdown.sections.find((section) => section.heading === title) : undefined;
}

function hasOwnTopic(document: EngagementDocument, section: Section, topic: Topic): boolean {
  const { sectionTopics } = document;
  const topics = sectionTopics.get(section);
  if (section.heading === undefined || topics?.includes(topic) !== true) return false;
  // A section whose heading says nothing shares its parent's list.
  if (section.parent !== undefined && sectionTopics.get(section.parent) === topics) return false;
  return section !== findTitleSection(document);
}

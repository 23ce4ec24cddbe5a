import type { Section } from "../markdown/markdown-document.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { EngagementDocument } from "./document.ts";

/**
 * The sections whose own heading speaks of a topic, in the order of the text. The title over the whole document is none:
 * `# Scope of work` stands over everything else as well.
 */
export function sectionsAbout(document: EngagementDocument, topic: Topic): readonly Section[] {
  const known = sectionsByTopic.get(document) ?? indexSections(document);
  sectionsByTopic.set(document, known);
  return known.get(topic) ?? [];
}

const sectionsByTopic = new WeakMap<EngagementDocument, ReadonlyMap<Topic, readonly Section[]>>();

function indexSections(document: EngagementDocument): ReadonlyMap<Topic, readonly Section[]> {
  const title = findTitleSection(document);
  const found = new Map<Topic, Section[]>();
  for (const section of document.markdown.sections) {
    if (section === title) continue;
    for (const topic of new Set(topicsOfHeading(document, section))) {
      const same = found.get(topic);
      if (same === undefined) found.set(topic, [section]);
      else same.push(section);
    }
  }
  return found;
}

/** What a section's own heading says it is about; nothing where it only goes on with what the heading above it says. */
export function topicsOfHeading({ sectionTopics }: EngagementDocument, section: Section): readonly Topic[] {
  const topics = sectionTopics.get(section) ?? [];
  // A section whose heading says nothing shares its parent's list.
  const isInherited = section.parent !== undefined && sectionTopics.get(section.parent) === topics;
  return section.heading === undefined || isInherited ? [] : topics;
}

/** The section that holds the whole document under its title, where there is one. */
export function findTitleSection(document: EngagementDocument): Section | undefined {
  const { title, markdown } = document;
  const [section, ...others] = markdown.sections.filter(({ level }) => level === title?.level);
  if (section === undefined || others.length > 0) return undefined;
  return section.level === 1 || section.children.length > 0 ? section : undefined;
}

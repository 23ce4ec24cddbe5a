import type { Section } from "../markdown/markdown-document.ts";

/** Asks something of each section once, however many entries stand in it. */
export function oncePerSection<Answer>(ask: (section: Section) => Answer): (section: Section) => Answer {
  const answers = new Map<Section, Answer>();
  return (section) => {
    if (!answers.has(section)) answers.set(section, ask(section));
    return answers.get(section) as Answer;
  };
}

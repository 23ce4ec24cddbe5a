import type { FrontMatter } from "../markdown/front-matter.ts";
import type { KindCue } from "./kind-cues.ts";
import type { Reading } from "./reading.ts";

/** Keys that website generators read; an agreement between two parties has no place in a menu. */
const pageKeys = /^(?:layout|sidebar\w*|permalink|tags|categories|slug|nav_order|parent|weight|date_published)$/;

/** Images that show a package's version or build. */
const badge = /img\.shields\.io|badge\.(?:svg|fury)|\/badges?\/|travis-ci\.|badgen\.net|\/actions\/workflows\//;

/** Above these shares of all words a text speaks to its reader, or explains what things are. */
const muchYou = 0.015;
const muchDefining = 0.0075;

/** What speaks for an article, a manual or a web page: the hard neighbours of our documents. */
export function readArticleCues(reading: Reading): KindCue[] {
  const { frontMatter, root, blocks, text } = reading.markdown;
  const cues: KindCue[] = [];
  const add = (weight: number, reason: string): void => {
    cues.push({ kind: "none", weight, reason });
  };
  if (isWebPage(frontMatter)) add(1.5, "front matter of a web page");
  if (shareOf(reading, "you") > muchYou) add(2, "it speaks to its reader");
  if (shareOf(reading, "defining") > muchDefining) add(1, "it explains what things are");
  if (badge.test(text)) add(2, "badges of a software package");
  const footnotes = root.children.filter(({ type }) => type === "footnoteDefinition").length;
  if (footnotes >= 2) add(2, `${footnotes} footnotes`);
  const code = blocks.filter((block) => block.type === "code" && block.fenced).length;
  if (code >= 3 && code * 1500 > text.length) add(2, `${code} pieces of code`);
  const siblings = text.match(/\]\((?!https?:)[^)\s]{1,100}\.md(?:#[^)\s]{0,60})?\)/g)?.length ?? 0;
  if (siblings >= 3) add(1.5, `${siblings} links to other pages`);
  return cues;
}

export function isWebPage(frontMatter: FrontMatter | undefined): boolean {
  return Object.keys(frontMatter?.data ?? {}).some((key) => pageKeys.test(key));
}

function shareOf({ hits, words }: Reading, group: string): number {
  const number = hits.vocabulary.groups.get(group);
  let count = 0;
  for (const found of hits.byFirstWord.values()) if (found.some(({ term }) => term === number)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

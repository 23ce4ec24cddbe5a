import type { FrontMatter } from "../markdown/front-matter.ts";
import type { KindCue } from "./kind-cues.ts";
import { hasMoney } from "./quantities.ts";
import type { Reading } from "./reading.ts";

/** Keys that website generators read; an agreement between two parties has no place in a menu. */
const pageKeys =
  /^(?:layout|sidebar\w*|permalink|tags|categories|slug|nav_order|excerpt|draft|canonical\w*|cover\w*|image|thumbnail|hide_\w+|redirect\w*|toc\w*|comments|published|pagination\w*|parent|weight|date_published)$/;

/** Images that show a package's version or build. */
const badge = /img\.shields\.io|badge\.(?:svg|fury)|\/badges?\/|travis-ci\.|badgen\.net|\/actions\/workflows\//;

/** Above these shares of all words a text speaks to its reader, or explains what things are. */
const muchYou = 0.015;
const muchDefining = 0.0075;

const aboutOpening =
  /^[\P{L}]*(?:how\s+(?:to|do|does)|what(?:['’]s|\s+(?:is|are|does|makes|you))|why\s+(?:you|do|every|your)|writing|running|creating|using|understanding|introducing|introduction\s+to|mastering|learning|tips|lessons|notes\s+on|a?n?\s*(?:short\s+|quick\s+|practical\s+)?guide|the\s+art\s+of|was\s+(?:ist|sind|macht|gehört|bedeutet)|wie\s+(?:schreibt|man|funktioniert|du|sie|erstellt)|warum|so\s+(?:gelingt|schreib\p{L}*|geht|funktioniert)|einführung|gute\s+.*\s+schreiben|grundlagen|tipps)(?!\p{L})/iu;
/** `Festpreis oder Aufwand?`: a choice that an article discusses. */
const aboutChoice = /(?<!\p{L})(?:or|vs\.?|versus|oder)(?!\p{L}).*\?\s*$/iu;
const aboutWord =
  /(?<!\p{L})(?:templates?|examples?|guide|guidelines|tutorial|cheat\s?sheet|best\s+practices|explained|handbook|playbook|prompt|skill|generator|writer|assignment|homework|exercise|lecture|vorlagen?|leitfaden|anleitung|beispiele?|muster|ratgeber|tutorial|übung\p{L}*|aufgabenblatt|checkliste)(?!\p{L})/iu;
const salutation = /^[ \t]*(?:dear|hi|hello|sehr geehrte[rns]?|hallo|liebe[rs]?|guten tag)\s+\p{Lu}/imu;
/** `A user story has three parts`, `Ein Lastenheft beschreibt`: said of all of them. */
const explaining =
  /(?<![\p{L}\p{N}])(?:an?|every|each|most|many|good|great|eine?|jede[sr]?|gute|viele)\s+(?:good|great|typical|guter?|gutes|typische[rs]?)?\s*(?:product\s+owners?|scrum\s+masters?|product\s+managers?|user\s+stor(?:y|ies)|product\s+backlog|backlog|sprint|retrospective|statement\s+of\s+work|sow|change\s+requests?|roadmap|product\s+vision|vision|prd|project\s+charter|charter|proposal|rfp|request\s+for\s+proposals?|stakeholders?|raci|lastenheft|pflichtenheft|retrospektive|angebot|werkvertrag|änderungsantrag|projektauftrag|produktvision|meilenstein)\s*(?:\(\w+\)\s*)?(?:is|are|has|have|describes?|defines?|helps?|contains?|should|must|can|writes?|talks?|owns?|ist|sind|hat|haben|beschreib\p{L}+|definier\p{L}+|hilft|enthält|soll\p{L}*|muss|kann|spricht|schreibt)(?!\p{L})/giu;

/** What speaks for an article, a manual or a web page: the hard neighbours of our documents. */
export function readArticleCues(reading: Reading): KindCue[] {
  const { frontMatter, root, blocks, text } = reading.markdown;
  const cues: KindCue[] = [];
  const add = (weight: number, reason: string): void => {
    cues.push({ kind: "none", weight, reason });
  };
  if (isWebPage(frontMatter)) add(1.5, "front matter of a web page");
  if (!isToOneReader(reading) && shareOf(reading, "you") > muchYou) add(2, "it speaks to its reader");
  const explained = countExplained(reading.markdown.visible);
  if (explained > 0) add(Math.min(3, explained * 1.5), "it explains what such documents and roles are");
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

/** `How to write …`, `What is …?`, `… template`: a title that names a subject rather than the document. */
export function isAboutTitle(title: string): boolean {
  return isAboutSubject(title) || aboutWord.test(title);
}

/** `How to write …`, `What is …?`: a title that announces an article. */
export function isAboutSubject(title: string): boolean {
  return aboutOpening.test(title) || aboutChoice.test(title);
}

/** A letter or an offer says `you` to the one whom it is for. */
function isToOneReader({ markdown: { visible } }: Reading): boolean {
  return hasSalutation(visible) || visible.split("\n").filter(hasMoney).length >= 2;
}

/** `Dear Ms Lund`, `Hallo Jan` at the start of a line. */
export function hasSalutation(visible: string): boolean {
  return salutation.test(visible);
}

function countExplained(visible: string): number {
  return new Set(visible.match(explaining)?.map((text) => text.toLowerCase().replace(/\s+/g, " "))).size;
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

import type { FrontMatter } from "../markdown/front-matter.ts";
import { countInPassages, type Passage } from "../markdown/passages.ts";
import { oncePerText } from "../text/known-text.ts";
import { type Message, say } from "../text/message.ts";
import { groupHits } from "../vocabulary/match-patterns.ts";
import { asksForOffers } from "./agreement-cues.ts";
import type { KindCue } from "./kind-cues.ts";
import { hasMoney } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { readTeachingCues } from "./teaching-cues.ts";

/** Keys that website generators read; an agreement between two parties has no place in a menu. */
const pageKeys =
  /^(?:layout|sidebar\w*|permalink|tags|categories|slug|nav_order|excerpt|draft|canonical\w*|cover\w*|image|thumbnail|hide_\w+|redirect\w*|toc\w*|comments|published|pagination\w*|parent|weight|date_published|order|icon|category|lastupdated|last_updated|salary)$/i;

/** Keys by which tools find instructions for an assistant. */
const promptKeys = /^(?:tools|model|agent|maxturns|allowed-tools|argument-hint|applyto|globs|alwaysapply)$/i;
/** `You are a seasoned reviewer`: instructions for an assistant. */
const prompt =
  /(?:^|\n)[\s>*_#]*(?:you\s+are\s+(?:an?|the)\s+\p{L}|act\s+as\s+an?\s|du\s+bist\s+(?:ein|eine|der|die)\s|sie\s+sind\s+ein)/iu;
const promptWithin = 1500;

/** Headings of designs and of proposals to change a technology. */
const designHeading =
  /(?<=^[\d.\s]*)(?:alternatives considered|considered alternatives|(?:detailed |proposed |technical )?design|security considerations|backwards? compatibility|drawbacks|prior art|unresolved questions|rationale|reference implementation|rollout(?: plan)?|migration(?: plan)?|verworfene alternativen|entwurf)$/iu;

/** Of so many words one that is code, and at least so many: it explains software. */
const wordsPerCode = 40;
const leastCode = 3;

/** So many words of a licence, in a hundred, are a licence. */
const muchLicence = 0.008;

const licenceWords =
  /(?<!\p{L})(?:licen[sc]\w*|redistribut\w*|warrant\w*|copyrights?|patents?|terms\s+of\s+(?:use|service)|these\s+terms|lizenz\p{L}*|nutzungsbedingungen|urheberrecht\p{L}*)(?!\p{L})/giu;

/** Images that show a package's version or build. */
const badge = /badge\.(?:svg|fury)|\/badges?\/|badgen\.net/;
const badgeServices = ["img.shields.io", "travis-ci.", "/actions/workflows/"];

/** Above these shares of all words a text speaks to its reader, or explains what things are. */
const muchYou = 0.015;
const muchDefining = 0.0075;

/** Words that mean the reader only where they are written with a capital. */
const maybeThey = /^(?:sie|ihr\p{L}{0,2}|ihnen)$/u;
const beginsSentence = /(?:^|[.!?:\n*_>|-]["„»(]?)[ \t]*$/u;

const aboutOpening =
  /^[\P{L}]*(?:how\s+(?:to|do|does)|what(?:['’]s(?!\s+(?:left|next|missing|open|planned))|\s+(?:is(?!\s+(?:left|missing|next|open|planned))|are|does|makes|you|(?:we|i)\s+(?:have\s+)?learn\p{L}*))|why\s+(?:you|do|every|your)|writing|running|creating|using|understanding|introducing|introduction\s+to|mastering|learning|welcome|becoming|onboarding|tips|lessons|notes\s+on|a?n?\s*(?:short\s+|quick\s+|practical\s+)?guide|the\s+art\s+of|was\s+(?:ist|sind|macht|gehört|bedeutet)|wie\s+(?:schreibt|man|funktioniert|du|sie|erstellt)|warum|so\s+(?:gelingt|schreib\p{L}*|geht|funktioniert)|einführung|willkommen|gute\s+.*\s+schreiben|grundlagen|tipps|(?:your|deine?|ihre?)\s+(?:tasks?|role|responsibilities|profile|aufgaben?|rolle|verantwortung|profil)$|from\s+(?:\p{L}+\s+){1,3}to|von\s+(?:de[rmn]\s+)?\p{L}+\s+zu[rm]?|(?:chapter|lesson|module|kapitel|abschnitt|lektion|modul)\s+[\dIVX]+)(?!\p{L})/iu;
/** `Roles in a Scrum team`, `Rollen im agilen Projekt`: in any of them. */
const aboutAny =
  /(?<!\p{L})(?:in\s+an?|in\s+(?:agile|scrum|kanban)|in\s+eine[mr]|im\s+agilen|in\s+agilen|(?:what|was)\s+(?:belongs|gehört)|in\s+detail|in\s+depth|im\s+detail|kurz\s+erklärt)(?!\p{L})/iu;
/** `Festpreis oder Aufwand?`: a choice that an article discusses. */
const aboutChoice = /(?<!\p{L})(?:or|vs\.?|versus|oder)(?!\p{L}).*\?\s*$/iu;
const aboutWord =
  /(?<!\p{L})(?:templates?|examples?|guide|guidelines|tutorial|cheat\s?sheet|best\s+practices|explained|handbook|playbook|prompt|skill|generator|writer|assignment|homework|exercise|lecture|vorlagen?|leitfaden|anleitung|beispiele?|muster|ratgeber|tutorial|übung\p{L}*|aufgabenblatt|checkliste|(?:einsehen|anlegen|verwalten|exportieren|herunterladen)$)(?!\p{L})/iu;
const salutation = /^[ \t]*(?:dear|hi|hello|sehr geehrte[rns]?|hallo|liebe[rs]?|guten tag)\s+\p{Lu}/imu;
/** `A user story has three parts`, `Ein Lastenheft beschreibt`: said of all of them. */
const explaining =
  /(?<![\p{L}\p{N}])(?:an?|every|each|most|many|good|great|eine?|jede[sr]?|gute|viele)\s+(?:(?:good|great|typical|guter?|gutes|typische[rs]?)\s*)?(?:product\s+owners?|scrum\s+masters?|scrum\s+teams?|product\s+managers?|engineering\s+managers?|team\s+leads?|project\s+managers?|user\s+stor(?:y|ies)|product\s+backlog|backlog|sprint|retrospective|statement\s+of\s+work|sow|change\s+requests?|roadmap|product\s+vision|vision|prd|project\s+charter|charter|proposal|rfp|request\s+for\s+proposals?|stakeholders?|raci|lastenheft|pflichtenheft|retrospektive|angebot|werkvertrag|änderungsantrag|projektauftrag|produktvision|meilenstein)\s*(?:\(\w+\)\s*)?(?:is|are|has|have|describes?|defines?|helps?|contains?|should|must|can|writes?|talks?|owns?|typically|usually|ist|sind|hat|haben|beschreib\p{L}+|definier\p{L}+|hilft|enthält|soll\p{L}*|muss|kann|spricht|schreibt)(?!\p{L})/giu;

/** What speaks for an article, a manual or a web page: the hard neighbours of our documents. */
export function readArticleCues(reading: Reading): KindCue[] {
  const { frontMatter, root, blocks, sections, text, visible, passages } = reading.markdown;
  const cues: KindCue[] = [];
  const add = (weight: number, reason: Message): void => {
    cues.push({ kind: "none", weight, reason });
  };
  if (isWebPage(frontMatter)) add(1.5, say`front matter of a web page`);
  if (shareOfYou(reading) > muchYou && !isToOneReader(reading)) add(2, say`it speaks to its reader`);
  const explained = countExplained(passages);
  if (explained > 0) add(Math.min(3, explained * 1.5), say`it explains what such documents and roles are`);
  if (shareOf(reading, "defining") > muchDefining) add(1, say`it explains what things are`);
  const licence = countInPassages(passages, countLicenceWords);
  if (licence >= 3 && licence > muchLicence * reading.words.length)
    add(3, say`it grants a licence or sets terms of use`);
  if (hasBadge(text)) add(2, say`badges of a software package`);
  const isPrompt =
    Object.keys(frontMatter?.data ?? {}).some((key) => promptKeys.test(key)) ||
    prompt.test(visible.slice(0, promptWithin));
  if (isPrompt) add(3, say`instructions for an assistant`);
  const inlineCode = countNamesInCode(text);
  if (isMuchCode(inlineCode, reading.words.length)) add(2, say`${inlineCode} names in code`);
  const design = new Set(
    sections.flatMap(({ heading }) => designHeading.exec(heading?.text ?? "")?.[0].toLowerCase() ?? []),
  );
  if (design.size >= 2) add(design.size - 0.5, say`a design with "${[...design].join('", "')}"`);
  const footnotes = root.children.filter(({ type }) => type === "footnoteDefinition").length;
  if (footnotes >= 2) add(2, say`${footnotes} footnotes`);
  const code = blocks.filter((block) => block.type === "code" && block.fenced).length;
  if (code >= 3 && code * 1500 > text.length) add(2, say`${code} pieces of code`);
  const siblings = countSiblings(text);
  if (siblings >= 3) add(1.5, say`${siblings} links to other pages`);
  return [...cues, ...readTeachingCues(reading)];
}

/** Badges of a software package. */
export function hasBadge(text: string): boolean {
  return (text.includes("badge") && badge.test(text)) || badgeServices.some((service) => text.includes(service));
}

export function countNamesInCode(text: string): number {
  return text.match(/(?<!`)`[^`\n]{2,60}`(?!`)/g)?.length ?? 0;
}

/** Whether so many names in code among so many words explain software. */
export function isMuchCode(names: number, words: number): boolean {
  return names >= leastCode && names * wordsPerCode > words;
}

/** Links to other pages of the same folder or site. */
export function countSiblings(text: string): number {
  return text.match(/\]\((?!https?:)[^)\s]{1,100}\.md(?:#[^)\s]{0,60})?\)/g)?.length ?? 0;
}

/** `How to write …`, `What is …?`, `… template`: a title that names a subject rather than the document. */
export function isAboutTitle(title: string): boolean {
  return isAboutSubject(title) || aboutWord.test(title);
}

/** `How to write …`, `What is …?`: a title that announces an article. */
export function isAboutSubject(title: string): boolean {
  return aboutOpening.test(title) || aboutChoice.test(title) || aboutAny.test(title);
}

/** A letter or an offer says `you` to the one whom it is for. */
function isToOneReader(reading: Reading): boolean {
  const { visible, passages } = reading.markdown;
  return hasSalutation(visible) || countLinesWithMoney(passages) >= 2 || asksForOffers(reading);
}

export function countLinesWithMoney(passages: readonly Passage[]): number {
  return countInPassages(passages, countMoneyLines);
}

const countMoneyLines = oncePerText((text) => text.split("\n").filter(hasMoney).length);
const countLicenceWords = oncePerText((text) => text.match(licenceWords)?.length ?? 0);

/** `Dear Ms Lund`, `Hallo Jan` at the start of a line. */
export function hasSalutation(visible: string): boolean {
  return salutation.test(visible);
}

function countExplained(passages: readonly Passage[]): number {
  return new Set(passages.flatMap(({ known }) => explainedIn(known))).size;
}

const explainedIn = oncePerText(
  (text) => text.match(explaining)?.map((match) => match.toLowerCase().replace(/\s+/g, " ")) ?? [],
);

export function isWebPage(frontMatter: FrontMatter | undefined): boolean {
  return Object.keys(frontMatter?.data ?? {}).some((key) => pageKeys.test(key));
}

/** `Sie` and `Ihr` within a sentence; `sie ist für Vereine` and the first word of one tell of somebody else. */
function shareOfYou({ hits, words, markdown: { visible } }: Reading): number {
  const starts = new Set(groupHits(hits, ["you"], 0, words.length).map(({ firstWord }) => firstWord));
  const meant = [...starts].filter((at) => {
    const word = words[at];
    if (word === undefined || !maybeThey.test(word.folded)) return true;
    return /\p{Lu}/u.test(visible.charAt(word.start)) && !beginsSentence.test(visible.slice(0, word.start).slice(-3));
  });
  return words.length === 0 ? 0 : meant.length / words.length;
}

function shareOf({ hits, words }: Reading, group: string): number {
  const starts = new Set(groupHits(hits, [group], 0, words.length).map(({ firstWord }) => firstWord));
  return words.length === 0 ? 0 : starts.size / words.length;
}

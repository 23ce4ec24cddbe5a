import type { FrontMatter } from "../markdown/front-matter.ts";
import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { type Message, say } from "../text/message.ts";
import type { KindCue } from "./kind-cues.ts";
import { attendanceLabels } from "./people-labels.ts";

/** An issue form asks for all that a backlog or change request says. */
const weights = { form: 12, page: 3 };

/** `Example:`, `*Praktisches Beispiel*:` before what illustrates a lesson. */
const exampleLabel = /(?<=^|[\s*_(>])(?:practical |praktisches |konkretes )?(?:example|beispiel)[*_ ]{0,3}:/gimu;
const leastExamples = 2;

/** Of a list of so many links, and so large a share of all entries, the page is an index. */
const leastLinks = 4;
const shareOfLinks = 0.6;
const onlyLink = /^\s*[*_]*\[[^\]]*\]\((?!#)[^)]*\)[*_.\s]*$/u;

/** How a definition goes on. */
const defines =
  "(?:is|has|can|should|must|means|refers|describes|defines|ist|hat|kann|soll|muss|dauert|bedeutet|bezeichnet|beschreibt|besteht)(?!\\p{L})";
const definesWithin = 2500;

/** What is surely a lesson, an index or an empty form, whatever words of ours it uses: the more it says, the less it is one. */
export function readLessonCues(markdown: MarkdownDocument): KindCue[] {
  const cues: KindCue[] = [];
  const add = (weight: number, reason: Message): void => {
    cues.push({ kind: "none", weight, reason });
  };
  if (isIssueForm(markdown.frontMatter)) add(weights.form, say`a form for issues`);
  if (isIndex(markdown)) add(weights.page, say`a list of links`);
  if (definesTitle(markdown)) add(weights.page, say`it says what its title means`);
  const examples = markdown.visible.match(exampleLabel)?.length ?? 0;
  if (examples >= leastExamples) add(weights.page, say`${examples} examples`);
  return cues;
}

/** `name`, `about` and `labels` in the front matter: a form that a code host offers for new issues. */
function isIssueForm(frontMatter: FrontMatter | undefined): boolean {
  const keys = Object.keys(frontMatter?.data ?? {});
  return keys.includes("about") && (keys.includes("labels") || keys.includes("assignees"));
}

/** Whether most entries of the lists are nothing but links: an index of documents that stand elsewhere, unless it says who met. */
function isIndex({ blocks, text, sections, fields }: MarkdownDocument): boolean {
  const titles = [...sections.map(({ heading }) => heading?.text ?? ""), ...fields.map(({ label }) => label)];
  if (titles.some((title) => attendanceLabels.test(title))) return false;
  const entries = blocks.filter((block) => block.type === "listItem");
  const links = entries.filter(({ textRange }) => onlyLink.test(text.slice(textRange.start, textRange.end)));
  return links.length >= leastLinks && links.length >= shareOfLinks * entries.length;
}

/** `A sprint is a fixed stretch of time` under the title `Sprint`: an entry that says what a thing is. */
function definesTitle({ sections, visible }: MarkdownDocument): boolean {
  const title = sections.find(({ heading }) => heading !== undefined)?.heading?.text ?? "";
  const term = title.replace(/^(?:the|an?|der|die|das|eine?)\s+/iu, "");
  if (!/^[\p{L}-]+(?: [\p{L}-]+){0,2}$/u.test(term)) return false;
  const said = new RegExp(`(?<!\\p{L})(?:an?|eine?)\\s${term}\\s${defines}`, "iu");
  return said.test(visible.slice(0, definesWithin).replace(/[*_\s]+/g, " "));
}

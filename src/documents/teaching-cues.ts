import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { type Message, say } from "../text/message.ts";
import type { KindCue } from "./kind-cues.ts";
import type { Reading } from "./reading.ts";

/** `In diesem Artikel`, `this tutorial`: what the text calls itself. A proposal in a forum is a post, and a course has projects. */
const selfNaming =
  /(?<!\p{L})(?:this\s+(?:article|blog\s?post|tutorial|lesson|lecture|cheat\s?sheet)|(?:dieser|diesem)\s+(?:artikel|blog-?beitrag|blogartikel|leitfaden|spickzettel)|in\s+diesem\s+(?:beitrag|tutorial)|diese[rn]?\s+(?:anleitung|lektion))(?!\p{L})/iu;
/** Where a blog cuts what it shows on its first page. */
const excerptMark = /^<!--\s*more\s*-->\s*$/imu;

/** `As a <kind of user>`, `Als [Rolle] möchte ich`: a sentence to be filled in. */
const openSlot =
  /(?<!\p{L})(?:as an?|als|i want(?: to)?|so that|möchte ich|damit)[\s*_`:]{1,6}\\?(?:<\p{L}[^>\n]{0,40}>|\{\p{L}[^}\n]{0,40}\}|\[\p{L}[^\]\n]{0,40}\](?!\())/giu;
const leastSlots = 2;

/** `1. Click on …`, `2. Wählen Sie …`, by number: how a program is used. Without a number it may be a function to be built. */
const handling =
  /^\s*\d+[.)]\P{L}*(?:click|navigate|select|choose|open\s+the|go\s+to|press|tap|enter\s+(?:the|your|a)|(?:klicken|navigieren|wählen|öffnen|tippen|geben|drücken|rufen|melden)\s+sie|(?:klicke?|navigiere|wähle|öffne|tippe?)\s)/iu;
const leastHandling = 3;

/** `§ 1 Name und Sitz`, as statutes and rules of procedure are divided; contracts are as well. */
const paragraphSign = /^\W{0,3}(?:§|&sect;)\s?\d+/u;
const association = /(?<!\p{L})(?:verein|vorstand|mitglied|sitzung|satzung|beitragsordnung)\p{Ll}*/giu;
const leastParagraphs = 3;

/** What speaks for a text that teaches, instructs, rules or is to be filled in, whatever its subject. */
export function readTeachingCues({ markdown }: Reading): KindCue[] {
  const { text, passages } = markdown;
  const cues: KindCue[] = [];
  const add = (weight: number, reason: Message): void => {
    cues.push({ kind: "none", weight, reason });
  };
  const [self] = passages.flatMap(({ known }) => selfNamingIn(known) ?? []);
  if (self !== undefined) add(1.5, say`it calls itself "${self}"`);
  if ((text.match(openSlot)?.length ?? 0) >= leastSlots) add(2, say`sentences to be filled in`);
  if (excerptMark.test(text)) add(2, say`the mark of a blog's excerpt`);
  const steps = countEntries(markdown, handling);
  if (steps >= leastHandling) add(2, say`${steps} steps in a program`);
  if (isStatute(markdown)) add(2.5, say`paragraphs of statutes`);
  return cues;
}

const selfNamingIn = oncePerText((text) => selfNaming.exec(text)?.[0]);

function countEntries({ blocks, visible }: MarkdownDocument, form: RegExp): number {
  return blocks.filter(
    ({ type, range }) => type === "listItem" && form.test(visible.slice(range.start, range.start + 80)),
  ).length;
}

function isStatute({ sections, visible }: MarkdownDocument): boolean {
  const paragraphs = sections.filter(({ heading }) => heading !== undefined && paragraphSign.test(heading.text)).length;
  return paragraphs >= leastParagraphs && (visible.match(association)?.length ?? 0) >= leastParagraphs;
}

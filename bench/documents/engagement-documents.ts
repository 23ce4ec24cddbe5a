import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { templateLibrary } from "../../src/scaffold/template-library.generated.ts";
import type { MadeDocument } from "./made-document.ts";
import { createRandom, type Random } from "./random.ts";

const languages = ["en", "de"] as const;
type Language = (typeof languages)[number];

/** What an engagement has many of, more of minutes than of the others. */
const many = [
  "minutes",
  "backlog",
  "minutes",
  "change-request",
  "minutes",
  "steering-committee",
  "project-plan",
] as const;
const [fewestLetters, mostLetters] = [5_000, 10_000];

/**
 * An engagement of any number of documents, English and German in turn, the same for the same number: the documents of
 * `test/example`, then minutes, backlogs, change requests and plans from the templates, filled in and filled up with
 * sections of the example to the size of real ones. They refer to each other by links and ids.
 */
export function makeEngagement(count: number): MadeDocument[] {
  const examples = languages.map(readExample);
  const first = examples[0]?.documents ?? [];
  const made = Array.from({ length: Math.max(0, count - first.length) }, (_, at) =>
    makeDocument(at, examples[at % languages.length] as Example),
  );
  return [...first, ...made].slice(0, count);
}

/** The same for another client, product and people, so that no two engagements of a workspace have a text in common. */
export function makeAnotherEngagement(count: number, number: number): MadeDocument[] {
  const random = createRandom(number);
  const names = new Map(["Marwede", "Morgenblech", "Ohlsdiek", "Olt"].map((name) => [name, makeName(random)]));
  return makeEngagement(count).map(({ name, text }) => ({
    name,
    text: `${text.replace(/\b(?:Marwede|Morgenblech|Ohlsdiek|Olt)\b/g, (name) => names.get(name) ?? name)}\n<!-- Engagement ${number} -->\n`,
  }));
}

function makeName(random: Random): string {
  const [start, middle, end] = [
    random.pick(["Bar", "Del", "Fen", "Gor", "Hal", "Kel", "Lom", "Mor", "Nes", "Tal", "Wes"]),
    random.pick(["a", "e", "i", "o", "en", "er", "ing"]),
    random.pick(["beck", "dorn", "feld", "gaard", "holt", "mann", "rup", "sund", "vik", "wede"]),
  ];
  return `${start}${middle}${end}`;
}

/** A sentence of it goes on behind these words, where one may type. */
export const placeToType = "throws away 14 % of what it bakes";

/**
 * The statement of work of the example with some sections left out, so that there is something to find, filled up with
 * sections of the other documents to be as long as wanted.
 */
export function makeLongDocument(lines: number): string {
  const { documents, sections } = readExample("en");
  const statement = documents.find(({ name }) => name === "statement-of-work.md")?.text ?? "";
  const isKept = (section: string): boolean => !/^## .*(?:Out of scope|Assumptions|Change process)/.test(section);
  const [opening = "", ...own] = splitSections(statement);
  const kept = sections.filter(isKept);
  let text = [opening, ...own.filter(isKept)].join("");
  for (let at = 0; text.split("\n").length < lines; at++)
    text += `\n${(kept[at % kept.length] ?? "").replace("## ", `## Annex ${at + 1}: `)}`;
  return `${text.split("\n").slice(0, lines).join("\n")}\n`;
}

interface Example {
  readonly language: Language;
  readonly documents: readonly MadeDocument[];
  /** Everything from a heading of the second level to the next. */
  readonly sections: readonly string[];
  /** Those of the backlog. */
  readonly lists: readonly string[];
}

function readExample(language: Language): Example {
  const folder = path.join(projectFolder, "test", "example", language);
  const documents = readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  const split = ({ text }: MadeDocument): string[] => splitSections(text).slice(1);
  const lists = documents.filter(({ name }) => name.includes("backlog")).flatMap(split);
  return { language, documents, sections: documents.flatMap(split), lists };
}

/** What stands above the first heading of the second level, then everything from one such heading to the next. */
function splitSections(text: string): string[] {
  return text.split(/^(?=## )/m);
}

function makeDocument(at: number, { language, sections, lists }: Example): MadeDocument {
  const kind = many[at % many.length] as string;
  const template = templateLibrary.find((one) => one.language === language && one.name === kind);
  const id = at + 1;
  const letters = fewestLetters + ((at * 1_777) % (mostLetters - fewestLetters));
  let text = fillIn(template?.body ?? "", id);
  text += `\nCR-${id + 1}, US-${id + 2}: [statement of work](statement-of-work.md), [${kind}](${kind}-${id - 7}.md)\n`;
  const filling = kind === "backlog" ? lists : sections;
  for (let next = at * 5; text.length < letters; next++) {
    const section = filling[next % filling.length] as string;
    // Each backlog has ids of its own, as real ones have.
    text += `\n${section.replace(/\bUS-(\d+)/g, (_, number) => `US-${id * 1_000 + next + Number(number)}`)}`;
  }
  return { name: `${kind}-${id}.md`, text };
}

const people = ["Friederike Olt", "Marek Sandow", "Henrike Marwede", "Ilse Brandt"];

/** Puts something in place of each `[placeholder]`: a date, a sum, a name or its own words. */
function fillIn(body: string, id: number): string {
  return body.replace(/\[([^\]\n]+)\](?!\()/g, (_, words: string) => {
    if (/date|datum|bis wann/i.test(words)) return `${1 + (id % 28)}.3.2027`;
    if (/price|preis|amount|betrag|EUR/i.test(words)) return `EUR ${1_000 + id * 10}`;
    if (/number|nummer/i.test(words)) return String(id);
    if (/owner|person|name|who|wer|responsible|verantwortlich|sponsor/i.test(words))
      return people[id % people.length] ?? "";
    if (/client|kunde|auftraggeber/i.test(words)) return "Marwede";
    return /product|produkt/i.test(words) ? "Morgenblech" : words;
  });
}

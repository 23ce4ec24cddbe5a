import type { MadeDocument } from "./made-document.ts";
import {
  makeFlag,
  makeIdentifier,
  makeParagraph,
  makePath,
  makeSentence,
  makeTask,
  makeTitle,
} from "./ordinary-sentences.ts";
import { createRandom, type Random } from "./random.ts";

/** Half of real files have at most so many letters, and one in a hundred has more than 94,000: a log-normal spread. */
const medianLetters = 10_000;
const spread = 0.963;
const [fewestLetters, mostLetters] = [400, 300_000];
const filesPerFolder = 40;

/** What repositories are full of, and what is no engagement document. The same for the same number and seed. */
export function makeOrdinaryDocument(number: number, seed: number): MadeDocument {
  const random = createRandom(seed * 1_000_003 + number);
  const kind = kinds[number % kinds.length] as Kind;
  const letters = makeLength(random);
  const blocks = [kind.start(random, number)];
  for (let length = 0; length < letters; length += (blocks.at(-1)?.length ?? 0) + 2) blocks.push(kind.section(random));
  const folder = `${kind.folder}/part-${Math.floor(number / kinds.length / filesPerFolder) + 1}`;
  return { name: `${folder}/${kind.name}-${number}.md`, text: `${blocks.join("\n\n")}\n` };
}

function makeLength(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.min(mostLetters, Math.max(fewestLetters, medianLetters * Math.exp(spread * normal)));
}

interface Kind {
  readonly folder: string;
  readonly name: string;
  start(random: Random, number: number): string;
  /** A heading and what stands below it. */
  section(random: Random): string;
}

const kinds: readonly Kind[] = [
  {
    folder: "packages",
    name: "readme",
    start: (random) =>
      `# ${makeTitle(random)}\n\n[![build](https://example.org/badge.svg)](https://example.org/build)\n\n${makeParagraph(random)}`,
    section: (random) =>
      joinBlocks(`## ${makeTitle(random)}`, [makeParagraph, makeList, makeCode, makeParagraph, makeQuote], random),
  },
  {
    folder: "docs/build",
    name: "notes",
    start: (random) => `---\ntitle: ${makeTitle(random)}\nsidebar_position: 3\n---\n\n# ${makeTitle(random)}`,
    section: (random) =>
      joinBlocks(`## ${makeTitle(random)}`, [makeParagraph, makeSteps, makeCode, makeTable, makeParagraph], random),
  },
  {
    folder: "rfcs",
    name: "rfc",
    start: (random, number) =>
      `# RFC ${number}: ${makeTitle(random)}\n\n- Status: ${random.pick(["draft", "accepted", "withdrawn"])}\n- Authors: the maintainers\n\n## Summary\n\n${makeParagraph(random)}`,
    section: (random) =>
      joinBlocks(
        `## ${random.pick(["Motivation", "Design", "Drawbacks", "Alternatives", "Risks", "Scope", "Open questions"])}`,
        [makeParagraph, makeParagraph, makeList, makeCode, makeParagraph],
        random,
      ),
  },
  {
    folder: "docs/api",
    name: "api",
    start: (random) => `${makeTitle(random)}\n${"=".repeat(12)}\n\n${makeParagraph(random)}`,
    section: (random) =>
      joinBlocks(`### \`${makeIdentifier(random)}()\``, [makeSentence, makeTable, makeCode, makeParagraph], random),
  },
  {
    folder: "changes",
    name: "changelog",
    start: () => "# Changelog\n\nAll notable changes are listed here, the newest first.",
    section: (random) =>
      joinBlocks(
        `## [${random.between(0, 9)}.${random.between(0, 40)}.${random.between(0, 20)}] - 20${random.between(10, 26)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
        [makeList, makeList],
        random,
      ),
  },
];

function joinBlocks(heading: string, makers: readonly ((random: Random) => string)[], random: Random): string {
  const [first, ...others] = makers;
  const chosen = others.filter(() => random.next() < 0.7);
  return [heading, ...[first, ...chosen].map((make) => make?.(random) ?? "")].join("\n\n");
}

function makeList(random: Random): string {
  const marker = random.pick(["-", "*", "- [ ]", "-"]);
  return repeat(random, 3, 9, () => {
    const item = `${marker} ${random.next() < 0.5 ? makeTask(random) : makeSentence(random)}`;
    return random.next() < 0.2 ? `${item}\n  - ${makeSentence(random)}` : item;
  });
}

function makeSteps(random: Random): string {
  let number = 0;
  return repeat(random, 3, 6, () => {
    number += 1;
    return `${number}. ${makeTask(random)}: \`make ${makeIdentifier(random)}\``;
  });
}

function makeCode(random: Random): string {
  const language = random.pick(["ts", "sh", "yaml", "json", ""]);
  const lines = repeat(random, 3, 16, () =>
    random.pick([
      `const ${makeIdentifier(random)} = await ${makeIdentifier(random)}("${makePath(random)}");`,
      `  run ${makeFlag(random)} ${random.between(1, 64)}`,
      `# ${makeSentence(random)}`,
      "",
    ]),
  );
  return `\`\`\`${language}\n${lines}\n\`\`\``;
}

function makeTable(random: Random): string {
  const rows = repeat(
    random,
    3,
    12,
    () => `| \`${makeFlag(random)}\` | ${random.pick(["number", "string", "boolean"])} | ${makeSentence(random)} |`,
  );
  return `| Option | Type | Description |\n| --- | :---: | --- |\n${rows}`;
}

function makeQuote(random: Random): string {
  return `> **Note:** ${makeSentence(random)}\n> ${makeSentence(random)}`;
}

function repeat(random: Random, least: number, most: number, make: () => string): string {
  return Array.from({ length: random.between(least, most) }, make).join("\n");
}

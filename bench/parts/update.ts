import { mkdtempSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { placeToType } from "../documents/engagement-documents.ts";
import { makeOneEngagement, writeWorkspace } from "../documents/workspaces.ts";
import { interleave } from "../measure/interleave.ts";
import { mandateServer } from "../measure/language-servers.ts";
import { startTypingClient } from "../measure/typing-client.ts";
import { type Bench, type Figures, type Part, ratioFigure } from "../part.ts";
import { quantile } from "../statistics.ts";
import { formatNumber } from "../table.ts";

const sizes = [50, 100, 200, 400];
const [strokes, warmUp] = [12, 4];
const words = " and so on";

/** What an author does to one place of a document, time and again. */
interface Typing {
  readonly title: string;
  readonly file: string;
  /** The place: right behind these words. */
  readonly after: string;
}

const typings: readonly Typing[] = [
  {
    title: "a sentence of the statement of work",
    file: "statement-of-work.md",
    after: placeToType,
  },
  { title: "the title of a backlog item", file: "backlog.md", after: "I want to overrule a suggestion" },
  { title: "a sentence of minutes", file: "minutes-1.md", after: "## Decisions\n\n-" },
  { title: "the name of the Product Owner", file: "role-charter.md", after: "Friederike Ol" },
];

/** Letters that an author types into an engagement, whose other documents are not open. */
export const updatePart: Part = {
  name: "update",
  title: "A keystroke in an engagement",
  async measure(bench) {
    const measured = bench.scale === "quick" ? sizes.slice(0, 1) : sizes;
    const runners = measured.map((size) => ({ title: `${size} documents`, run: () => typeInto(size, bench) }));
    const { byTitle, failures } = await interleave(runners, 1);
    const millisecondsOf = (size: number | undefined, typing: Typing): readonly number[] =>
      byTitle.get(`${size} documents`)?.[0]?.get(typing) ?? [];
    return {
      note: "The server's processor time in ms until the findings of all documents have come, p50 / p95 [least].",
      table: [
        ["typed in", ...measured.map((size) => `${size} documents`)],
        ...typings.map((typing) => [typing.title, ...measured.map((size) => describe(millisecondsOf(size, typing)))]),
      ],
      figures: Object.assign(
        {},
        ...typings.map((typing): Figures => {
          const [few, many] = [measured[0], measured.at(-1)];
          const least = (size: number | undefined): number => Math.min(...millisecondsOf(size, typing));
          return many === few
            ? {}
            : ratioFigure(`update, ${typing.title}: ${many} documents / ${few} documents`, least(many), least(few));
        }),
      ),
      leftOut: failures,
    };
  },
};

async function typeInto(size: number, { scratch }: Bench): Promise<ReadonlyMap<Typing, readonly number[]>> {
  const documents = makeOneEngagement(size);
  const folder = mkdtempSync(path.join(scratch, "update-"));
  writeWorkspace(folder, documents);
  const client = await startTypingClient(mandateServer, pathToFileURL(folder).href);
  try {
    const measured = new Map<Typing, readonly number[]>();
    for (const typing of typings) {
      const { name, text } = documents.find((one) => one.name.endsWith(`/${typing.file}`)) ?? { name: "", text: "" };
      const at = text.indexOf(typing.after) + typing.after.length;
      if (at < typing.after.length) throw new Error(`${typing.file} has no "${typing.after}".`);
      const uri = pathToFileURL(path.join(folder, name)).href;
      if (typing === typings[0]) await client.openWithCompanions(uri, text);
      else await client.open(uri, text);
      const milliseconds: number[] = [];
      for (let stroke = 0; stroke < warmUp + strokes; stroke++) {
        const { cpuMilliseconds } = await client.type(uri, at + stroke, words.charAt(stroke % words.length));
        if (stroke >= warmUp) milliseconds.push(cpuMilliseconds);
      }
      measured.set(typing, milliseconds);
    }
    return measured;
  } finally {
    await client.close();
  }
}

function describe(milliseconds: readonly number[]): string {
  const [p50, p95] = [0.5, 0.95].map((share) => formatNumber(quantile(milliseconds, share)));
  return `${p50} / ${p95} [${formatNumber(Math.min(...milliseconds))}]`;
}

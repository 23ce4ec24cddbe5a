import { mkdtempSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeLongDocument, placeToType } from "../documents/engagement-documents.ts";
import { writeWorkspace } from "../documents/workspaces.ts";
import { peersFolder } from "../install-peers.ts";
import { interleave } from "../measure/interleave.ts";
import { findPeerServers, mandateServer, unifiedTitle, vscodeMarkdownTitle } from "../measure/language-servers.ts";
import { type Keystroke, type LanguageServer, startTypingClient } from "../measure/typing-client.ts";
import { type Bench, type Figures, figure, type Part, ratioFigure } from "../part.ts";
import { median, quantile } from "../statistics.ts";
import { formatNumber, type Table } from "../table.ts";

const sizes = [
  { lines: 200, strokes: 40 },
  { lines: 3_000, strokes: 20 },
] as const;
const warmUp = 5;
const words = " and so on";

interface Session {
  readonly startMilliseconds: number;
  readonly openMilliseconds: number;
  readonly megabytes: number;
  readonly keystrokes: readonly Keystroke[];
}

/** Letters that an author types into a document that stands alone. */
export const keystrokesPart: Part = {
  name: "keystrokes",
  title: "A keystroke",
  async measure(bench) {
    const servers = [mandateServer, ...(await findPeerServers(bench.peers))];
    const runners = sizes.flatMap(({ lines, strokes }) =>
      servers.map((server) => ({
        title: titleOf(server.title, lines),
        run: () => typeInto(server, lines, bench.scale === "quick" ? 8 : strokes, bench),
      })),
    );
    const { byTitle, failures } = await interleave(runners, bench.rounds);
    const sessionsOf = (title: string, lines: number): readonly Session[] => byTitle.get(titleOf(title, lines)) ?? [];
    const missing = [vscodeMarkdownTitle, unifiedTitle].filter((title) => servers.every((one) => one.title !== title));
    return {
      note: `From the change to the findings of the document, over standard input and output, and what the server's process used for it. ${mandateServer.restMilliseconds} ms for which Mandate waits until the author rests are not counted. vscode-markdown-languageserver looks at links only, and leaves parsing to its editor.`,
      table: tabulate(servers, sessionsOf),
      figures: Object.assign({}, ...sizes.map(({ lines }) => compare(lines, sessionsOf))),
      leftOut: [...missing.map((title) => `${title}: not installed.`), ...failures],
    };
  },
};

type SessionsOf = (title: string, lines: number) => readonly Session[];

function titleOf(server: string, lines: number): string {
  return `${server}, ${lines.toLocaleString("en")} lines`;
}

async function typeInto(server: LanguageServer, lines: number, strokes: number, { scratch }: Bench): Promise<Session> {
  const folder = mkdtempSync(path.join(scratch, "typing-"));
  const document = { name: "statement-of-work.md", text: makeLongDocument(lines) };
  writeWorkspace(folder, [document]);
  // The server for remark asks for a remark of the project first, as its users have one.
  if (server.title === unifiedTitle)
    symlinkSync(path.join(peersFolder, "node_modules"), path.join(folder, "node_modules"));
  const client = await startTypingClient(server, pathToFileURL(folder).href);
  try {
    const uri = pathToFileURL(path.join(folder, document.name)).href;
    const openMilliseconds = await client.open(uri, document.text);
    const megabytes = client.megabytes();
    const at = document.text.indexOf(placeToType) + placeToType.length;
    const keystrokes: Keystroke[] = [];
    for (let stroke = 0; stroke < warmUp + strokes; stroke++) {
      const typed = await client.type(uri, at + stroke, words.charAt(stroke % words.length));
      if (stroke >= warmUp) keystrokes.push(typed);
    }
    return { startMilliseconds: client.startMilliseconds, openMilliseconds, megabytes, keystrokes };
  } finally {
    await client.close();
  }
}

function tabulate(servers: readonly LanguageServer[], sessionsOf: SessionsOf): Table {
  const head = ["server", "lines", "start ms", "open ms", "keystroke p50 ms", "p95", "p99", "CPU p50 ms", "MB"];
  const rows = sizes.flatMap(({ lines }) =>
    servers.map(({ title }) => {
      const sessions = sessionsOf(title, lines);
      const numbers = [
        median(sessions.map(({ startMilliseconds }) => startMilliseconds)),
        median(sessions.map(({ openMilliseconds }) => openMilliseconds)),
        ...[0.5, 0.95, 0.99].map((share) => quantile(millisecondsOf(sessions), share)),
        quantile(cpuOf(sessions), 0.5),
        megabytesOf(sessions),
      ];
      return [title, lines.toLocaleString("en"), ...numbers.map(formatNumber)];
    }),
  );
  return [head, ...rows];
}

function compare(lines: number, sessionsOf: SessionsOf): Figures {
  const ours = sessionsOf(mandateServer.title, lines);
  const theirs = sessionsOf(vscodeMarkdownTitle, lines);
  const unified = sessionsOf(unifiedTitle, lines);
  const subject = `keystroke, ${lines.toLocaleString("en")} lines`;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(millisecondsOf(ours), share));
  const theirP50 = quantile(millisecondsOf(theirs), 0.5);
  return {
    ...figure(`${subject}: p50 ms`, p50 ?? Number.NaN),
    ...figure(`${subject}: p95 ms`, p95 ?? Number.NaN),
    ...figure(`${subject}: p99 ms`, p99 ?? Number.NaN),
    ...ratioFigure(`${subject}: p50 / vscode-markdown-languageserver`, p50, theirP50),
    ...ratioFigure(`${subject}: p50 / unified-language-server`, p50, quantile(millisecondsOf(unified), 0.5)),
    ...ratioFigure(
      `${lines.toLocaleString("en")} lines opened: memory / vscode-markdown-languageserver`,
      megabytesOf(ours),
      megabytesOf(theirs),
    ),
  };
}

function millisecondsOf(sessions: readonly Session[]): number[] {
  return sessions.flatMap(({ keystrokes }) => keystrokes.map(({ milliseconds }) => milliseconds));
}

function cpuOf(sessions: readonly Session[]): number[] {
  return sessions.flatMap(({ keystrokes }) => keystrokes.map(({ cpuMilliseconds }) => cpuMilliseconds));
}

function megabytesOf(sessions: readonly Session[]): number {
  return median(sessions.map(({ megabytes }) => megabytes));
}

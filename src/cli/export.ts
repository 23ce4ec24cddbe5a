import { realpathSync } from "node:fs";
import { dirname, extname, resolve, sep } from "node:path";
import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { type ClientVersion, prepareForClient } from "../interchange/client-version.ts";
import { type DocumentDetails, readDetails } from "../interchange/document-details.ts";
import type { PictureReader } from "../interchange/render-tree.ts";
import { positionAt } from "../text/line-index.ts";
import { say, type Value } from "../text/message.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import { readBinaryFile } from "../workspace/read-binary-file.ts";
import type { NoText } from "../workspace/read-text-file.ts";
import type { ExportCommand } from "./arguments/export-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type Input, readInputs } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";
import { makePrintable } from "./reporters/style.ts";
import { writeOut } from "./write-out.ts";

/** `mandate export`: a document as a Word file or as a page to print, fit for the client. */
export async function exportDocument(command: ExportCommand, io: CommandIo): Promise<ExitCode> {
  const format = formats[extname(command.out).toLowerCase()];
  if (format === undefined) {
    io.writeError(`mandate: ${command.out}: Name a file that ends in .docx, .html or .csv.\n`);
    return exitCodes.failed;
  }
  if ((format === formats[".csv"]) !== (command.tool !== undefined)) {
    io.writeError("mandate: --for and a file that ends in .csv go together: --for jira or --for azure-devops.\n");
    return exitCodes.failed;
  }
  const input = await readInput(command, io);
  if (input === undefined) return exitCodes.failed;
  const document = command.internal
    ? readDocument(input.path, input.file.text, input.readOptions)
    : forClient(input, command, io);
  if (document === undefined) return exitCodes.findings;
  const note = (message: Value): void =>
    writeProblem({ path: input.path, message, line: undefined, column: undefined }, io);
  const details = readDetails(document, input.configuration.declared);
  const exported = await format(document, details, createPictureReader(input, io), {
    ...command,
    today: command.today ?? io.today,
  });
  if ("problem" in exported) {
    note(exported.problem);
    return exitCodes.failed;
  }
  const { content, missing } = exported;
  for (const source of new Set(missing))
    note(say`The picture "${source}" was left out: it is none of the files here that can be shown.`);
  const target = resolve(io.cwd, command.out);
  const failure = writeOut(target, content, command);
  if (failure !== undefined) {
    writeProblem({ path: command.out, message: failure.problem, line: undefined, column: undefined }, io);
    return exitCodes.failed;
  }
  io.writeOutput(`${makePrintable(`Wrote ${displayPath(io.cwd, target)}.`)}\n`);
  return exitCodes.clean;
}

interface Content {
  readonly content: string | Uint8Array;
  readonly missing: readonly string[];
}

type Format = (
  document: EngagementDocument,
  details: DocumentDetails,
  readPicture: PictureReader,
  command: ExportCommand & { readonly today: string },
) => Promise<Content | NoText>;

/** By the ending of the file. Each is loaded only where it is asked for. */
const formats: Readonly<Record<string, Format>> = {
  ".docx": async (document, details, readPicture, { today }) => {
    const { exportWord } = await import("../interchange/to-word/export-word.ts");
    const { bytes, missing } = await exportWord(document, details, readPicture, today);
    return { content: bytes, missing };
  },
  ".html": async (document, details, readPicture) => {
    const { exportHtml } = await import("../interchange/to-html/export-html.ts");
    const { html, missing } = await exportHtml(document, details, readPicture);
    return { content: html, missing };
  },
  ".csv": async (document, _details, _readPicture, { tool = "jira" }) => {
    const { collectItems } = await import("../interchange/backlog/collect-items.ts");
    const { exportCsv } = await import("../interchange/backlog/export-csv.ts");
    const items = collectItems(document);
    if (items.length === 0) return { problem: say`No backlog items were found in it.` };
    return { content: exportCsv(items, tool), missing: [] };
  },
};

async function readInput({ path }: ExportCommand, io: CommandIo): Promise<Input | undefined> {
  const inputs: Input[] = [];
  let isBroken = false;
  const options = { paths: [path], configPath: undefined, stdinFilename: undefined };
  await readInputs(
    options,
    io,
    (input) => inputs.push(input),
    (problem) => {
      writeProblem(problem, io);
      isBroken = true;
    },
  );
  const [input, another] = inputs;
  if (input !== undefined && another === undefined) return input;
  if (!isBroken) io.writeError(`mandate: ${path}: Name the file of one document.\n`);
  return undefined;
}

/** The document as the client may have it; undefined where it would give something away, which is said. */
function forClient(input: Input, { today }: ExportCommand, io: CommandIo): EngagementDocument | undefined {
  const { path, readOptions, configuration, file } = input;
  const version = prepareForClient({ path, text: file.text, readOptions, configuration, today: today ?? io.today });
  for (const { message, start } of [...listLeftOut(version), ...listExposed(version)]) {
    const { line, character } = positionAt(version.document.lines, start);
    writeProblem({ path, message, line: line + 1, column: character + 1 }, io);
  }
  const { exposed, internal } = version;
  if (exposed.length === 0 && internal === undefined) return version.document;
  io.writeError("mandate: Nothing was written. --internal writes all of it, for your own team.\n");
  return undefined;
}

interface Remark {
  readonly message: Value;
  readonly start: number;
}

function listLeftOut({ leftOut }: ClientVersion): Remark[] {
  return leftOut.map(({ heading, range }) => ({
    message: say`The section "${heading?.text ?? ""}" is internal and was left out.`,
    start: range.start,
  }));
}

function listExposed({ exposed, internal }: ClientVersion): Remark[] {
  return [
    ...(internal === undefined
      ? []
      : [{ message: say`The document says that it is internal.`, start: internal.start }]),
    ...exposed.map(({ message, range }) => ({ message, start: range.start })),
  ];
}

/** Pictures are read from the folder where the command is given and from the document's own, and from nowhere above them. */
function createPictureReader({ absolutePath }: Input, io: CommandIo): PictureReader {
  const home = absolutePath === undefined ? io.cwd : dirname(absolutePath);
  const folders = [io.cwd, home];
  return (source) => {
    if (source === "" || /^[a-z][a-z+.-]+:|^\/\//i.test(source)) return undefined;
    try {
      const path = realpathSync(resolve(home, decodeURIComponent(source)));
      if (!folders.some((folder) => path.startsWith(realpathSync(folder) + sep))) return undefined;
      const bytes = readBinaryFile(path);
      return "problem" in bytes ? undefined : bytes;
    } catch {
      return undefined;
    }
  };
}

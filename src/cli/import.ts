import { extname, resolve } from "node:path";
import type { Imported } from "../interchange/imported.ts";
import type { textOf } from "../text/message.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import { readBinaryFile } from "../workspace/read-binary-file.ts";
import { decodeText, type NoText } from "../workspace/read-text-file.ts";
import type { ImportCommand } from "./arguments/import-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { writeProblem } from "./reporters/problem.ts";
import { writeOut } from "./write-out.ts";

/** `mandate import`: a document of another program as Markdown. */
export async function importDocument({ path, out, force }: ImportCommand, io: CommandIo): Promise<ExitCode> {
  const bytes = readBinaryFile(resolve(io.cwd, path));
  const imported = "problem" in bytes ? bytes : await importBytes(path, bytes);
  const note = (of: string, message: Parameters<typeof textOf>[0]): void =>
    writeProblem({ path: of, message, line: undefined, column: undefined }, io);
  if ("problem" in imported) {
    note(path, imported.problem);
    return exitCodes.failed;
  }
  if (out === undefined) {
    io.writeOutput(imported.text);
  } else {
    const target = resolve(io.cwd, out);
    const failure = writeOut(target, imported.text, { force });
    if (failure !== undefined) {
      note(out, failure.problem);
      return exitCodes.failed;
    }
    const shown = displayPath(io.cwd, target);
    io.writeOutput(`Wrote ${shown}. "mandate check ${shown}" shows what is missing.\n`);
  }
  for (const message of imported.notes) note(path, message);
  return exitCodes.clean;
}

async function importBytes(path: string, bytes: Uint8Array): Promise<Imported | NoText> {
  if (extname(path).toLowerCase() !== ".csv") {
    const { importWord } = await import("../interchange/from-word/import-word.ts");
    return importWord(bytes);
  }
  const file = decodeText(bytes);
  if ("problem" in file) return file;
  const { importBacklog } = await import("../interchange/backlog/import-backlog.ts");
  return importBacklog(file.text);
}

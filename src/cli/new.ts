import { relative, resolve } from "node:path";
import type { Template } from "../scaffold/template.ts";
import { templateLibrary } from "../scaffold/template-library.generated.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { readOwnLibraryOf } from "../workspace/read-own-files.ts";
import { createFile } from "../workspace/write-text-file.ts";
import type { NewCommand } from "./arguments/new-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { makePrintable, makePrintableLines } from "./reporters/style.ts";

/** `mandate new`: writes a document to start from, or lists the templates where none is named. Never overwrites a file. */
export function startDocument({ template: name, path, language }: NewCommand, io: CommandIo): ExitCode {
  const own = readOwnLibraryOf(io.cwd).templates.filter((template) => template.language === language);
  // Where a team has a template of the same name, theirs is meant.
  const ours = templateLibrary.filter((template) => template.language === language && !own.some(isCalled(template)));
  const templates = [...own, ...ours];
  if (name === undefined) {
    io.writeOutput(makePrintableLines(listTemplates(templates, own)));
    return exitCodes.clean;
  }
  const template = templates.find((known) => known.name === name);
  if (template === undefined) {
    const names = templates.map((known) => known.name);
    const said = `Unknown template "${name}".${textOf(suggestName(name, names))} "mandate new" lists the templates.`;
    io.writeError(`${makePrintable(`mandate: ${said}`)}\n`);
    return exitCodes.failed;
  }
  if (path === "-") {
    io.writeOutput(template.body);
    return exitCodes.clean;
  }
  const target = resolve(io.cwd, path ?? template.fileName);
  const shown = relative(io.cwd, target) || target;
  const failure = createFile(target, template.body);
  if (failure !== undefined) {
    io.writeError(`mandate: ${shown}: ${textOf(failure.problem)}\n`);
    return exitCodes.failed;
  }
  io.writeOutput(
    `${makePrintable(`Wrote ${shown}. Fill in what stands in square brackets; "mandate check ${shown}" shows what is open.`)}\n`,
  );
  return exitCodes.clean;
}

function isCalled({ name }: Template): (other: Template) => boolean {
  return (other) => other.name === name;
}

function listTemplates(templates: readonly Template[], own: readonly Template[]): string {
  const width = Math.max(...templates.map(({ name }) => name.length));
  const lines = templates.map((template) => {
    const { name, title, description } = template;
    const said = own.includes(template)
      ? `${title}${description === "" ? "" : `: ${description}`} (your team's)`
      : description;
    return `${name.padEnd(width)}  ${said}`;
  });
  return `${lines.join("\n")}\n\n"mandate new TEMPLATE [FILE]" writes one, with --language de in German.\n`;
}

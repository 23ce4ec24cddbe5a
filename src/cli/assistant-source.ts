import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { AskedPlace, ToolSource } from "../assistants/run-tool.ts";
import { type AskedDocument, ToolProblem } from "../assistants/tool.ts";
import { lintMember } from "../linter/member.ts";
import type { Clause } from "../scaffold/clause.ts";
import { textOf } from "../text/message.ts";
import { explainFileError } from "../workspace/explain-file-error.ts";
import { isMarkdown, markdownEndings } from "../workspace/markdown-files.ts";
import { readOwnLibraryOf } from "../workspace/read-own-files.ts";
import type { CommandIo } from "./command-io.ts";
import { findOwnRules } from "./find-own-rules.ts";
import { type JudgedInput, joinInputs, judgeInput } from "./judge-input.ts";
import { readInputs } from "./read-inputs.ts";

/** Reads documents in one folder and below, and nothing that a link leads to outside. `root` is a real path. */
export function createAssistantSource(root: string, io: CommandIo): ToolSource {
  return {
    language: "en",
    open: (place) => openDocument(place, root, io),
    // A configuration may have changed since the last question.
    get ownRules() {
      return findOwnRules(root);
    },
  };
}

async function openDocument({ path, text }: AskedPlace, root: string, io: CommandIo): Promise<AskedDocument> {
  if (path !== undefined) confine(path, root, text === undefined ? "file" : "draft");
  const members: JudgedInput[] = [];
  const problems: string[] = [];
  const isDraft = text !== undefined;
  await readInputs(
    {
      paths: [isDraft ? "-" : (path ?? "")],
      configPath: undefined,
      stdinFilename: isDraft ? path : undefined,
      withCompanions: !isDraft || path !== undefined,
    },
    { ...io, cwd: root, readInput: async () => Buffer.from(text ?? "") },
    (input) => {
      if (input.absolutePath !== undefined && !isInside(realpathSync(input.absolutePath), root)) return;
      members.push(judgeInput(input, { profile: undefined, today: io.today }));
    },
    ({ path: faulty, line, message }) =>
      problems.push(`${faulty}${line === undefined ? "" : `:${line}`}: ${textOf(message)}`),
  );
  const member = members.find(({ input }) => input.isAsked);
  if (member === undefined) throw new ToolProblem(problems.join("\n") || `${path}: There is nothing to read.`);
  const { open, engagementOf } = joinInputs(members);
  const engagement = engagementOf(member);
  const { configuration } = member.input;
  const { shown, leftOut } = lintMember(member, engagement, open, configuration.advice ?? "few");
  return {
    document: member.read(),
    engagement,
    findings: shown,
    adviceLeftOut: leftOut,
    chosenProfile: configuration.profile,
    ownClauses: path === undefined ? [] : findOwnClauses(dirname(resolve(root, path)), root),
    problems,
  };
}

function findOwnClauses(folder: string, root: string): readonly Clause[] {
  const library = readOwnLibraryOf(folder);
  return library.folder !== undefined && isInside(library.folder, root) ? library.clauses : [];
}

/** @throws ToolProblem where a path leads out of the folder, or to what is no Markdown file. */
function confine(path: string, root: string, what: "file" | "draft"): void {
  const absolutePath = resolve(root, path);
  const isOutside = new ToolProblem(`${path}: This is outside of the folder that may be read, ${root}.`);
  if (!isInside(absolutePath, root)) throw isOutside;
  if (!isMarkdown(absolutePath)) {
    throw new ToolProblem(`${path}: This is no Markdown file (${markdownEndings.join(", ")}).`);
  }
  try {
    if (!isInside(realpathSync(what === "file" ? absolutePath : nearestThere(absolutePath)), root)) throw isOutside;
    if (what === "file" && !statSync(absolutePath).isFile()) throw new ToolProblem(`${path}: This is no file.`);
  } catch (error) {
    if (error instanceof ToolProblem) throw error;
    throw new ToolProblem(`${path}: ${textOf(explainFileError(error))}`);
  }
}

/** The path itself, or the nearest folder above it that is there. */
function nearestThere(path: string): string {
  try {
    statSync(path);
    return path;
  } catch {
    return dirname(path) === path ? path : nearestThere(dirname(path));
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

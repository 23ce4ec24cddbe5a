import { join, resolve } from "node:path";
import {
  type ConfigurationProposal,
  type ProposedTerm,
  proposeConfiguration,
} from "../scaffold/propose-configuration.ts";
import { textOf } from "../text/message.ts";
import { configFileNames } from "../workspace/config-file.ts";
import { explainNoFolder } from "../workspace/explain-file-error.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import { isTaken } from "../workspace/is-there.ts";
import { createFile } from "../workspace/write-text-file.ts";
import type { InitCommand } from "./arguments/init-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type ProposedEngagements, proposeEngagements } from "./propose-engagements.ts";
import type { InputProblem } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";
import { describeSurvey } from "./reporters/survey.ts";
import { type FolderSurvey, type SurveyedDocument, surveyFolder } from "./survey-folder.ts";

/** `mandate init`: tells what a folder holds, and writes a configuration to begin with. Never overwrites one. */
export async function init(command: InitCommand, io: CommandIo): Promise<ExitCode> {
  const folder = resolve(io.cwd, command.folder);
  const fail = (path: string, message: InputProblem["message"]): ExitCode => {
    writeProblem({ path, message, line: undefined, column: undefined }, io);
    return exitCodes.failed;
  };
  const noFolder = explainNoFolder(folder);
  if (noFolder !== undefined) return fail(command.folder, noFolder);
  const there = configFileNames.map((name) => join(folder, name)).find(isTaken);
  if (there !== undefined && !command.dryRun) {
    return fail(
      displayPath(io.cwd, there),
      'This is there already, and is left as it is. "mandate init --dry-run" prints a proposal.',
    );
  }
  const survey = await surveyFolder(command.folder, io, (problem) => writeProblem(problem, io));
  const engagements = proposeEngagements(survey.documents);
  const told = describeSurvey(survey, engagements.groups);
  if (survey.documents.length === 0) {
    io.writeError(told);
    return exitCodes.failed;
  }
  const text = proposeConfiguration(toProposal(survey, engagements, command.language));
  if (command.dryRun) {
    io.writeError(told);
    io.writeOutput(text);
    return exitCodes.clean;
  }
  const target = join(folder, configFileNames[0]);
  const shown = displayPath(io.cwd, target);
  const failure = createFile(target, text);
  if (failure !== undefined) return fail(shown, failure.problem);
  io.writeOutput(`${told}\nWrote ${shown}: read it, and change what is wrong.\n${describeNext(command.folder)}`);
  return exitCodes.clean;
}

function toProposal(
  { documents, doubtful, setAside }: FolderSurvey,
  { engagements }: ProposedEngagements,
  language: ConfigurationProposal["language"],
): ConfigurationProposal {
  return {
    language,
    situation: findValues(documents, ({ terms }) => terms.situation),
    contract: findValues(documents, ({ terms }) => terms.contract),
    engagements,
    ignored: setAside,
    doubtful,
  };
}

/** Each value with the first document that tells it. */
function findValues<Key extends "situation" | "contract", Term extends SurveyedDocument["terms"][Key]>(
  documents: readonly SurveyedDocument[],
  termOf: (document: SurveyedDocument) => Term,
): ProposedTerm<NonNullable<Term>["value"]> {
  const found = new Map<NonNullable<Term>["value"], string>();
  for (const document of documents) {
    const term = termOf(document);
    if (term !== undefined && !found.has(term.value)) found.set(term.value, `${document.path}: ${textOf(term.reason)}`);
  }
  return [...found].map(([value, reason]) => ({ value, reason }));
}

function describeNext(folder: string): string {
  const named = folder === "." ? "" : ` ${folder}`;
  const steps = [
    [`mandate check${named}`, "says what is missing"],
    [`mandate baseline${named}`, "takes it down in mandate-baseline.json, to mend it when there is time"],
    [`mandate check${named} --baseline mandate-baseline.json`, "tells only of what comes after that"],
  ] as const;
  const width = Math.max(...steps.map(([step]) => step.length));
  return `\nNext\n${steps.map(([step, what]) => `  ${step.padEnd(width)}  ${what}\n`).join("")}`;
}

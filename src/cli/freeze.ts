import { readDocument } from "../documents/read-document.ts";
import { type FreezeProblem, freezeDocument } from "../language/freeze-scope.ts";
import type { Value } from "../text/message.ts";
import { applyEdits } from "../text/text-edit.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { FreezeCommand } from "./arguments/freeze-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type Input, readInputs } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";
import { makePrintable } from "./reporters/style.ts";

const reasons: Readonly<Record<FreezeProblem, string>> = {
  "no-agreement": "This is no statement of work, so nothing is frozen.",
  "no-clauses": "No clauses about scope, price, acceptance, changes or dates were found.",
  "front-matter": "The front matter can't be extended safely. Mend it first.",
};

/** `mandate freeze`: writes into signed statements of work what their clauses say, so that a later edit is seen. */
export async function freeze(command: FreezeCommand, io: CommandIo): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const fail = (path: string, message: Value): void => {
    writeProblem({ path, message, line: undefined, column: undefined }, io);
    code = exitCodes.failed;
  };
  await readInputs(
    command,
    io,
    (input) => {
      const outcome = freezeInput(input, command.today ?? io.today, io);
      if (outcome.problem !== undefined) fail(input.path, outcome.problem);
    },
    (problem) => fail(problem.path, problem.message),
  );
  return code;
}

function freezeInput(
  { path, absolutePath, file, readOptions }: Input,
  today: string,
  io: CommandIo,
): { readonly problem?: Value } {
  const { clauses, edits, problem } = freezeDocument(readDocument(path, file.text, readOptions), today);
  if (problem !== undefined) return { problem: reasons[problem] };
  const text = applyEdits(file.text, edits);
  if (absolutePath === undefined) {
    io.writeOutput(text);
    return {};
  }
  const failure = writeTextFile(absolutePath, { ...file, text });
  if (failure !== undefined) return failure;
  io.writeOutput(`${makePrintable(`Frozen as signed in ${path}: ${clauses.join(", ")}.`)}\n`);
  return {};
}

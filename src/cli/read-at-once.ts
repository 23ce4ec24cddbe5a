import { fixText } from "../linter/fix.ts";
import type { LintFinding } from "../linter/lint.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { type Checking, type ComparedFile, checkMember } from "./check-member.ts";
import { type CheckedAll, type CheckRun, inputOf, type ReadAll, readEach } from "./check-run.ts";
import { createChecking, createJudge } from "./create-checking.ts";
import { type JudgedInput, joinInputs } from "./judge-input.ts";
import type { Input, InputProblem } from "./read-inputs.ts";

/** Reads and judges all before anything is checked, as each may be mended or compared beside the others. */
export async function readAtOnce(run: CheckRun): Promise<ReadAll> {
  const { command, note } = run;
  const judge = createJudge(run);
  const { taken, members } = await readEach(run, (input) => letGo(judge(input), command));
  return {
    inputs: taken.map(inputOf),
    check(isCheckable) {
      const asked = members.filter(({ input }) => input.isAsked && isCheckable(input));
      const checking = createChecking(run, asked.length, members);
      return command.fix ? fixAll(asked, members, checking, note) : checkAll(asked, members, checking);
    },
  };
}

/** Holds the text of what is no engagement document no longer, unless it may be mended. */
function letGo(member: JudgedInput, { fix }: CheckCommand): JudgedInput {
  const { judged, input } = member;
  const isHeld = judged.summary.kind !== "none" || fix;
  return isHeld ? member : { ...member, input: { ...input, file: { ...input.file, text: "" } } };
}

function checkAll(asked: readonly JudgedInput[], all: readonly JudgedInput[], checking: Checking): CheckedAll {
  const joined = joinInputs(all);
  const files = asked.map((member, at) => {
    checking.proceed(at + 1);
    return checkMember(member, joined, checking);
  });
  return { files, fixedInput: "" };
}

/** Repairs one file after the other, each beside the others as they are by then. */
function fixAll(
  asked: readonly JudgedInput[],
  all: readonly JudgedInput[],
  checking: Checking,
  note: (problem: InputProblem) => void,
): CheckedAll {
  const files: ComparedFile[] = [];
  let members = all;
  let fixedInput = "";
  for (const [at, { input }] of asked.entries()) {
    checking.proceed(at + 1);
    const { checked, text } = fixFile(input, members, checking, note);
    if (input.absolutePath === undefined) fixedInput = text;
    files.push(checked);
    if (checked.file.fixed === 0) continue;
    members = members.map((member) => (member.input === input ? checking.judge(input, text) : member));
  }
  return { files, fixedInput };
}

/** Repairs the file in place. Where it can't be saved, the file is reported as it stands. */
function fixFile(
  input: Input,
  members: readonly JudgedInput[],
  checking: Checking,
  note: (problem: InputProblem) => void,
): { readonly checked: ComparedFile; readonly text: string } {
  const { path, absolutePath, file } = input;
  const near = members.filter(({ place }) => place.root === input.place.root);
  const check = (text: string): ComparedFile => {
    const member = checking.judge(input, text);
    const beside = near.map((other) => (other.input === input ? member : other));
    return checkMember(member, joinInputs(beside), checking, text);
  };
  const { text, fixed } = fixText(file.text, (anyText): readonly LintFinding[] => check(anyText).file.findings);
  const failure = fixed > 0 && absolutePath !== undefined ? writeTextFile(absolutePath, { ...file, text }) : undefined;
  if (failure === undefined) {
    const checked = check(text);
    return { checked: { ...checked, file: { ...checked.file, fixed } }, text };
  }
  note({ path, message: failure.problem, line: undefined, column: undefined });
  return { checked: check(file.text), text: file.text };
}

import { say, textOf } from "../text/message.ts";
import type { Checking, JudgeText } from "./check-member.ts";
import type { CheckRun } from "./check-run.ts";
import { type JudgedInput, judgeInput } from "./judge-input.ts";
import { createTeller } from "./tell-findings.ts";

export function createJudge({ command, io }: Pick<CheckRun, "command" | "io">): JudgeText {
  const options = { profile: command.profile, today: command.today ?? io.today };
  return (input, text) => judgeInput(input, options, text);
}

/** Checks `count` documents; where earlier texts are compared, `members` are all that are there now. */
export function createChecking(run: CheckRun, count: number, members: readonly JudgedInput[]): Checking {
  const { command, known, io, progress, wording } = run;
  const judge = createJudge(run);
  return {
    judge,
    tell: createTeller(known, command, members, judge, io),
    proceed: (number) => progress.tell(textOf(say`Checking file ${number} of ${count}`, wording)),
    allAdvice: command.allAdvice,
  };
}

import { type CheckRun, inOrderOf, inputOf, type ReadAll, readEach } from "../check-run.ts";
import { createChecking, createJudge } from "../create-checking.ts";
import { checkRemembered } from "./check-remembered.ts";
import type { Memory } from "./memory.ts";
import { rememberInput } from "./remembered-input.ts";

/** Reads only what `memory` doesn't know. */
export async function readRemembered(run: CheckRun, memory: Memory): Promise<ReadAll> {
  const { command, known, io } = run;
  const judge = createJudge(run);
  const areOthersHeld = known.baseline !== undefined;
  const { taken, members } = await readEach(run, (input) => rememberInput(input, memory, judge, areOthersHeld));
  return {
    inputs: taken.map(inputOf),
    check(isCheckable) {
      const asked = members.filter(({ input }) => input.isAsked && isCheckable(input));
      const options = { profile: command.profile, today: command.today ?? io.today };
      const others = [options, known.baseline && [io.cwd, command.baseline, known.baseline]];
      const files = checkRemembered(members, asked, createChecking(run, asked.length, []), known, memory, others);
      return { files: inOrderOf(taken, asked, files), fixedInput: "" };
    },
  };
}

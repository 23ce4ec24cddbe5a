import { setImmediate } from "node:timers/promises";
import { groupBy } from "../engagement/group-by.ts";
import { type ComparedFile, checkMember } from "./check-member.ts";
import type { CheckRun } from "./check-run.ts";
import { createChecking } from "./create-checking.ts";
import { type JudgedInput, joinInputs } from "./judge-input.ts";
import { reportOtherFile, toOtherFile } from "./other-file.ts";
import { describeFailure, type Input } from "./read-inputs.ts";

/** So many documents are read or checked without a pause. Whatever is only held weakly is let go in a pause, and not before. */
const documentsInTurn = 10;

/**
 * Reads and checks what belongs together, then the next, so that no more documents are held at a time than those of an
 * engagement. Gives what is reported of each input that was asked for.
 */
export async function checkByEngagement(
  inputs: readonly Input[],
  run: CheckRun,
): Promise<ReadonlyMap<Input, ComparedFile>> {
  const checking = createChecking(run, inputs.length, []);
  const reported = new Map<Input, ComparedFile>();
  let count = 0;
  const rest = async (): Promise<void> => {
    if (++count % documentsInTurn === 0) await setImmediate();
  };
  for (const together of partByEngagement(inputs)) {
    const members: JudgedInput[] = [];
    for (const input of together) {
      const member = tryToJudge(input);
      await rest();
      if (member === undefined) continue;
      const { kind, language } = member.judged.summary;
      if (kind !== "none") members.push(member);
      else if (input.isAsked) reported.set(input, reportOtherFile(toOtherFile(input, language)));
    }
    const joined = joinInputs(members);
    for (const member of members) {
      if (!member.input.isAsked) continue;
      checking.proceed(reported.size + 1);
      reported.set(member.input, withFixesMade(checkMember(member, joined, checking)));
      await rest();
    }
  }
  return reported;

  function tryToJudge(input: Input): JudgedInput | undefined {
    try {
      return checking.judge(input);
    } catch (problem) {
      run.note(describeFailure(input.path, problem, run.io));
      return undefined;
    }
  }
}

/**
 * Parts documents so that the members of an engagement are in one part, whatever their texts say: those that a
 * configuration puts together, or else those of a folder. Where front matter may name an engagement, all that the
 * configuration is for are one part.
 */
function partByEngagement(inputs: readonly Input[]): Iterable<readonly Input[]> {
  const named = new Set(inputs.filter(mayNameEngagement).map(({ place }) => place.root));
  return groupBy(inputs, ({ place: { root, folder, configured } }) => {
    if (named.has(root)) return [`${root}\n`];
    return [configured === undefined ? folder : `${root}\n${configured}`];
  }).values();
}

function mayNameEngagement({ file: { text } }: Input): boolean {
  return /^\s*(?:---|\+\+\+)/.test(text) && text.includes("mandate") && text.includes("engagement");
}

/** With the fixes that would hold the document until they are asked for. */
function withFixesMade(compared: ComparedFile): ComparedFile {
  const { file } = compared;
  return { ...compared, file: { ...file, findings: file.findings.map((finding) => ({ ...finding })) } };
}

import type { Wording } from "../text/message.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import type { ComparedFile } from "./check-member.ts";
import type { CommandIo } from "./command-io.ts";
import type { Known } from "./known.ts";
import { type OtherFile, reportOtherFile } from "./other-file.ts";
import type { Progress } from "./progress.ts";
import { type Input, type InputProblem, readInputs } from "./read-inputs.ts";

/** One run of `mandate check` or `mandate fix`. */
export interface CheckRun {
  readonly command: CheckCommand;
  readonly known: Known;
  readonly io: CommandIo;
  readonly progress: Progress;
  /** How problems and progress are said. */
  readonly wording: Wording;
  note(problem: InputProblem): void;
}

/** What has been read, to be checked. */
export interface ReadAll {
  readonly inputs: readonly Pick<Input, "absolutePath">[];
  /** Checks what was asked for, where it can be. */
  check(isCheckable: (input: Input) => boolean): CheckedAll | Promise<CheckedAll>;
}

export interface CheckedAll {
  readonly files: readonly ComparedFile[];
  /** The repaired text of standard input. */
  readonly fixedInput: string;
}

/** What is known of each input once it is read. */
interface Taken<Read> {
  readonly taken: readonly (Read | OtherFile)[];
  /** Those of `taken` that may be engagement documents. */
  readonly members: readonly Read[];
}

export async function readEach<Read extends { readonly input: Input }>(
  { command, io, note, wording }: CheckRun,
  take: (input: Input) => Read | OtherFile,
): Promise<Taken<Read>> {
  const options = { ...command, wording, withCompanions: true };
  const taken: (Read | OtherFile)[] = [];
  await readInputs(options, io, (input) => taken.push(take(input)), note);
  return { taken, members: taken.filter((one) => "input" in one) };
}

export function inputOf(one: { readonly input: Input } | OtherFile): Pick<Input, "absolutePath"> {
  return "input" in one ? one.input : one;
}

/** The files of `asked`, and among them those that need no checking. */
export function inOrderOf<Read extends { readonly input: Input }>(
  taken: readonly (Read | OtherFile)[],
  asked: readonly Read[],
  files: readonly ComparedFile[],
): ComparedFile[] {
  const checked = new Map(asked.map((one, at) => [one, files[at]]));
  return taken.flatMap((one) => {
    if ("input" in one) return checked.get(one) ?? [];
    return one.isAsked ? reportOtherFile(one) : [];
  });
}

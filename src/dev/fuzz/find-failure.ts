import fc from "fast-check";

export interface Failure {
  /** The smallest text found that fails. */
  readonly text: string;
  readonly problem: Error;
}

export interface Trial {
  /** Kinds of failure that are known already, and not made small again. */
  readonly known?: ReadonlySet<string>;
  /** The same seed gives the same texts. */
  readonly seed: number;
  readonly runs: number;
  /** Told of a failure before it is made small, which may take long. */
  readonly tell?: (said: string) => void;
}

/** Checks texts until one fails, and makes that one small. */
export function findFailure(
  texts: fc.Arbitrary<string>,
  check: (text: string) => void,
  trial: Trial,
): Failure | undefined {
  const found = findCounterexample(texts, check, trial);
  if (found === undefined) return undefined;
  const { value, problem } = found;
  trial.tell?.(`Seed ${trial.seed}: ${problem.message.split("\n")[0]} Making it small …`);
  const small = minimise(value, (shorter) => isSame(problemWith(shorter, check), problem));
  return { text: small, problem: problemWith(small, check) ?? problem };
}

/** Checks until something fails in a way that isn't known already. */
export function findCounterexample<Value>(
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  { seed, runs, known }: Trial,
): { readonly value: Value; readonly problem: Error } | undefined {
  const { counterexample } = fc.check(fc.property(values, check), { seed, numRuns: runs, endOnFailure: true });
  if (counterexample === null) return undefined;
  const [value] = counterexample;
  const problem = problemWith(value, check);
  if (problem === undefined) throw new Error(`It failed once and then no more: ${JSON.stringify(value)}`);
  return known?.has(kindOf(problem)) ? undefined : { value, problem };
}

function problemWith<Value>(value: Value, check: (value: Value) => void): Error | undefined {
  try {
    check(value);
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

/** What else fails is another defect. */
function isSame(one: Error | undefined, other: Error): boolean {
  return one !== undefined && kindOf(one) === kindOf(other);
}

/** Without what a message quotes of the text: `"…" takes "…" away`. */
export function kindOf({ message, stack = "" }: Error): string {
  const [first = ""] = message.split("\n");
  const place = /\n\s+at .*?([\w-]+\.ts:\d+)/.exec(stack)?.[1] ?? "";
  return `${first.replace(/"(?:[^"\\]|\\.)*"|\d+/g, "…").slice(0, 150)} (${place})`;
}

/** The text without whatever it still fails without: ever smaller stretches, first of lines, then of characters. */
function minimise(text: string, fails: (text: string) => boolean): string {
  let current = text;
  let tries = 600;
  for (const unit of [/[^\n]*\n|[^\n]+$/g, /[\s\S]/gu]) {
    let parts: string[] = current.match(unit) ?? [];
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < parts.length && tries > 0; tries--) {
        const fewer = parts.toSpliced(at, size);
        if (fails(fewer.join(""))) parts = fewer;
        else at += size;
      }
    }
    current = parts.join("");
  }
  return current;
}

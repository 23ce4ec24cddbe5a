import { statSync } from "node:fs";
import { parseArgs } from "node:util";

/** What `npm run bench -- …` asks for. */
export interface BenchArguments {
  /** The parts to measure. */
  readonly names: readonly string[];
  /** A folder to check instead of made-up documents. */
  readonly documents: string | undefined;
  /** `record` writes the page, `check` compares with the budget, `try` only shows that it works. */
  readonly purpose: "record" | "renew budget" | "check" | "try";
}

/** Gives what is wrong with them as one line. */
export function readBenchArguments(argv: readonly string[], known: readonly string[]): BenchArguments | string {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(argv);
  } catch (error) {
    return error instanceof Error ? firstSentence(error.message) : String(error);
  }
  const { values, positionals } = read;
  const [unknown] = positionals.filter((name) => !known.includes(name));
  if (unknown !== undefined) return `There is no part "${unknown}". There are: ${known.join(", ")}.`;
  const { documents } = values;
  if (documents !== undefined && statSync(documents, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `There is no folder ${documents}.`;
  const purposes = [
    ...(values.check === true ? ["check" as const] : []),
    ...(values.quick === true ? ["try" as const] : []),
    ...(values["renew-budget"] === true ? ["renew budget" as const] : []),
  ];
  if (purposes.length > 1) return "Give only one of --check, --quick and --renew-budget.";
  const names = positionals.length > 0 ? positionals : known;
  return { names, documents, purpose: purposes[0] ?? "record" };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      documents: { type: "string" },
      check: { type: "boolean" },
      quick: { type: "boolean" },
      "renew-budget": { type: "boolean" },
    },
  });
}

function firstSentence(text: string): string {
  return `${text.split(". ")[0]?.replace(/\.$/, "")}.`;
}

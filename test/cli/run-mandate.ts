import { stringify } from "yaml";
import type { CommandIo, ErrorTerminal, ExitCode } from "../../src/cli/command-io.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";

/** What a run of the command line left behind. */
export interface Run {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

export interface Surroundings {
  /** The folder where the command is given. */
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: CommandIo["env"];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly errorTerminal?: ErrorTerminal;
  readonly isInputTerminal?: boolean;
}

/** Gives a command, `check sow.md --quiet`, and collects all that it writes. */
export async function runMandate(command: string | readonly string[], around: Surroundings): Promise<Run> {
  const argv = typeof command === "string" ? command.split(" ").filter((part) => part !== "") : command;
  let output = "";
  let errors = "";
  const code = await runCommandLine(argv, {
    cwd: around.cwd,
    env: around.env ?? {},
    isTerminal: around.isTerminal ?? false,
    columns: around.columns,
    errorTerminal: around.errorTerminal,
    isInputTerminal: around.isInputTerminal ?? false,
    today: "2026-11-22",
    readInput: () => Promise.resolve(Buffer.from(around.input ?? "")),
    writeOutput: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
  });
  return { code, output, errors };
}

/** A `mandate.yaml` that leaves only these rules on, so that a test shows the same when rules are added. */
export function onlyRules(...ids: readonly string[]): string {
  const others = allRules.filter(({ id }) => !ids.includes(id));
  return stringify({ rules: Object.fromEntries(others.map(({ id }) => [id, "off"])) });
}

export const sowWithGaps = `# Statement of Work: Ticket shop

Anna sells tickets to visitors of the museum.

## Deliverables

- Seat map
- Payment by card

## Team

- Ada Lindqvist, designer
- Tom Becker, engineer
`;

export const readme = "# Ticket shop\n\nRun `npm install` and then `npm start`.\n";

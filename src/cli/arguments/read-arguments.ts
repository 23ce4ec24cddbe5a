import { runParserSync } from "@optique/core/facade";
import { formatMessage } from "@optique/core/message";
import type { InferValue } from "@optique/core/parser";
import { extractOptionNames } from "@optique/core/usage";
import manifest from "../../../package.json" with { type: "json" };
import { textOf } from "../../text/message.ts";
import { suggestName } from "../../text/nearest-name.ts";
import { allArguments, argumentsOf } from "./all-arguments.ts";
import { findMisuse } from "./find-misuse.ts";
import { examples, overview, settings } from "./overview.ts";

/** What somebody asks for. */
export type Command = InferValue<typeof allArguments>;

/** What is said where nothing is to be run: help, the version, a script for a shell, or what is wrong. */
export interface Answer {
  readonly name: "answer";
  readonly text: string;
  readonly isProblem: boolean;
}

/** Never throws. Without arguments, the answer is the help, as a problem. */
export function readArguments(argv: readonly string[]): Command | Answer {
  if (argv.length === 0) return { ...(run(["--help"]) as Answer), isProblem: true };
  const problem = findUnknown(argv);
  if (problem !== undefined) return toProblem(problem);
  return run(argv);
}

function run(argv: readonly string[]): Command | Answer {
  let said = "";
  const write = (text: string): void => {
    said += `${text}\n`;
  };
  const answer = (): Answer => ({ name: "answer", text: said, isProblem: false });
  const read = runParserSync<typeof allArguments, Answer, Answer>(allArguments, "mandate", argv, {
    help: { command: true, option: { names: ["--help", "-h"] }, onShow: answer },
    version: { value: manifest.version, option: { names: ["--version", "-v"] }, onShow: answer },
    completion: { command: true, onShow: answer },
    aboveError: "none",
    maxWidth: 80,
    termWidth: "auto",
    showChoices: true,
    usageLine: [{ type: "literal", value: "COMMAND [OPTION…] [PATH…]" }],
    description: overview,
    examples,
    footer: settings,
    stdout: write,
    stderr: () => undefined,
    onError: (_code, error) => toProblem(formatMessage(error).replaceAll(/\s+/g, " ")),
  }) as Command | Answer;
  const misuse = read.name === "answer" ? undefined : findMisuse(read);
  return misuse === undefined ? read : toProblem(misuse);
}

function toProblem(text: string): Answer {
  return { name: "answer", text: `mandate: ${text}\n`, isProblem: true };
}

/** A command or an option that there isn't, with what was probably meant, which the library doesn't say of options. */
function findUnknown([name = "", ...rest]: readonly string[]): string | undefined {
  if (!name.startsWith("-") && !isCommand(name) && !metaCommands.includes(name)) return explainCommand(name);
  const known = [...(isCommand(name) ? extractOptionNames(argumentsOf[name].usage) : []), ...metaOptions];
  const end = rest.indexOf("--");
  const written = [...(isCommand(name) ? [] : [name]), ...(end === -1 ? rest : rest.slice(0, end))];
  const unknown = written
    .filter((word) => word.startsWith("-") && word !== "-")
    .map((word) => word.split("=")[0] ?? "")
    .find((option) => !known.includes(option));
  if (unknown === undefined || metaCommands.includes(name)) return undefined;
  const help = `"mandate ${isCommand(name) ? `${name} ` : ""}--help" lists the options.`;
  return `Unknown option ${unknown}.${textOf(suggestName(unknown, known))} ${help}`;
}

const metaCommands = ["help", "completion"];
const metaOptions = ["--help", "-h", "--version", "-v"];

function isCommand(name: string): name is keyof typeof argumentsOf {
  return Object.hasOwn(argumentsOf, name);
}

function explainCommand(name: string): string {
  const isPath = /[./\\]/.test(name);
  const suggestion = isPath
    ? ` Did you mean "mandate check ${name}"?`
    : textOf(suggestName(name, [...Object.keys(argumentsOf), ...metaCommands]));
  return `Unknown command "${name}".${suggestion} "mandate --help" lists the commands.`;
}

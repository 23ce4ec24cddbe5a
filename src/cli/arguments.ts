import { parseArgs } from "node:util";
import { type ProfileName, profileNames } from "../documents/declared-terms.ts";
import { type SupportedLanguage, supportedLanguages } from "../documents/document.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { type DisplayLanguage, displayLanguages } from "../translations/wordings.ts";

/** What somebody asks for on the command line. */
export type Command =
  | CheckCommand
  | InspectCommand
  | TraceReportCommand
  | DashboardReportCommand
  | FreezeCommand
  | ExplainCommand
  | NewCommand
  | HelpCommand
  | VersionCommand
  | UsageProblem;

export interface CheckCommand extends FileOptions {
  readonly name: "check";
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly allAdvice: boolean;
  /** Of what is said, not of the documents. */
  readonly language: DisplayLanguage;
  readonly profile: ProfileName | undefined;
  readonly today: string | undefined;
  readonly mostWarnings: number | undefined;
}

export interface InspectCommand extends FileOptions {
  readonly name: "inspect";
}

/** How goals, deliverables, items and changes hang together. */
export interface TraceReportCommand extends FileOptions {
  readonly name: "report";
  readonly report: "trace";
}

/** The dashboard of an engagement. */
export interface DashboardReportCommand extends FileOptions {
  readonly name: "report";
  readonly report: "html";
  /** For whom: with figures that are the provider's own, or without. */
  readonly readers: "team" | "client";
  readonly language: SupportedLanguage;
  readonly today: string | undefined;
}

export interface FreezeCommand extends FileOptions {
  readonly name: "freeze";
  readonly today: string | undefined;
}

export interface ExplainCommand {
  readonly name: "explain";
  /** Rule ids or families. */
  readonly rules: readonly string[];
  readonly all: boolean;
}

export interface NewCommand {
  readonly name: "new";
  /** Not there where the templates are to be listed. */
  readonly template: string | undefined;
  /** Where to write; `-` prints; not there for the template's own name. */
  readonly path: string | undefined;
  readonly language: SupportedLanguage;
}

export interface HelpCommand {
  readonly name: "help";
  readonly topic: CommandName | undefined;
  /** Not where the help is shown because no command was given. */
  readonly isAskedFor: boolean;
}

export interface VersionCommand {
  readonly name: "version";
}

export interface UsageProblem {
  readonly name: "usage-problem";
  readonly message: string;
}

/** Options of all commands that read files. */
export interface FileOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly format: "pretty" | "json";
  readonly configPath: string | undefined;
  readonly stdinFilename: string | undefined;
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined;
  /** Whether other documents of the same engagements are read, too. */
  readonly withCompanions?: boolean;
}

export const commandNames = ["check", "fix", "inspect", "report", "explain", "new", "freeze", "help"] as const;
export type CommandName = (typeof commandNames)[number];

const formats = ["pretty", "json"] as const;

/** Every option and whether a value follows it. */
const optionTypes = {
  all: { type: "boolean" },
  color: { type: "boolean" },
  config: { type: "string" },
  fix: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  html: { type: "boolean" },
  internal: { type: "boolean" },
  language: { type: "string" },
  "max-warnings": { type: "string" },
  "no-color": { type: "boolean" },
  profile: { type: "string" },
  quiet: { type: "boolean" },
  "stdin-filename": { type: "string" },
  today: { type: "string" },
  trace: { type: "boolean" },
  version: { type: "boolean", short: "v" },
} as const;
type OptionName = keyof typeof optionTypes;

const fileOptions = ["format", "config", "stdin-filename", "color", "no-color"] as const;
const checkOptions = [...fileOptions, "profile", "today", "max-warnings", "quiet", "all", "language"] as const;
const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: [...checkOptions, "fix"],
  fix: checkOptions,
  inspect: fileOptions,
  report: [...fileOptions, "trace", "html", "internal", "language", "today"],
  explain: ["all"],
  new: ["language"],
  freeze: ["config", "stdin-filename", "today"],
  help: [],
};

export function readArguments(argv: readonly string[]): Command {
  try {
    return read(argv);
  } catch (error) {
    if (error instanceof UsageError) return { name: "usage-problem", message: error.message };
    throw error;
  }
}

/** Ends the reading of arguments with a message for whoever typed them. */
class UsageError extends Error {}

function read(argv: readonly string[]): Command {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [first, ...rest] = positionals;
  const name = first === undefined ? undefined : readCommandName(first);
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = readOptionName(token.rawName, token.name, name);
    values.set(option, readValue(token.rawName, option, token.value, token.inlineValue === true));
  }
  if (values.has("help")) return { name: "help", topic: name, isAskedFor: true };
  if (values.has("version")) return { name: "version" };
  if (name === undefined) return { name: "help", topic: undefined, isAskedFor: false };
  if (name === "help") {
    return { name, topic: rest[0] === undefined ? undefined : readCommandName(rest[0]), isAskedFor: true };
  }
  if (name === "explain") return { name, rules: rest, all: values.has("all") };
  if (name === "new") return readNewCommand(rest, values);
  if (name === "freeze") return readFreezeCommand(rest, values);
  const files = readFileOptions(rest, values);
  if (name === "inspect") return { name, ...files };
  if (name === "report") return readReportCommand(files, values);
  return {
    name: "check",
    ...files,
    fix: name === "fix" || values.has("fix"),
    quiet: values.has("quiet"),
    allAdvice: values.has("all"),
    language: readChoice("--language", values.get("language"), displayLanguages) ?? "en",
    profile: readChoice("--profile", values.get("profile"), profileNames),
    today: readDate(values.get("today")),
    mostWarnings: readCount(values.get("max-warnings")),
  };
}

function readReportCommand(
  files: FileOptions,
  values: ReadonlyMap<OptionName, string>,
): TraceReportCommand | DashboardReportCommand {
  const name = "report";
  if (values.has("trace") && values.has("html")) throw new UsageError("One report at a time: --trace or --html.");
  if (values.has("trace")) return { name, report: "trace", ...files };
  if (!values.has("html"))
    throw new UsageError('Say what to report: "mandate report --trace" or "mandate report --html".');
  return {
    name,
    report: "html",
    ...files,
    readers: values.has("internal") ? "team" : "client",
    language: readChoice("--language", values.get("language"), supportedLanguages) ?? "en",
    today: readDate(values.get("today")),
  };
}

function readNewCommand(
  [template, path, ...others]: readonly string[],
  values: ReadonlyMap<OptionName, string>,
): NewCommand {
  if (others.length > 0) throw new UsageError('"mandate new" writes one document: name a template and a file.');
  const language = readChoice("--language", values.get("language"), supportedLanguages) ?? "en";
  return { name: "new", template, path, language };
}

/** Never the current folder unasked: what is frozen has been signed. */
function readFreezeCommand(paths: readonly string[], values: ReadonlyMap<OptionName, string>): FreezeCommand {
  if (paths.length === 0) throw new UsageError('"mandate freeze" needs the file of the signed document.');
  return { name: "freeze", ...readFileOptions(paths, values), today: readDate(values.get("today")) };
}

function readCommandName(written: string): CommandName {
  const name = commandNames.find((known) => known === written);
  if (name !== undefined) return name;
  const isPath = /[./\\]/.test(written);
  const suggestion = isPath ? ` Did you mean "mandate check ${written}"?` : textOf(suggestName(written, commandNames));
  throw new UsageError(`Unknown command "${written}".${suggestion} "mandate --help" lists the commands.`);
}

function readOptionName(written: string, name: string, command: CommandName | undefined): OptionName {
  const known = Object.keys(optionTypes) as OptionName[];
  const option = known.find((candidate) => candidate === name);
  const allowed: readonly OptionName[] = [...(command === undefined ? known : optionsOf[command]), "help", "version"];
  if (option !== undefined && allowed.includes(option)) return option;
  const help = `"mandate ${command === undefined ? "" : `${command} `}--help" lists the options.`;
  if (option !== undefined) throw new UsageError(`"mandate ${command}" has no option ${written}. ${help}`);
  const suggestion = textOf(
    suggestName(
      written,
      allowed.map((candidate) => `--${candidate}`),
    ),
  );
  throw new UsageError(`Unknown option ${written}.${suggestion} ${help}`);
}

function readValue(written: string, option: OptionName, value: string | undefined, isInline: boolean): string {
  if (optionTypes[option].type === "boolean") {
    if (isInline) throw new UsageError(`The option ${written} takes no value.`);
    return "";
  }
  if (value === undefined || value === "" || (!isInline && value.startsWith("--"))) {
    throw new UsageError(`The option ${written} needs a value.`);
  }
  return value;
}

function readFileOptions(paths: readonly string[], values: ReadonlyMap<OptionName, string>): FileOptions {
  if (paths.includes("")) throw new UsageError("A path is empty.");
  if (values.has("stdin-filename") && !paths.includes("-")) {
    throw new UsageError('--stdin-filename goes with "-", which reads the document from standard input.');
  }
  return {
    paths: paths.length === 0 ? ["."] : paths,
    format: readChoice("--format", values.get("format"), formats) ?? "pretty",
    configPath: values.get("config"),
    stdinFilename: values.get("stdin-filename"),
    color: values.has("no-color") ? false : values.has("color") ? true : undefined,
  };
}

function readChoice<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((name) => name === value);
  if (choice !== undefined) return choice;
  throw new UsageError(
    `${option} does not know "${value}". It takes ${choices.join(", ")}.${textOf(suggestName(value, choices))}`,
  );
}

function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  throw new UsageError(`--today needs a date such as 2026-11-22, not "${value}".`);
}

function readCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--max-warnings needs a whole number, not "${value}".`);
}

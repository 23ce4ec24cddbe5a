import { readArguments } from "./arguments/read-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";

/**
 * Runs one command and gives the exit code. Each command is loaded only when it is asked for, so that `--version` and a
 * mistyped option answer at once.
 */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    const { message = String(error), stack } = error instanceof Error ? error : new Error(String(error));
    io.writeError(`mandate: This should not have happened: ${firstLine(message)}. Please report it.\n`);
    if (isSet(io.env.MANDATE_DEBUG)) io.writeError(`${stack}\n`);
    return exitCodes.failed;
  }
}

async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const command = readArguments(argv);
  switch (command.name) {
    case "answer":
      if (!command.isProblem) {
        io.writeOutput(command.text);
        return exitCodes.clean;
      }
      io.writeError(command.text);
      return exitCodes.failed;
    case "check":
      return (await import("./check-again.ts")).checkAgain(command, io);
    case "baseline":
      return (await import("./take-baseline.ts")).takeBaseline(command, io);
    case "init":
      return (await import("./init.ts")).init(command, io);
    case "inspect":
      return (await import("./inspect.ts")).inspect(command, io);
    case "report":
      return command.report === "html"
        ? (await import("./report-dashboard.ts")).reportDashboard(command, io)
        : (await import("./report-trace.ts")).reportTrace(command, io);
    case "explain":
      return (await import("./explain.ts")).explain(command, io);
    case "config":
      return (await import("./config.ts")).showConfiguration(command, io);
    case "freeze":
      return (await import("./freeze.ts")).freeze(command, io);
    case "lsp":
      return (await import("./lsp.ts")).serveEditor(io);
    case "mcp":
      return (await import("./mcp.ts")).serveAssistant(command, io);
    case "export":
      return (await import("./export.ts")).exportDocument(command, io);
    case "import":
      return (await import("./import.ts")).importDocument(command, io);
    case "new":
      return (await import("./new.ts")).startDocument(command, io);
  }
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

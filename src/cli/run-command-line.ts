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
    case "check": {
      const { checkAgain } = await import("./check-again.ts");
      return checkAgain(command, io);
    }
    case "baseline": {
      const { takeBaseline } = await import("./take-baseline.ts");
      return takeBaseline(command, io);
    }
    case "init": {
      const { init } = await import("./init.ts");
      return init(command, io);
    }
    case "inspect": {
      const { inspect } = await import("./inspect.ts");
      return inspect(command, io);
    }
    case "report": {
      if (command.report === "html") {
        const { reportDashboard } = await import("./report-dashboard.ts");
        return reportDashboard(command, io);
      }
      const { reportTrace } = await import("./report-trace.ts");
      return reportTrace(command, io);
    }
    case "explain": {
      const { explain } = await import("./explain.ts");
      return explain(command, io);
    }
    case "config": {
      const { showConfiguration } = await import("./config.ts");
      return showConfiguration(command, io);
    }
    case "freeze": {
      const { freeze } = await import("./freeze.ts");
      return freeze(command, io);
    }
    case "lsp": {
      const { serveEditor } = await import("./lsp.ts");
      return serveEditor(io);
    }
    case "mcp": {
      const { serveAssistant } = await import("./mcp.ts");
      return serveAssistant(command, io);
    }
    case "export": {
      const { exportDocument } = await import("./export.ts");
      return exportDocument(command, io);
    }
    case "import": {
      const { importDocument } = await import("./import.ts");
      return importDocument(command, io);
    }
    case "new": {
      const { startDocument } = await import("./new.ts");
      return startDocument(command, io);
    }
  }
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

import { serveStandardStreams } from "../server/serve-standard-streams.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";

/** `mandate lsp`: the language server. It ends the process itself when the editor goes. */
export async function serveEditor(io: CommandIo): Promise<ExitCode> {
  if (io.isInputTerminal) {
    io.writeError(
      "mandate: This is the language server, which an editor starts for itself. docs/editors.md shows how to set up yours.\n",
    );
    return exitCodes.failed;
  }
  await serveStandardStreams();
  return exitCodes.clean;
}

import { once } from "node:events";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { textOf } from "../text/message.ts";
import { explainNoFolder } from "../workspace/explain-file-error.ts";
import type { McpCommand } from "./arguments/mcp-arguments.ts";
import { createAssistantSource } from "./assistant-source.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { createMcpServer } from "./mcp-server.ts";

/** `mandate mcp`: answers an assistant over standard input and output until it goes. */
export async function serveAssistant({ root = ".", today = undefined }: McpCommand, io: CommandIo): Promise<ExitCode> {
  const folder = resolve(io.cwd, root);
  const problem = explainNoFolder(folder);
  if (problem !== undefined) {
    io.writeError(`mandate: ${root}: ${textOf(problem)}\n`);
    return exitCodes.failed;
  }
  if (io.isInputTerminal) {
    io.writeError(
      "mandate: This is the server for assistants, which an assistant starts for itself. docs/assistants.md shows how to add it to yours.\n",
    );
    return exitCodes.failed;
  }
  const server = createMcpServer(createAssistantSource(realpathSync(folder), { ...io, today: today ?? io.today }));
  const gone = once(process.stdin, "end");
  await server.connect(new StdioServerTransport());
  await gone;
  await server.close();
  return exitCodes.clean;
}

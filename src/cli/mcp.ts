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
  const isGone = once(process.stdin, "end").then(() => true);
  // The transport closes by itself where a message is longer than it may be.
  const isClosed = new Promise<false>((resolve) => {
    server.server.onclose = () => resolve(false);
  });
  await server.connect(new StdioServerTransport());
  if (await Promise.race([isGone, isClosed])) {
    await server.close();
    return exitCodes.clean;
  }
  io.writeError("mandate: The assistant has sent a message of more than 10 MB, which ends the server.\n");
  return exitCodes.failed;
}

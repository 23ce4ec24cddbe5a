import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import manifest from "../../package.json" with { type: "json" };
import { allTools, instructions } from "../assistants/all-tools.ts";
import { runTool, type ToolSource } from "../assistants/run-tool.ts";
import { ToolProblem } from "../assistants/tool.ts";

/** A server of the Model Context Protocol with all tools, for any transport. */
export function createMcpServer(source: ToolSource): McpServer {
  const server = new McpServer({ name: "mandate", title: "Mandate", version: manifest.version }, { instructions });
  for (const { name, title, description, input, output } of allTools) {
    const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations },
      async (given: unknown) => {
        const { structured, text } = await explainFailure(runTool(name, given, source));
        return { structuredContent: structured, content: [{ type: "text" as const, text }] };
      },
    );
  }
  return server;
}

/** What fails beyond a problem that the assistant can solve says so, on one line and without a trace. */
async function explainFailure<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ToolProblem) throw error;
    throw new Error(`This should not have happened: ${String(error).split("\n")[0]}. Please report it.`);
  }
}

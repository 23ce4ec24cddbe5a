import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { optional } from "@optique/core/modifiers";
import type { InferValue } from "@optique/core/parser";
import { command, constant, option } from "@optique/core/primitives";
import { todayOption } from "./shown-options.ts";
import { fileOrFolder } from "./values.ts";

/** Serves an assistant. */
export const mcpArguments = command(
  "mcp",
  object({
    name: constant("mcp"),
    root: optional(
      option("--root", fileOrFolder("FOLDER"), {
        description: message`Read documents in FOLDER and below; the current folder unless told.`,
      }),
    ),
    today: todayOption,
  }),
  {
    brief: message`Serve an assistant: Claude, Copilot, Cursor and others`,
    description: message`A server for assistants that speak the Model Context Protocol. An assistant starts it and speaks with it over standard input and output; it can check and inspect documents, explain and list rules, and draft clauses. It only reads, and only below one folder. docs/assistants.md shows how to add it to yours.`,
  },
);

export type McpCommand = InferValue<typeof mcpArguments>;

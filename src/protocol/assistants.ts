/** What assistants can ask: the names of the tools, as `mandate mcp` has them too. */
export const toolNames = ["check_document", "explain_rule", "list_rules", "inspect_document", "draft_clause"] as const;
export type ToolName = (typeof toolNames)[number];

/** Asks one of them for an assistant. Beyond LSP; fails with a sentence for the assistant where there is no answer. */
export const assistantToolRequest = "mandate/assistantTool";

export interface AssistantToolParams {
  readonly tool: string;
  /** What the assistant has given, by the tool's schema. */
  readonly input: object;
  /** The document that `input.path` means, which the client has opened; of a draft, where it would stand. */
  readonly uri?: string | undefined;
}

export interface AssistantToolResult {
  readonly text: string;
}

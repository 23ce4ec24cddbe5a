import type { ItemType } from "../../documents/items/backlog-items.ts";

export const toolNames = ["jira", "azure-devops"] as const;
export type ToolName = (typeof toolNames)[number];

/** How a tool's import wants items. What has no column there goes as a line `Priority: Must` below the description. */
export interface Tool {
  readonly types: Readonly<Record<ItemType, string>>;
  /** The value of the tool's own field; undefined where it would not be taken. */
  writePriority(priority: string): string | undefined;
  writeStatus(status: string): string | undefined;
}

const agileStates = /^(?:new|active|resolved|closed|removed|approved|committed|done|to do|doing|in progress)$/i;

export const tools: Readonly<Record<ToolName, Tool>> = {
  // Jira asks for what its own types, priorities and states are to be, so that the author's words can stay.
  jira: {
    types: { story: "Story", feature: "Feature", task: "Task", bug: "Bug", spike: "Spike", epic: "Epic" },
    writePriority: (priority) => priority,
    writeStatus: (status) => status,
  },
  // Azure DevOps takes no values but its own.
  "azure-devops": {
    types: { story: "User Story", feature: "Feature", task: "Task", bug: "Bug", spike: "Task", epic: "Epic" },
    writePriority: (priority) => {
      const at = levels.findIndex((level) => level.test(priority.trim()));
      return at === -1 ? undefined : String(at + 1);
    },
    writeStatus: (status) => (agileStates.test(status.trim()) ? status : undefined),
  },
};

/** What stands for 1 to 4. */
const levels = [
  /^(?:1|must(?: have)?|muss|highest|critical|kritisch)$/i,
  /^(?:2|should(?: have)?|soll|high|hoch)$/i,
  /^(?:3|could(?: have)?|kann|medium|mittel)$/i,
  /^(?:4|won['’]t(?: have)?|low|lowest|niedrig)$/i,
];

/** Points are a number in both tools. */
export function writePoints(estimate: string): string | undefined {
  return /^(\d+(?:\.\d+)?)(?:\s*(?:sp|points?|story points?|punkte?))?$/i.exec(estimate.trim())?.[1];
}

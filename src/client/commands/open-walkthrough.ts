import { commands } from "vscode";

/** Shows the walkthrough that leads from an empty folder to a proposal. */
export async function openWalkthrough(): Promise<void> {
  await commands.executeCommand("workbench.action.openWalkthrough", "mandate.mandate-lint#start");
}

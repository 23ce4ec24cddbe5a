import { commands, l10n, QuickPickItemKind, Uri, window, workspace } from "vscode";
import { commandIds } from "../../protocol/commands.ts";
import {
  type ProposalParams,
  type ProposalResult,
  type ProposalStepResult,
  proposalRequest,
} from "../../protocol/scaffold.ts";
import type { CommandContext } from "../activate.ts";
import { chooseEngagementDocument, findEngagementDocument } from "../find-engagement-document.ts";

/** Shows how far a proposal is, from the first talk to the signature, and goes to what is chosen. */
export async function prepareProposal({ client }: CommandContext): Promise<void> {
  const shown = await findEngagementDocument();
  // Where there are documents and none was chosen, somebody has cancelled.
  if (shown === undefined && (await workspace.findFiles("**/*.md", undefined, 1)).length > 0) return;
  const proposal = shown && (await ask(client, shown));
  if (proposal?.agreement !== undefined) return showSteps({ client }, proposal.agreement, proposal.steps);
  const another = l10n.t("Choose a Document");
  const start = l10n.t("New Engagement");
  const message = l10n.t("There is no statement of work here yet that could become a proposal.");
  const chosen = await window.showInformationMessage(message, start, another);
  if (chosen === start) await commands.executeCommand(commandIds.newEngagement);
  if (chosen !== another) return;
  const other = await chooseEngagementDocument();
  const found = other && (await ask(client, other));
  if (found?.agreement !== undefined) await showSteps({ client }, found.agreement, found.steps);
}

async function ask(client: CommandContext["client"], uri: Uri): Promise<ProposalResult | undefined> {
  const params: ProposalParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  return (await client.sendRequest<ProposalResult | null>(proposalRequest, params)) ?? undefined;
}

async function showSteps(
  context: Pick<CommandContext, "client">,
  agreement: NonNullable<ProposalResult["agreement"]>,
  steps: ProposalResult["steps"],
): Promise<void> {
  const done = steps.filter(({ state }) => state === "done").length;
  const chosen = await window.showQuickPick(toItems(steps), {
    title: l10n.t("Prepare Proposal: {0} of {1} steps done", done, steps.length),
    placeHolder: l10n.t("{0}: choose a step to go there or to add what is missing", agreement.file),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  if (chosen.step === undefined) await runIn(agreement.uri, chosen.command ?? commandIds.createReviewRecord);
  else await takeStep(context, chosen.step, agreement);
}

interface StepItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly kind?: QuickPickItemKind;
  readonly step?: ProposalStepResult;
  readonly command?: string;
}

function toItems(steps: readonly ProposalStepResult[]): StepItem[] {
  return [
    ...steps.map((step) => ({
      label: `${icons[step.state]} ${titleOf(step)}`,
      description: describeState(step.state),
      detail: describeAction(step),
      step,
    })),
    { label: l10n.t("At any time"), kind: QuickPickItemKind.Separator },
    {
      label: `$(book) ${l10n.t("Create a review record")}`,
      detail: l10n.t("Writes down what was found and waived, with today's date."),
      command: commandIds.createReviewRecord,
    },
  ];
}

const icons = { done: "$(pass-filled)", open: "$(edit)", missing: "$(circle-large-outline)" } as const;

function describeState(state: ProposalStepResult["state"]): string {
  switch (state) {
    case "done":
      return l10n.t("done");
    case "open":
      return l10n.t("begun");
    case "missing":
      return l10n.t("missing");
  }
}

function titleOf({ name }: ProposalStepResult): string {
  switch (name) {
    case "wish":
      return l10n.t("The wish is understood: problem and goals");
    case "sponsor":
      return l10n.t("A sponsor is named");
    case "owner":
      return l10n.t("A Product Owner is named and may decide on scope");
    case "scope":
      return l10n.t("It is said what is in scope and what is not");
    case "risks":
      return l10n.t("Each of the four product risks has an owner and is paid for");
    case "price":
      return l10n.t("The price is agreed");
    case "margin":
      return l10n.t("The margin has been checked, internally");
    case "acceptance":
      return l10n.t("It is agreed how work is accepted");
    case "changes":
      return l10n.t("It is agreed how changes are decided");
    case "review":
      return l10n.t("The Product Owner has reviewed the offer");
    case "sign":
      return l10n.t("Signed, and its clauses frozen");
  }
}

function describeAction({ name, state, edit, template }: ProposalStepResult): string {
  if (name === "sign")
    return state === "done"
      ? l10n.t("Shows the signed document.")
      : l10n.t("Freezes the clauses, once both sides have signed.");
  if (edit !== undefined) return l10n.t("Adds the clause to the statement of work, to be filled in.");
  if (template !== undefined) return l10n.t("Starts a document for it.");
  if (state === "open") return l10n.t("Goes to what is still to be filled in.");
  return l10n.t("Shows where it is said.");
}

async function takeStep(
  { client }: Pick<CommandContext, "client">,
  { name, state, place, edit, template }: ProposalStepResult,
  agreement: { readonly uri: string },
): Promise<void> {
  if (name === "sign" && state !== "done") return runIn(agreement.uri, commandIds.freezeScope);
  if (template !== undefined) {
    await commands.executeCommand(commandIds.newDocument, { template, beside: agreement.uri });
    return;
  }
  if (edit === undefined) {
    const uri = place?.uri ?? agreement.uri;
    const selection = place && client.protocol2CodeConverter.asRange(place.range);
    await window.showTextDocument(Uri.parse(uri), { preview: false, ...(selection !== undefined && { selection }) });
    return;
  }
  const change = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const [first] = change?.entries()[0]?.[1] ?? [];
  if (change === undefined || !(await workspace.applyEdit(change))) return;
  const editor = await window.showTextDocument(Uri.parse(agreement.uri), { preview: false });
  if (first !== undefined) editor.revealRange(first.range);
}

/** Commands work on the document in the editor. */
async function runIn(uri: string, command: string): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { preview: false });
  await commands.executeCommand(command);
}

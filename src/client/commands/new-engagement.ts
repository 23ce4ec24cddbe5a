import { commands, env, l10n, QuickPickItemKind, Uri, window, workspace } from "vscode";
import {
  type PlanEngagementParams,
  type PlanEngagementResult,
  planEngagementRequest,
  type TemplatesParams,
  type TemplatesResult,
  templatesRequest,
} from "../../protocol/scaffold.ts";
import type { CommandContext } from "../activate.ts";
import { askFolder, describeFolder, folderNameFor, readNames } from "../choose-folder.ts";
import { toParams, usualDocuments, type WizardAnswers } from "../new-engagement/answers.ts";
import { peopleSteps } from "../new-engagement/people-steps.ts";
import { termsSteps } from "../new-engagement/terms-steps.ts";
import { askChoice, askChoices, askSteps, type ChoiceItem, type Step } from "../wizard.ts";
import { openAtFirstPlaceholder, writeNewFiles } from "../write-files.ts";

const start: WizardAnswers = {
  language: "en",
  product: "",
  situation: "one-off",
  contract: "capped-tm",
  client: "",
  provider: "",
  productOwner: "",
  ownerSide: "provider",
  ownerReason: "",
  sponsor: "",
  people: [],
  documents: undefined,
  folder: undefined,
  isConfirmed: false,
};

/** Asks what is known of an engagement, and writes its documents and configuration. Nothing happens before the last answer. */
export async function newEngagement({ client }: CommandContext): Promise<void> {
  let plan: PlanEngagementResult | undefined;
  const answers = await askSteps(
    l10n.t("New Engagement"),
    [...termsSteps(), ...peopleSteps(), documentsStep(), folderStep(), confirmStep()],
    { ...start, language: env.language.startsWith("de") ? "de" : "en" },
  );
  if (answers?.folder === undefined || plan === undefined) return;
  const { folder } = answers;
  if (!(await writeNewFiles(folder, plan.files))) {
    void window.showErrorMessage(l10n.t("Nothing was written: a file could not be made in {0}.", folder.fsPath));
    return;
  }
  const [first] = plan.files;
  if (first !== undefined) await openAtFirstPlaceholder(Uri.joinPath(folder, first.path));
  await offerToOpen(folder);

  function documentsStep(): Step<WizardAnswers> {
    return {
      async ask(known, place) {
        const params: TemplatesParams = { folder: folderOf(known) };
        const { templates } = await client.sendRequest<TemplatesResult>(templatesRequest, params);
        const items = toItems(templates, known);
        const chosen = known.documents ?? usualDocuments(known);
        const placeholder = l10n.t("Which documents do you start with? The rest can come later.");
        const reply = await askChoices(place, { placeholder, items, chosen });
        return typeof reply === "symbol" || reply === undefined ? reply : { documents: inOrder(items, reply) };
      },
    };
  }

  function folderStep(): Step<WizardAnswers> {
    return {
      async ask(known, place) {
        const newName = folderNameFor(known.product || known.client);
        const reply = await askFolder(place, { newName, chosen: known.folder });
        return typeof reply === "symbol" || reply === undefined ? reply : { folder: reply };
      },
    };
  }

  function confirmStep(): Step<WizardAnswers> {
    return {
      async ask(known, place) {
        const { folder } = known;
        if (folder === undefined) return undefined;
        const taken = await readNames(folder);
        const params: PlanEngagementParams = { folder: folderOf(known), taken, answers: toParams(known) };
        plan = await client.sendRequest<PlanEngagementResult>(planEngagementRequest, params);
        const placeholder = l10n.t("This will be written to {0}", describeFolder(folder));
        const reply = await askChoice(place, { placeholder, items: describePlan(plan), active: true });
        return typeof reply === "symbol" || reply === undefined ? reply : { isConfirmed: true };
      },
    };
  }

  /** The folder whose configuration names templates of one's own. */
  function folderOf({ folder = workspace.workspaceFolders?.[0]?.uri }: WizardAnswers): string | undefined {
    return folder === undefined ? undefined : client.code2ProtocolConverter.asUri(folder);
  }
}

/** The usual ones first; the letter says that the provider answers for the product. */
function toItems(templates: TemplatesResult["templates"], answers: WizardAnswers): ChoiceItem<string>[] {
  const usual = usualDocuments(answers);
  const fitting = templates.filter(
    ({ name, language, isOwn }) =>
      (language === answers.language || isOwn) && (name !== "engagement-letter" || answers.ownerSide === "provider"),
  );
  const rank = (name: string): number =>
    usual.includes(name) ? usual.indexOf(name) : usual.length + (laterDocuments.includes(name) ? 1 : 0);
  return fitting
    .map(({ name, title, description, isOwn }) => ({
      choice: name,
      label: title,
      description: isOwn ? l10n.t("your team's") : "",
      detail: description,
    }))
    .sort((a, b) => rank(a.choice) - rank(b.choice));
}

/** What comes when the work has begun. */
const laterDocuments: readonly string[] = ["change-request", "minutes", "steering-committee", "post-launch-review"];

function inOrder(items: readonly ChoiceItem<string>[], chosen: readonly string[]): string[] {
  return items.flatMap(({ choice }) => (choice !== undefined && chosen.includes(choice) ? [choice] : []));
}

/** What is written, under which names, and what is left as it is. */
function describePlan({ files, renamed, kept }: PlanEngagementResult): ChoiceItem<true>[] {
  const describe = (path: string): string => {
    const from = renamed.find(({ to }) => to === path)?.from;
    return from === undefined ? l10n.t("new") : l10n.t("new, since {0} is there already", from);
  };
  return [
    { choice: true, label: `$(check) ${l10n.t("Write the files")}`, description: l10n.t("one undo takes them back") },
    { label: l10n.t("New files"), kind: QuickPickItemKind.Separator },
    ...files.map(({ path }) => ({ label: `$(file) ${path}`, description: describe(path) })),
    ...(kept === undefined
      ? []
      : [
          { label: l10n.t("Left as it is"), kind: QuickPickItemKind.Separator },
          { label: `$(lock) ${kept}`, description: l10n.t("the new documents say themselves what belongs to them") },
        ]),
  ];
}

/** In a window without the folder, its documents are only checked one by one. */
async function offerToOpen(folder: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(folder) !== undefined) return;
  const open = l10n.t("Open Folder");
  const chosen = await window.showInformationMessage(l10n.t("The files are in {0}.", folder.fsPath), open);
  if (chosen === open) await commands.executeCommand("vscode.openFolder", folder);
}

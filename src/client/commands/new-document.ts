import { env, l10n, QuickPickItemKind, Uri, window } from "vscode";
import {
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type OfferedTemplate,
  type TemplatesParams,
  type TemplatesResult,
  templatesRequest,
} from "../../protocol/scaffold.ts";
import type { CommandContext } from "../activate.ts";
import { askFolder, readNames, unusedName } from "../choose-folder.ts";
import { askChoice, askSteps, askText, type ChoiceItem, type Step } from "../wizard.ts";
import { openAtFirstPlaceholder, writeNewFiles } from "../write-files.ts";

/** What another command knows already. */
export interface NewDocumentOptions {
  /** The name of a template. */
  readonly template: string;
  /** A document of the same engagement. */
  readonly beside: string;
}

interface Answers {
  readonly folder: Uri | undefined;
  readonly template: OfferedTemplate | undefined;
  readonly fileName: string;
}

/** Starts a document from a template, with what the engagement knows already. */
export async function newDocument({ client }: CommandContext, options?: NewDocumentOptions): Promise<void> {
  const folder = options === undefined ? folderInEditor() : Uri.joinPath(Uri.parse(options.beside), "..");
  const title = l10n.t("New Document");
  const steps = [...(folder === undefined ? [folderStep] : []), templateStep(), nameStep];
  const answers = await askSteps<Answers>(title, steps, { folder, template: undefined, fileName: "" });
  if (answers?.folder === undefined || answers.template === undefined) return;
  const { template, fileName } = answers;
  const uri = Uri.joinPath(answers.folder, fileName);
  const { name, language } = template;
  const params: NewDocumentParams = { uri: client.code2ProtocolConverter.asUri(uri), name, language };
  const answer = await client.sendRequest<NewDocumentResult | null>(newDocumentRequest, params);
  if (answer === null) return;
  if (await writeNewFiles(answers.folder, [{ path: fileName, text: answer.text }])) await openAtFirstPlaceholder(uri);
  else void window.showErrorMessage(l10n.t("{0} could not be written.", fileName));

  function templateStep(): Step<Answers> {
    return {
      async ask(known, place) {
        const params: TemplatesParams = {
          folder: known.folder && client.code2ProtocolConverter.asUri(known.folder),
        };
        const { templates, faulty, language } = await client.sendRequest<TemplatesResult>(templatesRequest, params);
        const wanted = language ?? displayLanguage();
        const chosen = templates.find((one) => one.name === options?.template && one.language === wanted);
        const placeholder =
          faulty.length === 0
            ? l10n.t("What do you want to write?")
            : l10n.t("What do you want to write? These files of your team can't be used yet: {0}", faulty.join(", "));
        const reply = await askChoice(place, {
          placeholder,
          items: toItems(templates, wanted),
          active: known.template ?? chosen,
        });
        return typeof reply === "symbol" || reply === undefined ? reply : { template: reply };
      },
    };
  }
}

const folderStep: Step<Answers> = {
  async ask({ folder }, place) {
    const reply = await askFolder(place, { chosen: folder });
    return typeof reply === "symbol" || reply === undefined ? reply : { folder: reply };
  },
};

const nameStep: Step<Answers> = {
  async ask({ folder, template }, place) {
    if (folder === undefined || template === undefined) return undefined;
    const taken = await readNames(folder);
    const used = new Set(taken.map((name) => name.toLowerCase()));
    const reply = await askText(place, {
      prompt: l10n.t("What is the file called?"),
      value: unusedName(template.fileName, taken),
      check: (text) => checkName(text.trim(), used),
    });
    return typeof reply === "string" ? { fileName: reply } : reply;
  },
};

function checkName(name: string, used: ReadonlySet<string>): string | undefined {
  if (!/^[^/\\:*?"<>|]+\.(?:md|markdown)$/i.test(name)) return l10n.t("Please give a name that ends in .md.");
  return used.has(name.toLowerCase()) ? l10n.t("There is a file of this name already. It stays as it is.") : undefined;
}

function displayLanguage(): "en" | "de" {
  return env.language.startsWith("de") ? "de" : "en";
}

/** The team's own first, then ours in the wanted language, then the others. */
function toItems(templates: readonly OfferedTemplate[], language: "en" | "de"): ChoiceItem<OfferedTemplate>[] {
  const groups = [
    { label: l10n.t("From your team"), templates: templates.filter(({ isOwn }) => isOwn) },
    {
      label: language === "de" ? "Deutsch" : "English",
      templates: templates.filter((one) => !one.isOwn && one.language === language),
    },
    {
      label: language === "de" ? "English" : "Deutsch",
      templates: templates.filter((one) => !one.isOwn && one.language !== language),
    },
  ];
  return groups
    .filter((group) => group.templates.length > 0)
    .flatMap((group) => [
      { label: group.label, kind: QuickPickItemKind.Separator },
      ...group.templates.map((template) => ({
        choice: template,
        label: template.isOwn ? `$(organization) ${template.title}` : template.title,
        description: template.fileName,
        detail: template.description,
      })),
    ]);
}

function folderInEditor(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  const isFile = document?.languageId === "markdown" && !document.isUntitled;
  return isFile ? Uri.joinPath(document.uri, "..") : undefined;
}

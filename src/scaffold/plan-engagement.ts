import type { DraftedFile } from "./drafted-file.ts";
import type { EngagementAnswers } from "./engagement-answers.ts";
import { fillAnswers } from "./fill-answers.ts";
import { fitTemplate } from "./fit-template.ts";
import type { Template } from "./template.ts";
import { templateLibrary } from "./template-library.generated.ts";
import { findUnusedName } from "./unused-name.ts";
import { writeConfiguration, writeFrontMatter } from "./write-configuration.ts";

/** Where an engagement is to be written. */
export interface PlanOptions {
  /** The names of what is in the folder already. */
  readonly taken?: readonly string[];
  /** The configuration of a folder above, which one in the folder would put out of force: `../mandate.yaml`. */
  readonly configuredBy?: string | undefined;
  /** The templates to choose from; ours where nothing is said. */
  readonly templates?: readonly Template[];
}

export interface EngagementPlan {
  /** The paths are names in the folder, none of them taken. */
  readonly files: readonly DraftedFile[];
  /** What was to be written under a name that is taken, and so has another one. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The configuration that is there already and stays as it is. */
  readonly kept: string | undefined;
}

/** The name under which a new configuration is written, and the others that would be read instead. */
const configurationName = "mandate.yaml";
const configurationNames: readonly string[] = [configurationName, "mandate.yml", "mandate.json"];

/**
 * The files of a new engagement: documents from templates, with what is known filled in alike, and a `mandate.yaml`. Where
 * there is a configuration, that one stays, and the documents say in their front matter what a new one would have said.
 */
export function planEngagement(answers: EngagementAnswers, options: PlanOptions = {}): EngagementPlan {
  const { taken = [], templates = templateLibrary } = options;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const kept = taken.find((name) => configurationNames.includes(name.toLowerCase())) ?? options.configuredBy;
  const documents = answers.documents.flatMap((name) => {
    const template = findTemplate(templates, name, answers);
    if (template === undefined) return [];
    const fileName = findUnusedName(template.fileName, used);
    used.add(fileName.toLowerCase());
    return [{ template, fileName, kind: template.kind }];
  });
  const files = documents.map(({ template, fileName, kind }) => {
    const text = fillAnswers(fitTemplate(template, answers), answers);
    return { path: fileName, text: kept === undefined ? text : writeFrontMatter(answers, kind) + text };
  });
  const configuration =
    kept === undefined ? [{ path: configurationName, text: writeConfiguration(answers, documents) }] : [];
  return {
    files: [...files, ...configuration],
    renamed: documents
      .filter(({ template, fileName }) => fileName !== template.fileName)
      .map(({ template, fileName }) => ({ from: template.fileName, to: fileName })),
    kept,
  };
}

/** The template of this name in the language, else in whatever language a team has it. */
function findTemplate(
  templates: readonly Template[],
  wanted: string,
  { language }: EngagementAnswers,
): Template | undefined {
  const named = templates.filter(({ name }) => name === wanted);
  return named.find((template) => template.language === language) ?? named[0];
}

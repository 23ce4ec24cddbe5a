import { type EngagementDocument, type SupportedLanguage, supportedLanguages } from "../documents/document.ts";
import type { EngagementAnswers } from "../scaffold/engagement-answers.ts";
import type { OwnLibrary } from "../scaffold/own-library.ts";
import { type EngagementPlan, planEngagement } from "../scaffold/plan-engagement.ts";
import { type KnownEngagement, startDocument } from "../scaffold/start-document.ts";
import type { Template } from "../scaffold/template.ts";
import { templateLibrary } from "../scaffold/template-library.generated.ts";

/** What one can start from. */
export interface TemplateOffer {
  readonly templates: readonly OfferedTemplate[];
  /** The files of the team's folder that can't be used as they are. */
  readonly faulty: readonly string[];
  /** What the documents beside are written in, if there are any. */
  readonly language: SupportedLanguage | undefined;
}

export interface OfferedTemplate extends Omit<Template, "body" | "kind"> {
  readonly isOwn: boolean;
}

/** The templates, a team's own first. */
export function provideTemplates(own: OwnLibrary, beside: readonly EngagementDocument[]): TemplateOffer {
  const languages = beside.map(({ language }) => language);
  return {
    templates: [...own.templates, ...templateLibrary].map((template) => toOffer(template, own)),
    faulty: own.faulty.map(({ path }) => path),
    language: supportedLanguages.find((known) => languages.includes(known)),
  };
}

function toOffer(template: Template, own: OwnLibrary): OfferedTemplate {
  const { name, language, title, description, fileName } = template;
  return { name, language, title, description, fileName, isOwn: own.templates.includes(template) };
}

export interface PlanRequest {
  readonly taken: readonly string[];
  readonly configuredBy?: string | undefined;
  readonly answers: EngagementAnswers;
}

/** The files of a new engagement. */
export function providePlan(own: OwnLibrary, { taken, configuredBy, answers }: PlanRequest): EngagementPlan {
  return planEngagement(answers, { taken, configuredBy, templates: [...own.templates, ...templateLibrary] });
}

export interface NewDocumentRequest {
  readonly name: string;
  readonly language: SupportedLanguage;
}

/** The text of a new document, with what is known; undefined where there is no such template. */
export function provideNewDocument(
  own: OwnLibrary,
  wanted: NewDocumentRequest,
  known: KnownEngagement,
): { readonly text: string } | undefined {
  const template = [...own.templates, ...templateLibrary].find(
    ({ name, language }) => name === wanted.name && language === wanted.language,
  );
  return template && { text: startDocument(template, known) };
}

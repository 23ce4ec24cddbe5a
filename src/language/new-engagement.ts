import type { EngagementAnswers } from "../scaffold/engagement-answers.ts";
import { type EngagementPlan, planEngagement } from "../scaffold/plan-engagement.ts";
import type { Template } from "../scaffold/template.ts";
import { templateLibrary } from "../scaffold/template-library.generated.ts";

/** A template, and whether it is the team's own. */
export interface OfferedTemplate extends Omit<Template, "body" | "kind"> {
  readonly isOwn: boolean;
}

/** The documents that one can start from, a team's own first. */
export function provideTemplates(own: readonly Template[]): { readonly templates: readonly OfferedTemplate[] } {
  return { templates: [...own, ...templateLibrary].map((template) => toOffer(template, own)) };
}

function toOffer(template: Template, own: readonly Template[]): OfferedTemplate {
  const { name, language, title, description, fileName } = template;
  return { name, language, title, description, fileName, isOwn: own.includes(template) };
}

export interface PlanRequest {
  readonly taken: readonly string[];
  readonly answers: EngagementAnswers;
}

/** The files of a new engagement. */
export function providePlan(own: readonly Template[], { taken, answers }: PlanRequest): EngagementPlan {
  return planEngagement(answers, { taken, templates: [...own, ...templateLibrary] });
}

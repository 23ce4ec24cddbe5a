import type { ProfileName } from "../documents/declared-terms.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { DocumentOpener } from "../linter/lint.ts";
import type { LintOptions } from "../linter/lint-options.ts";
import { listOwnRules } from "../linter/list-own-rules.ts";
import { findMemberships, type Member, openAmong, readMember } from "../linter/member.ts";
import type { Input } from "./read-inputs.ts";

/** An input that has been judged by itself. */
export interface JudgedInput extends Member {
  readonly input: Input;
}

/** What the command line says of how documents are judged. */
export interface JudgingOptions {
  readonly profile: ProfileName | undefined;
  /** `2026-11-22` */
  readonly today: string;
}

export function judgeInput(input: Input, options: JudgingOptions, text = input.file.text): JudgedInput {
  const { path, readOptions, configuration, place } = input;
  const { declared } = configuration;
  const lintOptions: LintOptions = {
    profile: options.profile ?? configuration.profile,
    rules: configuration.rules,
    ownRules: listOwnRules(configuration),
    today: options.today,
  };
  return { ...readMember({ path, text, readOptions, lintOptions, declared, place }), input };
}

/** Documents among which each knows the others of its engagement. */
export interface JudgedSet {
  readonly open: DocumentOpener;
  engagementOf(member: Member): Engagement;
}

export function joinInputs(members: readonly Member[]): JudgedSet {
  const memberships = findMemberships(members);
  return {
    open: openAmong(members),
    engagementOf: ({ judged, declared }) =>
      memberships.get(judged.summary)?.engagement ?? { documents: [judged.summary], declared },
  };
}

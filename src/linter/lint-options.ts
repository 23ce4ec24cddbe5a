import type { Severity } from "../rules/rule.ts";

export const profileNames = [
  "agency",
  "product-org",
  "public-buyer",
  "scrum-strict",
  "scaled",
  "dsdm",
  "draft",
] as const;
export type ProfileName = (typeof profileNames)[number];

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly off?: boolean;
  readonly facets?: Readonly<Record<string, "on" | "off">>;
  readonly options?: Readonly<Record<string, number>>;
}

/** All that decides on findings beside the texts. */
export interface LintOptions {
  readonly profile: ProfileName;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** `2026-11-22` */
  readonly today: string;
}

import { germanGroups } from "./german/groups.ts";
import { germanKinds } from "./german/kinds.ts";
import { germanOtherTopics } from "./german/other-topics.ts";
import { germanOwnership } from "./german/ownership.ts";
import { germanRisks } from "./german/risks.ts";
import { germanScope } from "./german/scope.ts";
import { germanScopeGroups } from "./german/scope-groups.ts";
import { germanVision } from "./german/vision.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const german: Vocabulary = {
  language: "de",
  groups: { ...germanGroups, ...germanScopeGroups },
  topics: { ...germanOwnership, ...germanScope, ...germanRisks, ...germanVision, ...germanOtherTopics },
  kinds: germanKinds,
};

import { englishGroups } from "./english/groups.ts";
import { englishKinds } from "./english/kinds.ts";
import { englishOtherTopics } from "./english/other-topics.ts";
import { englishOwnership } from "./english/ownership.ts";
import { englishRisks } from "./english/risks.ts";
import { englishScope } from "./english/scope.ts";
import { englishScopeGroups } from "./english/scope-groups.ts";
import { englishVision } from "./english/vision.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const english: Vocabulary = {
  language: "en",
  groups: { ...englishGroups, ...englishScopeGroups },
  topics: { ...englishOwnership, ...englishScope, ...englishRisks, ...englishVision, ...englishOtherTopics },
  kinds: englishKinds,
};

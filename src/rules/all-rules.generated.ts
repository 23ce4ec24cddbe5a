// Made from the files in this folder by `npm run generate`.
import ownershipPoNotNamed from "./ownership/po-not-named.ts";
import scopeOutOfScopeMissing from "./scope/out-of-scope-missing.ts";
import backlogOwnerMissing from "./backlog/owner-missing.ts";
import type { Rule } from "./rule.ts";

/** All rules, by family and name. */
export const allRules: readonly Rule[] = [
  ownershipPoNotNamed,
  scopeOutOfScopeMissing,
  backlogOwnerMissing,
];

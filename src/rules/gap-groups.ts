import { capitalise, listOf, say } from "../text/message.ts";
import type { GapGroup } from "./rule.ts";

/** The four product risks: `Value and usability risk are not addressed`. */
export const missingRisks: GapGroup = {
  message: (parts) =>
    say`${capitalise(listOf(parts))} risk are not addressed: nothing says how it is found out whether the product is wanted and works.`,
};

/** Terms of a contract: `Nothing is agreed on acceptance and changes of scope`. */
export const missingTerms: GapGroup = {
  message: (parts) => say`Nothing is agreed on ${listOf(parts)}: each will be negotiated when it hurts most.`,
};

/** People: `The Product Owner and the roles are not named`. */
export const missingPeople: GapGroup = {
  message: (parts) => say`${capitalise(listOf(parts))} are not named: nobody can tell who answers for what.`,
};

/** Parts of the plan: `Nothing is planned for discovery and the time after launch`. */
export const missingPlans: GapGroup = {
  message: (parts) => say`Nothing is planned for ${listOf(parts)}: this work will come unpaid, or not at all.`,
};

import { capitalise, enumerate } from "./enumerate.ts";
import type { GapGroup } from "./rule.ts";

/** The four product risks: `Value and usability risk are not addressed`. */
export const missingRisks: GapGroup = {
  message: (parts) =>
    `${capitalise(enumerate(parts))} risk are not addressed: nothing says how it is found out whether the product is wanted and works.`,
};

/** Terms of a contract: `Nothing is agreed on acceptance and changes of scope`. */
export const missingTerms: GapGroup = {
  message: (parts) => `Nothing is agreed on ${enumerate(parts)}: each will be negotiated when it hurts most.`,
};

/** People: `The Product Owner and the roles are not named`. */
export const missingPeople: GapGroup = {
  message: (parts) => `${capitalise(enumerate(parts))} are not named: nobody can tell who answers for what.`,
};

/** Parts of the plan: `Nothing is planned for discovery and the time after launch`. */
export const missingPlans: GapGroup = {
  message: (parts) => `Nothing is planned for ${enumerate(parts)}: this work will come unpaid, or not at all.`,
};

import type { EngagementDocument } from "../documents/document.ts";
import { isToldInProse } from "../documents/told-in-prose.ts";
import { findUnorderedReason } from "../documents/unordered-work.ts";
import type { SeverityChanges } from "./lint-options.ts";

/** Terms, a client's people and what the work earns are for whoever asks for all advice, where no client orders the work. */
const unordered: SeverityChanges = {
  client: "hint",
  ownership: "hint",
  situation: "hint",
  working: "hint",
  scope: "hint",
  "scope/in-scope-missing": "own",
  "working/plan-content-missing": "own",
  "scope/trigger-phrase": "own",
  "scope/frozen-clause-changed": "own",
  "scope/out-of-scope-missing": "information",
  "scope/pricing-model-unclear": "information",
  "risk/viability-missing": "hint",
  "vision/business-goals-missing": "hint",
  "vision/market-missing": "hint",
  "vision/agreement-missing": "hint",
  "backlog/owner-missing": "hint",
};

/** A vision told as a story says much in words of its own, so that what seems to be missing may only be unread. */
const toldVision: SeverityChanges = {
  risk: "hint",
  vision: "hint",
  "scope/out-of-scope-missing": "hint",
};

/** What weighs less in a document than its profile says. */
export function findLighterRules(document: EngagementDocument): SeverityChanges[] {
  return [
    ...(findUnorderedReason(document) === undefined ? [] : [unordered]),
    ...(document.kind === "vision" && isToldInProse(document) ? [toldVision] : []),
  ];
}

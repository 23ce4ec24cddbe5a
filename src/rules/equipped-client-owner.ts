import type { EngagementDocument } from "../documents/document.ts";
import { isAllocationUnsaid } from "../documents/owner-allocation.ts";
import { isUnsaidOfOwner } from "../documents/owner-points.ts";

/** `Jana Roth (client) is Product Owner for three days a week and decides on scope`: a client's Product Owner who is named and has the time and the powers. */
export function isEquippedClientOwner(document: EngagementDocument): boolean {
  const { concepts } = document;
  return (
    concepts["product-owner"].state === "named" &&
    concepts["product-owner-side"].state === "client" &&
    !isAllocationUnsaid(document) &&
    (concepts["scope-authority"].state !== "absent" || !isUnsaidOfOwner(document, "situation/owner-mandate"))
  );
}

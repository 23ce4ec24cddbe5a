import assert from "node:assert/strict";
import { serialize } from "node:v8";
import type { EngagementDocument } from "../../documents/document.ts";
import { readDocument } from "../../documents/read-document.ts";

/** A text as it was typed: each version, read with what is known of the one before, is the same as read afresh. */
export function checkEdits(versions: readonly string[]): void {
  let earlier: EngagementDocument | undefined;
  for (const [number, text] of versions.entries()) {
    const edited = readDocument("document.md", text, { earlier });
    const afresh = readDocument("document.md", text);
    if (!serialize(edited).equals(serialize(afresh)))
      assert.deepEqual(edited, afresh, `Version ${number} is read otherwise after an edit.`);
    earlier = edited;
  }
}

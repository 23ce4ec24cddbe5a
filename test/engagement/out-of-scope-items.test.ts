import assert from "node:assert/strict";
import type { DocumentKind } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { summarise } from "../../src/engagement/document-summary.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { findExcludedPlans } from "../../src/engagement/out-of-scope-items.ts";

function read(path: string, kind: DocumentKind, ...lines: readonly string[]) {
  return readDocument(path, lines.join("\n"), { kind });
}

const backlog = read(
  "backlog.md",
  "backlog",
  "# Product backlog",
  "",
  "- US-1: As a nurse, I want to swap a shift, so that I can go to a funeral.",
  "- US-2: As a nurse, I want a native app for my phone, so that I see my shifts.",
  "- US-3: As a lead, I want training videos, so that nobody has to ask.",
);
const sow = read(
  "sow.md",
  "sow",
  "# Statement of work: Shift plan",
  "",
  "## Out of scope",
  "",
  "- Hosting, native apps for phones, and training videos for the wards",
  "- Wage accounting",
);

describe("items out of scope", () => {
  it("are those that another document excludes, alone or in a row of things", () => {
    const found = findExcludedPlans(summarise(backlog), buildEngagement([sow, backlog]));
    assert.deepEqual(
      found.map(({ planned, excluded, excludedIn }) => [planned.id, excluded.text, excludedIn.path]),
      [["US-2", "native apps for phones", "sow.md"]],
    );
  });

  it("are none where a change request for it is approved", () => {
    const log = read(
      "changes.md",
      "notes",
      "# Project diary",
      "",
      "## Change requests",
      "",
      "| CR | Change | Decision |",
      "| --- | --- | --- |",
      "| 1 | Native app for phones | approved by Mara |",
    );
    assert.deepEqual(findExcludedPlans(summarise(backlog), buildEngagement([sow, backlog, log])), []);
  });
});

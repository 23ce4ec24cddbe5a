import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { type FindingKey, keyFindings, writeKey } from "../../src/linter/finding-key.ts";
import { compareFindings } from "../../src/linter/known-findings.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { fixtureOptions } from "../support/fixture.ts";

const backlog = `# Product backlog: Parcel lockers

Product Owner: Ada Lindqvist

## Goal

Tenants get their parcels when they come home.

## 1. Items

### PL-1 Book a locker

As a tenant I want to book a locker so that my parcel waits for me.

- Priority: Must
- Estimate: 3 points

### PL-2 Open a locker

As a tenant I want to open a locker with my phone so that I need no key.

- Priority: Must
- Estimate: 5 points

### PL-3 Cancel a booking

As a tenant I want to cancel a booking so that others can use the locker.

- Priority: Should
- Estimate: 2 points

Acceptance criteria:

- A booking can be cancelled until the parcel is put in.

### PL-4 Extend a booking

As a tenant I want to extend a booking so that my parcel stays over the weekend.

- Priority: Could
- Estimate: 2 points

Acceptance criteria:

- A booking can be extended twice.

### PL-6 Report a broken locker

As a tenant I want to report a broken locker so that it gets mended.

- Priority: Could
- Estimate: 1 point

Acceptance criteria:

- A broken locker is no longer offered.
`;

const sow = `# Statement of work: Parcel lockers

## 1. Deliverables

- Booking by phone
- Reports as needed

## 2. Operation

We add reports as needed, and support the house as needed.

## 3. Team

- Tom Becker, engineer
`;

/** The keys of what some rules find. */
function keysOf(text: string, ...rules: readonly string[]): readonly FindingKey[] {
  const document = readDocument("document.md", text);
  const findings = lintDocument(document, buildEngagement([document]), fixtureOptions);
  return keyFindings(findings, document).filter(({ rule }) => rules.length === 0 || rules.includes(rule));
}

function unknownIn(after: string, before: string): string[] {
  return [...compareFindings(keysOf(after), keysOf(before)).unknown].map(writeKey).sort();
}

describe("the key of a finding", () => {
  it("says which rule, about what, under which heading", () => {
    assert.deepEqual(keysOf(backlog).map(writeKey), [
      "backlog/story-acceptance-missing|PL-1||1",
      "backlog/story-acceptance-missing|PL-2||1",
    ]);
    assert.deepEqual(keysOf(sow, "ownership/po-not-named", "scope/open-ended").map(writeKey), [
      "ownership/po-not-named|||1",
      "scope/open-ended|as needed|Deliverables|1",
      "scope/open-ended|as needed|Operation|1",
    ]);
  });

  it("counts what is the same, from the top", () => {
    const twice = sow.replace("## 3. Team", "We deliver training as needed.\n\n## 3. Team");
    assert.deepEqual(keysOf(twice, "scope/open-ended").map(writeKey).slice(-2), [
      "scope/open-ended|as needed|Operation|1",
      "scope/open-ended|as needed|Operation|2",
    ]);
  });

  it("stays where lines are added, sections moved and headings renumbered", () => {
    const [head = "", deliverables = "", operation = "", team = ""] = sow.split(/^(?=## )/m);
    const moved = [head, "Version of May.\n\n", team, operation, deliverables]
      .join("")
      .replace("1. Deliv", "4.2 Deliv");
    assert.deepEqual(keysOf(moved).map(writeKey).sort(), keysOf(sow).map(writeKey).sort());
  });

  it("stays where a part of the gap is mended", () => {
    const mended = sow.replace("## 3. Team", "## Changes\n\nThe client approves each change request.\n\n## 3. Team");
    const [before, after] = [sow, mended].map((text) => keysOf(text, "scope/change-process-incomplete"));
    assert.notDeepEqual(before, after);
    assert.deepEqual(before?.map(writeKey), after?.map(writeKey));
  });
});

describe("known findings", () => {
  it("are not told again when the text around them changes", () => {
    assert.deepEqual(unknownIn(backlog, backlog), []);
    assert.deepEqual(unknownIn(`${backlog}\n## Done\n\nNothing yet.\n`, backlog), []);
    assert.deepEqual(unknownIn(backlog.replace("with my phone", "by my phone"), backlog), []);
    assert.deepEqual(unknownIn(sow.replace("2. Operation", "2. Operations and support"), sow), []);
  });

  it("are told apart from a new one of the same rule", () => {
    const added = backlog.replace(
      "### PL-1",
      "### PL-5 Find a locker\n\nAs a tenant I want to find a locker so that I need not search.\n\n- Priority: Must\n- Estimate: 1 point\n\n### PL-1",
    );
    assert.deepEqual(unknownIn(added, backlog), ["backlog/story-acceptance-missing|PL-5||1"]);
    const another = sow.replace("- Booking by phone", "- Booking by phone\n- Training as needed");
    assert.deepEqual(unknownIn(another, sow), ["scope/open-ended|as needed|Deliverables|2"]);
  });

  it("cover what is left of them, and no more", () => {
    const key = { rule: "backlog/story-fields-missing", about: "PL-1", section: "", ordinal: 1 } as const;
    const [less, more] = [["priority"], ["priority", "estimate"]].map((facets) => ({ ...key, facets }));
    assert.ok(less && more);
    assert.equal(compareFindings([less], [more]).unknown.size, 0);
    assert.equal(compareFindings([more], [less]).unknown.size, 1);
    const whole = { ...more, about: "" };
    assert.equal(compareFindings([less, { ...less, about: "PL-2" }], [whole]).unknown.size, 0);
    assert.equal(compareFindings([whole], [less]).unknown.size, 1);
    assert.equal(compareFindings([less], [more]).gone.size, 0);
    assert.equal(compareFindings([less, { ...less, about: "PL-2" }], [whole]).gone.size, 0);
    assert.deepEqual([...compareFindings([], [whole]).gone], [whole]);
  });

  it("are found again by most of their words", () => {
    const key = (about: string): FindingKey => ({
      rule: "backlog/story-acceptance-missing",
      about,
      section: "",
      facets: [],
      ordinal: 1,
    });
    const known = [key("Book a locker by phone"), key("Open a locker by phone")];
    const found = [key("Book a locker by telephone"), key("Open a locker by phone"), key("Pay for a locker")];
    assert.deepEqual(
      [...compareFindings(found, known).unknown].map(({ about }) => about),
      ["Pay for a locker"],
    );
  });
});

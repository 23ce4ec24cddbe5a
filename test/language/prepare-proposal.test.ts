import assert from "node:assert/strict";
import { provideProposal } from "../../src/language/prepare-proposal.ts";
import { planEngagement } from "../../src/scaffold/plan-engagement.ts";
import { fillIn } from "../scaffold/fill-in.ts";
import { applyToTexts } from "./open-engagement.ts";
import { openTexts } from "./open-texts.ts";

const begun = planEngagement({
  language: "en",
  situation: "one-off",
  contract: "capped-tm",
  documents: ["statement-of-work", "product-vision", "backlog", "role-charter"],
  client: "Marwede",
  provider: "Ohlsdiek",
  productOwner: "Friederike Olt",
}).files.filter(({ path }) => path.endsWith(".md"));

describe("Prepare Proposal", () => {
  it("tells what is begun from what is done", () => {
    const texts = Object.fromEntries(begun.map(({ path, text }) => [path, text]));
    assert.deepEqual(statesOf(texts), {
      ...{ wish: "open", sponsor: "open", owner: "open", scope: "open", risks: "open", price: "open" },
      ...{ margin: "missing", acceptance: "open", changes: "open", review: "done", sign: "missing" },
    });
  });

  it("knows when all is said, and when it is signed", () => {
    const texts = Object.fromEntries(begun.map(({ path, text }) => [path, fillIn(text)]));
    const handover = "# Notes: pre-sales\n\n- **Date:** 3 May 2027\n- **Target margin:** 25 %\n";
    const all = { ...texts, "handover.md": `---\nmandate:\n  kind: notes\n  target_margin: 0.25\n---\n\n${handover}` };
    const ready = statesOf(all);
    assert.deepEqual(
      Object.entries(ready).filter(([, state]) => state !== "done"),
      [["sign", "open"]],
    );
    const frozen =
      'status: signed\nmandate:\n  frozen:\n    at: 2026-11-29\n    clauses:\n      "Price": "13ccf957c85b24"\n';
    const signed = { ...all, "statement-of-work.md": `---\n${frozen}---\n\n${texts["statement-of-work.md"]}` };
    assert.equal(statesOf(signed).sign, "done");
  });

  it("writes what is missing into the statement of work", () => {
    const texts = {
      "statement-of-work.md":
        "# Statement of work: Ticket shop\n\n- **Client:** Hall Nine\n\n## In scope\n\n- Seat map\n",
      "minutes.md":
        "# Minutes: Ticket shop, 3 May 2027\n\nPresent: Jana Roth\n\n## Decisions\n\n- The seat map comes first.\n",
    };
    const { context } = openTexts(texts, "minutes.md", { versionedEdits: true });
    const { agreement, steps } = provideProposal(context);
    assert.equal(agreement?.file, "statement-of-work.md");
    const scope = steps.find(({ name }) => name === "scope");
    assert.equal(scope?.state, "open");
    const after = applyToTexts({ context, texts } as never, scope?.edit);
    assert.match(after["statement-of-work.md"] ?? "", /- Seat map\n\n## Out of scope\n/);
  });

  it("has nothing to say without a statement of work", () => {
    const { context } = openTexts({ "vision.md": "# Product vision: Ticket shop\n" }, "vision.md", {});
    assert.deepEqual(provideProposal(context), { agreement: undefined, steps: [] });
  });
});

function statesOf(texts: Readonly<Record<string, string>>): Record<string, string> {
  const { context } = openTexts(texts, "statement-of-work.md", {});
  return Object.fromEntries(provideProposal(context).steps.map(({ name, state }) => [name, state]));
}

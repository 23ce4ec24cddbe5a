import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { describeTrace, type TraceDescription } from "../../src/engagement/describe-trace.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { traceEngagement } from "../../src/engagement/trace.ts";
import { traceTexts } from "./trace-texts.ts";

function trace(texts: Readonly<Record<string, string>>): TraceDescription<string> {
  const documents = Object.entries(texts).map(([path, text]) => readDocument(path, text));
  return describeTrace(traceEngagement(buildEngagement(documents)), ({ document, range }) => {
    const source = documents.find(({ path }) => path === document.path);
    return `${document.path}: ${source?.text.slice(range.start, range.end).slice(0, 12)}`;
  });
}

describe("the trace of an engagement", () => {
  const { goals, deliverables, items, changes, gaps, coverage } = trace(traceTexts);

  it("leads from goals over items to deliverables", () => {
    assert.deepEqual(
      goals.map(({ name, state, items: serving, deliverables: built }) => [name, state, serving, built]),
      [
        ["G1", "served", ["US-1", "US-2", "US-3"], ["D1", "D2"]],
        ["G2", "unserved", [], []],
        ["G3", "later", [], []],
      ],
    );
  });

  it("shows who builds each deliverable, and which changes touch it", () => {
    assert.deepEqual(
      deliverables.map(({ name, state, items: building, changes: touching }) => [name, state, building, touching]),
      [
        ["D1", "covered", ["US-1", "US-2"], []],
        ["D2", "covered", ["US-3", "US-6"], ["CR-2"]],
        ["D3", "none", [], []],
        ["D4", "covered", ["US-4"], []],
      ],
    );
  });

  it("says why each item is there", () => {
    assert.deepEqual(
      items.map(({ name, state, deliverable, goals: named }) => [name, state, deliverable, named.join()]),
      [
        ["US-1", "covered", "D1", "G1"],
        ["US-2", "covered", "D1", "G1"],
        ["US-3", "covered", "D2", "G1"],
        ["US-4", "covered", "D4", ""],
        ["US-5", "outside", undefined, "G7"],
        ["US-6", "covered", "D2", ""],
      ],
    );
  });

  it("takes change requests with their status and their items", () => {
    assert.deepEqual(
      changes.map(({ name, status, isInAgreement, items: own }) => [name, status, isInAgreement, own]),
      [
        ["CR-1", "approved", true, []],
        ["CR-2", "open", false, ["US-6"]],
      ],
    );
  });

  it("takes a change to touch what it names itself, and not the rest of the clause that it quotes", () => {
    const quote = "## Wording\n\n> - D1: Seat map with prices\n> - D2: Payment by card and voucher\n";
    const touched = (request: string): string[] =>
      trace({ ...traceTexts, "change-request-3.md": request })
        .deliverables.filter(({ changes: own }) => own.includes("CR-3"))
        .map(({ name }) => name);
    const title = "# Change request 3: Vouchers\n\n- **Status:** open\n";
    assert.deepEqual(touched(`${title}- **Affected deliverables:** D2\n\n${quote}`), ["D2"]);
    assert.deepEqual(touched(`${title}\n${quote}`), ["D1", "D2"]);
  });

  it("names the gaps with their places", () => {
    assert.deepEqual(
      gaps.map(({ kind, place }) => [kind, place]),
      [
        ["goal-unserved", "product-vision.md: **G2:** Halv"],
        ["goal-unknown", "backlog.md: G7"],
        ["deliverable-without-item", "statement-of-work.md: D3: Export o"],
        ["item-without-deliverable", "backlog.md: As a cook, I"],
        ["change-without-item", "change-request-1.md: Change reque"],
      ],
    );
    assert.deepEqual(coverage, {
      goals: { served: 1, total: 3 },
      deliverables: { covered: 3, unsure: 0, total: 4 },
      items: { covered: 5, unsure: 0, total: 6 },
      openChanges: 1,
    });
  });

  it("lists what may belong together as unsure, and not as a gap", () => {
    const backlog = traceTexts["backlog.md"].replace(
      /\| US-5.*/,
      "| US-5 | As a bookkeeper, I want to see which seats nobody bought, so that the next show is cheaper. | | |",
    );
    const other = trace({ ...traceTexts, "backlog.md": backlog });
    const item = other.items.find(({ name }) => name === "US-5");
    assert.equal(item?.state, "unsure");
    assert.ok(!other.gaps.some(({ kind }) => kind === "item-without-deliverable"));
  });

  it("leaves items of a team that is paid by its time in doubt", () => {
    const sow = `---\nmandate: { contract: time-and-materials }\n---\n\n${traceTexts["statement-of-work.md"]}`;
    const other = trace({ ...traceTexts, "statement-of-work.md": sow });
    assert.equal(other.items.find(({ name }) => name === "US-5")?.state, "unsure");
  });

  it("takes a deliverable that names its goal, in a column or in its text", () => {
    const { goals: named } = trace({
      "product-vision.md": traceTexts["product-vision.md"],
      "statement-of-work.md":
        "# Statement of work: Ticket shop\n\n- **Client:** Hall Nine\n\n## Deliverables\n\n| No. | Deliverable | Goal |\n| --- | --- | --- |\n| D1 | Seat map | G1 |\n| D2 | Fast lane for G2 | |\n",
    });
    assert.deepEqual(
      named.map(({ deliverables: built }) => built),
      [["D1"], ["D2"], []],
    );
  });

  it("has no gaps where there is no backlog yet", () => {
    const { "backlog.md": _backlog, ...others } = traceTexts;
    assert.deepEqual(trace(others).gaps, []);
  });

  it("is empty where there is nothing to trace", () => {
    const empty = trace({ "README.md": "# Ticket shop\n\nRun `npm start`.\n" });
    assert.deepEqual([empty.goals, empty.deliverables, empty.items, empty.changes, empty.gaps], [[], [], [], [], []]);
  });
});

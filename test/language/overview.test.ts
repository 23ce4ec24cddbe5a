import assert from "node:assert/strict";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { groupDocuments } from "../../src/engagement/group-documents.ts";
import { type DocumentOverview, type Overview, provideOverview } from "../../src/language/overview.ts";
import { english } from "../../src/text/message.ts";
import { openText } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";
import { shop } from "./shop.ts";

describe("the overview of what documents say", () => {
  it("lists what each document of an engagement says, with values and places", () => {
    const { engagements } = overviewOf(shop);
    assert.deepEqual(
      engagements.map(({ id, name, reason }) => [id, name, reason]),
      [["ticket shop", "Ticket shop", "same folder"]],
    );
    assert.deepEqual(
      engagements[0]?.documents.map(({ file, kind }) => `${file} ${kind}`),
      ["sow.md sow", "vision.md vision", "backlog.md backlog", "change.md change-request", "notes.md notes"],
    );
    const sow = documentOf(overviewOf(shop), "sow.md");
    assert.deepEqual(drawn(sow).slice(0, 2), [
      "product-owner incomplete 5 Jana Roth ownership/po-availability-missing warning",
      "scope-authority incomplete 7 ownership/po-decision-rights-missing information",
    ]);
    assert.match(
      drawn(sow).join("\n"),
      /^in-scope said 19 Seat map with prices, Payment by card, Reminder by e-mail$/m,
    );
    assert.match(drawn(sow).join("\n"), /^out-of-scope said 25 Printing of tickets$/m);
    const goals = drawn(documentOf(overviewOf(shop), "vision.md")).find((line) => line.startsWith("business-goals"));
    assert.equal(goals, "business-goals said 15 G1 Sell each seat once, G2 Halve the calls");
  });

  it("tells what a finding asks for from what is left open, not complete, or not asked for", () => {
    const overview = overviewOf({
      "sow.md": `# Statement of work: Seed swap

- **Product Owner:** TBD

## Deliverables

- Map of the allotments
- List of seeds
- Messages between gardeners

## Changes

Changes are asked for in writing.
`,
    });
    const lines = drawn(documentOf(overview, "sow.md"));
    assert.ok(lines.includes("product-owner open 3"), lines.join("\n"));
    assert.ok(lines.includes("out-of-scope missing – scope/out-of-scope-missing warning"), lines.join("\n"));
    assert.ok(
      lines.some((line) => line.startsWith("change-control incomplete 13")),
      lines.join("\n"),
    );
    assert.ok(lines.includes("responsibilities unasked –"), lines.join("\n"));
  });

  it("leaves out what documents of a kind needn't say and don't", () => {
    const topics = documentOf(overviewOf(shop), "backlog.md").statements.map(({ topic }) => topic);
    assert.deepEqual(topics, ["product-owner", "items", "target-users"]);
  });

  it("counts the findings that are shown, and offers to fix only those", () => {
    const { context } = openText("# Statement of work: Seed swap\n\n## Deliverables\n\n- Map\n- List\n- Messages\n");
    const { document, findings } = context;
    const [engagement] = withGrouping([document]);
    const shown = findings.filter(({ severity }) => severity === "error");
    const overview = provideOverview({
      engagements: engagement === undefined ? [] : [engagement],
      uriOf: (path) => `file:///${path}`,
      wording: english,
      findingsIn: () => ({ shown, all: findings }),
    });
    const found = documentOf(overview, "document.md");
    assert.deepEqual(found.problems, { error: shown.length, warning: 0, information: 0, hint: 0 });
    const byTopic = new Map(found.statements.map((one) => [one.topic, one.finding]));
    assert.equal(byTopic.get("product-owner")?.isFixable, true);
    assert.deepEqual(
      [byTopic.get("out-of-scope")?.severity, byTopic.get("out-of-scope")?.isFixable],
      ["warning", false],
    );
  });

  it("gives engagements of one name different ids, and tells them apart by their folders", () => {
    const texts = ["a", "b"].map(
      (folder) => [`${folder}/sow.md`, `# Statement of work: Seed swap\n\n- **Client:** ${folder}\n`] as const,
    );
    const { engagements } = overviewOf(Object.fromEntries(texts));
    assert.deepEqual(
      engagements.map(({ id, name }) => [id, name]),
      [
        ["seed swap", "Seed swap (a)"],
        ["seed swap 2", "Seed swap (b)"],
      ],
    );
  });
});

function overviewOf(texts: Readonly<Record<string, string>>): Overview {
  const contexts = new Map(Object.keys(texts).map((path) => [path, openTexts(texts, path).context]));
  const documents = [...contexts.values()].map(({ document }) => document);
  return provideOverview({
    engagements: withGrouping(documents),
    uriOf: (path) => `file:///${path}`,
    wording: english,
    findingsIn: (path) => {
      const context = contexts.get(path);
      assert.ok(context !== undefined);
      const findings = context.lint(context.text);
      return { shown: findings, all: findings };
    },
  });
}

type Documents = Parameters<typeof buildEngagement>[0];

function withGrouping(documents: Documents) {
  const { documents: summaries } = buildEngagement(documents);
  const placed = summaries.map((summary) => {
    const folder = summary.path.split("/").slice(0, -1).join("/");
    return { summary, folder, root: folder, configured: undefined };
  });
  return groupDocuments(placed).map((group) => ({ documents: group.documents, grouping: group }));
}

function documentOf({ engagements }: Overview, file: string): DocumentOverview {
  const found = engagements.flatMap(({ documents }) => documents).find((one) => one.file === file);
  assert.ok(found !== undefined, file);
  return found;
}

/** `product-owner said 5 Jana Roth`: topic, state, the first place's line counted from 1, values, and the finding. */
function drawn({ statements }: DocumentOverview): string[] {
  return statements.map(({ topic, state, places, values, finding }) => {
    const line = places[0] === undefined ? "–" : places[0].start.line + 1;
    const told = finding === undefined ? [] : [`${finding.rule} ${finding.severity}`];
    return [topic, state, line, ...(values.length > 0 ? [values.join(", ")] : []), ...told].join(" ");
  });
}

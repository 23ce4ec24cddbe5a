import assert from "node:assert/strict";
import { provideConfigurationDiagnostics, provideDiagnostics } from "../../src/language/diagnostics.ts";
import { readConfiguration } from "../../src/linter/config.ts";
import { english, say } from "../../src/text/message.ts";
import { openText, textAt } from "./open-text.ts";

const withoutOwner = `# Statement of work: Shift planner

## Out of scope

- Payroll

## Team

- Ada Lindqvist, designer
`;

describe("diagnostics", () => {
  it("say what is wrong, where, how badly, by which rule, and where the rule is explained", () => {
    const open = openText(withoutOwner);
    const found = provideDiagnostics(open.context).find(({ code }) => code === "ownership/po-not-named");
    assert.ok(found);
    assert.equal(textAt(open, found.range), "Team");
    assert.equal(found.severity, 1);
    assert.equal(found.source, "mandate");
    assert.match(String(found.message), /Product Owner/);
    assert.match(found.codeDescription?.href ?? "", /^https:.*\/docs\/rules\/ownership\/po-not-named\.md$/);
  });

  it("are none in a document that is no engagement document", () => {
    const { context } = openText("# Parser\n\nReads Markdown. Run `npm install`.\n");
    assert.deepEqual(provideDiagnostics(context), []);
  });

  it("point to related places in the same document", () => {
    const { context } = openText(withoutOwner);
    const [finding] = context.findings;
    assert.ok(finding);
    const related = [{ message: say`The team is listed here.`, range: { start: 0, end: 1 } }];
    const [diagnostic] = provideDiagnostics({ ...context, findings: [{ ...finding, related }] });
    assert.deepEqual(diagnostic?.relatedInformation, [
      {
        message: "The team is listed here.",
        location: { uri: context.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
      },
    ]);
  });

  it("are no more than anybody reads, the most severe of them, and say how many more there are", () => {
    const { context } = openText(withoutOwner);
    const [finding] = context.findings;
    assert.ok(finding);
    const hint = { ...finding, severity: "hint" as const };
    const findings = [...Array.from({ length: 230 }, () => ({ ...hint })), { ...finding, severity: "error" as const }];
    const shown = provideDiagnostics({ ...context, findings });
    assert.equal(shown.length, 201);
    assert.equal(shown.at(-2)?.severity, 1);
    assert.match(String(shown.at(-1)?.message), /^31 more findings/);
  });

  it("show what is wrong with a configuration file in that file", () => {
    const text = "profile: agency\nrulez: {}\n";
    const { problems } = readConfiguration(text);
    const [diagnostic] = provideConfigurationDiagnostics({ text, problems, wording: english });
    assert.match(String(diagnostic?.message), /rules/);
    assert.equal(diagnostic?.range.start.line, 1);
  });
});

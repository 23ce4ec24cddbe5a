import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideCodeActions } from "../../src/language/code-actions.ts";
import type { ClientSupport, IgnoreComment } from "../../src/language/language-context.ts";
import { applyWorkspaceEdit, openText } from "./open-text.ts";

const withoutOwner = `# Statement of work: Shift planner

## Out of scope

- Payroll

## Te<|>am

- Ada Lindqvist, designer
`;

describe("code actions", () => {
  it("offer one preferred fix for each diagnostic, after which the finding is gone", () => {
    const open = openText(withoutOwner);
    const preferred = actionsAt(open).filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ diagnostics }) => diagnostics?.map(({ code }) => code)),
      [["ownership/po-not-named"]],
    );
    const fixed = openText(applyWorkspaceEdit(open, preferred[0]?.edit));
    assert.equal(rulesOf(fixed).includes("ownership/po-not-named"), false);
  });

  it("are none where nothing is found", () => {
    assert.deepEqual(
      actionsAt(openText("# Statement of work<|>\n")).filter(({ kind }) => kind !== "quickfix"),
      [],
    );
    assert.deepEqual(actionsAt(openText("# Parser<|>\n\nReads Markdown.\n")), []);
  });

  it("set tab stops at placeholders for clients that have them", () => {
    const open = openText(withoutOwner, { snippetEdits: true, versionedEdits: true });
    const [fix] = actionsAt(open);
    assert.match(JSON.stringify(fix?.edit?.documentChanges), /\$\{1:\[Product Owner\]\}/);
    assert.match(applyWorkspaceEdit(open, fix?.edit), /Product Owner:\*\* \[Product Owner\]/);
  });

  it("give edits that are good for this version only to clients that can tell", () => {
    const [fix] = actionsAt(openText(withoutOwner, { versionedEdits: true }));
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.deepEqual(change && "textDocument" in change && change.textDocument, {
      uri: "file:///document.md",
      version: 3,
    });
  });

  it("are of the kinds that are asked for", () => {
    const open = openText(withoutOwner);
    const kinds = (only: string[]): unknown[] => [
      ...new Set(provideCodeActions(open.context, { range: open.range, context: { only } }).map(({ kind }) => kind)),
    ];
    assert.deepEqual(kinds(["quickfix"]), ["quickfix"]);
    assert.deepEqual(kinds(["source.fixAll"]), ["source.fixAll.mandate"]);
    assert.deepEqual(kinds(["source.fixAll.mandate"]), ["source.fixAll.mandate"]);
    assert.deepEqual(kinds(["source.fixAll.other"]), []);
    assert.deepEqual(kinds(["refactor"]), []);
  });

  it("apply all safe fixes at once, and only those", () => {
    const open = openText(withoutOwner);
    const all = provideCodeActions(open.context, { range: open.range, context: { only: ["source.fixAll"] } });
    const fixed = openText(applyWorkspaceEdit(open, all[0]?.edit));
    for (const finding of open.context.findings) {
      const isSafe = finding.fixes?.some(({ safe }) => safe) === true;
      assert.equal(rulesOf(fixed).includes(finding.rule.id), !isSafe, finding.rule.id);
    }
  });
});

describe("ignoring a finding", () => {
  it("puts the comment on a line of its own before the block", () => {
    const { text, rules } = ignore(withoutOwner, "ownership/po-not-named");
    assert.match(text, /\n\n<!-- mandate-ignore ownership\/po-not-named: \[reason\] -->\n## Team\n/);
    assert.equal(rules.includes("ownership/po-not-named"), false);
  });

  it("covers the whole document where a comment before the block would break it", () => {
    const html = "---\nstatus: draft\n---\n<h1>Statement of<|> work</h1>\n\n<h2>Scope</h2>\n\nA shift planner.\n";
    const { text, rules } = ignore(html, "ownership/po-not-named");
    assert.match(text, /^---\nstatus: draft\n---\n<!-- mandate-ignore-file ownership\/po-not-named: \[reason\] -->\n/);
    assert.equal(rules.includes("ownership/po-not-named"), false);
  });

  it("keeps the line breaks of the document", () => {
    const { text } = ignore(withoutOwner.replaceAll("\n", "\r\n"), "ownership/po-not-named");
    assert.match(text, /-->\r\n## Team/);
  });

  it("is left to the client's command where there is one", () => {
    const comments: IgnoreComment[] = [];
    const open = openText(withoutOwner, {
      commands: {
        ignoreFinding(comment) {
          comments.push(comment);
          return { title: "Ignore", command: "ask" };
        },
      },
    });
    const action = actionsAt(open).find(({ command }) => command?.command === "ask");
    assert.equal(action?.edit, undefined);
    assert.equal(comments[0]?.textBeforeReason, "<!-- mandate-ignore ownership/po-not-named: ");
    assert.equal(comments[0]?.textAfterReason, " -->\n");
    assert.deepEqual(comments[0]?.position, { line: 6, character: 0 });
  });
});

type Open = ReturnType<typeof openText>;

function actionsAt({ context, range }: Open): lsp.CodeAction[] {
  return provideCodeActions(context, { range, context: { only: ["quickfix"] } });
}

function rulesOf({ context }: Open): string[] {
  return context.findings.map(({ rule }) => rule.id);
}

function ignore(marked: string, rule: string, client: Partial<ClientSupport> = {}): { text: string; rules: string[] } {
  const open = openText(marked, client);
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const action = provideCodeActions(open.context, { range: everywhere, context: {} }).find(({ title }) =>
    title.includes(`(${rule})`),
  );
  const text = applyWorkspaceEdit(open, action?.edit);
  return { text, rules: rulesOf(openText(text)) };
}

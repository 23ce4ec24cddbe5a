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
    const codes = preferred.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code));
    assert.ok(codes.includes(rule));
    assert.deepEqual(codes, [...new Set(codes)]);
    const fixed = openText(applyWorkspaceEdit(open, fixOf(open)?.edit));
    assert.equal(rulesOf(fixed).includes(rule), false);
  });

  it("are none where nothing is found", () => {
    assert.deepEqual(actionsAt(openText(withoutOwner.replace("<|>", "").replace("Pay", "Pa<|>y"))), []);
    assert.deepEqual(actionsAt(openText("# Parser<|>\n\nReads Markdown.\n")), []);
  });

  it("set tab stops at placeholders for clients that have them", () => {
    const open = openText(withoutOwner, { snippetEdits: true, versionedEdits: true });
    assert.match(JSON.stringify(fixOf(open)?.edit?.documentChanges), /\$\{1:\[Product Owner\]\}/);
    assert.match(applyWorkspaceEdit(open, fixOf(open)?.edit), /Product Owner:\*\* \[Product Owner\]/);
  });

  it("give edits that are good for this version only to clients that can tell", () => {
    const [change] = fixOf(openText(withoutOwner, { versionedEdits: true }))?.edit?.documentChanges ?? [];
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

  it("add no sections where the editor asks on save", () => {
    const open = openText(`${withoutOwner}\n**Product Owner:** Ada Lindqvist\n\nAsk [Product Owner] first.\n`);
    const onSave = { only: ["source.fixAll"], triggerKind: 2 as const };
    const [action] = provideCodeActions(open.context, { range: open.range, context: onSave });
    const fixed = applyWorkspaceEdit(open, action?.edit);
    assert.match(fixed, /Ask Ada Lindqvist first/);
    assert.equal(fixed.match(/^## /gm)?.length, 2);
  });

  it("apply all safe fixes at once, until none is left", () => {
    const open = openText(withoutOwner);
    const [all] = provideCodeActions(open.context, { range: open.range, context: { only: ["source.fixAll"] } });
    const { context } = openText(applyWorkspaceEdit(open, all?.edit));
    const left = context.findings.filter(({ fixes }) => fixes?.some(({ safe }) => safe));
    assert.deepEqual(left, []);
    for (const line of open.context.text.split("\n")) assert.ok(context.text.includes(line), line);
  });
});

describe("ignoring a finding", () => {
  it("puts the comment on a line of its own before the block", () => {
    const { text, rules } = ignore(withoutOwner, rule);
    assert.match(text, /\n\n<!-- mandate-ignore ownership\/po-not-named: \[reason\] -->\n## Team\n/);
    assert.equal(rules.includes(rule), false);
  });

  it("covers the whole document where a comment before the block would break it", () => {
    const html = "---\nstatus: draft\n---\n<h1>Statement of<|> work</h1>\n\n<h2>Scope</h2>\n\nA shift planner.\n";
    const { text, rules } = ignore(html, rule);
    assert.match(text, /^---\nstatus: draft\n---\n<!-- mandate-ignore-file ownership\/po-not-named: \[reason\] -->\n/);
    assert.equal(rules.includes(rule), false);
  });

  it("keeps the line breaks of the document", () => {
    const { text } = ignore(withoutOwner.replaceAll("\n", "\r\n"), rule);
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
    const actions = actionsAt(open).filter(({ command }) => command?.command === "ask");
    assert.ok(actions.every(({ edit }) => edit === undefined));
    const comment = comments.find((one) => one.rule === rule);
    assert.equal(comment?.textBeforeReason, "<!-- mandate-ignore ownership/po-not-named: ");
    assert.equal(comment?.textAfterReason, " -->\n");
    assert.deepEqual(comment?.position, { line: 6, character: 0 });
  });
});

const rule = "ownership/po-not-named";

type Open = ReturnType<typeof openText>;

function actionsAt({ context, range }: Open): lsp.CodeAction[] {
  return provideCodeActions(context, { range, context: { only: ["quickfix"] } });
}

function fixOf(open: Open): lsp.CodeAction | undefined {
  return actionsAt(open).find(
    ({ isPreferred, diagnostics }) => isPreferred && diagnostics?.some(({ code }) => code === rule),
  );
}

function rulesOf({ context }: Open): string[] {
  return context.findings.map(({ rule }) => rule.id);
}

function ignore(marked: string, id: string, client: Partial<ClientSupport> = {}): { text: string; rules: string[] } {
  const open = openText(marked, client);
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const action = provideCodeActions(open.context, { range: everywhere, context: {} }).find(({ title }) =>
    title.includes(`(${id})`),
  );
  const text = applyWorkspaceEdit(open, action?.edit);
  return { text, rules: rulesOf(openText(text)) };
}

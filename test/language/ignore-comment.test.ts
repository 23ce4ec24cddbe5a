import assert from "node:assert/strict";
import { buildIgnoreEdit } from "../../src/language/ignore-comment.ts";
import type { LintFinding } from "../../src/linter/lint.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { say } from "../../src/text/message.ts";
import { overlaps } from "../../src/text/range.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { openText } from "./open-text.ts";

const comment = "<!-- mandate-ignore risk/value-missing: [reason] -->";
const fileComment = "<!-- mandate-ignore-file risk/value-missing: [reason] -->";

describe("an ignore comment", () => {
  it("stands on a line of its own before the block, whatever the block is", () => {
    check("# Vision\n\nWe «sell» ice.\n", `# Vision\n\n${comment}\nWe sell ice.\n`);
    check("Vision\n======\n\n«Aim»\n---\n\nIce.\n", `Vision\n======\n\n${comment}\nAim\n---\n\nIce.\n`);
    check("| a |\n| --- |\n| «b» |\n", `${comment}\n| a |\n| --- |\n| b |\n`);
    check("> We «sell» ice.\n", `${comment}\n> We sell ice.\n`);
  });

  it("stands at the end of a list item, since a line of its own would part the list", () => {
    check("- Ice\n- «Snow»\n  in summer\n- Rain\n", `- Ice\n- Snow\n  in summer ${comment}\n- Rain\n`);
    check("1. Ice\n   - «Snow»\n", `1. Ice\n   - Snow ${comment}\n`);
  });

  it("covers the whole document where it would break what it stands before, or not cover it", () => {
    check("---\ntitle: «Ice»\n---\n\n# Vision\n", `---\ntitle: Ice\n---\n${fileComment}\n\n# Vision\n`);
    check("<h1>«Vision»</h1>\n\nIce.\n", `${fileComment}\n<h1>Vision</h1>\n\nIce.\n`);
  });
});

/** Ignores a finding drawn as `«…»`, and checks that the comment covers it where it stands then. */
function check(marked: string, expected: string): void {
  const { context } = openText(marked.replace(/[«»]/g, ""));
  const rule = allRules.find(({ id }) => id === "risk/value-missing");
  assert.ok(rule);
  const range = { start: marked.indexOf("«"), end: marked.indexOf("»") - 1 };
  const finding: LintFinding = { rule, severity: "warning", message: say``, range };

  const edit = buildIgnoreEdit(context, finding);

  const text = applyEdits(context.text, [edit]);
  assert.equal(text, expected);
  const moved = edit.range.start <= range.start ? edit.newText.length : 0;
  const [suppression] = readMarkdown(text).suppressions;
  assert.ok(suppression && overlaps(suppression.target, { start: range.start + moved, end: range.end + moved }));
}

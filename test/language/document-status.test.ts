import assert from "node:assert/strict";
import { provideKindDeclaration } from "../../src/language/declare-kind.ts";
import { provideDocumentStatus } from "../../src/language/document-status.ts";
import { applyWorkspaceEdit, openText } from "./open-text.ts";

const agreement = "# Statement of work: Seed swap\n\n## Deliverables\n\n- Map\n- List\n- Messages\n";

describe("the status of a document", () => {
  it("says what it is taken for, why, and how it is judged", () => {
    const { kind, isDeclared, reasons, profile, problems } = provideDocumentStatus(openText(agreement).context);
    assert.deepEqual([kind, isDeclared, profile], ["sow", false, "agency"]);
    assert.match(reasons.join(", "), /title "Statement of work/);
    assert.ok(problems.error > 0);
  });

  it("says why it is none of ours, as far as that can be told", () => {
    const status = provideDocumentStatus(openText("# How to write a statement of work\n\nAsk who decides.\n").context);
    assert.equal(status.kind, "none");
    assert.match(status.reasons.join(", "), /How to write a statement of work/);
    assert.deepEqual([status.profile, status.engagement], [undefined, undefined]);
    assert.deepEqual(status.problems, { error: 0, warning: 0, information: 0, hint: 0 });
  });
});

describe("declaring the kind of a document", () => {
  it("writes it into the front matter, whatever stands there", () => {
    assert.equal(declare("# Minutes\n", "notes"), "---\nmandate:\n  kind: notes\n---\n\n# Minutes\n");
    assert.equal(
      declare("---\ntitle: Minutes\n---\n\n# Minutes\n", "notes"),
      "---\nmandate:\n  kind: notes\ntitle: Minutes\n---\n\n# Minutes\n",
    );
    assert.equal(
      declare("---\nmandate:\n  profile: draft\n---\n\n# Minutes\n", "notes"),
      "---\nmandate:\n  kind: notes\n  profile: draft\n---\n\n# Minutes\n",
    );
  });

  it("takes the place of one that is declared", () => {
    assert.equal(
      declare("---\nmandate: { kind: sow }\n---\n# A\n", "none"),
      "---\nmandate: { kind: none }\n---\n# A\n",
    );
    assert.equal(
      declare('---\r\nmandate:\r\n  kind: "sow" # for now\r\n---\r\n# A\r\n', "vision"),
      "---\r\nmandate:\r\n  kind: vision # for now\r\n---\r\n# A\r\n",
    );
    assert.equal(
      declare("---\nmandate:\n  kind:\n---\n# A\n", "charter"),
      "---\nmandate:\n  kind: charter\n---\n# A\n",
    );
  });

  it("leaves front matter alone that is broken, and kinds that nobody knows", () => {
    const { context } = openText("---\nmandate: [\n---\n# A\n");
    assert.deepEqual(provideKindDeclaration(context, { kind: "sow" }), { problem: "front-matter" });
    assert.equal(provideKindDeclaration(context, { kind: "poem" }), undefined);
  });
});

function declare(text: string, kind: string): string {
  const opened = openText(text);
  return applyWorkspaceEdit(opened, provideKindDeclaration(opened.context, { kind })?.edit);
}

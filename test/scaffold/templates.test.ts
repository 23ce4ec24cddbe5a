import assert from "node:assert/strict";
import { readTemplate } from "../../src/dev/generators/read-template.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { templateLibrary } from "../../src/scaffold/template-library.generated.ts";
import { drawFindings, lintFixture } from "../support/fixture.ts";
import { fillIn } from "./fill-in.ts";

describe("templates", () => {
  for (const { name, language, kind, body } of templateLibrary) {
    describe(`${language}/${name}`, () => {
      it("is read as what it is", () => {
        const document = readDocument("document.md", body);
        assert.equal(document.kind, kind);
        assert.equal(document.language, language);
      });

      it("has no findings as a template", () => {
        const text = `---\nstatus: template\n---\n\n${body}`;
        assert.equal(drawFindings(text, lintFixture(text)), text);
      });

      it("has no findings when it is filled in", () => {
        const text = fillIn(body);
        assert.equal(drawFindings(text, lintFixture(text)), text);
      });
    });
  }

  it("are refused with the file and what to do", () => {
    const frontMatter = "---\ntitle: Plan\ndescription: A plan.\nkind: sow\nfile: plan.md\n---\n\n";
    assert.throws(() => readTemplate("templates/plan.md", "", []), /Put the template at templates\/en/);
    assert.throws(() => readTemplate("en/plan.md", "# Plan\n", []), /en\/plan\.md: Start with YAML front matter/);
    assert.throws(() => readTemplate("en/plan.md", `${frontMatter}{{plan}}\n`, []), /no clause "plan" in en/);
    assert.throws(
      () => readTemplate("en/plan.md", `${frontMatter.replace("sow", "plan")}# Plan\n`, []),
      /does not know "plan"/,
    );
  });
});

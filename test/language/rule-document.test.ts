import assert from "node:assert/strict";
import { provideRuleDocument } from "../../src/language/rule-document.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { english } from "../../src/text/message.ts";

describe("a rule's page", () => {
  it("says why the rule matters, shows both examples and how to switch it off", () => {
    const page = provideRuleDocument("ownership/po-not-named", english, []) ?? "";
    const headings = readMarkdown(page).sections.map(({ heading }) => heading?.text);
    assert.deepEqual(headings.slice(1), [
      "ownership/po-not-named",
      "Why it matters",
      "Example",
      "Fix",
      "Switching it off",
      "Source",
      "How often it is right",
    ]);
  });

  it("keeps its examples in code, whatever they hold", () => {
    for (const { id, docs } of allRules) {
      const page = provideRuleDocument(id, english, []) ?? "";
      const codes = readMarkdown(page).blocks.filter(({ type }) => type === "code");
      const texts = codes.map(({ range }) => page.slice(range.start, range.end));
      for (const example of Object.values(docs.examples)) {
        assert.ok(
          texts.some((text) => text.includes(example.trim())),
          id,
        );
      }
    }
  });

  it("is not there for a rule that is not there", () => {
    assert.equal(provideRuleDocument("ownership/no-such-rule", english, []), undefined);
  });
});

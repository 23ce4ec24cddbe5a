import assert from "node:assert/strict";
import { contracts, situations } from "../../src/documents/declared-terms.ts";
import { supportedLanguages } from "../../src/documents/document.ts";
import { type EngagementAnswers, usualOwnerSide } from "../../src/scaffold/engagement-answers.ts";
import { planEngagement } from "../../src/scaffold/plan-engagement.ts";
import { drawFindings } from "../support/fixture.ts";
import { lintPlan } from "./lint-plan.ts";

const people = {
  product: "Morgenblech",
  client: "Marwede",
  provider: "Ohlsdiek",
  productOwner: "Friederike Olt",
  sponsor: "Henrike Marwede",
  people: [
    { name: "Tilo Brandis", role: "lead-engineer", side: "provider" },
    { name: "Ada Lind", role: "designer", side: "client" },
    { name: "Jo Ude", role: "Data protection officer", side: "client" },
  ],
} as const;
const start = ["statement-of-work", "product-vision", "backlog", "role-charter"];
const others = ["constellation-card", "project-plan", "discovery", "presales-handover", "kick-off"];
const shop: EngagementAnswers = { language: "en", situation: "one-off", documents: ["role-charter"], ...people };

describe("a planned engagement", function () {
  this.timeout(120_000);

  for (const language of supportedLanguages)
    for (const situation of situations)
      it(`has no findings but open placeholders, whatever the contract: ${language}, ${situation}`, () => {
        for (const contract of [...contracts, undefined]) {
          const answers = { language, situation, ...(contract !== undefined && { contract }), ...people };
          assertClean({ ...answers, documents: start });
        }
        const documents = [...start, ...others, "engagement-letter"];
        assertClean({ language, situation, documents: documents.filter(isAtUsualSide(situation)), ...people });
        // Nothing is known yet.
        assertClean({ language, situation, documents: start });
      });

  for (const language of supportedLanguages)
    it(`may have the Product Owner at an unusual side for a reason: ${language}`, () => {
      for (const situation of situations) {
        const ownerSide = usualOwnerSide(situation) === "client" ? "provider" : "client";
        const ownerReason = "four years as Product Owner of the predecessor";
        assertClean({ language, situation, ownerSide, ownerReason, documents: [...start, ...others], ...people });
      }
    });

  it("has every name at its place, and a row for whoever has none", () => {
    const [charter] = planEngagement(shop).files;
    const roles = charter?.text.slice(charter.text.indexOf("| Role"), charter.text.indexOf("- **Project manager"));
    assert.equal(
      roles,
      `| Role | Person | Side | Duties |
| --- | --- | --- | --- |
| Product Owner | Friederike Olt | Ohlsdiek | orders the backlog, decides on scope, accepts or returns finished work |
| Product designer | Ada Lind | Marwede | interviews users, designs and tests how the product is used |
| Lead engineer | Tilo Brandis | Ohlsdiek | designs the technical solution, estimates, answers for quality in operation |
| Sponsor | Henrike Marwede | Marwede | sets goals and budget, approves changes above [amount] |
| Subject-matter expert | [Subject-matter expert] | Marwede | explains the domain, checks results, arranges access to users |
| Data protection officer | Jo Ude | Marwede | [duties of Data protection officer] |

`,
    );
  });

  it("has a configuration that says the same", () => {
    assert.equal(
      planEngagement({ ...shop, contract: "fixed-price", product: "Shop: tickets" }).files.at(-1)?.text,
      `# What Mandate knows of this engagement. Documents that declare something else in their front matter win.
engagement: "Shop: tickets"
situation: one-off
contract: fixed-price
parties:
  client: Marwede
  provider: Ohlsdiek
ownership:
  product_owner: Friederike Olt
  side: provider
people:
  - { name: "Henrike Marwede", role: "Sponsor", side: client }
  - { name: "Tilo Brandis", role: "Lead engineer", side: provider }
  - { name: "Ada Lind", role: "Product designer", side: client }
  - { name: "Jo Ude", role: "Data protection officer", side: client }
kinds:
  role-charter.md: charter
`,
    );
  });

  it("takes no name that is taken, and keeps a configuration that is there", () => {
    const taken = ["Role-Charter.md", "role-charter-2.md", "mandate.yml"];
    const plan = planEngagement(shop, { taken });
    assert.deepEqual(
      plan.files.map(({ path }) => path),
      ["role-charter-3.md"],
    );
    assert.deepEqual(plan.renamed, [{ from: "role-charter.md", to: "role-charter-3.md" }]);
    assert.equal(plan.kept, "mandate.yml");
    assert.match(plan.files[0]?.text ?? "", /^---\nmandate:\n {2}kind: charter\n {2}engagement: Morgenblech\n/);
    assertClean({ ...shop, documents: start }, ["mandate.yaml"]);
  });

  it("leaves diagrams alone, and writes names as they were typed", () => {
    const documents = ["constellation-card"];
    const [card] = planEngagement({ ...shop, documents, client: "  M|W *[AG]*\n" }).files;
    assert.match(card?.text ?? "", /PO\[Product Owner\] --> Team/);
    assert.match(card?.text ?? "", /shows M\\\|W \\\*\\\[AG\\\]\\\* and users/);
  });
});

/** The letter says that the provider answers for the product. */
function isAtUsualSide(situation: (typeof situations)[number]): (name: string) => boolean {
  return (name) => name !== "engagement-letter" || usualOwnerSide(situation) === "provider";
}

function assertClean(answers: EngagementAnswers, taken: readonly string[] = []): void {
  const { files } = planEngagement(answers, { taken });
  for (const [path, findings] of lintPlan(files)) {
    const text = files.find((file) => file.path === path)?.text ?? "";
    const unexpected = findings.filter(({ rule }) => rule.id !== "document/placeholder-unfilled");
    assert.equal(drawFindings(text, unexpected), text, `${path} of ${JSON.stringify(answers)}`);
  }
}

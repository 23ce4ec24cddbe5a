import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ajvDraft07 from "ajv";
import { parse } from "yaml";
import { configurationKeys, readConfiguration } from "../../src/linter/config.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { textOf } from "../../src/text/message.ts";
import { repositoryRoot } from "../support/fixture.ts";

const schema = JSON.parse(readFileSync(join(repositoryRoot, "schema/mandate.schema.json"), "utf8"));
const validate = new ajvDraft07.default({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

/** Says everything that a configuration can say. */
const everything = `
extends: [../house.mandate.yaml, "@acme/mandate-rules"]
profile: agency
situation: one-off
contract: fixed-price
audience: client-facing
engagement: Ticket shop
parties: { provider: North Works, client: South Bank }
ownership: { product_owner: Jana Roth, product_manager: Max Weber, side: client, rationale: Hers, constellation: single }
target_margin: 0.25
work_contract_law: none
external: { backlog: "https://tracker.example/shop" }
kinds: { "offers/**": sow, README.md: none }
engagements: [clients/*]
ignore: archive
templates: legal/templates
advice: all
people: [Ada Lindqvist]
glossary: { en: { product-owner: [Value Lead], client: the Alliance }, de: { out-of-scope: [Parkplatz] } }
rules:
  risk/value-missing: off
  scope/change-process-incomplete: { severity: error, facets: { impact: off, request: on } }
  ownership/po-availability-missing: { options: { least-share: 50 } }
  own/privacy: hint
own_rules:
  privacy: { required_section: [Data protection], kinds: [sow], languages: en, severity: error, message: M, docs: D, text: T }
  own/effort: { forbidden_phrase: best effort, replacement: due care }
overrides:
  - files: [internal/**]
    kind: notes
    profile: draft
    rules: { risk/value-missing: hint }
    own_rules: { centre: { required_field: Cost centre } }
`;

/** Each is wrong for the reader in one place. */
const wrong = [
  "profil: agency",
  "profile: agancy",
  "situation: intern",
  "target_margin: 25",
  "parties: { provder: A }",
  "parties: North Works",
  "rules: { risk/value: off }",
  "rules: { risk/value-missing: warn }",
  "rules: { risk/value-missing: { level: hint } }",
  "rules: { risk/value-missing: { facets: { a: off } } }",
  "rules: { scope/change-process-incomplete: { facets: { impct: off } } }",
  "rules: { scope/change-process-incomplete: { facets: { impact: no } } }",
  "rules: { ownership/po-availability-missing: { options: { least: 50 } } }",
  "rules: { ownership/po-availability-missing: { options: { least-share: many } } }",
  "rules: { ownership/po-availability-missing: { options: { least-share: -1 } } }",
  "rules: []",
  "kinds: { a: vison }",
  "kinds: { ../a: sow }",
  "ignore: [3]\n",
  'ignore: ["!a"]',
  'ignore: ["", a]',
  "ignore: a/../../b",
  "engagements: { A: ../other }",
  "glossary: { fr: { client: [maison] } }",
  "glossary: { en: { product-ower: [Value Lead] } }",
  "glossary: { en: { client: 7 } }",
  "templates: ../shared",
  "templates: /etc",
  "templates: [a]",
  "advice: some",
  "extends: /etc/x.yaml",
  "extends: ./folder",
  "extends: a b",
  "extends: [7]",
  "overrides: { files: a }",
  "overrides: [{ profile: draft }]",
  "overrides: [{ files: a, kind: sowe }]",
  "overrides: [{ files: a, ignore: b }]",
  "overrides: [{ files: ../a }]",
  "own_rules: { Data: { required_section: X } }",
  "own_rules: { a: { kinds: [sow] } }",
  "own_rules: { a: { required_section: X, required_field: Y } }",
  "own_rules: { a: { required_secton: X } }",
  "own_rules: { a: { required_section: X, kinds: [none] } }",
  "own_rules: { a: { required_section: X, severity: off } }",
  "own_rules: { a: { required_section: X, languages: fr } }",
  "own_rules: { a: { forbidden_phrase: X, text: Y } }",
  "own_rules: { a: { required_section: X, replacement: Y } }",
  "own_rules: { a: { required_phrase: 7 } }",
  "own_rules: { a: { required_phrase: X, message: [a] } }",
];

describe("the schema of the configuration", () => {
  it("knows every key, rule, facet and option, with a description", () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), [...configurationKeys].sort());
    const { properties } = schema.definitions.document.rules;
    assert.deepEqual(
      Object.keys(properties),
      allRules.map(({ id }) => id),
    );
    const written = JSON.stringify(properties);
    for (const { docs, options = {} } of allRules)
      for (const text of [docs.summary, ...Object.values(options).map(({ description }) => description)])
        assert.ok(written.includes(JSON.stringify(text).slice(1, -1)), text);
  });

  it("takes what the reader takes", () => {
    const { problems, configuration } = readConfiguration(everything);
    assert.deepEqual(
      problems.map(({ message }) => textOf(message)),
      [],
    );
    assert.equal(configuration.overrides.length, 1);
    const written = Object.keys(parse(everything));
    assert.deepEqual(
      configurationKeys.filter((key) => key !== "$schema" && !written.includes(key)),
      [],
    );
    assert.deepEqual([validate(parse(everything)), validate.errors ?? []], [true, []]);
  });

  for (const file of ["README.md", "docs/configuration.md"]) {
    it(`takes the examples of ${file}`, () => {
      const examples = yamlIn(readFileSync(join(repositoryRoot, file), "utf8"));
      assert.notEqual(examples.length, 0);
      for (const example of examples) {
        assert.deepEqual(
          readConfiguration(example).problems.map(({ message }) => textOf(message)),
          [],
          example,
        );
        assert.ok(validate(parse(example)), `${JSON.stringify(validate.errors)}\n${example}`);
      }
    });
  }

  for (const text of wrong) {
    it(`takes ${JSON.stringify(text)} no more than the reader does`, () => {
      assert.notEqual(readConfiguration(text).problems.length, 0);
      assert.equal(validate(parse(text)), false);
    });
  }
});

/** The code blocks in YAML that are no front matter, pipeline or package. */
function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, code = ""]) => code)
    .filter((code) => !/^(?:---|on:|name:|repos:|stages:|[\w-]+:\n {2}(?:script|image))/m.test(code));
}

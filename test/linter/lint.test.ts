import assert from "node:assert/strict";
import { profileNames } from "../../src/documents/declared-terms.ts";
import type { LintOptions } from "../../src/linter/lint-options.ts";
import { profileChanges, severityOf } from "../../src/linter/profiles.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import { severities as ranks, ruleFamilies, type Severity } from "../../src/rules/rule.ts";
import { say } from "../../src/text/message.ts";
import { fixtureOptions, lintFixture } from "../support/fixture.ts";

const sow = `# Statement of Work: Ticket shop

Anna sells tickets to visitors of the museum.

## Deliverables

- Seat map
- Payment by card

## Team

- Ada Lindqvist, designer
- Tom Becker, engineer
`;

/** The severity of each rule's first finding. */
function severities(text: string, options: Partial<LintOptions> = {}): Map<string, string> {
  const findings = lintFixture(text, { ...fixtureOptions, ...options });
  return new Map(findings.map(({ rule, severity }) => [rule.id, severity]));
}

describe("lintDocument", () => {
  it("orders findings by what they cost, then by their places", () => {
    const found = lintFixture(sow).map(({ severity, range }) => ({ rank: ranks.indexOf(severity), at: range.start }));
    assert.ok(new Set(found.map(({ rank }) => rank)).size > 1);
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a.rank - b.rank || a.at - b.at),
    );
  });

  it("gives the same for the same text", () => {
    assert.deepEqual(lintFixture(sow), lintFixture(sow));
  });

  it("finds nothing in a document that is no engagement document", () => {
    assert.deepEqual(lintFixture("# Ticket shop\n\nRun `npm start`. TBD\n\n## Team\n"), []);
  });

  it("takes the severity from the rule, the profile and the configuration, in this order", () => {
    const id = "ownership/po-not-named";
    assert.equal(severities(sow).get(id), "error");
    assert.equal(severities(sow, { profile: "draft" }).get(id), "warning");
    assert.equal(severities(sow, { profile: "draft", rules: { [id]: { severity: "hint" } } }).get(id), "hint");
    assert.equal(severities(sow, { rules: { [id]: { off: true } } }).has(id), false);
  });

  it("keeps what a rule has lowered itself below what a profile gives the rule", () => {
    const [rule] = allRules.filter(({ id }) => id === "constellation/split-po-boundary-missing");
    assert.equal(rule?.severity, "warning");
    const strictly = (severity: Severity | undefined, rules = {}): Severity | undefined => {
      const finding = { message: say``, range: { start: 0, end: 0 }, ...(severity && { severity }) };
      return rule && severityOf(rule, finding, { ...fixtureOptions, profile: "scrum-strict", rules, lighter: [] });
    };
    assert.equal(strictly(undefined), "error");
    assert.equal(strictly("information"), "information");
    assert.equal(strictly("information", { [rule?.id ?? ""]: { severity: "error" } }), "error");
  });

  it("leaves out what a profile does not expect", () => {
    assert.equal(severities(sow).has("client/duties-missing"), true);
    assert.equal(severities(sow, { profile: "product-org" }).has("client/duties-missing"), false);
  });

  for (const [who, text] of [
    ["students", `${sow}\nCourse: Software engineering\n\nInstructor: Dr. Kim Osei\n`],
    ["an apprentice", `${sow}\nPrüfling: Jo Brandt\n\nAusbildungsbetrieb: Kanten GmbH\n`],
    ["volunteers", sow.replace("Statement of Work", "Proposal for Google Summer of Code")],
    ["authors of a specification without a client", sow.replace("Statement of Work", "Requirements specification")],
    ["whoever asks a funder", sow.replace("Statement of Work", "Grant proposal")],
  ] as const)
    it(`asks for no client's terms, only advises on them, in the work of ${who}`, () => {
      const found = severities(text);
      assert.equal(found.get("ownership/po-not-named"), "hint");
      assert.equal(found.get("risk/usability-missing") ?? "warning", "warning");
      for (const [id, severity] of found)
        if (/^(?:client|ownership|situation)\//.test(id)) assert.equal(severity, "hint");
    });

  it("takes a product for students for ordered work", () => {
    const product = sow.replace("Anna sells tickets to visitors", "Students of the university book seats for a course");
    assert.equal(severities(product).get("ownership/po-not-named"), "error");
    const priced = `${sow}\nCourse: Software engineering\n\nInstructor: Dr. Kim Osei\n\n## Price\n\n€31,000 by time and materials\n`;
    assert.equal(severities(priced).get("ownership/po-not-named"), "error");
  });

  it("takes what a profile says of a rule before what it says of the family", () => {
    const inProductOrganisation = severities(sow, { profile: "product-org" });
    assert.equal(inProductOrganisation.has("scope/change-process-incomplete"), false);
    assert.equal(inProductOrganisation.has("scope/out-of-scope-missing"), true);
    for (const id of severities(sow, { profile: "draft" }).keys())
      assert.match(id, /^(?:ownership|risk|scope|document)\//);
  });

  it("has profiles of known rules and families only", () => {
    const known: readonly string[] = [...ruleFamilies, ...allRules.map(({ id }) => id)];
    for (const [profile, changes] of Object.entries(profileChanges))
      assert.deepEqual(
        Object.keys(changes).filter((name) => !known.includes(name)),
        [],
        profile,
      );
  });

  it("takes the profile from the front matter, else from the situation, unless one is chosen", () => {
    const id = "client/duties-missing";
    const withTerms = (terms: string): string => `---\nmandate: { kind: sow, ${terms} }\n---\n\n${sow}`;
    const undecided = { profile: undefined };
    assert.equal(severities(sow, undecided).has(id), true);
    assert.equal(severities(withTerms("situation: internal"), undecided).has(id), false);
    assert.equal(severities(withTerms("situation: internal, profile: agency"), undecided).has(id), true);
    assert.equal(severities(withTerms("profile: draft"), undecided).has(id), false);
    assert.equal(severities(withTerms("profile: draft"), { profile: "agency" }).has(id), true);
  });

  it("knows every profile", () => {
    for (const profile of profileNames) assert.ok(severities(sow, { profile }).size > 0, profile);
  });

  it("leaves out facets that are switched off", () => {
    const id = "scope/change-process-incomplete";
    const facetsOf = (facets: Readonly<Record<string, "on" | "off">>): readonly string[] =>
      lintFixture(sow, { ...fixtureOptions, rules: { [id]: { facets } } }).find(({ rule }) => rule.id === id)?.facets ??
      [];
    assert.ok(facetsOf({}).includes("impact"));
    assert.ok(!facetsOf({ impact: "off" }).includes("impact"));
    const all = allRules.find((rule) => rule.id === id)?.facets ?? [];
    assert.deepEqual(facetsOf(Object.fromEntries(all.map((facet) => [facet, "off"]))), []);
  });
});

describe("ignore comments", () => {
  const withComment = (comment: string): string => sow.replace("## Team", `${comment}\n\n## Team`);
  const id = "ownership/po-not-named";

  it("drop the findings in the block that follows, by rule or family", () => {
    assert.equal(severities(withComment(`<!-- mandate-ignore ${id}: agreed by mail -->`)).has(id), false);
    assert.equal(severities(withComment("<!-- mandate-ignore ownership: agreed by mail -->")).has(id), false);
    assert.equal(severities(withComment("<!-- mandate-ignore risk, ownership: agreed by mail -->")).has(id), false);
  });

  it("leave other rules, other blocks and names that only begin alike", () => {
    assert.equal(severities(withComment("<!-- mandate-ignore risk: agreed by mail -->")).has(id), true);
    assert.equal(severities(withComment("<!-- mandate-ignore own: agreed by mail -->")).has(id), true);
    assert.equal(
      severities(sow.replace("## Deliverables", `<!-- mandate-ignore ${id}: x -->\n\n## Deliverables`)).has(id),
      true,
    );
  });

  it("drop them up to the last day of a waiver", () => {
    const waivedUntil = (day: string): string =>
      withComment(`<!-- mandate-ignore ${id}: only a pilot (waived by Jana Roth until ${day}) -->`);
    assert.equal(severities(waivedUntil("2026-11-22")).has(id), false);
    assert.equal(severities(waivedUntil("2026-11-21")).has(id), true);
    const german = withComment(
      `<!-- mandate-ignore ${id}: nur ein Pilot (freigegeben von Jana Roth bis 2026-11-21) -->`,
    );
    assert.equal(severities(german).has(id), true);
  });

  it("drop findings in the whole file", () => {
    const text = `${sow}\n<!-- mandate-ignore-file ${id}: agreed by mail -->\n`;
    assert.equal(severities(text).has(id), false);
    assert.equal(severities(text).has("client/duties-missing"), true);
  });
});

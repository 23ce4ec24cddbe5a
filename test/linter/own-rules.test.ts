import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import { readConfiguration } from "../../src/linter/config.ts";
import { keyFindings, writeKey } from "../../src/linter/finding-key.ts";
import { type LintFinding, lintDocument } from "../../src/linter/lint.ts";
import { listOwnRules } from "../../src/linter/list-own-rules.ts";
import { explainRule } from "../../src/rules/explain-rule.ts";
import { textOf } from "../../src/text/message.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { german } from "../../src/translations/german.ts";

const configured = `
own_rules:
  data-protection:
    required_section: [Data protection, Datenschutz]
    kinds: [sow]
    severity: error
    message: Legal reads no offer without a section on data protection.
    docs: Our lawyers answer for personal data since the audit of 2025.
    text: |
      [Provider] handles personal data for [Client] only.

      - Data stays in the European Union.
  cost-centre:
    required_field: Cost centre
    kinds: sow
  own/valid-until:
    required_phrase: [valid until, gültig bis]
    text: This offer is valid until [date].
    kinds: sow
    languages: en
  best-effort:
    forbidden_phrase: [best effort, best endeavour]
    replacement: due care
    severity: information
`;

const offer = `---
mandate:
  kind: sow
---

# Statement of work: Ticket shop

- **Provider:** North Works

## Deliverables

- Seat map

Best efforts will do. Best endeavours will not, and **best** effort is all.
`;

function lint(text: string, configuration = configured): LintFinding[] {
  const read = readConfiguration(configuration);
  assert.deepEqual(
    read.problems.map(({ message }) => textOf(message)),
    [],
  );
  const document = readDocument("sow.md", text, {});
  const { profile, rules } = read.configuration;
  const options = { profile, rules, ownRules: listOwnRules(read.configuration), today: "2026-11-22" };
  return lintDocument(document, buildEngagement([document]), options);
}

function own(text: string, configuration = configured): LintFinding[] {
  return lint(text, configuration).filter(({ rule }) => rule.id.startsWith("own/"));
}

function show(text: string, findings: readonly LintFinding[]): string[] {
  return findings.map(
    ({ rule, severity, message, range, fixes = [] }) =>
      `${rule.id} ${severity} | ${text.slice(range.start, range.end)} | ${textOf(message)}${fixes.map((fix) => ` | ${textOf(fix.title)}${fix.safe ? " (safe)" : ""}`).join("")}`,
  );
}

describe("rules of a team's own", () => {
  it("find what is missing and what is not to be said", () => {
    assert.deepEqual(show(offer, own(offer)), [
      'own/data-protection error | # Statement of work: Ticket shop | Legal reads no offer without a section on data protection. | Insert the section "Data protection"',
      'own/cost-centre warning | # Statement of work: Ticket shop | "Cost centre" is not stated: your team asks for it. | Insert the field "Cost centre" (safe)',
      'own/valid-until warning | # Statement of work: Ticket shop | "valid until" is not said: your team asks for it. | Insert the text that your team has agreed on',
      'own/best-effort information | Best efforts | Your team doesn\'t write "best effort". | Replace "Best efforts" with "Due care"',
      'own/best-effort information | Best endeavours | Your team doesn\'t write "best endeavour". | Replace "Best endeavours" with "Due care"',
      'own/best-effort information | best** effort | Your team doesn\'t write "best effort".',
    ]);
  });

  it("insert their text in the document's style, once", () => {
    let text = offer;
    for (let left = own(text); left.some(({ fixes }) => fixes !== undefined); left = own(text))
      text = applyEdits(text, left.find(({ fixes }) => fixes !== undefined)?.fixes?.[0]?.edits ?? []);
    assert.equal(
      text,
      `---
mandate:
  kind: sow
---

# Statement of work: Ticket shop

- **Provider:** North Works
- **Cost centre:** [Cost centre]

This offer is valid until [date].

## Deliverables

- Seat map

Due care will do. Due care will not, and **best** effort is all.

## Data protection

[Provider] handles personal data for [Client] only.

- Data stays in the European Union.
`,
    );
  });

  it("are satisfied by other cases, endings and ways to write", () => {
    const satisfied = `${offer.slice(0, offer.indexOf("Best efforts")).replace("- **Provider", "| Cost Centres | 4711 |\n|---|---|\n\n- **Provider")}
The price is VALID UNTIL May.

## 7. On datenschutz
`;
    assert.deepEqual(show(satisfied, own(satisfied)), []);
  });

  it("are for kinds and languages", () => {
    const germanOffer =
      "# Leistungsbeschreibung: Ticketshop\n\nDer Anbieter liefert dem Kunden einen Shop.\n\n## Leistungen\n\n- Sitzplan\n- Zahlung mit der Karte\n";
    assert.deepEqual(
      own(germanOffer).map(({ rule }) => rule.id),
      ["own/data-protection", "own/cost-centre"],
    );
    assert.deepEqual(own("# Vision: Ticket shop\n\nFor visitors who hate queues.\n\n## Goals\n\n- Fewer queues\n"), []);
    assert.deepEqual(own("# Notes on a parser\n\nBest effort.\n"), []);
  });

  it("are weighed, switched off and ignored as others are", () => {
    const changed = `${configured}\nrules: { own/data-protection: off, own/cost-centre: { severity: hint } }\n`;
    assert.deepEqual(
      own(offer, changed).map(({ rule, severity }) => `${rule.id} ${severity}`),
      ["own/valid-until warning", ...Array(3).fill("own/best-effort information"), "own/cost-centre hint"],
    );
    const ignored = offer
      .replace("Best efforts", "<!-- mandate-ignore own/best-effort: quoted from the client -->\nBest efforts")
      .replace(
        "# Statement",
        "<!-- mandate-ignore-file own/cost-centre own/valid-until own/data-protection: a draft -->\n\n# Statement",
      );
    assert.deepEqual(
      lint(ignored)
        .filter(({ rule }) => /^own\/|suppression/.test(rule.id))
        .map(({ rule }) => rule.id),
      [],
    );
  });

  it("have keys that outlive moved lines", () => {
    const keysOf = (text: string): string[] => {
      const document = readDocument("sow.md", text);
      const findings = lint(text);
      return keyFindings(findings, document)
        .map(writeKey)
        .filter((key) => key.startsWith("own/"));
    };
    assert.deepEqual(keysOf(offer.replace("- Seat map", "- Seat map\n- Payment")), keysOf(offer));
    assert.equal(new Set(keysOf(offer)).size, 6);
  });

  it("have pages whose examples are true", () => {
    const { configuration } = readConfiguration(configured);
    const rules = listOwnRules(configuration);
    assert.equal(listOwnRules(configuration), rules);
    for (const { id, docs } of rules) {
      const has = (text: string): boolean => own(text).some(({ rule }) => rule.id === id);
      assert.deepEqual([has(docs.examples.bad), has(docs.examples.good)], [true, false], id);
    }
    const [first] = rules;
    assert.ok(first);
    const page = explainRule(first);
    assert.match(
      page,
      /^# own\/data-protection\n\nLegal reads no offer .*\n\nReported as \*\*error\*\* in statements of work\.\n/,
    );
    assert.match(page, /Our lawyers answer/);
    assert.doesNotMatch(page, /VS Code/);
    assert.match(explainRule(first, german), /Gemeldet als \*\*error\*\*/);
  });

  it("say what is wrong with them, where, and what was probably meant", () => {
    const text = `own_rules:
  Data: { required_section: X }
  none: { kinds: [sow] }
  two: { required_section: X, forbidden_phrase: Y }
  typo: { required_secton: X }
  kind: { required_section: X, kinds: [sowe], severity: warn, languages: fr }
  text: { forbidden_phrase: X, text: Y }
  phrase: { required_phrase: ["!!", 7], message: [a] }
  list: [a]
  long: { required_phrase: one two three four five six seven eight nine ten eleven twelve thirteen }
`;
    assert.deepEqual(
      readConfiguration(text).problems.map(
        ({ message, range }) => `${text.slice(range.start, range.end)} | ${textOf(message)}`,
      ),
      [
        'Data | The rule\'s name "Data" may have small letters, digits and hyphens only.',
        "none | A rule of one's own has one of required_section, required_field, required_phrase and forbidden_phrase.",
        "two | A rule of one's own has one of required_section, required_field, required_phrase and forbidden_phrase.",
        "typo | A rule of one's own has one of required_section, required_field, required_phrase and forbidden_phrase.",
        'required_secton | Unknown key "required_secton". Did you mean "required_section"?',
        'sowe | Unknown kind "sowe". Use sow, vision, backlog, charter, change-request or notes. Did you mean "sow"?',
        'warn | Unknown severity "warn". Use error, warning, information or hint. Did you mean "warning"?',
        'fr | Unknown language "fr". Use en or de.',
        'Y | "text" doesn\'t go with "forbidden_phrase"; use "replacement".',
        '"!!" | "required_phrase" must be plain words such as "Data protection", or a list of them.',
        '7 | "required_phrase" must be plain words such as "Data protection", or a list of them.',
        '[a] | The rule "own/list" must be a list of "key: value" lines.',
        'one two three four five six seven eight nine ten eleven twelve thirteen | "required_phrase" has at most 12 words, on one line.',
      ],
    );
  });
});

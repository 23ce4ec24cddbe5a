import assert from "node:assert/strict";
import { configurationKeys, defaultConfiguration, keptKeys, readConfiguration } from "../../src/linter/config.ts";
import { buildPathMatcher, findPatternProblem } from "../../src/linter/config-patterns.ts";
import { textOf } from "../../src/text/message.ts";

/** The text with every problem drawn under its place. */
function problemsIn(text: string): string[] {
  return readConfiguration(text).problems.map(
    ({ message, range }) => `${text.slice(range.start, range.end)} | ${textOf(message)}`,
  );
}

describe("readConfiguration", () => {
  it("reads profile, rules, kinds and patterns to ignore", () => {
    const { configuration, problems } = readConfiguration(`
profile: product-org
rules:
  ownership/po-not-named: warning
  scope/out-of-scope-missing: off
  scope/change-process-incomplete: { severity: error, facets: { written-approval: off, impact: on } }
kinds:
  "offers/**": sow
  offers/README.md: none
ignore:
  - archive
  - "**/*.draft.md"
advice: all
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      profile: "product-org",
      declared: {},
      rules: {
        "ownership/po-not-named": { severity: "warning" },
        "scope/out-of-scope-missing": { off: true },
        "scope/change-process-incomplete": { severity: "error", facets: { "written-approval": "off", impact: "on" } },
      },
      kinds: [
        { pattern: "offers/**", kind: "sow" },
        { pattern: "offers/README.md", kind: "none" },
      ],
      engagements: [],
      overrides: [],
      extended: [],
      ignore: ["archive", "**/*.draft.md"],
      advice: "all",
      glossary: {},
      templates: undefined,
      ownRules: {},
      kept: {},
    });
  });

  it("reads engagements by name, or as folders", () => {
    const read = (text: string): unknown => {
      const { configuration, problems } = readConfiguration(text);
      const { findEngagement } = buildPathMatcher(configuration);
      const paths = ["clients/acme/sow.md", "clients/beta/backlog/items.md", "README.md"];
      return [...problems.map(({ message }) => textOf(message)), ...paths.map(findEngagement)];
    };
    assert.deepEqual(read("engagements: [clients/*]"), ["clients/acme", "clients/beta", undefined]);
    assert.deepEqual(read("engagements: { A: clients/acme, B: [clients/b*, '*.md'] }"), ["A", "B", "B"]);
    assert.deepEqual(read("engagement: Seat shop"), ["Seat shop", "Seat shop", "Seat shop"]);
    assert.deepEqual(read("engagements: { A: ../other }"), [
      'The pattern "../other" leaves the folder of the configuration.',
      ...[undefined, undefined, undefined],
    ]);
  });

  it("reads house words", () => {
    const { configuration, problems } = readConfiguration(`
glossary:
  en: { product-owner: [Value Lead, Mission Owner], out-of-scope: Parking lot }
  de: { client: [Hausherrin] }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.glossary, {
      en: { "product-owner": ["Value Lead", "Mission Owner"], "out-of-scope": ["Parking lot"] },
      de: { client: ["Hausherrin"] },
    });
  });

  it("says what is wrong in a glossary and keeps the rest", () => {
    const text = `
glossary:
  fr: { client: [maison] }
  en:
    product-ower: [Value Lead]
    client: [the alliance, "!!", 7, one two three four five six seven eight nine]
`;
    assert.deepEqual(problemsIn(text), [
      'fr | Unknown language "fr". A glossary has en and de.',
      'product-ower | The glossary knows no "product-ower". Did you mean "product-owner"?',
      '"!!" | Words of the glossary are texts such as "Value Lead", or a list of them.',
      '7 | Words of the glossary are texts such as "Value Lead", or a list of them.',
      "one two three four five six seven eight nine | A term of the glossary has at most 8 words.",
    ]);
    assert.deepEqual(readConfiguration(text).configuration.glossary, { en: { client: ["the alliance"] } });
  });

  it("reads JSON", () => {
    const { configuration, problems } = readConfiguration('{\n\t"profile": "draft",\n\t"ignore": "old/**"\n}\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, { ...defaultConfiguration, profile: "draft", ignore: ["old/**"] });
  });

  for (const text of [
    "",
    "\ufeff",
    "# nothing but a comment\n",
    "rules:\n  # scope/in-scope-missing: off\nignore:\n",
  ]) {
    it(`takes ${JSON.stringify(text)} for no configuration`, () => {
      assert.deepEqual(readConfiguration(text), { configuration: defaultConfiguration, problems: [], namedRules: [] });
    });
  }

  it("keeps keys that have no effect as plain data", () => {
    const { configuration, problems } = readConfiguration("people: [Ada Lindqvist]\nengagements:\n");
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.kept, { people: ["Ada Lindqvist"] });
    assert.ok(keptKeys.every((key) => configurationKeys.includes(key)));
  });

  it("reads the terms of the engagement", () => {
    const { configuration, problems } = readConfiguration(`
situation: long-term
contract: capped-tm
audience:
parties: &p { provider: North Works, client: South Bank }
ownership: { product_owner: Jana Roth, side: client, rationale: She knows the branches, constellation: single }
target_margin: 0.25
work_contract_law: de-dienstvertrag
`);
    assert.deepEqual(problems, []);
    assert.equal(configuration.profile, undefined);
    assert.deepEqual(configuration.declared, {
      situation: "long-term",
      contract: "capped-tm",
      provider: "North Works",
      client: "South Bank",
      productOwner: "Jana Roth",
      ownerSide: "client",
      ownerRationale: "She knows the branches",
      constellation: "single",
      targetMargin: 0.25,
      workContractLaw: "de-dienstvertrag",
    });
  });

  it("says what is wrong with a term and keeps the rest", () => {
    const text = `
situation: intern
contract: [fixed-price]
parties: { cleint: South Bank, provider: 3 }
ownership: Jana Roth
target_margin: 25 %
audience: internal
`;
    assert.deepEqual(problemsIn(text), [
      'intern | Unknown situation "intern". Use packaged, one-off, long-term, internal or public-sector. Did you mean "internal"?',
      "[fixed-price] | A contract is missing here. Use fixed-price, time-and-materials, capped-tm, agile-fixed-price, retainer or staged.",
      'cleint | Unknown key "cleint" in "parties". Did you mean "client"?',
      '3 | "provider" must be a text.',
      'Jana Roth | "ownership" must be a list of "key: value" lines.',
      '25 % | "target_margin" must be a share such as 0.25. Did you mean 0.25?',
    ]);
    assert.deepEqual(readConfiguration(text).configuration.declared, { audience: "internal" });
  });

  it("reads the folder of templates of one's own, which is below its own", () => {
    const { configuration, problems } = readConfiguration("templates: legal/templates\n");
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.templates, { folder: "legal/templates", range: { start: 11, end: 26 } });
    for (const folder of ["../shared", "/etc", "C:/templates", "~/templates", "legal/../.."]) {
      const reading = readConfiguration(`templates: ${folder}\n`);
      assert.equal(reading.configuration.templates, undefined);
      assert.deepEqual(
        reading.problems.map((problem) => ({ ...problem, message: textOf(problem.message) })),
        [
          {
            message: `The folder "${folder}" must be below that of the configuration.`,
            range: { start: 11, end: 11 + folder.length },
          },
        ],
      );
    }
    assert.match(textOf(readConfiguration("templates: [a]\n").problems[0]?.message ?? ""), /must name a folder/);
  });

  it("says what is wrong, where, and what was probably meant", () => {
    assert.deepEqual(
      problemsIn(`profil: agency
profile: agancy
rules:
  po-not-named: error
  ownership/po-not-named: warn
  scope/change-process-incomplete: { level: error, facets: { writtenapproval: off, impact: no } }
  ownership/roles-missing: { facets: { a: off } }
kinds:
  "*.md": vison
ignore: [3, ../x, ""]
`),
      [
        'profil | Unknown key "profil". Did you mean "profile"?',
        'agancy | Unknown profile "agancy". Use agency, product-org, public-buyer, scrum-strict, scaled, dsdm or draft. Did you mean "agency"?',
        'po-not-named | Unknown rule "po-not-named". Did you mean "ownership/po-not-named"?',
        'warn | Unknown severity "warn". Use off, hint, information, warning or error. Did you mean "warning"?',
        'level | Unknown key "level". A rule has severity, facets and options.',
        'writtenapproval | Unknown facet "writtenapproval". scope/change-process-incomplete has request, impact, approver, written-approval and contract-effect. Did you mean "written-approval"?',
        'no | Unknown state "no". Use on or off.',
        "a | ownership/roles-missing has no facets.",
        'vison | Unknown kind "vison". Use sow, vision, backlog, charter, change-request, notes or none. Did you mean "vision"?',
        '3 | "ignore" must be a list of patterns such as "drafts/**".',
        '../x | The pattern "../x" leaves the folder of the configuration.',
        '"" | A pattern is empty.',
      ],
    );
  });

  it("uses what is right beside what is wrong", () => {
    const { configuration } = readConfiguration("profile: draft\nrules: { nonsense: off, risk/value-missing: off }\n");
    assert.equal(configuration.profile, "draft");
    assert.deepEqual(configuration.rules, { "risk/value-missing": { off: true } });
  });

  it("reads overrides, and says what is wrong in them", () => {
    const text = `overrides:
  - files: internal/**
    profile: product-org
    contract: retainer
    kind: charter
    rules: { risk/value-missing: hint }
    advice: all
  - profile: draft
  - files: ["!x", "@(a|b)", "{a,b"]
    kind: sowe
    ignore: x
    rule: {}
`;
    const { configuration } = readConfiguration(text);
    assert.deepEqual(configuration.overrides, [
      {
        files: ["internal/**"],
        kind: "charter",
        settings: {
          profile: "product-org",
          declared: { contract: "retainer" },
          rules: { "risk/value-missing": { severity: "hint" } },
          advice: "all",
          glossary: {},
          ownRules: {},
        },
      },
    ]);
    assert.deepEqual(problemsIn(text), [
      'profile: draft\n | An override needs "files" that name the documents it is for.',
      '"!x" | The pattern "!x" is not understood: patterns know *, **, ? and {a,b}.',
      '"@(a|b)" | The pattern "@(a|b)" is not understood: patterns know *, **, ? and {a,b}.',
      '"{a,b" | A brace is missing in the pattern "{a,b".',
      'sowe | Unknown kind "sowe". Use sow, vision, backlog, charter, change-request, notes or none. Did you mean "sow"?',
      'ignore | Unknown key "ignore". Known are files, kind, rules, own_rules, glossary, advice, engagement, profile, situation, contract, audience, parties, ownership, target_margin, work_contract_law and external.',
      'rule | Unknown key "rule". Did you mean "rules"?',
    ]);
    assert.match(problemsIn("overrides: { files: x }")[0] ?? "", /"overrides" is a list of settings/);
  });

  it("reads what it extends", () => {
    const text = 'extends: [../house.mandate.yaml, "@acme/rules", acme-rules, base.json, /etc/x.yaml, ./dir, a b, 3]\n';
    const { configuration } = readConfiguration(text);
    assert.deepEqual(
      configuration.extended.map(({ name, type }) => `${type} ${name}`),
      ["file ../house.mandate.yaml", "package @acme/rules", "package acme-rules", "file base.json"],
    );
    assert.deepEqual(problemsIn(text), [
      '/etc/x.yaml | "/etc/x.yaml" is neither a relative file nor a package.',
      './dir | "./dir" is neither a relative file nor a package.',
      'a b | "a b" is neither a relative file nor a package.',
      '3 | "extends" names a file such as "../house.mandate.yaml" or a package such as "@acme/mandate-rules", or a list of them.',
    ]);
  });

  it("says what is no YAML", () => {
    assert.deepEqual(problemsIn("profile: draft\nprofile: agency\n"), [
      "p | This is not valid YAML: Map keys must be unique.",
    ]);
    assert.deepEqual(problemsIn("- a\n"), ['- a\n | The configuration must be a list of "key: value" lines.']);
    assert.equal(problemsIn("rules: [").length, 1);
  });

  it("is not led astray by names of the language's own", () => {
    const { configuration, problems } = readConfiguration(
      "__proto__: { profile: draft }\nconstructor: { prototype: { x: 1 } }\nrules: { __proto__: off, toString: off }\nkinds: { __proto__: sow }\nparties: { __proto__: { x: 1 } }\n",
    );
    assert.equal(problems.length, 5);
    assert.equal(configuration.profile, undefined);
    assert.deepEqual(Object.keys(configuration.rules), []);
    assert.equal(({} as { x?: unknown }).x, undefined);
    assert.deepEqual(configuration.declared, {});
  });

  const names = ["a", "b", "c", "d", "e", "f"];
  const bomb = names
    .map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? "x" : `*${names[i - 1]}`)}]\n`)
    .join("");
  const hostile = {
    "open brackets": "[".repeat(90_000),
    "nested lists": "- ".repeat(40_000),
    "nested keys": Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
    "too much text": "#".repeat(200_000),
    "an alias to itself": "people: &a { x: *a }\nparties: *a\nrules: *a\n",
    "a bomb of aliases": `${bomb}parties: *f\n`,
    "a thousand aliases": `people: &p [x]\nparties: [${"*p, ".repeat(1000)}]\n`,
    NULs: "profile: \0\n\0: x",
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`gives an answer to ${name}`, () => {
      assert.notEqual(readConfiguration(text).problems.length, 0);
    });
  }
});

describe("buildPathMatcher", () => {
  const matches = (pattern: string, path: string): boolean =>
    buildPathMatcher({ ...defaultConfiguration, kinds: [{ pattern, kind: "sow" }], ignore: [] }).findKind(path) ===
    "sow";

  it("knows *, ?, ** and {a,b}", () => {
    const rows = [
      ["*.md", "a.md", true],
      ["*.md", "a/b.md", false],
      ["**/*.md", "b.md", true],
      ["**/*.md", "a/b/c.md", true],
      ["a/**", "a/b/c.md", true],
      ["a/**", "ab/c.md", false],
      ["a/**/d.md", "a/d.md", true],
      ["a/**/d.md", "a/b/c/d.md", true],
      ["**/b/**/d*.md", "a/b/x/b/c/d1.md", true],
      ["a?.md", "ab.md", true],
      ["a?.md", "a.md", false],
      ["*sow*", "2026-sow-final.md", true],
      ["*.{md,markdown}", "a.markdown", true],
      ["{a,b/{c,d}}/*.md", "b/d/x.md", true],
      ["./a/", "a/b.md", true],
      ["a\\b.md", "a/b.md", true],
      [".hidden/*", ".hidden/.a.md", true],
    ] as const;
    for (const [pattern, path, expected] of rows) assert.equal(matches(pattern, path), expected, `${pattern} ${path}`);
  });

  it("takes all else as written", () => {
    assert.equal(matches("Angebot (alt) [1]+/x!.md", "Angebot (alt) [1]+/x!.md"), true);
    assert.equal(matches("(a|b).md", "a.md"), false);
    assert.equal(matches("a.md", "axmd"), false);
    assert.equal(matches("{a}.md", "{a}.md"), true);
  });

  it("ignores all that is below an ignored folder", () => {
    const { isIgnored } = buildPathMatcher({
      ...defaultConfiguration,
      kinds: [],
      ignore: ["archive", "drafts/*", "old/"],
    });
    const paths = ["archive/a/b.md", "archive", "archived.md", "drafts/x/y.md", "old/a.md", "old", "new/old/a.md"];
    assert.deepEqual(paths.map(isIgnored), [true, true, false, true, true, true, false]);
  });

  it("lets the last pattern decide", () => {
    const { findKind } = buildPathMatcher({
      ...defaultConfiguration,
      kinds: [
        { pattern: "**", kind: "sow" },
        { pattern: "notes/**", kind: "notes" },
      ],
      ignore: [],
    });
    assert.deepEqual([findKind("a.md"), findKind("notes/a.md")], ["sow", "notes"]);
  });

  it("adds up the overrides for a file, of which later ones win", () => {
    const { configuration } = readConfiguration(`
profile: agency
parties: { provider: North Works, client: South Bank }
rules: { risk/value-missing: off, scope/change-process-incomplete: { severity: hint, facets: { impact: off } } }
glossary: { en: { client: [the Alliance] } }
overrides:
  - { files: "internal/**", kind: vision, profile: product-org, rules: { risk/value-missing: error } }
  - files: ["**/draft-*.md", internal/notes/**]
    profile: draft
    parties: { client: Board }
    rules: { scope/change-process-incomplete: { facets: { request: off } } }
    glossary: { en: { client: [the Board] } }
`);
    const { findSettings, findKind } = buildPathMatcher(configuration);
    assert.equal(findSettings("sow.md"), configuration);
    assert.equal(findSettings("internal/a.md").profile, "product-org");
    assert.deepEqual(findSettings("internal/a.md").rules["risk/value-missing"], { severity: "error" });
    assert.deepEqual([findKind("sow.md"), findKind("internal/draft-1.md")], [undefined, "vision"]);
    const both = findSettings("internal/draft-1.md");
    assert.equal(findSettings("internal/notes/x.md"), both);
    assert.equal(both.profile, "draft");
    assert.deepEqual(both.declared, { provider: "North Works", client: "Board" });
    assert.deepEqual(both.glossary, { en: { client: ["the Alliance", "the Board"] } });
    assert.deepEqual(both.rules["scope/change-process-incomplete"], {
      severity: "hint",
      facets: { impact: "off", request: "off" },
    });
  });

  it("answers patterns that would keep a regular expression busy", () => {
    assert.equal(matches(`${"*a".repeat(2000)}b`, "a".repeat(10_000)), false);
    assert.equal(matches(`${"**/a/".repeat(500)}b`, "a/".repeat(1000)), false);
    assert.match(textOf(findPatternProblem("{a,b}".repeat(30)) ?? ""), /has too many braces/);
    assert.match(textOf(findPatternProblem(`${"{a,".repeat(5000)}${"}".repeat(5000)}`) ?? ""), /has too many braces/);
  });
});

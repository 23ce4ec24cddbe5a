import assert from "node:assert/strict";
import { providersOwnRules } from "../../src/linter/providers-own-rules.ts";
import { allRules } from "../../src/rules/all-rules.generated.ts";
import type { RuleId } from "../../src/rules/rule.ts";
import { readTexts } from "../engagement/dashboard-of-texts.ts";
import { traceTexts } from "../engagement/trace-texts.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate } from "./run-mandate.ts";

describe("mandate report --trace", () => {
  it("prints coverage, matrix and gaps as Markdown", () =>
    withFiles({ ...traceTexts, "README.md": readme }, async (cwd) => {
      const { code, output, errors } = await runMandate("report --trace", { cwd });
      assert.deepEqual({ code, errors }, { code: 0, errors: "" });
      assert.match(output, /^# Traceability: ticket shop\n/);
      assert.match(output, /^- Deliverables with items: 3 of 4$/m);
      assert.match(output, /^\| G1 Sell every seat once +\| served +\| D1, D2 +\| US-1, US-2, US-3 \|$/m);
      assert.match(output, /^\| D2 Payment by card +\| covered \| US-3, US-6 \| CR-2 +\|$/m);
      assert.match(output, /^\| CR-1 Discount for pupils \| approved \| – +\| yes +\|$/m);
      assert.match(
        output,
        /^- No item builds D3 \("Export of sales for the tax office"\) \(statement-of-work\.md:9\)$/m,
      );
    }));

  it("reads the other documents of an engagement, too", () =>
    withFiles({ ...traceTexts, "README.md": readme }, async (cwd) => {
      const all = await runMandate("report --trace", { cwd });
      assert.deepEqual(
        (await runMandate("report --trace backlog.md", { cwd })).output.split("\n").slice(3),
        all.output.split("\n").slice(3),
      );
    }));

  it("prints JSON with paths and lines", () =>
    withFiles(traceTexts, async (cwd) => {
      const { version, engagements } = JSON.parse((await runMandate("report --trace --format json", { cwd })).output);
      assert.equal(version, 1);
      assert.equal(engagements.length, 1);
      const [one] = engagements;
      assert.deepEqual(Object.keys(one), [
        ...["name", "reason", "documents", "coverage", "goals", "deliverables", "items", "changes", "gaps"],
      ]);
      assert.deepEqual(one.goals[1], {
        name: "G2",
        text: "Halve the queue at the door",
        place: { path: "product-vision.md", line: 6 },
        state: "unserved",
        deliverables: [],
        items: [],
      });
    }));

  it("judges by the terms that the configuration declares", () =>
    withFiles({ ...traceTexts, "mandate.yaml": "contract: time-and-materials\n" }, async (cwd) => {
      const { output } = await runMandate("report --trace --format json", { cwd });
      const { items } = JSON.parse(output).engagements[0];
      assert.equal(items.find(({ name }: { readonly name: string }) => name === "US-5").state, "unsure");
    }));

  it("says that there is nothing to trace, and what is missing in the call", () =>
    withFiles({ "README.md": readme }, async (cwd) => {
      assert.match((await runMandate("report --trace", { cwd })).output, /^Nothing to trace: /);
      const { code, errors } = await runMandate("report", { cwd });
      assert.deepEqual(
        [code, errors],
        [2, 'mandate: Say what to report: "mandate report --trace" or "mandate report --html".\n'],
      );
      assert.equal((await runMandate("report --trace nowhere.md", { cwd })).code, 2);
    }));
});

describe("mandate report --html", () => {
  it("prints the dashboard as one page, without figures of the provider's own", () =>
    withFiles({ ...readTexts("example/en"), "mandate.yaml": "target_margin: 0.2\n" }, async (cwd) => {
      const { code, output, errors } = await runMandate("report --html --today 2027-02-15", { cwd });
      assert.deepEqual({ code, errors }, { code: 0, errors: "" });
      assert.match(output, /^<!DOCTYPE html>\n<html lang="en">/);
      assert.match(output, /<h1>Dashboard: Morgenblech<\/h1>\n<p class="note">As of 15 February 2027\./);
      assert.doesNotMatch(output, /<section id="margin"/);
      const internal = await runMandate("report --html --internal --language de statement-of-work.md", { cwd });
      assert.match(internal.output, /Geplante Marge: 20\u00a0%\./);
    }));

  it("holds the findings, with the lines that they are about", () =>
    withFiles({ ...readTexts("example-gaps/en") }, async (cwd) => {
      const [english, german] = [
        await runMandate("report --html statement-of-work.md", { cwd }),
        await runMandate("report --html statement-of-work.md --language de", { cwd }),
      ].map(({ output }) => output);
      assert.match(english ?? "", /<a href="#findings">Findings<\/a>/);
      assert.match(
        english ?? "",
        /<tr><th scope="row">Nothing is declared out of scope: .*<td><span class="weight-warning">Warning<\/span><\/td><td>Deliverables <span class="source">statement-of-work\.md:9<\/span><\/td><td><code>scope\/out-of-scope-missing<\/code>/,
      );
      assert.match(german ?? "", /<h2 id="findings-title">Befunde<\/h2>\n<p>\d+ Befunde in \d Dokumenten/);
      assert.match(german ?? "", /Nichts ist als „nicht enthalten“ genannt/);
    }));

  it("tells a client nothing that is the provider's own", () =>
    withFiles(privateTexts, async (cwd) => {
      const team = (await runMandate("report --html --internal", { cwd })).output;
      const client = (await runMandate("report --html", { cwd })).output;
      const rulesIn = (page: string): string[] =>
        [...page.matchAll(/<code>([^<]*)<\/code>/g)].map(([, rule = ""]) => rule);
      assert.ok(rulesIn(team).includes("scope/margin-exposed"));
      assert.ok(rulesIn(team).includes("own/no-discount"));
      assert.match(team, /margin of 25 %/);
      assert.match(team, /calculation\.md/);
      assert.deepEqual(
        rulesIn(client).filter((rule) => providersOwnRules.has(rule as RuleId) || rule.startsWith("own/")),
        [],
      );
      assert.ok(rulesIn(client).includes("scope/out-of-scope-missing"));
      // The offer's own text is the client's; the calculation isn't even named.
      assert.doesNotMatch(client, /25 %|calculation/i);
      const findings = client.slice(client.indexOf('<section id="findings"'));
      assert.doesNotMatch(findings, /discount/);
    }));

  it("asks which engagement, where there are several, and says where there is none", () =>
    withFiles(
      {
        ...Object.fromEntries(Object.entries(traceTexts).map(([name, text]) => [`shop/${name}`, text])),
        "ferry/statement-of-work.md":
          "# Statement of work: Ferry\n\n- **Client:** Harbour\n\n## In scope\n\n- Timetable\n",
        "notes/README.md": readme,
      },
      async (cwd) => {
        const { code, output, errors } = await runMandate("report --html", { cwd });
        assert.deepEqual({ code, output }, { code: 2, output: "" });
        assert.match(errors, /^mandate: There are several engagements\. .*\n {2}ferry\/statement-of-work\.md \(.*\)\n/);
        assert.match((await runMandate("report --html notes", { cwd })).errors, /nothing to show/);
        assert.match(
          (await runMandate("report --html --trace", { cwd })).errors,
          /"--html" and "--trace" cannot be used together/,
        );
      },
    ));
});

describe("rules about the provider's own", () => {
  it("are all there", () => {
    const known = new Set(allRules.map(({ id }) => id));
    assert.deepEqual(
      [...providersOwnRules].filter((id) => !known.has(id)),
      [],
    );
  });
});

/** An offer that says too much, beside a calculation that is nothing for the client. */
const privateTexts = {
  "mandate.yaml": `own_rules:
  no-discount:
    forbidden_phrase: [discount]
    message: We give no discount below a margin of 30 %.
`,
  "offer.md": `# Offer: Ticket shop

- **Client:** Town Museum
- **Provider:** North Works

## Deliverables

- Seat map
- Payment by card, with a discount for pupils

## Price

The fixed price is €31,000 plus VAT, with a margin of 25 % [to be confirmed].
`,
  "calculation.md": `---
mandate:
  kind: sow
  audience: internal
---

# Statement of work: Ticket shop

- **Client:** Town Museum
- **Provider:** North Works

## Deliverables

- Seat map

## Price

The fixed price is €28,000 plus VAT.
`,
};

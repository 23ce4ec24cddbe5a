import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideHover } from "../../src/language/hover.ts";
import { say } from "../../src/text/message.ts";
import { openEngagement } from "./open-engagement.ts";
import { openText } from "./open-text.ts";
import { shop } from "./shop.ts";

const findingInGerman = `# Leistungsbeschreibung: Dienstplaner

## Nicht enthalten

- Lohnabrechnung

## Te<|>am

- Ada Lindqvist, Gestaltung, und Tom Becker, Entwicklung, bauen den Planer für die Kliniken
`;

describe("hover", () => {
  it("explains the rule behind a finding and how to switch it off", () => {
    const text = hoverOn(findingInGerman, ["ownership/po-not-named"]);
    assert.match(text, /\*\*ownership\/po-not-named\*\*/);
    assert.match(text, /nobody answers/i);
    assert.match(text, /Source: .*Scrum Guide/);
    assert.match(text, /<!-- mandate-ignore ownership\/po-not-named: reason -->/);
    assert.match(text, /`mandate\.rules\.ownership\/po-not-named`/);
    assert.match(text, /\]\(https:.*po-not-named\.md\)/);
  });

  it("links to the client's own page of the rule where it has one", () => {
    const explainRule = (id: string) => ({ title: "Explain", command: "show", arguments: [id] });
    const text = hoverOn(findingInGerman, ["ownership/po-not-named"], { commands: { explainRule } });
    assert.match(text, /\]\(command:show\?%5B%22ownership%2Fpo-not-named%22%5D\)/);
  });

  it("is short where there are many findings", () => {
    const text = hoverOn(findingInGerman.replace("<|>", "").replace("# Leistung", "# Leis<|>tung"));
    assert.match(text, /\[risk\/usability-missing\]\(.*\n\n\[/);
    assert.doesNotMatch(text, /Source:/);
  });

  it("says over the title what the document is taken for, and why", () => {
    const text = hoverOn(
      "# Produkt<|>vision: Dienstplaner\n\n## Zielgruppe\n\nDie Stationsleitung und das Team der Klinik.\n",
    );
    assert.match(text, /\*\*a product vision\*\* in German/);
    assert.match(text, /title/);
  });

  it("says so where the front matter declares the kind", () => {
    const text = hoverOn("---\nmandate:\n  kind: vision\n---\n\n# Ship<|>yard\n\nWhat we want to build.\n");
    assert.match(text, /This is declared/);
  });

  it("says over the title by which profile and terms the document is judged, and why", () => {
    const text = hoverOn(
      "---\nmandate: { kind: sow, situation: long-term, contract: staged }\n---\n\n# Ship<|>yard\n\nWhat we want to build.\n",
    );
    assert.match(text, /^- Profile: agency \(inferred: usual for long-term engagements\)$/m);
    assert.match(text, /^- Situation: long-term \(declared in the front matter\)$/m);
    assert.match(text, /^- Contract: staged/m);
  });

  it("says over the title which engagement it belongs to, and links to the others in it", () => {
    const opened = openEngagement({
      ...shop,
      "minutes (2).md": shop["notes.md"] ?? "",
      "vision.md": (shop["vision.md"] ?? "").replace("# Product", "# <|>Product"),
    });
    const engagement = { ...opened.context.engagement, grouping: { name: "ticket shop", reason: say`same folder` } };
    const hover = provideHover({ ...opened.context, engagement }, opened);
    const value = (hover?.contents as lsp.MarkupContent | undefined)?.value ?? "";
    assert.match(
      value,
      /It belongs to the engagement \*\*ticket shop\*\* \(same folder\)\.\n\n- \[sow\.md\]\(file:\/\/\/sow\.md\) – a statement of work\n/,
    );
    assert.match(value, /- \[minutes \(2\)\.md\]\(\S.*%282%29\.md\) – project notes/);
    assert.doesNotMatch(value, /vision\.md/);
  });

  it("is silent elsewhere, and in documents that are none of ours", () => {
    assert.equal(hoverOn(findingInGerman.replace("<|>", "").replace("Lohn", "Lo<|>hn")), "");
    assert.equal(hoverOn("# Par<|>ser\n\nReads Markdown.\n"), "");
  });
});

/** The hover's text; with `rules`, as if only these had found something. */
function hoverOn(marked: string, rules?: readonly string[], client: Parameters<typeof openText>[1] = {}): string {
  const { context, position } = openText(marked, client);
  const findings = context.findings.filter(({ rule }) => rules === undefined || rules.includes(rule.id));
  const contents = provideHover({ ...context, findings }, { position })?.contents;
  return contents === undefined ? "" : (contents as { value: string }).value;
}

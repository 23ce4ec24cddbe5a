import assert from "node:assert/strict";
import { provideHover } from "../../src/language/hover.ts";
import { foldWord } from "../../src/text/words.ts";
import { englishDefinitions } from "../../src/vocabulary/definitions/english.ts";
import { germanDefinitions } from "../../src/vocabulary/definitions/german.ts";
import { openText } from "./open-text.ts";

const agreement = `# Statement of work: Seed swap

- **Client:** Hall Nine

## In scope

- Map

## Changes

Whoever wishes for more writes a change request. A change request has a price.

## Change requests of this year

None.
`;

describe("definitions of words of the field", () => {
  it("are shown over the first mention in a section", () => {
    assert.match(hoverOn(at(agreement, "a cha<|>nge request.")), /^\*\*Change request\*\* · A wish that goes beyond/);
    assert.equal(hoverOn(at(agreement, "A change req<|>uest has")), "");
    assert.match(hoverOn(at(agreement, "## Change<|> requests")), /\*\*Change request\*\*/);
  });

  it("are in the language of the document", () => {
    const text = "# Leistungsbeschreibung: Saatgut\n\n## Umfang\n\n- Karte\n\n## Preis\n\nDer Fest<|>preis gilt.\n";
    assert.match(hoverOn(text), /\*\*Festpreis\*\* · Ein Preis für einen vereinbarten Umfang/);
  });

  it("follow what is known of whoever is named there", () => {
    const text = at(agreement, "Whoever").replace("Whoever", 'Hall Nine (the "Fixed Pr<|>ice") or whoever');
    assert.match(hoverOn(text), /defined term[\s\S]*\n\n---\n\n\*\*Fixed price\*\* · /);
  });

  it("are not shown in other documents, nor where the settings switch them off", () => {
    assert.equal(hoverOn("# Ferry timetables\n\nScope cr<|>eep is a word.\n"), "");
    const { context, position } = openText(at(agreement, "a cha<|>nge request."));
    assert.equal(provideHover({ ...context, findings: [], showsDefinitions: false }, { position }), undefined);
  });

  for (const [language, definitions] of Object.entries({ English: englishDefinitions, German: germanDefinitions })) {
    it(`are short, each once, with words that can be found: ${language}`, () => {
      const names = definitions.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
      const terms = definitions.flatMap((one) => one.terms.flatMap((term) => term.split("|")));
      assert.deepEqual(terms, [...new Set(terms)]);
      for (const term of terms) for (const word of term.split(" ")) assert.equal(foldWord(word), word, term);
      for (const { name, meaning } of definitions) {
        assert.ok(meaning.length <= 220, name);
        assert.match(meaning, /[.)]$/, name);
      }
    });
  }
});

/** Puts the cursor's mark into the text, at the place that reads the same without it. */
function at(text: string, marked: string): string {
  const plain = marked.replace("<|>", "");
  assert.ok(text.includes(plain), plain);
  return text.replace(plain, marked);
}

function hoverOn(text: string): string {
  const { context, position } = openText(text);
  const contents = provideHover({ ...context, findings: [] }, { position })?.contents;
  return typeof contents === "object" && "value" in contents ? contents.value : "";
}

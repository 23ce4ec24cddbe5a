import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { textOf } from "../../src/text/message.ts";

function kindOf(text: string, path = "document.md"): string {
  return readDocument(path, text).kind;
}

const story = (n: number): string => `- As a guest, I want option ${n}, so that I can choose freely.\n`;

describe("the kind of a document", () => {
  it("is what front matter says, then what the configuration says", () => {
    assert.equal(
      kindOf("---\nmandate:\n  kind: charter\n---\n# Statement of Work\n\n## Deliverables\n\n- Portal\n"),
      "charter",
    );
    assert.equal(readDocument("a.md", "Anything at all.\n", { kind: "notes" }).kind, "notes");
    assert.equal(readDocument("a.md", "---\nmandate: {kind: vision}\n---\n", { kind: "notes" }).kind, "vision");
  });

  it("is a vision where a page of prose is called so by its file and says what troubles whom", () => {
    const english =
      "# Booking page\n\nSmall practices lose patients because nobody answers the phone while the therapist is treating somebody.\n\nWe want a page on which patients book by themselves, at night too. It is for practices with one to five therapists, who have no front desk and no wish for one.\n\nIn two years no practice that uses it should miss a call again.\n";
    assert.equal(kindOf(english, "vision.md"), "vision");
    assert.equal(kindOf(english, "docs/vision-booking-page.md"), "vision");
    assert.equal(kindOf(english), "none");
    const german =
      "# Kursportal\n\nKleine Vereine verlieren Mitglieder, weil die Anmeldung zu Kursen nur am Telefon geht.\n\nWir wollen eine Seite, auf der sich jeder selbst anmeldet, auch nachts. Sie ist für Vereine mit höchstens dreihundert Mitgliedern.\n\nIn zwei Jahren soll kein Verein mehr Listen auf Papier führen.\n";
    assert.equal(kindOf(german, "vision.md"), "vision");
    assert.equal(
      kindOf(
        "# Ein Dienstplan, der sich selbst füllt\n\nRettungsschwimmer hängen abends am Telefon, um jemanden zu finden, der ihre Schicht übernimmt. Das ermüdet, und Strände bleiben leer.\n\nJede und jeder sieht auf einen Blick, wer frei ist, und tauscht mit zwei Klicks. Die Strandleitungen bekommen ihre Abende zurück.\n",
        "produktvision.md",
      ),
      "vision",
    );
    assert.equal(kindOf("# Camera\n\nThe module reads frames at 30 fps and returns boxes.\n", "vision.md"), "none");
  });

  it("comes from title and headings together, in English and German", () => {
    assert.equal(kindOf("# Statement of Work\n\n## Deliverables\n\n- Portal\n\n## Price\n\n20,000 EUR\n"), "sow");
    assert.equal(
      kindOf("# Leistungsbeschreibung\n\n## Leistungsumfang\n\n- Portal\n\n## Vergütung\n\n20.000 €\n"),
      "sow",
    );
    assert.equal(kindOf("# Minutes, 3 May\n\nPresent: Ada, Li\n\n## Decisions\n\n- We start in June.\n"), "notes");
    assert.equal(
      kindOf("# Protokoll vom 3. Mai\n\nTeilnehmer: Ada, Li\n\n## Beschlüsse\n\n- Start im Juni.\n"),
      "notes",
    );
  });

  it("is told from headings alone where the title is only the product's name", () => {
    const text =
      "# Lumo\n\n## Problem\n\nTeachers lose an hour a day.\n\n## Target users\n\nTeachers of small schools.\n\n## Value proposition\n\nAn hour back.\n";
    assert.equal(kindOf(text), "vision");
  });

  it("is a backlog where stories are listed, whatever the title", () => {
    assert.equal(kindOf(`# Lumo\n\n${[1, 2, 3, 4].map(story).join("")}`), "backlog");
  });

  it("is no backlog without items", () => {
    assert.equal(kindOf("# Product backlog\n\nSee the board in our tracker.\n"), "none");
  });

  it("takes the longest term: a team charter is no project charter", () => {
    const roles = "## Roles\n\n- Ada Lindqvist: Scrum Master\n- Li Wei: developer\n\n## Meetings\n\nDaily at nine.\n";
    assert.equal(kindOf(`# Team charter\n\n${roles}`), "charter");
  });

  it("counts ambiguous words only as the whole title or before a colon", () => {
    const terms = "We build the site for 9,000 EUR.\n\n## Deliverables\n\n- Site\n\n## Payment terms\n\n30 days\n";
    assert.equal(kindOf(`# Offer: website for a bakery\n\n${terms}`), "sow");
    assert.equal(kindOf("# shell-quote\n\nQuote and parse shell commands.\n"), "none");
  });

  it("reads file names in words, but asks for more than a name", () => {
    const list =
      "| Feature | Priority |\n| --- | --- |\n| Search by date | High |\n| Export to a file | Low |\n| Login with a badge | High |\n";
    assert.equal(kindOf(list, "docs/2-ProductBacklog.md"), "backlog");
    assert.equal(kindOf("Hello.\n", "ProductVision.md"), "none");
  });

  it("is none for articles, manuals and web pages about our subjects", () => {
    const article =
      "---\nlayout: post\ntags: agile\n---\n# Product Owner\n\nThe Product Owner is a role in Scrum. A Product Owner is the voice of the customer. You can become one.[^1]\n\n## See also\n\n- [Scrum](scrum.md)\n- [Roles](roles.md)\n- [Backlog](backlog.md)\n\n[^1]: A book.\n";
    assert.equal(kindOf(article), "none");
    assert.equal(
      kindOf(
        "# Wie schreibt man User Stories?\n\nEine User Story ist eine Beschreibung. Du kannst sie auf Karten schreiben. Man unterscheidet drei Teile.\n\n## Quellen\n\n- Buch\n",
      ),
      "none",
    );
    assert.equal(
      kindOf("# fast-queue\n\n## Installation\n\n```sh\nnpm install fast-queue\n```\n\n## Roadmap\n\n- Types\n"),
      "none",
    );
  });

  it("explains itself", () => {
    const { kindReasons } = readDocument("a.md", "# Statement of Work\n\n## Deliverables\n\n- Portal\n");
    assert.match(textOf(kindReasons[0] ?? ""), /title "Statement of Work"/);
  });
});

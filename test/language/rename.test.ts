import assert from "node:assert/strict";
import { provideRename, provideRenameRange } from "../../src/language/rename.ts";
import { applyToTexts, openEngagement } from "./open-engagement.ts";
import { textAt } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";
import { shop } from "./shop.ts";

describe("rename", () => {
  it("offers the full name of a person for each way to write it", () => {
    for (const way of ["J. Roth", "Roth, Jana", "Jana Roth", "Roth to send"]) {
      const opened = openEngagement(at(way));
      const found = provideRenameRange(opened.context, opened);
      assert.equal(found?.placeholder, "Jana Roth", way);
      assert.equal(textAt(opened, found.range), way.replace(" to send", ""));
    }
  });

  it("writes a person's new name in every document, in the form that stands there", () => {
    const opened = openEngagement(at("J. Roth"));
    const edit = provideRename(opened.context, { ...opened, newName: "Mia von Lang" });
    const texts = applyToTexts(opened, edit);
    assert.match(texts["sow.md"] ?? "", /\*\*Product Owner:\*\* Mia von Lang\n/);
    assert.match(texts["sow.md"] ?? "", /Dr\. Mia\nvon Lang is the only contact/);
    assert.match(texts["sow.md"] ?? "", /\| Product Owner \| von Lang, Mia \|/);
    assert.match(texts["vision.md"] ?? "", /M\. von Lang/);
    assert.match(texts["notes.md"] ?? "", /Ms von Lang to send/);
    assert.match(texts["notes.md"] ?? "", /Mia's question, \*\*Mia\*\* von Lang's list/);
    assert.match(texts["notes.md"] ?? "", /author: Mia von Lang/);
    assert.doesNotMatch(Object.values(texts).join("\n"), /Jana|J\. Roth/);
    assert.match(texts["notes.md"] ?? "", /Max Roth is somebody else, jana\.roth@example\.com/);
  });

  it("ties its edits to the version of the open document only", () => {
    const opened = openEngagement(at("J. Roth"));
    const edit = provideRename(opened.context, { ...opened, newName: "Mia Lang" });
    const versions = (edit?.documentChanges ?? []).map((change) => "textDocument" in change && change.textDocument);
    assert.deepEqual(versions, [
      { uri: "file:///sow.md", version: null },
      { uri: "file:///vision.md", version: 3 },
      { uri: "file:///notes.md", version: null },
    ]);
  });

  it("leaves short names alone that may mean two people", () => {
    const texts = {
      "sow.md":
        "# Statement of work\n\n- **Product Owner:** Jana Roth<|>\n- **Project manager:** Julia Roth\n\n## In scope\n\n- D1: Tickets\n",
      "notes.md": "# Meeting notes\n\n- Attendees: J. Roth, Ms Roth, Jana\n- Decided: Jana Roth orders tickets\n",
    };
    const opened = openEngagement(texts);
    const renamed = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Mia Lang" }));
    assert.match(renamed["sow.md"] ?? "", /Mia Lang\n- \*\*Project manager:\*\* Julia Roth/);
    assert.match(renamed["notes.md"] ?? "", /J\. Roth, Ms Roth, Mia\n- Decided: Mia Lang orders/);
  });

  it("leaves a firm alone that has a person's name", () => {
    const opened = openEngagement({
      "sow.md":
        '# Statement of work\n\n- **Client:** Roth Bakeries GmbH ("Roth")\n- **Product Owner:** Jana<|> Roth\n\n| Person | Side |\n| --- | --- |\n| Ms Roth | Roth |\n',
    });
    const renamed = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Mia Lang" }));
    assert.match(renamed["sow.md"] ?? "", /Roth Bakeries GmbH \("Roth"\)[\s\S]*Mia Lang[\s\S]*\| Ms Lang \| Roth \|/);
  });

  it("refuses what can be no name", () => {
    const opened = openEngagement(at("J. Roth"));
    assert.throws(
      () => provideRename(opened.context, { ...opened, newName: "42" }),
      /can't be read as a person's name/,
    );
  });

  it("renames an id everywhere", () => {
    const opened = openEngagement(at("D1 |"));
    const texts = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "D7" }));
    assert.match(texts["sow.md"] ?? "", /- D7: Seat map/);
    assert.match(texts["backlog.md"] ?? "", /\| US-1 \|.*\| D7 \| G1 \|/);
    assert.match(texts["notes.md"] ?? "", /D7 and D2\/D7 are late/);
  });

  it("renames a change request, also where it is told in words", () => {
    const opened = openEngagement(at("CR-4: Vouchers"));
    const texts = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "CR-6" }));
    assert.match(texts["change.md"] ?? "", /# Change request CR-6: Vouchers/);
    assert.match(texts["notes.md"] ?? "", /Change request 6 is approved, CR-6 is not paid/);
  });

  it("takes the words for a change request as well as its id", () => {
    const opened = openEngagement(at("Change request 4"));
    const texts = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Change request 6" }));
    assert.match(texts["change.md"] ?? "", /# Change request CR-6: Vouchers/);
    assert.match(texts["notes.md"] ?? "", /Change request 6 is approved, CR-6 is not paid/);
  });

  it("keeps the way in which an id is written", () => {
    const opened = openEngagement({
      "backlog.md":
        "# Product backlog\n\n- US-<|>12: As a guest, I want to pay.\n- US-2: As a guest, I want to book.\n- US-3: As a guest, I want to sit.\n",
      "notes.md": "# Meeting notes\n\n- Decided: US 12 and US-012 come first, US12 is late\n",
    });
    const texts = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "US-7" }));
    assert.match(texts["notes.md"] ?? "", /US 7 and US-07 come first, US7 is late/);
  });

  it("refuses an id that exists, and what is none", () => {
    const opened = openEngagement(at("D1 |"));
    const rename = (newName: string) => () => provideRename(opened.context, { ...opened, newName });
    assert.throws(rename("D2"), /D2 is in use already: sow\.md, line \d+\. Choose an id that is free\./);
    assert.throws(rename("first"), /"first" is no id/);
  });

  it("renames a defined term", () => {
    const opened = openEngagement(at("Society pays"));
    const texts = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Theatre" }));
    assert.match(texts["sow.md"] ?? "", /\(the "Theatre"\)/);
    assert.match(texts["sow.md"] ?? "", /The Theatre pays/);
    assert.match(texts["notes.md"] ?? "", /the Theatre's board/);
  });

  it("refuses the name of somebody else, and a term or word that is there", () => {
    const person = openEngagement(at("J. Roth"));
    const toOlaf = () => provideRename(person.context, { ...person, newName: "Olaf Brandt" });
    assert.throws(toOlaf, /"Olaf Brandt" is somebody else in these documents/);
    const term = openEngagement(at("Society pays"));
    const toGuests = () => provideRename(term.context, { ...term, newName: "Guests" });
    assert.throws(toGuests, /"Guests" is in use already: vision\.md, line \d+\. It would mean the same as "Society"\./);
  });

  it("writes a name in full where its short form may mean another", () => {
    const opened = openEngagement({
      "sow.md":
        "# Statement of work\n\n- **Product Owner:** Jana<|> Roth\n- **Project manager:** Mia Weber\n\n## In scope\n\n- D1: Tickets\n",
      "notes.md": "# Meeting notes\n\n- Attendees: Jana, Mia, J. Roth\n",
    });
    const renamed = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Mia Lang" }));
    assert.match(renamed["notes.md"] ?? "", /Attendees: Mia Lang, Mia, M\. Lang\n/);
  });

  it("refuses what is no number for a change request that is told in words", () => {
    const opened = openEngagement(at("CR-4: Vouchers"));
    const rename = () => provideRename(opened.context, { ...opened, newName: "US-9" });
    assert.throws(
      rename,
      /"US-9" is no number of a change request, and notes\.md, line \d+ speaks of it by its number/,
    );
  });

  it("leaves a term alone that another begins with", () => {
    const opened = openEngagement({
      "sow.md":
        '# Statement of work\n\nHall Nine (the "Client<|>") gives addresses (the "Client Data"). The Client owns the Client Data.\n\n## In scope\n\n- Tickets\n',
    });
    const renamed = applyToTexts(opened, provideRename(opened.context, { ...opened, newName: "Buyer" }));
    assert.match(renamed["sow.md"] ?? "", /\(the "Buyer"\).*\(the "Client Data"\)\. The Buyer owns the Client Data\./);
  });

  it("leaves accounts alone", () => {
    const sow = "# Statement of work: Shop\n\n- **Client:** Hall Nine\n- **Product Owner:** Jana Roth (@jr<|>oth)\n";
    const onAccount = openTexts({ "sow.md": sow }, "sow.md");
    assert.equal(provideRenameRange(onAccount.context, onAccount), undefined);
    assert.equal(provideRename(onAccount.context, { ...onAccount, newName: "Mia Lang" }), undefined);
    const onName = openTexts({ "sow.md": sow.replace("<|>", "").replace("Roth", "Ro<|>th") }, "sow.md");
    const { changes = {} } = provideRename(onName.context, { ...onName, newName: "Mia Lang" }) ?? {};
    assert.deepEqual(
      Object.values(changes).map((edits) => edits.map(({ newText }) => newText)),
      [["Mia", "Lang"]],
    );
  });

  it("offers nothing elsewhere", () => {
    const opened = openEngagement(at("pays"));
    assert.equal(provideRenameRange(opened.context, opened), undefined);
  });
});

/** The engagement with the cursor in a text that stands there once. */
function at(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shop).map(([file, said]) => [file, said.replace(text, `${text.slice(0, 1)}<|>${text.slice(1)}`)]),
  );
}

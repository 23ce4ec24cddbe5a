import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";

const titleOf = (text: string): string | undefined => readDocument("letter.md", text).title?.text;

describe("titles", () => {
  it("are no lines in bold below the first sentences of a letter", () => {
    const letter = (opening: string, heading: string): string =>
      `${opening}\n\n**${heading}**\n\nA page on which drivers scan parcels.\n`;
    assert.equal(
      titleOf(letter("Dear Ms Okafor,\n\nthank you for the morning in your depot.", "What we would do")),
      undefined,
    );
    assert.equal(
      titleOf(letter("Liebe Frau Weiß,\n\nvielen Dank für den Vormittag in Ihrem Lager.", "Was wir tun")),
      undefined,
    );
    assert.equal(titleOf(letter("Lumen Digital Ltd\n3 May 2031", "Statement of work")), "Statement of work");
  });
});

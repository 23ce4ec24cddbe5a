import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { runMandate } from "./run-mandate.ts";

describe("mandate lsp", () => {
  it("says what it is to somebody at a terminal", async () => {
    const { code, output, errors } = await runMandate("lsp --stdio", { cwd: tmpdir(), isInputTerminal: true });
    assert.equal(code, 2);
    assert.equal(output, "");
    assert.equal(
      errors,
      "mandate: This is the language server, which an editor starts for itself. docs/editors.md shows how to set up yours.\n",
    );
  });
});

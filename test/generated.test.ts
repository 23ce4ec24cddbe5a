import assert from "node:assert/strict";
import { findStaleFiles } from "../src/dev/generate.ts";

describe("generated files", () => {
  it("are up to date", async () => {
    const stale = (await findStaleFiles()).map(({ path }) => path);
    assert.deepEqual(stale, [], "These files are stale: run npm run generate.");
  });
});

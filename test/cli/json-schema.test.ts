import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { runMandate, sowWithGaps } from "./run-mandate.ts";

const schema = JSON.parse(readFileSync(join(repositoryRoot, "docs/json-output.schema.json"), "utf8"));

describe("docs/json-output.schema.json", () => {
  // Readers take what they don't know; here nothing may be printed that the schema doesn't describe.
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(closed(schema), "output");

  for (const command of [
    "check test/example-gaps no-such-file.md --all",
    "check test/example-gaps/de --language de",
    "check test/example/en",
  ])
    it(`describes all that "mandate ${command}" prints`, () => check(command, "check"));

  for (const command of ["inspect test/example test/example-gaps", "inspect README.md"])
    it(`describes all that "mandate ${command}" prints`, () => check(command, "inspect"));

  it("describes what is compared with a baseline", () =>
    withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      assert.equal((await runMandate("baseline sow.md", { cwd })).code, 0);
      await check("check sow.md --baseline mandate-baseline.json", "check", cwd);
    }));

  it("takes what a later version may add, and nothing else", async () => {
    const open = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const { output } = await runMandate("check test/example/en --format json", { cwd: repositoryRoot });
    assert.ok(open({ ...JSON.parse(output), added: 1 }));
    assert.ok(!open({ ...JSON.parse(output), files: 1 }));
  });

  async function check(command: string, name: string, cwd = repositoryRoot): Promise<void> {
    const { output } = await runMandate(`${command} --format json`, { cwd });
    const isValid = ajv.getSchema(`output#/$defs/${name}`);
    assert.ok(isValid?.(JSON.parse(output)), JSON.stringify(isValid?.errors?.slice(0, 5), null, 1));
  }
});

/** The same schema, with objects that hold nothing but what is described. */
function closed(value: unknown): object {
  const close = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(close);
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.entries(part).map(([key, inner]) => [key, close(inner)]);
    return { ...Object.fromEntries(entries), ...("properties" in part && { additionalProperties: false }) };
  };
  return close(value) as object;
}

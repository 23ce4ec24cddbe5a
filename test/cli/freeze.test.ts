import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onlyRules, runMandate } from "./run-mandate.ts";

const sow =
  "# Statement of work: Ticket shop\n\n## Deliverables\n\n- Seat map\n\n## Price\n\nFixed price: 20,000 EUR\n";

describe("mandate freeze", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "mandate-freeze-"));
    writeFileSync(join(cwd, "mandate.yaml"), onlyRules("scope/frozen-clause-changed"));
    writeFileSync(join(cwd, "sow.md"), sow);
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  it("makes a later edit a finding", async () => {
    const { code, output } = await runMandate("freeze sow.md", { cwd });
    assert.deepEqual([code, output], [0, "Frozen as signed in sow.md: Deliverables, Price.\n"]);
    const frozen = readFileSync(join(cwd, "sow.md"), "utf8");
    assert.match(frozen, /^---\nstatus: signed\nmandate:\n {2}frozen:\n {4}at: 2026-11-22\n {4}clauses:\n/);
    assert.equal(frozen.slice(-sow.length), sow);
    assert.doesNotMatch((await runMandate("check sow.md", { cwd })).output, /frozen-clause-changed/);
    writeFileSync(join(cwd, "sow.md"), frozen.replace("- Seat map", "- Seat map\n- Gift vouchers"));
    const { output: report } = await runMandate("check sow.md", { cwd });
    assert.match(report, /"Deliverables" is no longer what was signed on 2026-11-22/);
  });

  it("prints with a dash, as signed on a day", async () => {
    const { output } = await runMandate("freeze - --today 2026-10-01", { cwd, input: sow });
    assert.match(output, /^---\nstatus: signed\nmandate:\n {2}frozen:\n {4}at: 2026-10-01\n/);
  });

  it("says why it can't", async () => {
    writeFileSync(join(cwd, "notes.md"), "# A walk in the hills\n");
    const { code, errors } = await runMandate("freeze notes.md", { cwd });
    assert.deepEqual([code, errors.includes("This is no statement of work, so nothing is frozen.")], [2, true]);
    assert.equal((await runMandate("freeze", { cwd })).code, 2);
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ajvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log, Result } from "sarif";
import { readDocument } from "../../src/documents/read-document.ts";
import { applyEdits } from "../../src/text/text-edit.ts";
import { repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const twoGaps = {
  "mandate.yaml": onlyRules("ownership/po-not-named", "scope/out-of-scope-missing"),
  "docs/sow 1.md": sowWithGaps,
  "docs/README.md": readme,
};

describe("SARIF", () => {
  const sarifSchema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
      "utf8",
    ),
  );
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(sarifSchema);

  async function sarifOf(command: string, cwd: string, env: Record<string, string> = {}): Promise<Log> {
    const { output } = await runMandate(`check ${command} --format sarif`, { cwd, env });
    const log = JSON.parse(output);
    assert.ok(isValid(log), JSON.stringify(isValid.errors));
    return log as Log;
  }

  it("is valid for all that the examples hold, with a problem among them", async () => {
    for (const path of readdirSync(join(repositoryRoot, "test/example-gaps"))) {
      const log = await sarifOf(`--all ${path} no-such-file.md`, join(repositoryRoot, "test/example-gaps"));
      const [run] = log.runs;
      assert.ok((run?.results?.length ?? 0) > 20);
      assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
      assert.equal(
        run?.invocations?.[0]?.toolConfigurationNotifications?.[0]?.message.text,
        "There is no such file or folder.",
      );
    }
  });

  it("says what a finding is, where it is, and how it is mended", () =>
    withFiles(twoGaps, async (cwd) => {
      const [run] = (await sarifOf(".", cwd)).runs;
      const [finding] = run?.results ?? [];
      assert.ok(run && finding);
      assert.equal(finding.ruleId, "ownership/po-not-named");
      assert.equal(finding.level, "error");
      assert.deepEqual(finding.locations, [
        {
          physicalLocation: {
            artifactLocation: { uri: "docs/sow%201.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 10, startColumn: 4, endLine: 10, endColumn: 8 },
          },
        },
      ]);
      const rule = run.tool.driver.rules?.[finding.ruleIndex ?? -1];
      assert.equal(rule?.id, finding.ruleId);
      assert.match(rule?.help?.markdown ?? "", /## Why it matters/);
      assert.match(rule?.helpUri ?? "", /docs\/rules\/ownership\/po-not-named\.md$/);
      assert.deepEqual(finding.partialFingerprints, { "mandateFindingKey/v1": "ownership/po-not-named|||1" });
      assert.deepEqual(
        run.artifacts?.map(({ location }) => location?.uri),
        ["docs/sow%201.md"],
      );
      const mended = applyFix(sowWithGaps, finding);
      assert.match(mended, /Product Owner/);
      assert.equal(readDocument("sow.md", mended).concepts["product-owner"].open.length, 1);
    }));

  it("names the parts, other places and other files", async () => {
    const [run] = (await sarifOf("--all en", join(repositoryRoot, "test/example-gaps"))).runs;
    const results = run?.results ?? [];
    assert.ok(results.some(({ properties }) => Array.isArray(properties?.facets)));
    assert.ok(results.some(({ properties }) => Array.isArray(properties?.joinedRuleIds)));
    const elsewhere = results.find(({ relatedLocations: [place] = [], locations: [own] = [] }) => {
      const uri = place?.physicalLocation?.artifactLocation?.uri;
      return uri !== undefined && uri !== own?.physicalLocation?.artifactLocation?.uri;
    });
    assert.ok(elsewhere);
    const keys = results.map(
      (result) =>
        `${result.locations?.[0]?.physicalLocation?.artifactLocation?.uri} ${JSON.stringify(result.partialFingerprints)}`,
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  it("knows files by the folder of the repository, where it runs below it", () =>
    withFiles(twoGaps, async (cwd) => {
      const below = await sarifOf(".", join(cwd, "docs"), { GITHUB_WORKSPACE: cwd });
      assert.equal(uriOf(below.runs[0]?.results?.[0]), "docs/sow%201.md");
      const outside = await sarifOf("../docs", join(cwd, "docs"), { GITHUB_WORKSPACE: join(cwd, "other") });
      assert.equal(uriOf(outside.runs[0]?.results?.[0]), "sow%201.md");
    }));

  it("speaks German", () =>
    withFiles(twoGaps, async (cwd) => {
      const [run] = (await sarifOf("--language de", cwd)).runs;
      assert.equal(run?.language, "de");
      assert.match(run?.results?.[0]?.message.text ?? "", /^Kein Product Owner/);
    }));
});

function uriOf(result: Result | undefined): string | undefined {
  return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

/** Puts the first fix of a result in place, as a program would that knows nothing of Mandate. */
function applyFix(text: string, { fixes: [fix] = [] }: Result): string {
  const lines = text.split("\n");
  const offsetOf = (line = 1, column = 1): number =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  const edits = (fix?.artifactChanges[0]?.replacements ?? []).map(({ deletedRegion, insertedContent }) => ({
    range: {
      start: offsetOf(deletedRegion.startLine, deletedRegion.startColumn),
      end: offsetOf(deletedRegion.endLine, deletedRegion.endColumn),
    },
    newText: insertedContent?.text ?? "",
  }));
  return applyEdits(text, edits);
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withRepository } from "../support/git-repository.ts";
import { type ActionRun, runAction } from "../support/run-action.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const sow = sowWithGaps.replace("Anna sells", "- Product: Ticket shop\n- Client: City museum\n\nAnna sells");
const backlog = `# Product backlog: Ticket shop

- Product: Ticket shop

## TS-1 Choose a seat

As a visitor I want to choose a seat so that I see the stage.
`;
const legacy = {
  "README.md": readme,
  "contract/statement of work.md": sow,
  "product/backlog.md": backlog,
  "archive/sow.md": sowWithGaps,
};

/** What a review sees of the findings, at each of three places. */
function rulesIn({ log, summary, uploaded }: ActionRun) {
  return {
    annotations: [...log.matchAll(/^::\w+ file=([^,]+),.*title=([^:,]+)::/gm)].map(
      ([, file, rule]) => `${file} ${rule}`,
    ),
    summary: [...summary.matchAll(/docs\/rules\/([\w/-]+)\.md\)/g)].map(([, rule]) => rule),
    sarif: uploaded?.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)),
  };
}

const nothing = { annotations: [], summary: [], sarif: [] };

describe("a team that begins with old documents", () => {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("sees of a pull request only the gap that it adds, and none when that is mended", () =>
    withRepository(legacy, async ({ folder, git, write, commit }) =>
      withFiles({}, async (temporary) => {
        const begun = await runMandate("init", { cwd: folder });
        assert.match(begun.output, /Left alone: archive/);
        assert.match(readFileSync(join(folder, "mandate.yaml"), "utf8"), /^engagement: ticket shop$/m);
        assert.equal((await runMandate("check", { cwd: folder })).code, 1);
        assert.equal((await runMandate("baseline", { cwd: folder })).code, 0);
        commit();

        const ways = [{ baseline: "mandate-baseline.json" }, { "changed-since": "main" }];
        git("switch", "--quiet", "--create", "reports");
        for (const inputs of ways) assert.deepEqual(rulesIn(runAction(folder, temporary, inputs)), nothing);

        // The gap stands between lines that move, in a document with gaps of its own.
        const added = sow
          .replace("## Deliv", "Agreed in May.\n\n## 1. Deliv")
          .replace("- Payment by card", "- Payment by card, with unlimited revisions");
        write({ "contract/statement of work.md": added });
        commit();
        for (const inputs of ways) {
          const run = runAction(folder, temporary, inputs);
          assert.deepEqual(rulesIn(run), {
            annotations: ["contract/statement of work.md scope/open-ended"],
            summary: ["scope/open-ended"],
            sarif: ["scope/open-ended"],
          });
          assert.equal(run.code, 1);
        }

        write({
          "contract/statement of work.md": added.replace("unlimited", "two"),
        });
        commit();
        for (const inputs of ways) {
          const run = runAction(folder, temporary, inputs);
          assert.deepEqual(rulesIn(run), nothing);
          assert.equal(run.code, 0);
        }
      }),
    )).timeout(240_000);
});

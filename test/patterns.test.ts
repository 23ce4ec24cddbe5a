import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { checkSnapshot, repositoryRoot } from "./support/fixture.ts";

/**
 * What an analyser says of each regular expression, by a digest of it: how its work grows with the text at worst. It
 * takes minutes for all, so only what is new is analysed; `npm run unit -- --grep "regular expressions"` under
 * `UPDATE=1` keeps what it says.
 */
type Growth = "linear" | "quadratic" | "steep" | "unknown";
const file = join(repositoryRoot, "test/pattern-growth.json");
/** Looked at one by one: repeats in them are bounded, or their texts are short. */
const reviewedFile = join(repositoryRoot, "test/reviewed-patterns.json");

describe("regular expressions", function () {
  this.timeout(600_000);

  it("don't take a time that grows steeply with what an author writes", async () => {
    const known: Record<string, Growth> = JSON.parse(readFileSync(file, "utf8"));
    const reviewed: readonly string[] = JSON.parse(readFileSync(reviewedFile, "utf8"));
    const now: Record<string, Growth> = {};
    const steep: string[] = [];
    for (const pattern of readPatterns()) {
      const digest = createHash("sha256").update(pattern).digest("hex").slice(0, 12);
      now[digest] = known[digest] ?? (await growthOf(pattern));
      if (now[digest] === "steep" && !reviewed.includes(pattern)) steep.push(pattern);
    }
    assert.deepEqual(steep, [], "Write these so that no stretch of a text can match two of their repeats.");
    const ordered = Object.fromEntries(Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (Object.keys(now).some((digest) => known[digest] === undefined) && process.env.UPDATE === "1")
      checkSnapshot(file, JSON.stringify(known), `${JSON.stringify(ordered, undefined, 2)}\n`);
  });
});

function readPatterns(): readonly string[] {
  const program = join(repositoryRoot, "src/dev/patterns/print-patterns.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", program], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  return JSON.parse(printed);
}

async function growthOf(pattern: string): Promise<Growth> {
  const end = pattern.lastIndexOf("/");
  // The analyser doesn't know the flag that only adds places to a match.
  const flags = pattern.slice(end + 1).replace("d", "");
  const found = await check(pattern.slice(1, end), flags, { timeout: 10_000, randomSeed: 1 });
  if (found.status === "safe") return "linear";
  if (found.status === "unknown") return "unknown";
  return found.complexity.type === "polynomial" && found.complexity.degree <= 2 ? "quadratic" : "steep";
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLatest } from "../../bench/latest-results.ts";
import { fillInFigures } from "../../bench/performance-page.ts";
import { formatNumber, formatTable } from "../../bench/table.ts";
import { judgeTargets, targets } from "../../bench/targets.ts";
import { repositoryRoot } from "../support/fixture.ts";

describe("the page of the benchmark", () => {
  const result = {
    title: "Start-up",
    date: "2026-11-30 08:51 UTC",
    machine: "Node 20, 2 × CPU",
    load: 0.4,
    note: "A process that has nothing to do.",
    table: [
      ["program", "wall s"],
      ["Mandate", "0.2"],
    ],
    figures: { "start-up: wall / bare Node": 1.5 },
    leftOut: ["rumdl: not installed."],
  };

  it("gets new figures between its marks and keeps the rest", () => {
    const [start, end] = ["<!-- npm run bench writes this -->", "<!-- until here -->"];
    const page = fillInFigures(`# Speed\n\n${start}\nOutdated.\n${end}\n\nProse.\n`, { "start-up": result }, [
      "start-up",
    ]);
    assert.match(page, /^# Speed\n\n<!-- npm/);
    assert.match(page, /<!-- until here -->\n\nProse\.\n$/);
    assert.doesNotMatch(page, /Outdated/);
    assert.ok(
      page.includes(
        "### Start-up\n\nA process that has nothing to do. Measured on 2026-11-30 08:51 UTC with Node 20, 2 × CPU, at a load of 0.4.",
      ),
    );
    assert.match(page, /\| `mandate --version`, wall \| 2 × bare Node \| 1\.50 \| met \|/);
    assert.match(page, /- Left out: rumdl: not installed\./);
    assert.throws(() => fillInFigures("# Speed\n", {}, []), /no place for figures/);
  });

  it("judges each target, or says that it was not measured", () => {
    const rows = judgeTargets({ "start-up: wall / bare Node": 2.5, "2,000 files, cold: MB": 250 });
    assert.equal(rows.length, targets.length + 1);
    assert.deepEqual(rows[1], ["`mandate --version`, wall", "2 × bare Node", "2.50", "**missed**"]);
    assert.ok(rows.some((row) => row.join() === "memory of the command line, 2,000 files,250 MB,250,met"));
    assert.ok(rows.some(([, , , verdict]) => verdict === "not measured"));
  });

  it("shows three digits", () => {
    assert.deepEqual([0.01234, 1.2345, 12.345, 123.45, 1234.5, 0, Number.NaN].map(formatNumber), [
      "0.0123",
      "1.23",
      "12.3",
      "123",
      "1,235",
      "0",
      "–",
    ]);
    assert.equal(
      formatTable([
        ["a", "b"],
        ["1", "2"],
      ]),
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
    );
  });

  it("holds the latest figures", () => {
    const page = readFileSync(join(repositoryRoot, "docs/performance.md"), "utf8");
    const order = [...page.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
    for (const { title, figures } of Object.values(readLatest())) {
      assert.ok(order.includes(title), `${title} is missing.`);
      for (const [name, value] of Object.entries(figures))
        assert.ok(page.includes(`| ${name} | ${formatNumber(value)} |`), `${name} is out of date.`);
    }
  });
});

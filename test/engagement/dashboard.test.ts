import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCreep } from "../../src/engagement/dashboard/find-creep.ts";
import { checkSnapshot, repositoryRoot } from "../support/fixture.ts";
import { dashboardOf, readTexts } from "./dashboard-of-texts.ts";

describe("the dashboard", () => {
  for (const folder of ["example/en", "example/de", "example-gaps/en", "engagements/en/register"]) {
    it(`of ${folder} says what its documents say`, () => {
      const dashboard = dashboardOf(readTexts(folder), { targetMargin: 0.2 });
      const file = join(repositoryRoot, "test/engagement/dashboards", `${folder.replaceAll("/", ".")}.txt`);
      checkSnapshot(file, existsSync(file) ? readFileSync(file, "utf8") : "", `${draw(dashboard).join("\n")}\n`);
    });
  }

  it("invents nothing: a bare document leaves all open, and says where to say it", () => {
    const { roles, risks, decisions, scope, margin, burn, meetings, stages } = dashboardOf({
      "statement-of-work.md": "# Statement of work: Ticket shop\n\nWe make a shop for tickets.\n",
    });
    const panels = { roles, risks, decisions, scope, margin, burn, meetings, stages };
    assert.deepEqual(
      Object.values(panels).map((panel) => panel?.missing.map(({ name }) => name)),
      [
        ["owner", "sponsor", "expert"],
        ["risks"],
        ["raci"],
        ["in-scope", "out-of-scope"],
        ["price", "planned-days", "target-margin"],
        ["price", "term"],
        ["meetings"],
        ["stages"],
      ],
    );
    assert.equal(risks.filled, 0);
    assert.equal(scope.missing[0]?.source?.file, "statement-of-work.md");
    assert.deepEqual(burn.points, []);
  });

  it("shows a margin that the configuration or an internal document declares", () => {
    const planned = (text: string, margin?: number) =>
      dashboardOf({ "plan.md": text }, margin === undefined ? {} : { targetMargin: margin }).margin?.plannedMargin
        ?.percent;
    const text = "# Statement of work: Ticket shop\n\n## In scope\n\n- Seat map\n";
    const declaring = (audience: string) =>
      `---\nmandate:\n  target_margin: 0.25\n  audience: ${audience}\n---\n${text}`;
    assert.equal(planned(text, 0.2), 20);
    assert.equal(planned(declaring("internal")), 25);
    assert.equal(planned(declaring("client-facing")), undefined);
  });

  it("keeps internal figures out of what clients read", () => {
    const texts = readTexts("example/en");
    assert.equal(dashboardOf(texts, { targetMargin: 0.2, audience: "client-facing" }).margin, undefined);
  });

  it("holds what a report says is used against an even pace", () => {
    const dashboard = dashboardOf({
      ...readTexts("example/en"),
      "status.md":
        "# Status report: Morgenblech, 15 February 2027\n\n- **Budget used:** €70,000 on 12 February 2027\n- **Next steps:** Nele Wiborg tests the import\n\n## Decisions\n\n- The pilot begins in March.\n",
    });
    const { spent, missing } = dashboard.burn;
    assert.deepEqual(missing, []);
    assert.deepEqual(
      [spent?.date, spent?.percent, spent?.passedPercent, spent?.leadCents, spent?.forecastCents, spent?.usedUp],
      ["2027-02-12", 27.8, 19.4, 2_112_727, 36_093_750, "2027-05-07"],
    );
    assert.equal(dashboardOf(readTexts("example/en")).burn.missing[0]?.name, "spent");
  });

  it("says no price where an agreement names two", () => {
    const { burn } = dashboardOf({
      "statement-of-work.md":
        "# Statement of work: Ticket shop\n\n## Price\n\n- **Total price:** 20,000 EUR\n- **Fixed price:** 24,000 EUR\n",
    });
    assert.equal(burn.price, undefined);
  });

  it("calculates what unpaid work leaves", () => {
    const basis = { priceCents: 25_200_000, plannedDays: 252, marginPercent: 20 };
    assert.deepEqual(findCreep(basis, 0), { unpaidDays: 0, centsPerDay: 100_000, marginPercent: 20 });
    assert.deepEqual(findCreep(basis, 10), { unpaidDays: 25.2, centsPerDay: 90_909, marginPercent: 12 });
    const unknown = { priceCents: undefined, plannedDays: undefined, marginPercent: undefined };
    assert.deepEqual(findCreep(unknown, 10), {
      unpaidDays: undefined,
      centsPerDay: undefined,
      marginPercent: undefined,
    });
  });
});

/** Plain data, a line for each value: `owners.0.name: Jana Roth (statement-of-work.md:8)`. */
function draw(value: unknown, indent = ""): string[] {
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== "object")) return [];
    return value.flatMap((entry) => {
      const [first = "", ...rest] = draw(entry, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value as object).flatMap(([key, entry]) => {
    if (entry === undefined || (Array.isArray(entry) && entry.length === 0)) return [];
    if (key === "source") return [`${indent}at ${entry.file}:${entry.start.line + 1}`];
    if (typeof entry !== "object") return [`${indent}${key}: ${entry}`];
    if (Array.isArray(entry) && entry.every((one) => typeof one !== "object"))
      return [`${indent}${key}: ${entry.join(" | ")}`];
    const short = Object.keys(entry).every((name) => ["text", "source"].includes(name));
    if (short) return [`${indent}${key}: ${entry.text} (${entry.source.file}:${entry.source.start.line + 1})`];
    return [`${indent}${key}:`, ...draw(entry, `${indent}  `)];
  });
}

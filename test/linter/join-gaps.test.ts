import assert from "node:assert/strict";
import { joinGaps } from "../../src/linter/join-gaps.ts";
import { textOf } from "../../src/text/message.ts";
import { lintFixture } from "../support/fixture.ts";

const vision = (risks: string): string => `# Product vision: Parcel lockers

## Target group

Tenants who are at work when the parcel service rings.

## Risks

${risks}
`;

/** The findings about risks, as they are shown. */
function risksIn(text: string) {
  return joinGaps(lintFixture(text)).filter(({ group }) => group !== undefined);
}

describe("gaps of one kind", () => {
  it("are one finding", () => {
    const [finding, ...others] = risksIn(vision("- **Usability risk:** older tenants may not find the booking."));
    assert.deepEqual(others, []);
    assert.equal(
      textOf(finding?.message ?? ""),
      "Feasibility, value and business viability risk are not addressed: nothing says how it is found out whether the product is wanted and works.",
    );
    assert.equal(finding?.rule.id, "risk/feasibility-missing");
    assert.deepEqual(finding?.joined, ["risk/value-missing", "risk/viability-missing"]);
    assert.equal(finding?.fixes?.length, 3);
  });

  it("stay what they are where there is only one", () => {
    const [finding, ...others] = risksIn(
      vision(
        "- **Usability risk:** older tenants may not find the booking.\n- **Value risk:** tenants may not want it.\n- **Feasibility risk:** the lock may be too slow.",
      ),
    );
    assert.deepEqual(
      others.map(({ rule }) => rule.id),
      [],
    );
    assert.equal(finding?.rule.id, "risk/viability-missing");
    assert.match(textOf(finding?.message ?? ""), /^Business viability risk is not addressed/);
    assert.equal(finding?.joined, undefined);
  });
});

import assert from "node:assert/strict";
import { provideReviewRecord } from "../../src/language/review-record.ts";
import { openText } from "./open-text.ts";

const expected = `---
mandate:
  kind: none
---

# Review record 2026-11-22

- Reviewed by: [name]
- Documents: document.md
- Open findings: 3 × warning

## Findings

### document.md

| Line | Weight | Finding | Rule | Decision |
| --- | --- | --- | --- | --- |
| 3 | warning | The waiver by Jana Roth ended on 2026-09-30: mend what it left open, or agree on it anew. | document/suppression-problem | [mend, waive or accept] |
| 7 | warning | The ignore comment drops no finding: remove it, or check the rule's name and the place. | document/suppression-problem | [mend, waive or accept] |
| 11 | warning | "[name]" is still to be filled in: readers have to guess it. | document/placeholder-unfilled | [mend, waive or accept] |

## Ignored and waived

| Document | Line | Rule | Reason | Agreed by | Until | State |
| --- | --- | --- | --- | --- | --- | --- |
| document.md | 3 | document/section-empty | filled in \\| after the pilot | Jana Roth | 2026-09-30 | ended |
| document.md | 7 | document/money-arithmetic | rounded |  |  | holds |

## Decisions

| Decision | Who decides | Until |
| --- | --- | --- |
| [decision] | [name] | [date] |

## Result

- [ ] Ready to be signed
- [ ] To be reworked and reviewed again

Signed off by: [name], [date]
`;

describe("the review record", () => {
  it("lists findings and waivers, and leaves room for decisions", () => {
    const { context } = openText(`# Decision log: Parcel lockers

<!-- mandate-ignore document/section-empty: filled in | after the pilot (waived by Jana Roth until 2026-09-30) -->

## Decisions

<!-- mandate-ignore document/money-arithmetic: rounded -->

## Attendees

Lena Arndt, [name]
`);
    assert.equal(provideReviewRecord(context)?.fileName, "review-2026-11-22.md");
    assert.equal(provideReviewRecord(context)?.text, expected);
  });

  it("is written in the language of the document", () => {
    const { context } = openText(
      "# Leistungsbeschreibung: Paketfächer\n\n## Leistungen\n\n- Fächer öffnen und schließen\n",
    );
    const text = provideReviewRecord(context)?.text ?? "";
    assert.match(text, /^# Review-Protokoll 2026-11-22$/m);
    assert.match(text, /\| Warnung \|/);
  });

  it("is not there for what is no engagement document", () => {
    assert.equal(provideReviewRecord(openText("# parse-path\n\nInstall with npm.\n").context), undefined);
  });
});

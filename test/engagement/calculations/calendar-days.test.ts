import assert from "node:assert/strict";
import { addDays, toCalendarDay, toDayNumber } from "../../../src/engagement/calculations/calendar-days.ts";

describe("calendar days", () => {
  it("count from 1970 as every calendar does", () => {
    for (const date of ["1970-01-01", "2000-02-29", "2026-11-22", "2100-03-01", "1969-12-31"]) {
      assert.equal(toDayNumber(date), Date.parse(date) / 86_400_000);
      assert.equal(toCalendarDay(toDayNumber(date) ?? 0), date);
    }
  });

  it("are added over the ends of months and years", () => {
    assert.equal(addDays("2026-12-30", 3), "2027-01-02");
    assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  });

  it("are not there for what is no day", () => {
    for (const date of ["2026-02-30", "2026-13-01", "2026-Q3", "--12-31", "2100-02-29"])
      assert.equal(toDayNumber(date), undefined);
  });
});

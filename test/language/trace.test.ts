import assert from "node:assert/strict";
import { provideTrace } from "../../src/language/trace.ts";
import type { TraceResult } from "../../src/protocol/requests.ts";
import { traceTexts } from "../engagement/trace-texts.ts";
import { openTexts } from "./open-texts.ts";

describe("the trace in an editor", () => {
  it("has places that can be opened", () => {
    const { context } = openTexts(traceTexts, "backlog.md");
    const result: TraceResult = provideTrace(context);
    assert.deepEqual(result.documents, Object.keys(traceTexts));
    assert.deepEqual(result.goals[0]?.place, {
      uri: "file:///product-vision.md",
      range: { start: { line: 4, character: 2 }, end: { line: 4, character: 30 } },
    });
    assert.equal(result.gaps.length, 5);
  });
});

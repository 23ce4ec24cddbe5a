import { oneOf } from "./one-of.ts";

/** Whether a folded word, of either language, says that something is attached to another document. */
export const isPartWord = oneOf("appendix|annex|attachment|exhibit|addendum|anhang|anlage|beilage");

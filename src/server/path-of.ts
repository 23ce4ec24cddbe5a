import { decodePercent } from "../text/decode-percent.ts";

/** `/contracts/sow 1.md` for `file:///contracts/sow%201.md`. */
export function pathOf(uri: string): string {
  return decodePercent(uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, "").replace(/[?#].*$/, ""));
}

import { allMatches } from "../text/all-matches.ts";

const boxed = /([☐□☑☒✅]|\[[ xX]?\])([^☐□☑☒✅[]*)/gu;
const empty = /[☐□]|\[ ?\]/u;

/** One of the boxes on a form. */
export interface TickBox {
  readonly isTicked: boolean;
  /** What stands behind it, up to the next box. */
  readonly label: string;
}

/** The boxes of a text to tick: `☐ Approved ☒ Rejected`, `[ ] yes [x] no`. */
export function readTickBoxes(text: string): TickBox[] {
  return allMatches(text, boxed).map(([, box = "", label = ""]) => ({ isTicked: !empty.test(box), label }));
}

import type * as mdast from "mdast";
import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import { rangeOf } from "./parse-markdown.ts";

/** `<!-- mandate-ignore scope/out-of-scope-missing: agreed by mail -->` before a block, or `mandate-ignore-file` anywhere. */
export interface Suppression {
  /** The comment itself. */
  readonly range: Range;
  /** Rule ids or families (`risk`). */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly waiver?: Waiver;
  /** Where findings are dropped; the whole document for `mandate-ignore-file`. */
  readonly target: Range;
}

/** Who has agreed to leave a gap open, and the last day of it: `: only a pilot (waived by Jana Roth until 2027-03-01)`. */
export interface Waiver {
  readonly reviewer: string;
  /** `2027-03-01` */
  readonly until: string;
}

const comment = /<!--\s*mandate-ignore(-file)?\b([^:]*?)(?::([\s\S]*?))?-->/g;

export function readSuppressions(source: string, root: mdast.Root): Suppression[] {
  if (!source.includes("mandate-ignore")) return [];
  const suppressions: Suppression[] = [];
  visit(root);
  return suppressions;

  function visit(parent: mdast.Parents): void {
    for (const [index, node] of parent.children.entries()) {
      if (node.type === "html") read(node, parent, index);
      else if ("children" in node) visit(node);
    }
  }

  function read(node: mdast.Html, parent: mdast.Parents, index: number): void {
    const place = rangeOf(node);
    // What is never closed is no comment, and looking for its end from each beginning would take long.
    const closed = source.slice(place.start, source.lastIndexOf("-->", place.end - 3) + 3);
    for (const match of allMatches(closed, comment)) {
      const next =
        parent.type === "paragraph"
          ? parent
          : parent.children.slice(index + 1).find((sibling) => sibling.type !== "html");
      const start = place.start + match.index;
      const said = (match[3] ?? "").trim();
      const waiver = readWaiver(said);
      suppressions.push({
        range: { start, end: start + match[0].length },
        rules: (match[2] ?? "").split(/[\s,]+/).filter((rule) => rule !== ""),
        reason: waiver === undefined ? said : said.replace(waiverPattern, ""),
        ...(waiver !== undefined && { waiver }),
        target: match[1] === "-file" ? { start: 0, end: source.length } : next ? rangeOf(next) : place,
      });
    }
  }
}

const waiverPattern = /(?:(?<!\s)\s+)?\((?:waived by|freigegeben von) ([^()]+) (?:until|bis) (\d{4}-\d\d-\d\d)\)$/i;

function readWaiver(said: string): Waiver | undefined {
  const [, reviewer, until] = waiverPattern.exec(said) ?? [];
  return reviewer === undefined || until === undefined ? undefined : { reviewer: reviewer.trim(), until };
}

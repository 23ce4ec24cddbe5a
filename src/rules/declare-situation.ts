import type { Situation } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { declareTerm } from "../scaffold/declare-term.ts";
import type { Fix } from "./rule.ts";

const titles: Readonly<Record<Situation, string>> = {
  "one-off": "Declare a one-off project for one client",
  "long-term": "Declare a long-term co-operation",
  packaged: "Declare a product for many customers",
  internal: "Declare an internal product",
  "public-sector": "Declare a public-sector engagement",
};

/** A choice of situations, each written into the front matter. Only people can tell which one is true. */
export function offerSituations(document: EngagementDocument, situations: readonly Situation[]): Fix[] {
  return situations.flatMap((situation) => {
    const edit = declareTerm(document, "situation", situation);
    return edit === undefined ? [] : [{ title: titles[situation], edits: [edit], safe: false }];
  });
}

import type { Situation } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { declareTerm } from "../scaffold/declare-term.ts";
import { type Message, say } from "../text/message.ts";
import type { Fix } from "./rule.ts";

const titles: Readonly<Record<Situation, Message>> = {
  "one-off": say`Declare a one-off project for one client`,
  "long-term": say`Declare a long-term co-operation`,
  packaged: say`Declare a product for many customers`,
  internal: say`Declare an internal product`,
  "public-sector": say`Declare a public-sector engagement`,
};

/** A choice of situations, each written into the front matter. Only people can tell which one is true. */
export function offerSituations(document: EngagementDocument, situations: readonly Situation[]): Fix[] {
  return situations.flatMap((situation) => {
    const edit = declareTerm(document, "situation", situation);
    return edit === undefined ? [] : [{ title: titles[situation], edits: [edit], safe: false }];
  });
}

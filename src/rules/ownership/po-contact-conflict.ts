import type { EngagementDocument } from "../../documents/document.ts";
import { maySamePerson } from "../../documents/same-person.ts";
import { type ScopeContact, scopeContacts } from "../../documents/scope-contacts.ts";
import { lineAt } from "../../text/line-index.ts";
import { type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "ownership/po-contact-conflict",
  docs: {
    summary: "One person is the contact for changes of scope, the same all through the document.",
    rationale:
      "Where two people are each called the only contact, a wish goes to whoever says yes sooner. Sentences, labels and the accountable ones of a matrix are compared. A second approval above an amount, a deputy, and a contact for each side are no contradiction.",
    source: "Catalogue A04; PMI on integrated change control.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth
        - Project manager: Tom Becker

        ## Changes

        Jana Roth is the only contact for changes to scope.

        ## Communication

        Change requests go exclusively to Tom Becker.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth
        - Project manager: Tom Becker

        ## Changes

        Jana Roth is the only contact for changes to scope.

        ## Communication

        Change requests go exclusively to Jana Roth.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document }) {
    const contacts = scopeContacts(document);
    const right = contacts.find(({ name }) => isOwner(document, name)) ?? contacts[0];
    if (right === undefined) return;
    for (const other of contacts) {
      if (maySamePerson(other.name, right.name)) continue;
      const line = lineAt(document.lines, right.range.start) + 1;
      yield {
        message: say`Changes to scope go to ${other.name} here and to ${right.name} in line ${line}, each as the only contact: wishes will take the easier way.`,
        range: other.range,
        related: [{ message: say`${right.name} is the contact here.`, range: right.range }],
        ...replaceName(document, other, right),
      };
    }
  },
} satisfies Rule;

function isOwner({ concepts }: EngagementDocument, name: string): boolean {
  return (concepts["product-owner"].names ?? []).some((owner) => maySamePerson(owner, name));
}

/** Where the text says the name itself. */
function replaceName(
  { text }: EngagementDocument,
  { name, range }: ScopeContact,
  right: ScopeContact,
): Partial<{ fixes: Fix[]; noFix: Message }> {
  if (text.slice(range.start, range.end) !== name)
    return { noFix: say`The contact is said by a role or a letter in a matrix; its author knows what was meant.` };
  const title = say`Replace ${name} by ${right.name}`;
  return { fixes: [{ title, edits: [{ range, newText: right.name }], safe: false }] };
}

import type { OwnerSide, Situation } from "../../documents/declared-terms.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { type EngagementTerms, findTerms, type Term } from "../../engagement/engagement-terms.ts";
import { type Message, say } from "../../text/message.ts";
import type { Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { offerSituations } from "../declare-situation.ts";
import { isEquippedClientOwner } from "../equipped-client-owner.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Finding, Rule } from "../rule.ts";

/** Where the Product Owner is expected; the other situations leave it open. Source: catalogue, section 3. */
const expectedSides: Readonly<Partial<Record<Situation, OwnerSide>>> = {
  packaged: "provider",
  "one-off": "provider",
  "public-sector": "client",
};

const names: Readonly<Partial<Record<Situation, Message>>> = {
  packaged: say`a product for many customers`,
  "one-off": say`a one-off project`,
  "public-sector": say`a public-sector engagement`,
};

export default {
  id: "situation/po-side-conflict",
  docs: {
    summary: "The Product Owner sits on the side that the situation calls for, or the document says why not.",
    rationale:
      "Whoever sells a product to many customers, or one project to one client, has to answer for its value; a client's Product Owner learns the job at the provider's expense. For a public buyer it is the other way round: leadership stays with the buyer. Sources disagree, also by country: so where the situation is only inferred, a client's Product Owner who is named and has the time and the powers is not spoken of, the message says what is expected for this situation, a reason in the document or under `ownership: rationale` ends it, and it is a warning only where the situation is inferred. The requests of buyers, long co-operations and internal products are left alone.",
    source:
      "Catalogue E02 and section 6; against it for one-off projects: German practice and Roman Pichler, who see the Product Owner ideally with the customer; for public buyers: 18F De-risking Guide.",
    examples: {
      bad: markdown`
        ---
        mandate:
          situation: one-off
        ---

        # Statement of work: Shift planner

        ## Team

        - Product Owner: Ines Vogt (client)
        - Designer: Ada Lindqvist (provider)
      `,
      good: markdown`
        ---
        mandate:
          situation: one-off
        ---

        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth (provider)
        - Subject-matter expert: Ines Vogt (client)
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  yieldsTo: ["client/po-expected"],

  *check({ document, engagement }) {
    const { situation, ownerSide } = findTerms(document, engagement);
    if (situation === undefined || ownerSide === undefined) return;
    const expected = expectedSides[situation.value];
    if (expected === undefined || !isOtherSide(ownerSide.value, expected) || isExplained(document, engagement.declared))
      return;
    if (expected === "provider") {
      const isSettled = situation.origin === "inferred" && isEquippedClientOwner(document);
      if (!isSettled) yield conflictWithClient(document, situation);
    } else if (isSaid(document, ownerSide)) yield conflictWithProvider(document, situation);
  },
} satisfies Rule;

function isOtherSide(side: OwnerSide, expected: OwnerSide): boolean {
  return side !== "shared" && side !== expected;
}

function isExplained(document: EngagementDocument, declared: EngagementDocument["declared"] | undefined): boolean {
  return (
    document.declared.ownerRationale !== undefined ||
    declared?.ownerRationale !== undefined ||
    !isUnsaid(document, "situation/owner-reason")
  );
}

/** The side is not only what is usual in such a document. */
function isSaid({ concepts }: EngagementDocument, ownerSide: NonNullable<EngagementTerms["ownerSide"]>): boolean {
  return ownerSide.origin !== "inferred" || concepts["product-owner-side"].evidence.length > 0;
}

function conflictWithClient(document: EngagementDocument, situation: Term<Situation>): Finding {
  const isDeclared = situation.origin !== "inferred";
  return {
    message: say`In ${names[situation.value] ?? ""} the Product Owner is expected with the provider, but sits with the client: the provider answers for a value that somebody else decides.`,
    range: placeOfSide(document),
    severity: isDeclared ? "error" : "warning",
    fixes: [
      fixWithTerms(document, "client-owner", say`Say why the client provides the Product Owner`),
      ...(isDeclared ? [] : offerSituations(document, ["long-term", "internal", "public-sector"])),
    ],
  };
}

function conflictWithProvider(document: EngagementDocument, situation: Term<Situation>): Finding {
  return {
    message: say`In ${names[situation.value] ?? ""} the Product Owner is expected to be an employee of the buyer, but sits with the provider: the buyer gives away the say over what is built.`,
    range: placeOfSide(document),
    severity: "information",
    noFix: say`Which side provides the Product Owner is for both sides to agree on.`,
  };
}

function placeOfSide(document: EngagementDocument): Range {
  const [said] = document.concepts["product-owner-side"].evidence;
  return said?.range ?? placeOfOwner(document);
}

import type { EngagementDocument } from "../../documents/document.ts";
import {
  type AddedClause,
  type Clause,
  type ComparedClause,
  compareFrozen,
  type Frozen,
  findAddedClauses,
  readFrozen,
} from "../../engagement/frozen-clauses.ts";
import { readDocumentStyle } from "../../scaffold/document-style.ts";
import { fingerprintsInBraces } from "../../scaffold/freeze-front-matter.ts";
import { say } from "../../text/message.ts";
import type { TextEdit } from "../../text/text-edit.ts";
import { quoted } from "../../text/wording.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

export default {
  id: "scope/frozen-clause-changed",
  docs: {
    summary: "What was signed changes by a change request, and not by an edit.",
    rationale:
      "A contract that grows by edits has no price, no date and no decision for what came in. `Mandate: Freeze Scope` (`mandate freeze FILE`) writes a fingerprint of each clause about scope, exclusions, price, acceptance, changes, dates and ownership into the front matter; this rule tells when a clause no longer has the text that was signed, and when another about these matters has come in. Markup, wrapping and the number before a heading don't count. Where the signed text is still known, the editor restores it and moves the edit into a change request; else it is in your version control. A change that has been signed is frozen anew.",
    source:
      "No rule of the catalogue: scope control of signed statements of work, an extension of its rules on change requests; Project Management Institute: a baseline changes only through change control.",
    examples: {
      bad: markdown`
        ---
        status: signed
        mandate:
          frozen:
            at: 2027-01-11
            clauses:
              "Deliverables": "13ccf957c85b24"
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Gift vouchers
      `,
      good: markdown`
        ---
        status: signed
        mandate:
          frozen:
            at: 2027-01-11
            clauses:
              "Deliverables": "13ccf957c85b24"
        ---

        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  languages: "all",

  *check({ document }) {
    const frozen = readFrozen(document);
    if (frozen === undefined) return;
    for (const compared of compareFrozen(document, frozen)) {
      if (compared.state !== "kept") yield toFinding(document, frozen, compared);
    }
    for (const added of findAddedClauses(document, frozen)) yield addedFinding(document, frozen, added);
  },
} satisfies Rule;

function toFinding(document: EngagementDocument, frozen: Frozen, compared: ComparedClause): Finding {
  const { clause, state } = compared;
  const { name, nameRange } = compared.frozen;
  const signed = frozen.at === undefined ? say`was signed` : say`was signed on ${frozen.at}`;
  const heading = clause?.section.heading;
  const fixes = [freezeAnew(document, frozen, compared)];
  if (state === "gone" || heading === undefined) {
    const message = say`The clause ${quoted(name)} ${signed} and is gone: restore it (your version control has it), and ask for the change in a change request.`;
    return { message, range: nameRange, fixes };
  }
  if (state === "renamed") {
    const message = say`This clause ${signed} under the heading ${quoted(name)}: who looks for it there finds nothing.`;
    const restore = {
      title: say`Correct the heading to ${quoted(name)}`,
      edits: [{ range: heading.textRange, newText: name }],
      safe: false,
    };
    return { message, range: heading.textRange, fixes: [restore, ...fixes] };
  }
  const message = say`${quoted(name)} is no longer what ${signed}, and nobody agreed on price and dates: restore it (your version control has it), and ask for the change in a change request.`;
  return { message, range: heading.textRange, fixes };
}

function addedFinding(document: EngagementDocument, frozen: Frozen, { clause, within }: AddedClause): Finding {
  const { name, section } = clause;
  const signed = frozen.at === undefined ? say`the rest was signed` : say`the rest was signed on ${frozen.at}`;
  const edit = addFingerprints(document, frozen, [clause, ...within]);
  const title = say`Add its fingerprint, because this clause is signed`;
  return {
    message: say`${quoted(name)} came in after ${signed}, and nobody agreed on price and dates: take it out, and ask for it in a change request.`,
    range: section.heading?.textRange ?? section.range,
    fixes: edit === undefined ? [] : [{ title, edits: [edit], safe: false, isBinding: true }],
  };
}

/** Beside what stands there, read or not; there is no place for it in what is no list of clauses. */
function addFingerprints(
  document: EngagementDocument,
  { clauses, range }: Frozen,
  added: readonly Clause[],
): TextEdit | undefined {
  const { text } = document;
  const entries = added.map(({ name, fingerprint }) => [name, fingerprint] as const);
  const written = entries.map((entry) => entry.map((part) => JSON.stringify(part)).join(": "));
  const last = clauses.at(-1);
  if (last === undefined) {
    const said = text.slice(range.start, range.end).trim();
    if (said === "") return { range, newText: fingerprintsInBraces(new Map(entries)) };
    if (!said.startsWith("{")) return undefined;
    const start = range.start + 1;
    const isEmpty = said.slice(1, -1).trim() === "";
    return { range: { start, end: start }, newText: written.join(", ") + (isEmpty ? "" : ", ") };
  }
  if (text[range.start] === "{") {
    const { end } = last.fingerprintRange;
    return { range: { start: end, end }, newText: written.map((entry) => `, ${entry}`).join("") };
  }
  const { lineEnd } = readDocumentStyle(document);
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, last.nameRange.start))?.[0] ?? "";
  const { end } = last.fingerprintRange;
  const at = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  return { range: { start: at, end: at }, newText: written.map((entry) => lineEnd + indent + entry).join("") };
}

/** For a change that has been signed as well. */
function freezeAnew(document: EngagementDocument, frozen: Frozen, { frozen: own, clause, state }: ComparedClause): Fix {
  const title = say`Replace the fingerprint, because this change is signed`;
  if (clause !== undefined && state === "changed") {
    const edits = [{ range: own.fingerprintRange, newText: JSON.stringify(clause.fingerprint) }];
    return { title, edits, safe: false, isBinding: true };
  }
  const kept = frozen.clauses.flatMap(({ name, fingerprint }): [string, string][] => {
    if (name !== own.name) return [[name, fingerprint]];
    return clause === undefined ? [] : [[clause.name, clause.fingerprint]];
  });
  const end = frozen.range.start + document.text.slice(frozen.range.start, frozen.range.end).trimEnd().length;
  const range = { start: frozen.range.start, end };
  return { title, edits: [{ range, newText: fingerprintsInBraces(new Map(kept)) }], safe: false, isBinding: true };
}

import type { DocumentKind, Person } from "./document.ts";
import { gatherPeople } from "./gather-people.ts";
import { guessSide } from "./owner-side.ts";
import { findNamedRoles, sideOfNamed } from "./people-in-sentences.ts";
import { readPeopleOfBlock } from "./people-of-entries.ts";
import { readPeopleOfHeading } from "./people-of-headings.ts";
import { readPeopleOfField, readPeopleOfTable } from "./people-of-tables.ts";
import type { Reading } from "./reading.ts";

/** Everybody whom the document names together with a role, one entry a name; roles and sides are gathered. */
export function readPeople(reading: Reading, kind: DocumentKind): Person[] {
  const { blocks, fields, sections } = reading.markdown;
  const gatherer = gatherPeople(reading);
  for (const block of blocks) {
    if (block.type === "table") readPeopleOfTable(gatherer, block);
    else readPeopleOfBlock(gatherer, block);
  }
  for (const field of fields) readPeopleOfField(gatherer, field);
  for (const section of sections) readPeopleOfHeading(gatherer, section);
  for (const named of findNamedRoles(reading)) {
    // A sponsor alone may be one of the house.
    const ofRole = /[\s-]/.test(named.role) ? gatherer.sideOfNote(named.role) : undefined;
    const side = sideOfNamed(reading, named) ?? ofRole;
    gatherer.add(named.name, named.range, named.role, side, false);
  }
  const usual = guessSide(reading, kind);
  return gatherer
    .gathered()
    .sort((a, b) => a.nameRange.start - b.nameRange.start)
    .map(({ isBare: _, ...person }) =>
      person.side === "unclear" && usual !== undefined ? { ...person, side: usual } : person,
    );
}

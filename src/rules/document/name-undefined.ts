import { findUnlistedPeople, type UnlistedPerson } from "../../documents/acting-people.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { findPeopleList, type PeopleList } from "../../documents/listed-people.ts";
import { placeListedPeople } from "../../scaffold/place-listed-people.ts";
import { listOf, say, type Value } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

/** So many are one finding, as the list is what needs the author's eye. */
const many = 3;
const mostNamed = 4;

export default {
  id: "document/name-undefined",
  docs: {
    summary: "Everybody who has something to do is in the list of people, with a role.",
    rationale:
      "Whoever owns a risk or a milestone and is in no list has a task without a role: nobody knows on which side they stand, what they may decide, or how to reach them. Often it is a typing error, or somebody who has left. The rule compares the names in columns and labels such as owner, assignee and participants and over the columns of a RACI table with the table of roles or the section about the team, where that names at least two people. It does not look at running text, teams and firms, nor at handles where the list has none; a given name, initials or a name that a label elsewhere explains count as listed. Minutes are left alone: there, those present are the list.",
    source: "Catalogue K03; a team of named people with defined roles.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Team

        | Name | Role |
        | --- | --- |
        | Jana Roth | Product Owner |
        | Tom Becker | Lead engineer |

        ## Risks

        | Risk | Owner |
        | --- | --- |
        | Guests don't buy tickets online | Jana Roth |
        | The card terminal answers too slowly | Karim Haddad |
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Team

        | Name | Role |
        | --- | --- |
        | Jana Roth | Product Owner |
        | Tom Becker | Lead engineer |
        | Karim Haddad | Specialist for payments |

        ## Risks

        | Risk | Owner |
        | --- | --- |
        | Guests don't buy tickets online | Jana Roth |
        | The card terminal answers too slowly | Karim Haddad |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision", "backlog", "charter", "change-request"],

  *check({ document }) {
    const list = findPeopleList(document);
    if (list === undefined) return;
    const unlisted = findUnlistedPeople(document, list);
    const mistyped = unlisted.filter(({ nearest }) => nearest !== undefined);
    const others = unlisted.filter(({ nearest }) => nearest === undefined);
    for (const person of mistyped) yield report(document, list, [person]);
    for (const group of others.length < many ? others.map((person) => [person]) : [others])
      yield report(document, list, group);
  },
} satisfies Rule;

function report(document: EngagementDocument, list: PeopleList, people: readonly UnlistedPerson[]): Finding {
  const names = people.map(({ name }) => name);
  const [first, ...others] = people.flatMap(({ ranges }) => ranges.slice(0, 1));
  const nearest = people.length === 1 ? people[0]?.nearest : undefined;
  const said =
    names.length === 1
      ? say`${shorten(names)} has something to do but is not in the list of people: nobody knows in which role.`
      : say`${shorten(names)} have something to do but are not in the list of people: nobody knows in which role.`;
  const fixes = [...correctName(people), ...addPeople(document, list, people)];
  return {
    message: nearest === undefined ? said : say`${said} Did you mean "${nearest}"?`,
    range: first ?? document.title?.textRange ?? { start: 0, end: 0 },
    ...(others.length === 0 ? {} : { related: others.map((range) => ({ message: say`not listed either`, range })) }),
    ...(fixes.length === 0
      ? { noFix: say`The people are listed in a form that only its author can continue.` }
      : { fixes }),
  };
}

function shorten(names: readonly string[]): Value {
  const rest = names.length - mostNamed;
  if (rest < 2) return listOf(names);
  return listOf([...names.slice(0, mostNamed), say`${rest} others`]);
}

function correctName([person]: readonly UnlistedPerson[]): Fix[] {
  if (person?.nearest === undefined) return [];
  const newText = person.nearest;
  const edits = person.ranges.map((range) => ({ range, newText }));
  return [{ title: say`Correct "${person.name}" to "${newText}"`, edits, safe: false }];
}

function addPeople(document: EngagementDocument, list: PeopleList, people: readonly UnlistedPerson[]): Fix[] {
  const names = people.map(({ name }) => name);
  const edits = placeListedPeople(document, list, names);
  const isSafe = people.every(({ nearest }) => nearest === undefined);
  return edits.length === 0 ? [] : [{ title: say`Add ${shorten(names)} to the list of people`, edits, safe: isSafe }];
}

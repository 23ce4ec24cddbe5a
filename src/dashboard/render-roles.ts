import type { MappedPerson, RoleMap } from "../engagement/dashboard/build-role-map.ts";
import { html, type Markup } from "./markup.ts";
import {
  renderMissing,
  renderPanel,
  renderPicture,
  renderQuote,
  renderSource,
  renderTable,
  shorten,
} from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [boxWidth, boxHeight, gap, width, top] = [210, 44, 10, 760, 48];
const middle = width / 2;
/** Over those of whom no side is said. */
const headHeight = 32;

/** The client's people, the Product Owner on the boundary, and the provider's people. */
export function renderRoles(map: RoleMap, wording: Wording): Markup {
  const { roles: messages } = wording.messages;
  const rows = [...map.owners, ...map.people].map((person) => [
    person.name,
    rolesOf(person, wording) || wording.messages.nothing,
    sideOf(person.side, wording),
    renderSource(person.source, wording),
  ]);
  const { name, role, side } = messages;
  const parties = [map.client, map.provider].map((party, at) =>
    party === undefined
      ? undefined
      : html`<dt>${at === 0 ? messages.client : messages.provider}</dt><dd>${renderQuote(party, wording)}</dd>`,
  );
  return renderPanel(
    "roles",
    messages.title,
    html`<p>${messages.lead} ${map.owners.length > 1 ? messages.severalOwners(map.owners.length) : ""} ${map.owners.length !== 1 ? "" : messages.ownerOn[map.ownerSide]}</p>
`,
    parties.every((party) => party === undefined) ? undefined : html`<dl class="parties">${parties}</dl>`,
    map.owners.length > 0 || map.people.some(({ side: on }) => on !== "unclear") ? drawRoles(map, wording) : undefined,
    rows.length === 0 ? undefined : renderTable(messages.title, [name, role, side, wording.messages.source], rows),
    renderMissing(map.missing, wording),
  );
}

function drawRoles({ owners, people, client, provider }: RoleMap, wording: Wording): Markup {
  const { roles: messages } = wording.messages;
  const [clients, providers, others] = (["client", "provider", "unclear"] as const).map((side) =>
    people.filter((person) => person.side === side),
  ) as [MappedPerson[], MappedPerson[], MappedPerson[]];
  const rows = Math.max(clients.length, providers.length, owners.length, 1);
  const bottom = topOf(rows);
  const height = others.length === 0 ? bottom : bottom + headHeight + Math.ceil(others.length / 3) * (boxHeight + gap);
  const center = top + ((rows - 1) * (boxHeight + gap)) / 2;
  const ownerTops = owners.map((_, at) => center + (at - (owners.length - 1) / 2) * (boxHeight + gap));
  const ownerTop = ownerTops[0] ?? center;
  const lines = [...clients.keys()].map((at) => line(boxWidth, topOf(at), middle - boxWidth / 2, ownerTop));
  const teamLines = [...providers.keys()].map((at) =>
    line(middle + boxWidth / 2, ownerTop, width - boxWidth, topOf(at)),
  );
  const description = [...owners, ...people]
    .map((person) => `${person.name}: ${rolesOf(person, wording)} (${sideOf(person.side, wording)})`)
    .join("; ");
  const sides = { client: client?.text ?? messages.client, provider: provider?.text ?? messages.provider };
  return renderPicture("roles-picture", { title: messages.picture, width, height }, description, [
    html`<line class="boundary" x1="${middle}" y1="26" x2="${middle}" y2="${bottom}"/>
<text class="head" x="${boxWidth / 2}" y="18">${shorten(sides.client, 30)}</text>
<text class="head" x="${middle}" y="18">${messages.boundary}</text>
<text class="head" x="${width - boxWidth / 2}" y="18">${shorten(sides.provider, 30)}</text>
`,
    ...(owners.length > 0 ? [...lines, ...teamLines] : []),
    ...clients.map((person, at) => box(person, 0, topOf(at))),
    ...(owners.length === 0
      ? [html`<text class="note" x="${middle}" y="${center + boxHeight / 2}">${messages.nobody}</text>`]
      : owners.map((person, at) => box(person, middle - boxWidth / 2, ownerTops[at] ?? center))),
    ...(others.length === 0
      ? []
      : [html`<text class="head" x="${middle}" y="${bottom + 20}">${messages.unclear}</text>`]),
    ...others.map((person, at) => {
      const row = bottom + headHeight + Math.floor(at / 3) * (boxHeight + gap);
      return box(person, ((at % 3) * (width - boxWidth)) / 2, row);
    }),
    ...providers.map((person, at) => box(person, width - boxWidth, topOf(at))),
  ]);

  function box(person: MappedPerson, x: number, y: number): Markup {
    const kind = owners.includes(person) ? "owner" : person.side;
    return html`<rect class="person ${kind}" x="${x + 1}" y="${y}" width="${boxWidth - 2}" height="${boxHeight}" rx="4"/>
<text class="name" x="${x + boxWidth / 2}" y="${y + 18}">${shorten(person.name, 28)}</text>
<text class="role" x="${x + boxWidth / 2}" y="${y + 35}">${shorten(rolesOf(person, wording), 34)}</text>
`;
  }
}

function topOf(at: number): number {
  return top + at * (boxHeight + gap);
}

function line(x1: number, y1: number, x2: number, y2: number): Markup {
  return html`<line class="tie" x1="${x1}" y1="${y1 + boxHeight / 2}" x2="${x2}" y2="${y2 + boxHeight / 2}"/>
`;
}

/** The roles as written; where none are, what the client needs the person for. */
function rolesOf({ roles, parts }: MappedPerson, { messages }: Wording): string {
  return (roles.length > 0 ? roles : parts.map((part) => messages.roles.parts[part])).join(", ");
}

function sideOf(side: MappedPerson["side"], { messages: { roles } }: Wording): string {
  return side === "unclear" ? roles.unclear : roles[side];
}

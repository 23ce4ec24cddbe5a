import { type Message, say, textOf, type Wording } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { TraceDescription } from "./describe-trace.ts";

/** How a trace is shown. */
export interface TraceLook<Place> {
  /** `Ticket shop`; undefined where the reader knows. */
  readonly name: string | undefined;
  /** Which documents were compared. */
  readonly source: string;
  readonly placeText: (place: Place) => string;
  /** Wraps a heading without changing what is shown of it. */
  readonly heading: (text: string) => string;
  /** The language that the reader reads. */
  readonly wording: Wording;
  /** Takes out of a document's words what the reader's screen can't show. */
  readonly clean: (text: string) => string;
}

/** A trace as Markdown, with the ranges that name things and where those things stand. */
export interface TraceText<Place> {
  readonly text: string;
  readonly links: readonly { readonly range: Range; readonly place: Place }[];
}

/** For people, and as Markdown to put into a document: coverage, the matrix, gaps, and what a person has to look at. */
export function formatTrace<Place>(trace: TraceDescription<Place>, look: TraceLook<Place>): TraceText<Place> {
  const { heading, clean, placeText, wording } = look;
  const tell = (message: Message): string => textOf(message, wording);
  const { goals, deliverables, items, changes, gaps } = trace;
  const unsure = items.filter(({ state }) => state === "unsure");
  const placeOf = new Map([...goals, ...deliverables, ...items, ...changes].map(({ name, place }) => [name, place]));
  const parts: Line<Place>[][] = [
    [[heading(`# ${tell(say`Traceability`)}${look.name === undefined ? "" : `: ${clean(look.name)}`}`)]],
    [[clean(look.source)]],
    describeCoverage(trace).map((line) => [`- ${tell(line)}`]),
    ...table(say`Goals`, goals, [say`Goal`, say`State`, say`Deliverables`, say`Items`], (one) => [
      label(one),
      [tell(goalStates[one.state])],
      list(one.deliverables),
      list(one.items),
    ]),
    ...table(
      say`Deliverables`,
      deliverables,
      [say`Deliverable`, say`State`, say`Items`, say`Change requests`],
      (one) => [
        label(one),
        [tell(deliverableStates[one.state])],
        list(one.items, one.unsureItems),
        list(one.changes, one.unsureChanges),
      ],
    ),
    ...table(
      say`Change requests`,
      changes,
      [say`Change`, say`Status`, say`Items`, say`In the statement of work`],
      (one) => [
        label(one),
        [one.status === undefined ? nothing : tell(changeStates[one.status])],
        list(one.items),
        [tell(one.isInAgreement ? say`yes` : say`no`)],
      ],
    ),
    [[heading(`## ${tell(say`Gaps`)}`)]],
    gaps.length === 0
      ? [[tell(say`None.`)]]
      : gaps.map(({ message, place }) => [`- ${tell(message)} (`, { text: clean(placeText(place)), place }, ")"]),
    ...(unsure.length === 0 ? [] : [[[heading(`## ${tell(say`Unsure`)}`)]]]),
    unsure.map((one) => [
      "- ",
      ...label(one),
      ...(one.deliverable === undefined ? [] : [`: ${tell(say`perhaps`)} `, named(one.deliverable)]),
      " (",
      { text: clean(placeText(one.place)), place: one.place },
      ")",
    ]),
  ];
  return join(parts.filter((lines) => lines.length > 0));

  /** `D1 Seat map`; a title in quotes stands for itself. */
  function label({ name, text, place }: { name: string; text: string; place: Place }): Line<Place> {
    const shown = clean(text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);
    return name.startsWith('"') ? [{ text: shown, place }] : [{ text: clean(name), place }, ` ${shown}`];
  }

  function named(name: string): Piece<Place> {
    const place = placeOf.get(name);
    return place === undefined ? clean(name) : { text: clean(name), place };
  }

  function list(sure: readonly string[], unsureNames: readonly string[] = []): Line<Place> {
    const entries = [
      ...sure.map((name) => [named(name)]),
      ...unsureNames.map((name) => [named(name), ` (${tell(say`unsure`)})`]),
    ];
    return entries.length === 0 ? [nothing] : entries.flatMap((entry, at) => (at === 0 ? entry : [", ", ...entry]));
  }

  function table<Row>(
    title: Message,
    rows: readonly Row[],
    header: readonly Message[],
    cellsOf: (row: Row) => readonly Line<Place>[],
  ): Line<Place>[][] {
    return rows.length === 0 ? [] : [[[heading(`## ${tell(title)}`)]], drawTable(header.map(tell), rows.map(cellsOf))];
  }
}

const nothing = "–";
const longestText = 50;

const goalStates = { served: say`served`, later: say`later`, unserved: say`no item` };
const changeStates = { open: say`open`, approved: say`approved`, rejected: say`rejected` };
const deliverableStates = {
  covered: say`covered`,
  unsure: say`unsure`,
  planned: say`in a milestone`,
  service: say`service`,
  none: say`no item`,
};

/** Text, and where what it names stands. */
type Piece<Place> = string | { readonly text: string; readonly place: Place };
type Line<Place> = readonly Piece<Place>[];

function shownOf<Place>(piece: Piece<Place>): string {
  return typeof piece === "string" ? piece : piece.text;
}

function describeCoverage<Place>({
  coverage: { goals, deliverables, items, openChanges },
}: TraceDescription<Place>): Message[] {
  return [
    say`Goals that items serve: ${goals.served} of ${goals.total}`,
    withUnsure(say`Deliverables with items: ${deliverables.covered} of ${deliverables.total}`, deliverables.unsure),
    withUnsure(say`Items with a deliverable or change request: ${items.covered} of ${items.total}`, items.unsure),
    say`Open change requests: ${openChanges}`,
  ];
}

function withUnsure(message: Message, count: number): Message {
  return count === 0 ? message : say`${message}, ${count} unsure`;
}

/** With columns of even width, so that it can be read as text too. */
function drawTable<Place>(header: readonly string[], rows: readonly (readonly Line<Place>[])[]): Line<Place>[] {
  const escaped = rows.map((cells) => cells.map((cell) => cell.map(escapePiece)));
  const widths = header.map((title, column) =>
    Math.max(title.length, ...escaped.map((cells) => widthOf(cells[column] ?? []))),
  );
  const lines = [header.map((title): Line<Place> => [title]), ...escaped].map((cells) => [
    "| ",
    ...cells.flatMap((cell, column) => [
      ...cell,
      " ".repeat((widths[column] ?? 0) - widthOf(cell)),
      column < cells.length - 1 ? " | " : " |",
    ]),
  ]);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0] ?? [], [rule], ...lines.slice(1)];
}

function widthOf<Place>(cell: Line<Place>): number {
  return cell.reduce((width, piece) => width + shownOf(piece).length, 0);
}

function escapePiece<Place>(piece: Piece<Place>): Piece<Place> {
  const text = shownOf(piece).replaceAll("|", "\\|");
  return typeof piece === "string" ? text : { ...piece, text };
}

/** Parts are paragraphs. */
function join<Place>(parts: readonly (readonly Line<Place>[])[]): TraceText<Place> {
  const links: { range: Range; place: Place }[] = [];
  let text = "";
  for (const [at, lines] of parts.entries()) {
    if (at > 0) text += "\n";
    for (const line of lines) {
      for (const piece of line) {
        const start = text.length;
        text += shownOf(piece);
        if (typeof piece !== "string") links.push({ range: { start, end: text.length }, place: piece.place });
      }
      text += "\n";
    }
  }
  return { text, links };
}

import { type Field, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { DocumentKind } from "./document.ts";
import type { ChangeRequest, ChangeStatus } from "./facts/facts.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";
import { readTickBoxes } from "./tick-boxes.ts";

const requestWords =
  "change[ -]?(?:requests?|orders?)|CRs?|(?:contract |SOW )?amendments?|variation(?: orders?)?|Änderungs(?:anträge|antrags|antrag|wünsche|wunsch|anforderung(?:en)?|auftrag|aufträge)|Nachtr(?:ag|äge|ags)(?:sangebote?)?|ÄA";
/** `CR-12: Export as PDF`, `Change request 3 – …`, `Change request CR-3`, `Nachtrag Nr. 2`. */
const numbered = new RegExp(
  `^(?:${requestWords})(?:[ \\t]*(?:no|nr|number|nummer)\\b\\.?)?(?:[ \\t]*[:–—-])?(?:[ \\t]*(?:CR|ÄA|CO)(?![\\p{L}]))?(?:[ \\t]*[-#№:_])?[ \\t]*(\\d[\\w.-]*)[ \\t]*[-–—:.)]*[ \\t]*`,
  "iu",
);
const listTitle = new RegExp(
  `^(?:list of |register of |open |approved |agreed |offene |übersicht (?:der )?|liste (?:der )?)?(?:${requestWords}|change (?:request )?(?:log|register|list)|Änderungs(?:liste|register|protokoll|übersicht))(?: (?:log|register|list))?$`,
  "iu",
);
const columns = {
  id: /^(?:(?:cr|change|request|ÄA|antrags?)?[ -]?(?:id|no\.?|nr\.?|number|nummer|#|№)|cr|#|ÄA)$/iu,
  title:
    /^(?:(?:requested )?changes?|change requests?|requests?|title|description|what|summary|subject|änderung(?:en|swunsch|santrag)?|titel|bezeichnung|beschreibung|gegenstand|inhalt|was)$/iu,
  status:
    /^(?:status|state|decision|approval|approved|outcome|result|entscheidung|freigabe|beschluss|ergebnis|genehmigt)$/iu,
};
const statuses: readonly [ChangeStatus, RegExp][] = [
  [
    "rejected",
    /reject|declin|den(?:y|ied)|withdrawn|refus|not approved|abgelehnt|zurückgezogen|verworfen|nicht (?:genehmigt|freigegeben)|^no$|^nein$/iu,
  ],
  [
    "open",
    /open|pending|proposed|submitted|draft|in review|under review|requested|for (?:decision|approval)|awaiting|waiting|tbd|offen|zur (?:entscheidung|freigabe|genehmigung|abstimmung)|wartet|beantragt|eingereicht|in prüfung|entwurf|ausstehend/iu,
  ],
  [
    "approved",
    /approved|accepted|agreed|signed|granted|implemented|done|genehmigt|angenommen|freigegeben|beschlossen|vereinbart|umgesetzt|erledigt|^yes$|^ja$|✅|✔/iu,
  ],
];

/**
 * The changes to an agreed scope that a document asks for or keeps a log of: rows of a table about change requests,
 * headings with a number, or the whole of a document that is one change request.
 */
export function readChangeRequests({ markdown }: Reading, kind: DocumentKind): ChangeRequest[] {
  const found: ChangeRequest[] = [];
  for (const section of markdown.sections) {
    const { heading } = section;
    const match = heading === undefined ? null : numbered.exec(heading.text);
    if (heading === undefined || match === null) continue;
    const title = heading.text.slice(match[0].length).trim() || heading.text;
    found.push({
      id: match[1],
      title,
      titleRange: heading.textRange,
      range: section.range,
      ...statusIn(section.range),
    });
  }
  for (const block of markdown.blocks) {
    if (block.type === "table") found.push(...readLog(block));
  }
  const [only] = found;
  if (only !== undefined && found.length === 1 && isTitle(only)) {
    // Parts under bold lines stand beside the title, not below it.
    const range = { start: 0, end: markdown.text.length };
    return [{ ...only, range, ...statusIn(range) }];
  }
  if (found.length > 0 || kind !== "change-request") return found.sort((a, b) => a.range.start - b.range.start);
  const whole = readWhole();
  return whole === undefined ? [] : [whole];

  function isTitle({ titleRange }: ChangeRequest): boolean {
    const first = markdown.sections.find(({ heading }) => heading !== undefined)?.heading;
    return kind === "change-request" && first?.style !== "atx" && first?.textRange === titleRange;
  }

  function readLog(table: Table): ChangeRequest[] {
    const columnOf = (name: keyof typeof columns): number =>
      table.header.findIndex(({ text }) => columns[name].test(text));
    const [id, title, status] = [columnOf("id"), columnOf("title"), columnOf("status")];
    const isNamed = table.header.some(({ text }) => listTitle.test(text)) || isListOfChanges(table.section);
    if (title === -1 || (id === -1 && status === -1) || !(isNamed || (kind === "change-request" && status !== -1)))
      return [];
    return table.rows.flatMap((row) => {
      const named = row.cells[title];
      if (named === undefined || isPlaceholder(named.text)) return [];
      const number = row.cells[id]?.text;
      const said = row.cells[status];
      return [
        {
          id: number === undefined || isPlaceholder(number) ? undefined : number,
          title: named.text,
          titleRange: named.range,
          range: row.range,
          status: said === undefined ? undefined : readStatus(said.text),
          statusRange: said?.range,
        },
      ];
    });
  }

  function readWhole(): ChangeRequest | undefined {
    const title = markdown.sections.find(({ heading }) => heading !== undefined)?.heading;
    const named = fieldWith(columns.title);
    const range = { start: 0, end: markdown.text.length };
    const id =
      fieldWith(columns.id)?.value ??
      fieldWith(/^(?:change (?:request|order)|änderungsantrag|nachtrag) (?:id|no\.?|nr\.?|number|nummer|#)$/iu)?.value;
    const titleRange = named?.valueRange ?? title?.textRange;
    if (titleRange === undefined) return undefined;
    return { id, title: plainText(markdown.visible, titleRange), titleRange, range, ...statusIn(range) };
  }

  function fieldWith(label: RegExp): Field | undefined {
    return markdown.fields.find((field) => label.test(field.label) && !isPlaceholder(field.value));
  }

  function statusIn(range: Range): Pick<ChangeRequest, "status" | "statusRange"> {
    const field = markdown.fields.find(
      ({ label, labelRange }) => columns.status.test(label) && isInside(labelRange, range),
    );
    return { status: field === undefined ? undefined : readStatus(field.value), statusRange: field?.valueRange };
  }
}

function isListOfChanges(section: Section | undefined): boolean {
  if (section === undefined) return false;
  return (section.heading !== undefined && listTitle.test(section.heading.text)) || isListOfChanges(section.parent);
}

/** Of boxes to tick, such as `☐ Draft ☒ For decision`, only the ticked ones tell. */
function readStatus(text: string): ChangeStatus | undefined {
  const boxes = readTickBoxes(text);
  const ticked = boxes.filter(({ isTicked }) => isTicked);
  const told = ticked.length < boxes.length ? ticked.map(({ label }) => label).join(" ") : text;
  return statuses.find(([, words]) => words.test(told))?.[0];
}

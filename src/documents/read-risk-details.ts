import { type MarkdownDocument, plainText, type Row, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { RiskDetail, RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";

type RiskDetails = Pick<RiskEntry, (typeof detailNames)[number]>;

const detailNames = ["probability", "impact", "mitigation"] as const;

/** How columns and labels are named, without what stands in brackets: `Likelihood (1–5)`. */
const titles: Readonly<Record<(typeof detailNames)[number], RegExp>> = {
  probability:
    /^(?:(?:risk )?(?:likelihood|probability|chance|odds)(?: of occurr?ence)?|how likely|prob\.?|l|p|(?:eintritts)?wahrscheinlichkeit(?: des eintritts)?|eintritt|ew|w|wie wahrscheinlich)$/iu,
  impact:
    /^(?:(?:possible |potential |business |project )?(?:impacts?|effects?|consequences?)(?: if it happens)?|severity|damage|i|mögliche auswirkung(?:en)?|auswirkung(?:en)?|ausmaß|ausmass|schaden(?:s(?:höhe|ausmaß|ausmass|potenzial))?|schweregrad|schwere|tragweite|folgen?|konsequenz(?:en)?|a)$/iu,
  mitigation:
    /^(?:(?:risk |proposed |planned )?(?:mitigations?|counter[- ]?measures?|measures?|precautions?|responses?|treatment|prevention|contingency|contingencies|controls?|action plan)(?: (?:strategy|strategies|plans?|measures?|actions?|approach|and contingency|\/ .*))?|backup plan|fallback|what we do about it|what we(?:(?:’|')ll| will)? do|our answer|how we (?:handle|reduce|mitigate|deal with) it|how we(?:(?:’|')ll| will)? (?:find out|test it|know|check)|how to find out|(?:next |planned )?(?:tests?|experiments?|validation|checks?)|how (?:it is|it’s|it's) tested|what do we do(?: about it)?|what then|was tun wir(?: dagegen| dann)?|was machen wir(?: dagegen| dann)?|was wir (?:dann|dagegen) machen|was dann|so gehen wir damit um|unsere antwort|was wir tun|was wir dagegen tun|was dagegen getan wird|wie wir (?:es|das) (?:herausfinden|prüfen|testen|merken)|wie wir damit umgehen|(?:nächste[r]? |geplante[r]? )?(?:tests?|experimente?|prüfung(?:en)?|überprüfung)|(?:gegen|vorbeugende |mögliche |geplante )?(?:maßnahmen?|massnahmen?)|vorkehrung(?:en)?|(?:strategie und|vorbeugung und) (?:maßnahmen?|massnahmen?)|risiko(?:minimierung|minderung|behandlung|reaktion)|gegenmittel|gegensteuerung|minderung|vorbeugung|prävention|umgang(?: damit)?|notlösung|notfallplan|strategie|plan b|lösung(?:sansatz)?)$/iu,
};

const besideRisk =
  /^(?:description|beschreibung|cause|causes|ursachen?|trigger|auslöser|early warning|indicators?|owner|verantwortlich(?:e[r]?)?|status|priority|priorität|score|rating|risk level|stufe|contingency|residual risk|restrisiko)$/iu;

/** What a register's row says of its risk, by the columns' titles. */
export function readRowDetails({ header }: Table, { cells }: Row, named: Range): RiskDetails {
  return collect((title) => {
    const column = header.findIndex((cell) => title.test(bareTitle(cell.text)));
    const cell = cells[column];
    return cell === undefined || cell.range.start === named.start ? undefined : { text: cell.text, range: cell.range };
  });
}

/** What the labels and headings inside a list item or section say of its risk: `**Impact:** high`. */
export function readLabelledDetails({ fields, sections, visible }: MarkdownDocument, whole: Range): RiskDetails {
  const inside = fields.filter(
    ({ labelRange, valueRange, block }) =>
      block?.type !== "table" && isInside(labelRange, whole) && isInside(valueRange, whole),
  );
  return collect((title) => {
    const field = inside.find(({ label }) => title.test(bareTitle(label)));
    if (field !== undefined) return { text: field.value, range: field.valueRange };
    const below = sections.find(
      ({ heading, range }) => heading !== undefined && isInside(range, whole) && title.test(bareTitle(heading.text)),
    )?.blocks;
    const [first, last] = [below?.at(0), below?.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const range = { start: first.range.start, end: last.range.end };
    return { text: plainText(visible, range), range };
  });
}

/** Whether a heading or a line names something about a risk instead of a risk: `Mitigation`, `Impact: none`. */
export function isDetailTitle(text: string): boolean {
  const [title = ""] = text.split(/[:：]/u, 1);
  return besideRisk.test(bareTitle(title)) || detailNames.some((name) => titles[name].test(bareTitle(title)));
}

/** Whether a section tells of one risk, as `Mitigation` below `Risk 3: …` does. */
export function isDetailSection({ heading, parent }: Section): boolean {
  return heading !== undefined && (parent?.level ?? 0) > 0 && isDetailTitle(heading.text);
}

function collect(find: (title: RegExp) => RiskDetail | undefined): RiskDetails {
  const read = (name: (typeof detailNames)[number]): RiskDetail | undefined => {
    const found = find(titles[name]);
    return found === undefined || isPlaceholder(found.text) ? undefined : found;
  };
  return { probability: read("probability"), impact: read("impact"), mitigation: read("mitigation") };
}

function bareTitle(title: string): string {
  return title.replace(/(?:(?<!\s)\s+)?[([].*$/u, "").trim();
}

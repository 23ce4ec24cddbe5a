import { plainText } from "../markdown/markdown-document.ts";
import { lineAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import type { EngagementDocument, RiskDetail, RiskEntry } from "./document.ts";
import type {
  CalendarDate,
  ChangeRequest,
  DefinedTerm,
  Effort,
  Facts,
  Meeting,
  Milestone,
  Money,
  Party,
  Percentage,
} from "./facts/facts.ts";

/** Where a fact stands: lines from 1, offsets in UTF-16 units from 0, the end behind the last. */
export interface JsonFactPlace {
  readonly line: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** What is not said is left out. */
export interface JsonFacts {
  readonly money: readonly JsonMoney[];
  readonly percentages: readonly (JsonFactPlace & { readonly text: string; readonly value: number })[];
  readonly dates: readonly (JsonFactPlace & { readonly text: string; readonly value: string })[];
  readonly efforts: readonly JsonEffort[];
  readonly meetings: readonly (JsonFactPlace & Partial<Omit<Meeting, "range">>)[];
  readonly milestones: readonly JsonMilestone[];
  readonly parties: readonly (JsonFactPlace & Pick<Party, "name" | "side">)[];
  readonly changes: readonly (JsonFactPlace & Partial<Pick<ChangeRequest, "id" | "title" | "status">>)[];
  readonly matrices: readonly JsonMatrix[];
  readonly definedTerms: readonly (JsonFactPlace & Pick<DefinedTerm, "term">)[];
  readonly risks: readonly JsonRisk[];
}

interface JsonMatrix extends JsonFactPlace {
  readonly holders: readonly string[];
  /** One letter or more for each holder. */
  readonly rows: readonly { readonly task: string; readonly letters: readonly string[] }[];
}

type JsonMoney = JsonFactPlace & { readonly text: string } & Partial<Omit<Money, "range">>;
type JsonEffort = JsonFactPlace & { readonly text: string } & Partial<Omit<Effort, "range">>;

interface JsonMilestone extends JsonFactPlace {
  readonly name: string;
  readonly date?: string;
  readonly duration?: Partial<Omit<Effort, "range">>;
  readonly amount?: Partial<Omit<Money, "range">>;
}

type JsonRisk = JsonFactPlace & Pick<RiskEntry, "title"> & Partial<Pick<RiskEntry, "owner"> & JsonRiskDetails>;
type JsonRiskDetails = Readonly<Record<"probability" | "impact" | "mitigation", JsonRiskDetail | undefined>>;
type JsonRiskDetail = JsonFactPlace & { readonly text: string };

export function describeFacts({ facts, risks, lines, markdown }: EngagementDocument): JsonFacts {
  const { money, percentages, dates, efforts, meetings, milestones }: Facts = facts;
  return {
    money: money.map(describe),
    percentages: percentages.map(describe<Percentage>),
    dates: dates.map(describe<CalendarDate>),
    efforts: efforts.map(describe),
    meetings: meetings.map(({ range, ...said }) => ({ ...placeOf(range), ...without(said) })),
    milestones: milestones.map(describeMilestone),
    parties: facts.parties.map(({ range, name, side }) => ({ ...placeOf(range), name, side })),
    changes: facts.changes.map(({ range, id, title, status }) => ({
      ...placeOf(range),
      ...without({ id, title, status }),
    })),
    matrices: facts.matrices.map(({ table, holders, rows }) => ({
      ...placeOf(table.range),
      holders,
      rows: rows.map(({ task, letters }) => ({ task, letters })),
    })),
    definedTerms: facts.definedTerms.map(({ range, term }) => ({ ...placeOf(range), term })),
    risks: risks.map(describeRisk),
  };

  function describe<Fact extends { readonly range: Range }>({ range, ...said }: Fact) {
    return { ...placeOf(range), text: plainText(markdown.visible, range), ...(without(said) as Omit<Fact, "range">) };
  }

  function describeMilestone({ range, name, date, duration, amount }: Milestone): JsonMilestone {
    return {
      ...placeOf(range),
      name,
      ...(date === undefined ? {} : { date: date.value }),
      ...(duration === undefined ? {} : { duration: without({ ...duration, range: undefined }) }),
      ...(amount === undefined ? {} : { amount: without({ ...amount, range: undefined }) }),
    };
  }

  function describeRisk({ range, title, owner, probability, impact, mitigation }: RiskEntry): JsonRisk {
    const details: JsonRiskDetails = {
      probability: describeDetail(probability),
      impact: describeDetail(impact),
      mitigation: describeDetail(mitigation),
    };
    return { ...placeOf(range), title, ...without({ owner, ...details }) };
  }

  function describeDetail(detail: RiskDetail | undefined): JsonRiskDetail | undefined {
    return detail === undefined ? undefined : { ...placeOf(detail.range), text: detail.text };
  }

  function placeOf({ start, end }: Range): JsonFactPlace {
    return { line: lineAt(lines, start) + 1, startOffset: start, endOffset: end };
  }
}

/** The same without the keys whose value is undefined. */
function without<Said extends object>(said: Said): Partial<Said> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Said>;
}

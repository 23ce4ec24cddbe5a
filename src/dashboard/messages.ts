import type { Dashboard } from "../engagement/dashboard/build-dashboard.ts";
import type { DecisionConflict } from "../engagement/dashboard/build-decision-panel.ts";
import type { RiskRow } from "../engagement/dashboard/build-risk-panel.ts";
import type { ClientPart } from "../engagement/dashboard/build-role-map.ts";
import type { ChangeEntry, IncludedEntry } from "../engagement/dashboard/build-scope-ledger.ts";
import type { MissingName } from "../engagement/dashboard/missing.ts";

type Risk = RiskRow["risk"];
type Cover = keyof RiskRow["cells"];
type Kind = Dashboard["documents"][number]["kind"];

/** All that the dashboard says. */
export interface Messages {
  readonly title: (name: string) => string;
  readonly asOf: (date: string) => string;
  readonly madeFrom: string;
  readonly panels: string;
  readonly nothing: string;
  readonly source: string;
  readonly openSource: (place: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly missingTitle: string;
  readonly missing: Readonly<Record<MissingName, string>>;
  readonly sayIt: Readonly<Record<Exclude<Kind, "none"> | "configuration", string>>;
  readonly roles: {
    readonly title: string;
    readonly lead: string;
    readonly picture: string;
    readonly client: string;
    readonly provider: string;
    readonly boundary: string;
    readonly nobody: string;
    readonly unclear: string;
    readonly name: string;
    readonly role: string;
    readonly side: string;
    readonly ownerOn: Readonly<Record<"provider" | "client" | "unclear", string>>;
    readonly severalOwners: (count: number) => string;
    readonly parts: Readonly<Record<ClientPart, string>>;
  };
  readonly risks: {
    readonly title: string;
    readonly filled: (filled: number, all: number) => string;
    readonly picture: string;
    readonly risk: string;
    readonly names: Readonly<Record<Risk, string>>;
    readonly parts: Readonly<Record<Cover, string>>;
    readonly isMissing: string;
    readonly isSaid: string;
  };
  readonly decisions: {
    readonly title: string;
    readonly lead: string;
    readonly task: string;
    readonly conflict: string;
    readonly count: (count: number) => string;
    readonly conflicts: Readonly<Record<DecisionConflict, string>>;
    readonly owner: string;
  };
  readonly scope: {
    readonly title: string;
    readonly count: (included: number, excluded: number, changes: number, outside: number) => string;
    readonly included: string;
    readonly excluded: string;
    readonly changes: string;
    readonly outside: string;
    readonly entry: string;
    readonly state: string;
    readonly builtBy: string;
    readonly states: Readonly<Record<IncludedEntry["state"], string>>;
    readonly statuses: Readonly<Record<NonNullable<ChangeEntry["status"]> | "unknown", string>>;
    readonly inAgreement: string;
    readonly notInAgreement: string;
    readonly outsideStates: Readonly<Record<"excluded" | "outside", string>>;
    readonly price: string;
    readonly effort: string;
    readonly dates: string;
    readonly noChanges: string;
  };
  readonly margin: {
    readonly title: string;
    readonly internal: string;
    readonly basis: (price: string, days: string) => string;
    readonly planned: (margin: string) => string;
    readonly byTime: string;
    readonly capped: string;
    readonly slider: string;
    readonly unpaid: string;
    readonly percentUnpaid: (percent: string) => string;
    readonly unpaidDays: string;
    readonly perDay: string;
    readonly margin: string;
    readonly left: (days: string, rate: string) => string;
    readonly marginLeft: (margin: string) => string;
    readonly gone: (percent: string) => string;
    readonly picture: string;
  };
  readonly burn: {
    readonly title: string;
    readonly lead: (price: string, weeks: string, perWeek: string) => string;
    readonly hint: string;
    readonly picture: string;
    readonly date: string;
    readonly event: string;
    readonly used: string;
    readonly share: string;
    readonly events: Readonly<Record<"start" | "today" | "end", string>>;
    readonly threshold: (percent: string) => string;
  };
  readonly meetings: {
    readonly title: string;
    readonly lead: string;
    readonly picture: string;
    readonly meeting: string;
    readonly rhythm: string;
    readonly length: string;
    readonly participants: string;
    readonly perWeek: string;
    readonly who: string;
    readonly hours: (hours: string) => string;
    readonly minutes: (minutes: number) => string;
    readonly ofWeek: string;
  };
  readonly stages: {
    readonly title: string;
    readonly lead: string;
    readonly picture: string;
    readonly stage: string;
    readonly from: string;
    readonly to: string;
    readonly length: string;
    readonly money: string;
    readonly lasts: string;
    readonly weeks: (weeks: string) => string;
    readonly rest: string;
    readonly short: (weeks: string, short: string) => string;
    readonly enough: (weeks: string) => string;
  };
}

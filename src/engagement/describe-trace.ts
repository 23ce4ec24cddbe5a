import type { Message } from "../text/message.ts";
import type { Trace, TracedItem, TracePlace } from "./trace.ts";
import {
  findTraceGaps,
  nameOfChange,
  nameOfItem,
  nameOfStatement,
  placeOf,
  placeOfStatement,
  type TraceGap,
} from "./trace-gaps.ts";

/** A trace as plain data. Things refer to each other by their names: `G1`, `D2`, `US-3`, `CR-4`, or a title in quotes. */
export interface TraceDescription<Place> {
  readonly coverage: TraceCoverage;
  readonly goals: readonly (Named<Place> & {
    readonly state: "served" | "later" | "unserved";
    readonly deliverables: readonly string[];
    readonly items: readonly string[];
  })[];
  readonly deliverables: readonly (Named<Place> & {
    readonly state: "covered" | "unsure" | "planned" | "service" | "none";
    readonly items: readonly string[];
    readonly unsureItems: readonly string[];
    readonly changes: readonly string[];
    readonly unsureChanges: readonly string[];
  })[];
  readonly items: readonly (Named<Place> & {
    readonly state: TracedItem["state"];
    /** Where the state is `unsure`, the nearest. */
    readonly deliverable: string | undefined;
    readonly goals: readonly string[];
    readonly changes: readonly string[];
  })[];
  readonly changes: readonly (Named<Place> & {
    readonly status: "open" | "approved" | "rejected" | undefined;
    readonly isInAgreement: boolean;
    readonly items: readonly string[];
  })[];
  readonly gaps: readonly { readonly kind: TraceGap["kind"]; readonly message: Message; readonly place: Place }[];
}

interface Named<Place> {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** How many are linked, of how many. */
export interface TraceCoverage {
  readonly goals: { readonly served: number; readonly total: number };
  readonly deliverables: { readonly covered: number; readonly unsure: number; readonly total: number };
  readonly items: { readonly covered: number; readonly unsure: number; readonly total: number };
  readonly openChanges: number;
}

export function describeTrace<Place>(trace: Trace, toPlace: (place: TracePlace) => Place): TraceDescription<Place> {
  const { goals, deliverables, items, changes } = trace;
  return {
    coverage: measureCoverage(trace),
    goals: goals.map(({ goal, document, deliverables: built, items: serving }) => ({
      name: goal.id,
      text: goal.text,
      place: toPlace({ document, range: goal.range }),
      state: serving.length > 0 ? "served" : goal.isLater ? "later" : "unserved",
      deliverables: built.map(nameOfStatement),
      items: serving.map(nameOfItem),
    })),
    deliverables: deliverables.map((one) => ({
      name: nameOfStatement(one.statement),
      text: one.statement.text,
      place: toPlace(placeOfStatement(one.statement)),
      state: one.state,
      items: one.items.map(nameOfItem),
      unsureItems: one.unsureItems.map(nameOfItem),
      changes: one.changes.map(nameOfChange),
      unsureChanges: one.unsureChanges.map(nameOfChange),
    })),
    items: items.map((one) => ({
      name: nameOfItem(one),
      text: one.item.title,
      place: toPlace(placeOf(one)),
      state: one.state,
      deliverable: one.statement && nameOfStatement(one.statement),
      goals: one.goals,
      changes: [...one.references.changes].map((number) => `CR-${number}`),
    })),
    changes: changes.map((one) => ({
      name: nameOfChange(one),
      text: one.title,
      place: toPlace(one.place),
      status: one.status,
      isInAgreement: one.isInAgreement,
      items: one.items.map(nameOfItem),
    })),
    gaps: findTraceGaps(trace).map(({ kind, message, place }) => ({ kind, message, place: toPlace(place) })),
  };
}

/** Whether there is nothing to trace. */
export function isEmptyTrace({ goals, deliverables, items, changes }: TraceDescription<unknown>): boolean {
  return [goals, deliverables, items, changes].every((list) => list.length === 0);
}

function measureCoverage({ goals, deliverables, items, changes }: Trace): TraceCoverage {
  const countOf = (list: readonly { readonly state: string }[], ...states: readonly string[]): number =>
    list.filter(({ state }) => states.includes(state)).length;
  return {
    goals: { served: goals.filter((one) => one.items.length > 0).length, total: goals.length },
    deliverables: {
      covered: countOf(deliverables, "covered"),
      unsure: countOf(deliverables, "unsure"),
      total: deliverables.length,
    },
    items: { covered: countOf(items, "covered", "change"), unsure: countOf(items, "unsure"), total: items.length },
    openChanges: changes.filter(({ status }) => status === "open").length,
  };
}

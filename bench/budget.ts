import { type Figures, isRatio } from "./part.ts";
import { formatNumber } from "./table.ts";

/** The most that each ratio may be. */
export type Budget = Readonly<Record<string, number>>;

/** How measured ratios stand to a budget, one line for each that is over it, and what nobody can say. */
export interface BudgetCheck {
  readonly exceeded: readonly string[];
  /** In the budget, but not measured: its part or its peer was left out. */
  readonly unmeasured: readonly string[];
  /** Measured, but not in the budget. */
  readonly unlimited: readonly string[];
}

export function checkBudget(budget: Budget, figures: Figures): BudgetCheck {
  const limits = Object.entries(budget);
  return {
    exceeded: limits.flatMap(([name, most]) => {
      const measured = figures[name];
      if (measured === undefined || measured <= most) return [];
      const over = Math.round((measured / most - 1) * 100);
      return [`${name}: ${formatNumber(measured)}, at most ${formatNumber(most)} (${over} % over)`];
    }),
    unmeasured: limits.flatMap(([name]) => (figures[name] === undefined ? [name] : [])),
    unlimited: Object.keys(figures).filter((name) => isRatio(name) && budget[name] === undefined),
  };
}

/** What was measured with a quarter on top, for a busy machine; ratios of parts that were not measured stay. */
export function renewBudget(budget: Budget, figures: Figures): Budget {
  const renewed = Object.entries(figures)
    .filter(([name]) => isRatio(name))
    .map(([name, measured]) => [name, Number((measured * margin).toPrecision(2))] as const);
  return Object.fromEntries([...new Map([...Object.entries(budget), ...renewed])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const margin = 1.25;

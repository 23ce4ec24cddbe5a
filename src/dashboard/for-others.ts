import type { ShownDashboard } from "./render-dashboard.ts";

/** What a file may hold that is handed on: figures of the provider's own only where they are asked for. */
export type Readers = "team" | "client";

/** The same dashboard without the addresses of files, which say where somebody keeps them. */
export function prepareFor(readers: Readers, dashboard: ShownDashboard): ShownDashboard {
  const copy = withoutAddresses(dashboard) as ShownDashboard;
  return readers === "team" ? copy : { ...copy, margin: undefined, burn: { ...copy.burn, spent: undefined } };
}

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === "uri" ? undefined : withoutAddresses(entry)]),
  );
}

import type { Engagement } from "./engagement.ts";

/** Where a team is paid by its time, goals are agreed on and not items. */
export function hasAgileTerms({ documents, declared }: Engagement): boolean {
  const agile = ["agile-fixed-price", "time-and-materials", "retainer", "staged"];
  return [declared?.contract, ...documents.map((document) => document.declared.contract)].some(
    (contract) => contract !== undefined && agile.includes(contract),
  );
}

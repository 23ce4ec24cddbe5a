import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";

/** What stands at the head and foot of a printed document; what nobody says is not there. */
export interface DocumentDetails {
  readonly title: string;
  readonly client: string | undefined;
  readonly provider: string | undefined;
  readonly date: string | undefined;
  readonly version: string | undefined;
  readonly status: string | undefined;
  readonly language: string;
}

/** Keys of the front matter, in English and German. */
const keys = {
  title: ["title", "titel"],
  client: ["client", "customer", "kunde", "auftraggeber"],
  provider: ["provider", "supplier", "contractor", "company", "anbieter", "auftragnehmer", "dienstleister", "firma"],
  date: ["date", "datum", "stand"],
  version: ["version", "fassung"],
  status: ["status"],
} as const;

/** From the front matter, and of the parties also from what the configuration declares. */
export function readDetails(document: EngagementDocument, declared: DeclaredTerms = {}): DocumentDetails {
  const entries = new Map(document.markdown.frontMatter?.entries.map(({ key, value }) => [key.toLowerCase(), value]));
  const find = (name: keyof typeof keys): string | undefined => {
    const value = keys[name].map((key) => entries.get(key)?.trim()).find((said) => said !== undefined && said !== "");
    // `[Client]` is still to be filled in.
    return value === undefined || /^[[<].*[\]>]$/.test(value) ? undefined : value;
  };
  return {
    title: find("title") ?? document.title?.text ?? "",
    client: find("client") ?? document.declared.client ?? declared.client,
    provider: find("provider") ?? document.declared.provider ?? declared.provider,
    date: find("date"),
    version: find("version"),
    status: find("status"),
    language: document.language,
  };
}

/** The line at the foot: `Version 1.2 · 4 December 2026 · draft`. */
export function footLine({ version, date, status }: DocumentDetails): string {
  const isNumber = version !== undefined && /^\d/.test(version);
  return [isNumber ? `Version ${version}` : version, date, status].filter((part) => part !== undefined).join(" · ");
}

/** The line at the head beside the title: `Ohlsdiek for Marwede`. */
export function headLine({ provider, client, language }: DocumentDetails): string {
  if (provider === undefined || client === undefined) return provider ?? client ?? "";
  return language === "de" ? `${provider} für ${client}` : `${provider} for ${client}`;
}

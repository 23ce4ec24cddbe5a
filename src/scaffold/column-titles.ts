import type { EngagementDocument } from "../documents/document.ts";

/** A column that a table may lack, and what stands in it until somebody fills it in. */
export interface ColumnTitle {
  readonly title: string;
  readonly placeholder: string;
}

type ColumnName =
  | "owner"
  | "duties"
  | "priority"
  | "estimate"
  | "acceptance"
  | "allocation"
  | "deputy"
  | "mitigation"
  | "test"
  | "need"
  | "price"
  | "proof"
  | "purpose"
  | "rhythm"
  | "participants"
  | "lead"
  | "length";

const columns: Readonly<Record<"en" | "de", Readonly<Record<ColumnName, ColumnTitle>>>> = {
  en: {
    owner: { title: "Owner", placeholder: "[owner]" },
    duties: { title: "Duties", placeholder: "[duties]" },
    priority: { title: "Priority", placeholder: "[priority]" },
    estimate: { title: "Estimate", placeholder: "[estimate]" },
    acceptance: { title: "Acceptance criteria", placeholder: "[acceptance criteria]" },
    mitigation: { title: "Mitigation", placeholder: "[what we do]" },
    test: { title: "Test", placeholder: "[test and date]" },
    need: { title: "Serves need", placeholder: "[need or goal]" },
    price: { title: "Price", placeholder: "[price]" },
    proof: { title: "Proof", placeholder: "[proof]" },
    purpose: { title: "Purpose", placeholder: "[purpose of meeting]" },
    rhythm: { title: "Rhythm", placeholder: "[rhythm]" },
    participants: { title: "Participants", placeholder: "[people]" },
    lead: { title: "Led by", placeholder: "[lead]" },
    length: { title: "Length", placeholder: "[duration]" },
    allocation: { title: "Allocation", placeholder: "[days per week]" },
    deputy: { title: "Deputy", placeholder: "[deputy]" },
  },
  de: {
    owner: { title: "Verantwortlich", placeholder: "[verantwortliche Person]" },
    duties: { title: "Aufgaben", placeholder: "[Aufgaben]" },
    priority: { title: "Priorität", placeholder: "[Priorität]" },
    estimate: { title: "Schätzung", placeholder: "[Schätzung]" },
    acceptance: { title: "Akzeptanzkriterien", placeholder: "[Akzeptanzkriterien]" },
    mitigation: { title: "Maßnahme", placeholder: "[was wir tun]" },
    test: { title: "Test", placeholder: "[Test und Datum]" },
    need: { title: "Dient dem Bedarf", placeholder: "[Bedarf oder Ziel]" },
    price: { title: "Preis", placeholder: "[Preis]" },
    proof: { title: "Nachweis", placeholder: "[Nachweis]" },
    purpose: { title: "Zweck", placeholder: "[Ziel des Termins]" },
    rhythm: { title: "Rhythmus", placeholder: "[Rhythmus]" },
    participants: { title: "Teilnehmende", placeholder: "[Personen]" },
    lead: { title: "Leitung", placeholder: "[Leitung]" },
    length: { title: "Dauer", placeholder: "[Dauer]" },
    allocation: { title: "Verfügbarkeit", placeholder: "[Tage pro Woche]" },
    deputy: { title: "Vertretung", placeholder: "[Vertretung]" },
  },
};

/** The column's title in the document's language; in English where Mandate doesn't know it. */
export function columnTitle(document: EngagementDocument, name: ColumnName): ColumnTitle {
  return columns[document.language === "de" ? "de" : "en"][name];
}

import type { SupportedLanguage } from "../documents/document.ts";
import type { PartySide } from "./engagement-answers.ts";

/** A role that the templates leave a place for. */
export interface KnownRole {
  readonly name: string;
  /** Where such people usually work. */
  readonly side: PartySide;
  readonly titles: Readonly<Record<SupportedLanguage, string>>;
  /** The placeholders that stand for the person. */
  readonly placeholders: readonly string[];
}

/** What a role is called in documents; a title of one's own stands for itself. */
export function titleOfRole(role: string, language: SupportedLanguage): string {
  return knownRoles.find(({ name }) => name === role)?.titles[language] ?? role;
}

/** Roles beside Product Owner and sponsor, in the order in which people are asked for. */
export const knownRoles: readonly KnownRole[] = [
  {
    name: "deputy",
    side: "provider",
    titles: { en: "Deputy of the Product Owner", de: "Vertretung des Product Owners" },
    placeholders: ["Deputy", "Vertretung"],
  },
  {
    name: "designer",
    side: "provider",
    titles: { en: "Product designer", de: "Produktdesign" },
    placeholders: ["Designer", "Designer:in"],
  },
  {
    name: "lead-engineer",
    side: "provider",
    titles: { en: "Lead engineer", de: "Technische Leitung" },
    placeholders: ["Lead engineer", "Technische Leitung"],
  },
  {
    name: "project-manager",
    side: "provider",
    titles: { en: "Project manager", de: "Projektleitung" },
    placeholders: ["Project manager", "Projektleitung"],
  },
  {
    name: "product-manager",
    side: "provider",
    titles: { en: "Product Manager", de: "Produktmanagement" },
    placeholders: ["Product Manager", "Name im Produktmanagement"],
  },
  {
    name: "expert",
    side: "client",
    titles: { en: "Subject-matter expert", de: "Fachansprechperson" },
    placeholders: ["Subject-matter expert", "Fachperson"],
  },
  {
    name: "user-contact",
    side: "client",
    titles: { en: "Contact to users", de: "Kontakt zu Nutzenden" },
    placeholders: ["user contact", "Kontakt zu Nutzenden"],
  },
  {
    name: "it-contact",
    side: "client",
    titles: { en: "IT contact", de: "Kontakt IT" },
    placeholders: ["IT contact", "Kontakt IT"],
  },
];

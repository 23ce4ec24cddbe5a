/** What an author fills in; every other placeholder is filled with its own label. */
const answers: readonly (readonly [label: RegExp, answer: string])[] = [
  [/^Product Owner$/, "Friederike Olt"],
  [/^(?:Client|Kunde)$/, "Marwede"],
  [/^(?:Provider|Anbieter)$/, "Ohlsdiek"],
  [/^(?:Product|Produkt)$/, "Morgenblech"],
  [/^(?:Sponsor|Deputy|Vertretung|Subject-matter expert|Fachperson)$/, "Henrike Marwede"],
  [
    /^(?:Designer|Project manager|Projektleitung|Lead engineer|Technische Leitung|name of the estimator|Name aus der Schätzung|owner of|verantwortlich|.*(?:contact|person)$|Kontakt)/i,
    "Tilo Brandis",
  ],
  [/^(?:names of attendees|Namen der Teilnehmenden)$/, "Friederike Olt, Tilo Brandis, Henrike Marwede"],
  [/amount|ceiling|Betrag|^(?:price|rate|Preis|Tagessatz)/i, "€12,000"],
  [/date|Datum|^(?:end|Ende|Fälligkeit) /i, "19 March 2027"],
  [/^(?:number|days|hours|weeks|minutes|points|Anzahl|Tage|Stunden|Wochen|Minuten|Punkte)|period$|frist$/i, "10"],
];

/** A clause or template with all its placeholders filled in, as an author would. */
export function fillIn(body: string): string {
  return body.replaceAll(
    /\[(?![ x]\])([^[\]]+)\]/g,
    (_, label: string) => answers.find(([known]) => known.test(label))?.[1] ?? label,
  );
}

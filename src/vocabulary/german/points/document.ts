import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `document` ask about. */
export const germanDocumentPoints: PointVocabulary = {
  groups: {
    documentPaymentEvent: [
      "bei unterzeichnung|bei auftragserteilung|nach auftragserteilung|bei vertragsschluss|bei vertragsabschluss|nach vertragsschluss|nach vertragsabschluss|bei vertragsunterzeichnung|nach unterzeichnung|mit auftragserteilung|nach beauftragung|bei beauftragung|bei lieferung|nach lieferung|bei abnahme|nach abnahme|mit abnahme|zur abnahme|bei zwischenabnahme|nach zwischenabnahme|bei teilabnahme|nach teilabnahme|bei endabnahme|nach endabnahme|bei schlussabnahme|nach schlussabnahme|bei inbetriebnahme|nach inbetriebnahme|bei projektabschluss|nach projektabschluss|zum projektende|bei auslieferung|bei fertigstellung|nach fertigstellung|bei go live|nach go live|zum go live|bei projektstart|zum projektstart|bei projektbeginn|zu beginn|am ende|im voraus|bei uebergabe|nach uebergabe",
    ],
  },
  points: {
    "document/quantity": {
      columns: [
        "menge|mengen|anzahl|stueck|stueckzahl|stk|einheiten|lizenzen|nutzer|plaetze|qty",
        "stunden|std|tage|personentage|manntage|pt|aufwand|aufwand in tagen|aufwand in stunden|aufwand in pt|aufwand pt|wochen|monate|sprints|umfang in tagen|umfang in stunden|kontingent",
      ],
    },
    "document/rate": {
      columns: [
        "satz|saetze|stundensatz|tagessatz|einzelpreis|einzelpreise|stueckpreis|preis pro einheit|preis je einheit|preis pro stueck|preis je stueck|preis pro stunde|preis pro tag|preis pro monat|preis je monat|preis je stunde|preis je tag|e preis|ep|einheitspreis|einzelkosten|kosten pro monat|kosten pro stunde|kosten pro tag|kosten je monat|pro einheit|je einheit|pro monat|je monat|monatspreis|verrechnungssatz|rate",
      ],
    },
    "document/amount": {
      columns: [
        "betrag|betraege|summe|summen|gesamt|gesamtpreis|gesamtbetrag|gesamtkosten|gesamtsumme|preis|preise|kosten|verguetung|honorar|budget|wert|g preis|gp|positionspreis|nettopreis|nettobetrag|bruttobetrag|bruttopreis|preis netto|betrag netto|preis brutto|betrag brutto|total|zahlung|zahlbetrag|zahlungsbetrag|rate betrag|foerderung|festpreis|pauschale",
      ],
    },
    "document/total": {
      patterns: [
        "!summe|gesamt|gesamtsumme|gesamtpreis|gesamtbetrag|gesamtkosten|gesamthonorar|gesamtverguetung|gesamtbudget|gesamtwert|endsumme|endbetrag|endpreis|rechnungsbetrag|angebotssumme|angebotspreis|auftragssumme|auftragswert|nettosumme|bruttosumme|nettobetrag|bruttobetrag|nettopreis|bruttopreis|nettogesamtbetrag|bruttogesamtbetrag|zwischensumme|zwischensummen|teilsumme|total|subtotal|projektsumme|neue auftragssumme|neuer gesamtpreis|neuer auftragswert|neue gesamtsumme|summe netto|summe brutto|gesamt netto|gesamt brutto|gesamtbetrag netto|gesamtbetrag brutto|gesamtpreis netto|gesamtpreis brutto|gesamtnetto|gesamtbrutto",
      ],
    },
    "document/bare-total": { patterns: ["!netto|brutto|net|gross|insgesamt"] },
    "document/tax": {
      patterns: ["!mwst|mehrwertsteuer|ust|umsatzsteuer|mwst satz|vat|steuer|steuern"],
    },
    "document/discount": {
      patterns: [
        "!rabatt*|nachlass|preisnachlass|skonto|gutschrift|abzueglich|abzug|preisabschlag|mengenabschlag|sonderabschlag|minderung|*rabatt|*nachlass",
      ],
    },
    "document/optional": {
      patterns: [
        "!optional*|option|optionen|alternativ*|eventualposition*|bedarfsposition*|eventuell|bei bedarf|auf wunsch|auf abruf|nicht enthalten|nicht im gesamtpreis|nicht in der summe|nicht bestandteil|zusaetzlich|stretch|kann position*",
      ],
    },
    "document/free": {
      patterns: [
        "!inklusive|inkl|enthalten|inbegriffen|kostenlos|kostenfrei|unentgeltlich|gratis|ohne berechnung|entfaellt|keine|im preis enthalten",
      ],
    },
    "document/raci": {
      headings: [
        "raci|rasci|arci|raci matrix|raci tabelle|raci uebersicht|verantwortlichkeitsmatrix|verantwortungsmatrix|zustaendigkeitsmatrix|rollenmatrix",
      ],
      columns: ["raci"],
      patterns: [
        "!raci|rasci|arci|accountable|rechenschaftspflichtig*|gesamtverantwort*|ergebnisverantwort*|verantwortlichkeitsmatrix|verantwortungsmatrix|zustaendigkeitsmatrix",
      ],
    },
    "document/other-letters": {
      headings: ["daci|debi|imv|rapid|berechtigungen|berechtigungsmatrix|zugriffsrechte|rechtematrix"],
      patterns: [
        "!a approver|a approve|a approves|a ausfuehr*|a arbeit*|a abstimm*|a anhoer*|a anwesen*|a abnahme|a abnehm*|a assist*|a beratend|a admin*|daci|debi|imv matrix|d durchfuehr*|d entscheid*|e entscheid*|m mitwirk*|r review*|r lesen|r read|i input",
      ],
      besides: ["accountable|rechenschaft*|gesamtverantwort*|ergebnisverantwort*"],
    },
    "document/owner-column": { columns: ["<productOwner>|po"] },
    "document/role-of-one": {
      columns: [
        "produktmanager|produktmanagerin|product manager|product managerin|projektleiter|projektleiterin|projektleitung|projektmanager|projektmanagerin|teamleiter|teamleiterin|teamleitung|scrum master|scrum masterin|agile coach|sponsor|sponsorin|projektsponsor|auftragsverantwortlicher|tech lead|technische leitung|technischer leiter|entwicklungsleiter|entwicklungsleiterin|entwicklungsleitung|architekt|architektin|softwarearchitekt|softwarearchitektin|design lead|business analyst|business analystin|testmanager|testmanagerin|testleitung|release manager|datenschutzbeauftragter|datenschutzbeauftragte",
      ],
    },
    "document/responsible-column": {
      columns: [
        "r|responsible|durchfuehrungsverantwortlich|verantwortlich r|r verantwortlich|verantwortlich|durchfuehrung",
      ],
    },
    "document/accountable-column": {
      columns: [
        "a|accountable|accountable a|a accountable|rechenschaftspflichtig|rechenschaftspflichtig a|ergebnisverantwortlich|gesamtverantwortlich|kostenverantwortlich",
      ],
    },
    "document/asked-column": {
      columns: [
        "c|consulted|konsultiert|konsultiert c|zu konsultieren|beratend|i|informed|informiert|informiert i|zu informieren",
      ],
    },
    "document/decides-after-all": {
      patterns: [
        "entscheidet|entscheiden|entscheidung|entscheider|entscheiderin|genehmigt|genehmigen|genehmigung|gibt frei|freigabe|letztes wort|letzte entscheidung|veto|vetorecht|einspruchsrecht|zustimmung|muss zustimmen|stimmt zu|unterschreibt|unterschrift|zeichnet ab|nimmt ab|abnahme",
        "gibt ~ frei",
      ],
      besides: [
        "nicht|kein|keine|ohne|vor|nach|bis|bereitet|vorbereitet|beraet|empfiehlt|schlaegt|auf anfrage|bei rueckfragen",
      ],
    },
    "document/decides-scope": {
      patterns: ["!*umfang*|umfang*|scope|change request*|aenderung*|*aenderungen|scope aenderung*|change management"],
    },
    "document/decides-order": {
      patterns: [
        "!priorisier*|*priorisierung|prioritaet*|backlog*|reihenfolge*|roadmap*|anforderung*|user stories|produktvision|zielbild",
      ],
    },
    "document/decides-acceptance": {
      patterns: [
        "!abnahme*|*abnahme|teilabnahme*|abnehmen|freigabe*|*freigabe|uat|akzeptanz*|go live entscheid*|go no go|ergebnisse pruefen",
      ],
    },
    "document/decides-budget": {
      patterns: ["!budget*|*budget|kosten*|finanz*|rechnung*|mittel*|vertrag*"],
    },
    "document/answers-risks": {
      patterns: ["!risik*|*risiko|*risiken|machbarkeit*|nutzerforschung|discovery|wirtschaftlichkeit*"],
    },
    "document/contacts-stakeholders": {
      patterns: [
        "!stakeholder*|ansprechpartner*|kundenkontakt*|kontakt mit|kontakt zum|kontakt zu|abstimmung mit dem kunden|kommunikation*|kundenkommunikation|statusbericht*|berichtswesen|reporting|beteiligte informieren",
      ],
    },
    "document/share": {
      columns: [
        "gewicht|gewichte|gewichtung|anteil am preis|anteil vom preis|anteil an der verguetung|anteil verguetung|anteil gesamtpreis|zahlungsanteil|zahlung in prozent|anteil der zahlung|vom gesamtpreis|des gesamtpreises|der auftragssumme|vom auftragswert|anteil auftragssumme|prozent vom preis|anteil am gesamtpreis|anteil am festpreis|anteil an der auftragssumme",
      ],
    },
    "document/percent": {
      columns: ["prozent|prozentsatz|anteil|zahlung|rate|betrag|faellig|teilzahlung|abschlag|honoraranteil"],
    },
    "document/payment-plan": {
      headings: [
        "zahlungsplan|zahlungsbedingungen|zahlungsmeilensteine|zahlungsmodalitaeten|abschlagszahlungen|abschlagsplan|ratenplan|zahlweise|zahlung|zahlungen|verguetung und zahlung|preise und zahlung|preis und zahlung|zahlungsweise|rechnungsstellung|abrechnung|faelligkeit*|teilzahlungen|rechnungsplan",
      ],
      patterns: [
        "<documentPaymentEvent> .. <documentPaymentEvent>",
        "verguetet|verguetung|zahlung|zahlungen|zahlbar|bezahlt|gezahlt|abgerechnet|faellig ~ je|pro|nach|in|mit|bei ~ meilenstein|meilensteinen|stufe|stufen|phase|phasen|raten|abschlaegen|teilbetraegen",
      ],
    },
    "document/weights": {
      columns: ["gewicht|gewichte|gewichtung"],
      headings: [
        "zuschlagskriterien|wertungskriterien|bewertungskriterien|auswahlkriterien|gewichtung|wertungsmatrix|bewertungsmatrix|wertung der angebote|bewertung der angebote|angebotswertung",
      ],
    },
    "document/allocation": {
      columns: [
        "auslastung|verfuegbarkeit|kapazitaet|einsatz|einsatzanteil|stellenanteil|zeitanteil|arbeitszeitanteil|anteil arbeitszeit|zuteilung|freistellung|fte|allokation",
      ],
    },
    "document/remainder": {
      patterns: ["!rest|restliche*|restbetrag|restzahlung|restsumme|verbleibende*|saldo|uebrige*|anteilig*|monatlich*"],
    },
    "document/other-percent": {
      patterns: [
        "!zins*|verzug*|skonto|rabatt*|nachlass|vertragsstrafe*|poenale|erhoehung*|obergrenze|bis zu|mindestens|hoechstens|maximal|mehr als|weniger als|ueberschreit*|uebersteig*|zuschlag|aufschlag|einbehalt|sicherheitseinbehalt|verfuegbarkeit|erfuellt|oder|bonus|ueber|basiszinssatz",
      ],
    },
    "document/part-of-share": {
      patterns: ["!davon|hiervon|hievon|wovon|darin|darunter|einschliesslich"],
    },
    "document/start": {
      labels: [
        "start|beginn|projektbeginn|projektstart|startdatum|von|ab|vertragsbeginn|leistungsbeginn|geplanter beginn|geplanter start|anfang|inkrafttreten",
      ],
      columns: ["start|beginn|von|ab|anfang|startdatum|geplanter start|geplanter beginn"],
    },
    "document/end": {
      labels: [
        "ende|projektende|enddatum|bis|vertragsende|leistungsende|geplantes ende|abschluss|fertigstellung|laufzeitende",
      ],
      columns: ["ende|bis|enddatum|geplantes ende|abschluss|fertigstellung"],
    },
    "document/edge": { labels: ["von|ab|bis"] },
    "document/whole-starts": {
      patterns: [
        "das projekt|dieses projekt|unser projekt|die zusammenarbeit|der vertrag|die vereinbarung|die arbeiten|der auftrag ~ startet|beginnt|beginnen|starten",
        "beginnt|startet|beginnen|starten ~ das projekt|die zusammenarbeit|der vertrag|die arbeiten",
        "projektstart|projektbeginn|beginn des projekts|start des projekts|beginn der arbeiten",
      ],
      besides: [
        "phase|phasen|stufe|sprint|wartung|support|gewaehrleistung|naechste*|bisherige*|alte*|vorherige*|bestehende*|nach|vor|falls|wenn|nicht",
      ],
    },
    "document/whole-ends": {
      patterns: [
        "das projekt|dieses projekt|unser projekt|die zusammenarbeit|der vertrag|die vereinbarung|die arbeiten|der auftrag ~ endet|enden|abgeschlossen|beendet|fertiggestellt",
        "endet|enden ~ das projekt|die zusammenarbeit|der vertrag|die arbeiten",
        "projektende|projektabschluss|ende des projekts|abschluss des projekts|endlieferung|gesamtlieferung|fertigstellung des projekts",
      ],
      besides: [
        "phase|phasen|stufe|sprint|wartung|support|gewaehrleistung|naechste*|bisherige*|alte*|vorherige*|bestehende*|erste*|vor|falls|wenn|nicht",
      ],
    },
    "document/step": { patterns: ["!phase|stufe|ausbaustufe|etappe|sprint|iteration|inkrement|release"] },
    "document/period": {
      labels: [
        "laufzeit|projektlaufzeit|vertragslaufzeit|projektzeitraum|leistungszeitraum|zeitraum|projektdauer|durchfuehrungszeitraum|ausfuehrungszeitraum|dauer",
      ],
    },
    "document/valid-until": {
      labels: [
        "gueltig bis|gueltigkeit|angebot gueltig bis|bindefrist|zuschlags und bindefrist|angebotsbindung|bindefrist bis|gueltigkeit des angebots|angebotsgueltigkeit",
      ],
      patterns: [
        "gueltig bis|bindefrist",
        "gueltigkeit|gueltig .. bis",
        "bis .. gueltig|gebunden",
        "angebot|offerte .. gilt ~ bis",
        "angebot|offerte .. bis .. annehm*|angenommen",
      ],
    },
    "document/next-meeting": {
      labels: [
        "naechster termin|naechstes treffen|naechste sitzung|naechste besprechung|folgetermin|naechste pruefung|wiedervorlage|ueberpruefung am|ueberpruefung bis|naechster lenkungsausschuss|naechstes review",
      ],
      patterns: [
        "naechster termin|naechstes treffen|naechste sitzung|naechste besprechung|folgetermin|wiedervorlage|naechste pruefung",
      ],
    },
    "document/own-date": { labels: ["datum|stand|angebotsdatum|erstellt am|ausgestellt am|vom|belegdatum"] },
    "document/due": {
      labels: [
        "faellig|faellig am|faelligkeit|frist|termin|rueckmeldung bis|antwort bis|entscheidung bis|unterschrift bis|deadline",
      ],
      columns: [
        "faellig|faellig am|faelligkeit|frist|termin|bis wann|bis|zieltermin|plantermin|liefertermin|deadline|datum geplant",
      ],
    },
    "document/done": {
      labels: ["erledigt am|abgeschlossen am|geliefert am|unterschrieben am"],
      patterns: [
        "!erledigt|abgeschlossen|fertig|fertiggestellt|geliefert|abgenommen|bezahlt|erreicht|geschlossen|umgesetzt|unterschrieben|entfallen|verschoben|freigegeben|genehmigt|abgelehnt|done|ueberholt|durchgefuehrt|zuletzt geaendert|zuletzt bearbeitet|zuletzt aktualisiert|zuletzt geprueft",
      ],
    },
    "document/id-column": {
      columns: [
        "id|ids|nr|nummer|kennung|key|ref|referenz|anforderungs id|story id|risiko id|lfd nr|pos nr|kuerzel|ticket|schluessel|code|bezeichner|anf nr",
      ],
    },
    "document/people": {
      headings: [
        "team|teams|teammitglieder|projektteam|unser team|ihr team|das team|kernteam|projektmitglieder|mitglieder|personen|beteiligte|projektbeteiligte|beteiligte personen|rollen|projektrollen|rollen und personen|rollen und verantwortlichkeiten|rollen und zustaendigkeiten|rollen und aufgaben|team und rollen|stakeholder|stakeholder liste|stakeholderliste|stakeholderregister|projektorganisation|projektstruktur|teamstruktur|schluesselpersonen|personal|besetzung|projektbesetzung|teambesetzung|wer ist wer",
      ],
    },
    "document/role-column": {
      columns: [
        "rolle|rollen|rolle im projekt|rolle im team|projektrolle|teamrolle|funktion|rolle funktion|funktion rolle|rolle und aufgabe|rolle und verantwortung",
      ],
    },
    "document/signed": {
      headings: [
        "unterschrift|unterschriften|unterzeichnung|freigabe|freigaben|genehmigung|genehmigungen|dokumentfreigabe|unterzeichnende|beauftragung|auftragserteilung|dokumentenkontrolle",
      ],
      columns: [
        "unterschrift|unterschriften|signatur|unterzeichnet|unterzeichnet am|freigegeben am|datum|datum und unterschrift|datum unterschrift|ort und datum",
      ],
    },
    "document/acts": {
      labels: [
        "verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|hauptverantwortlich|zustaendig|zustaendige person|bearbeiter*|bearbeitet von|bearbeitung durch|zugewiesen|zugewiesen an|owner|risikoverantwortlich*|risikoeigner|teilnehmer*|teilnehmende|entscheider*|entscheidet|freigabe durch|durchfuehrung durch|erledigt durch|umsetzung durch",
      ],
      columns: [
        "verantwortlich|verantwortliche|verantwortlicher|verantwortliche r|verantwortliche person|verantwortung|verantwortlichkeit|hauptverantwortlich|hauptverantwortliche|zustaendig|zustaendige person|zustaendigkeit|bearbeiter*|bearbeitet von|bearbeitung|bearbeitung durch|zugewiesen|zugewiesen an|zugeordnet|risikoverantwortlich*|risikoeigner*|eigner|eigentuemer*|teilnehmer*|teilnehmende|teilnehmerkreis|wer|durch|wer entscheidet|entscheider*|entscheidet|entscheidung durch|leitung|geleitet von|moderation|federfuehrung|freigabe durch|freigeber*|tester*|durchfuehrung|durchfuehrung durch|erledigt durch|umsetzung durch|vertretung|stellvertretung",
      ],
    },
    "document/exchange-rate": {
      headings: ["wechselkurs|wechselkurse|umrechnungskurs|waehrung|waehrungen|waehrungsumrechnung"],
      labels: ["wechselkurs|umrechnungskurs|tageskurs|kurs"],
      columns: ["wechselkurs|umrechnungskurs|kurs"],
      patterns: ["!wechselkurs*|umrechnungskurs*|tageskurs*|devisenkurs*|umgerechnet|umrechnung|zum kurs"],
    },
    "document/price-with-tax": {
      headings: ["umsatzsteuer|mehrwertsteuer|steuern|steuer"],
      labels: ["mwst|ust|umsatzsteuer|mehrwertsteuer|netto|brutto|nettopreis|bruttopreis|ust idnr|ust id|vat"],
      columns: [
        "mwst|ust|steuer|steuersatz|netto|brutto|nettopreis|nettobetrag|bruttobetrag|bruttopreis|preis netto|preis brutto|betrag netto|betrag brutto|summe netto|summe brutto|gesamt netto|gesamt brutto",
      ],
      patterns: [
        "!mwst*|mehrwertsteuer*|ust|ustg|umsatzsteuer*|vorsteuer*|steuer|steuern|steuerfrei*|steuerlich*|steuersatz*|netto*|brutto*|*netto|*brutto|kleinunternehmer*|reverse charge|vat",
      ],
    },
    "document/price": {
      patterns: [
        "preis|festpreis|gesamtpreis|angebotspreis|projektpreis|pauschalpreis|gesamtbetrag|gesamtsumme|gesamtkosten|auftragswert|auftragssumme|gesamthonorar|summe|gesamt",
      ],
      besides: [
        "anzahlung|vorschuss|vorlaeufig*|geschaetzt*|schaetz*|unverbindlich*|voraussichtlich*|erwartet*|waere|wuerde|koennte|vorbehaltlich|bei beauftragung|uebersteig*|ueberschreit*|kostendach|obergrenze|rate|raten|teilzahlung*|abschlag*|rechnung*|zahlung*|aenderung*|mehrpreis|zusaetzlich*|vertragsstrafe|haftung|versicherung*|lizenz*|hosting|support|wartung|betreuung|abonnement|abo|ticket*|stueck*|phase|stufe|sprint|meilenstein*|position|teil|teile|wettbewerb*|markt*|bisherig*|alt*|urspruenglich*|neu*|spar*|ziel*|nutzende|kunden",
      ],
    },
    "document/net-price": {
      patterns: [
        "!nettopreis*|nettobetrag*|nettobetraeg*|preise netto|preise sind netto|preise verstehen sich netto|netto angegeben|summe netto|gesamt netto",
        "!zzgl|zuzueglich|exkl|exklusive|ohne|plus ~ mwst|ust|umsatzsteuer|mehrwertsteuer",
      ],
    },
    "document/approval-limit": {
      patterns: [
        "aenderung* & freigabe|freizugeben|freigibt|genehmigung|genehmigt|genehmigen|zustimmung|zustimmen",
        "aenderung* & gibt .. frei",
        "aenderung* & stimmt .. zu",
      ],
      besides: ["rechnung*|haftung*|gesamtpreis|auftragswert|insgesamt|wurde|wurden"],
    },
    "document/above": {
      patterns: ["ab|ueber|oberhalb von|mehr als|uebersteig*|ueberschreit*"],
    },
    "document/vague-price": {
      patterns: [
        "!ca|circa|etwa|rund|ungefaehr|ab|bis zu|mindestens|hoechstens|maximal|minimal|max|min|pro|je|jeweils|monatlich*|jaehrlich*|taeglich|zwischen|oder|falls|sofern|jede*|weniger als|mehr als|obergrenze|kostendach|gerundet|geschaetzt*|schaetzung|stuendlich",
      ],
    },
  },
};

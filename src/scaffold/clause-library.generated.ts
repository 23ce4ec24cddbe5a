// Made from src/scaffold/clauses by `npm run generate`. Change the clauses there.
import type { Clause } from "./clause.ts";

/** All clauses by name, English before German. */
export const clauseLibrary: readonly Clause[] = [
  {
    "name": "acceptance",
    "language": "en",
    "prefix": "accept",
    "title": "Agree how work is accepted",
    "description": "Criteria, who accepts, the period, what happens without an answer, and how defects are handled.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "sow",
    "body": "## Acceptance\n\n- **Criteria:** A deliverable is ready for acceptance when it meets its acceptance criteria and the Definition of Done.\n- **Accepted by:** [person who accepts], for [Client]\n- **Period:** [Client] tests each deliverable within [acceptance period] working days of hand-over and then accepts it in writing or names the defects found.\n- **Without an answer:** If the period passes without an answer, [Product Owner] sends a reminder with another [reminder period] working days. After that the deliverable counts as accepted.\n- **Defects:** [Provider] corrects defects that prevent use and hands the deliverable over again; the period then starts anew. Smaller defects are listed with a date for correction and do not hold up acceptance.\n"
  },
  {
    "name": "acceptance",
    "language": "de",
    "prefix": "accept-de",
    "title": "Abnahme vereinbaren",
    "description": "Kriterien, wer abnimmt, die Frist, was ohne Antwort gilt und wie Mängel behandelt werden.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "sow",
    "body": "## Abnahme\n\n- **Kriterien:** Ein Liefergegenstand ist bereit zur Abnahme, wenn er seine Akzeptanzkriterien und die Definition of Done erfüllt.\n- **Abnahme durch:** [abnehmende Person], für [Kunde]\n- **Frist:** [Kunde] prüft jeden Liefergegenstand binnen [Abnahmefrist] Werktagen nach Übergabe und erklärt dann schriftlich die Abnahme oder benennt die gefundenen Mängel.\n- **Ohne Antwort:** Verstreicht die Frist ohne Antwort, erinnert [Product Owner] und setzt eine Nachfrist von [Nachfrist] Werktagen. Danach gilt der Liefergegenstand als abgenommen.\n- **Mängel:** [Anbieter] behebt Mängel, die die Nutzung verhindern, und übergibt den Liefergegenstand erneut; die Frist beginnt dann neu. Kleinere Mängel werden mit Datum für die Behebung festgehalten und stehen der Abnahme nicht entgegen.\n"
  },
  {
    "name": "acceptance-plan",
    "language": "en",
    "prefix": "uat",
    "title": "Plan acceptance tests",
    "description": "For each deliverable the standard, quality level, method, tester and period.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "sow",
    "body": "## Acceptance plan\n\n| Deliverable | Standard | Accepted at | Method | Tester | Period |\n| --- | --- | --- | --- | --- | --- |\n| [deliverable 1] | its acceptance criteria | no defect that prevents use | test with real cases | [tester 1] | [acceptance period] working days |\n| [deliverable 2] | WCAG 2.2 level AA | no barrier at level A or AA | check with keyboard and screen reader | [tester 2] | [acceptance period] working days |\n| [deliverable 3] | [answer time] under [load] | [quality level] | load test | [tester 3] | [acceptance period] working days |\n\nDefects are recorded with steps to repeat them. [person who accepts] accepts or returns each deliverable in writing.\n"
  },
  {
    "name": "acceptance-plan",
    "language": "de",
    "prefix": "uat-de",
    "title": "Abnahmetests planen",
    "description": "Je Liefergegenstand Maßstab, Schwelle, Methode, prüfende Person und Frist.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "sow",
    "body": "## Abnahmeplan\n\n| Liefergegenstand | Maßstab | Abgenommen bei | Methode | Prüfung durch | Frist |\n| --- | --- | --- | --- | --- | --- |\n| [Liefergegenstand 1] | seine Akzeptanzkriterien | keinem Mangel, der die Nutzung verhindert | Test mit echten Fällen | [Prüfperson 1] | [Abnahmefrist] Werktage |\n| [Liefergegenstand 2] | WCAG 2.2 Stufe AA | keiner Barriere der Stufen A und AA | Prüfung mit Tastatur und Screenreader | [Prüfperson 2] | [Abnahmefrist] Werktage |\n| [Liefergegenstand 3] | [Antwortzeit] unter [Last] | [Schwelle] | Lasttest | [Prüfperson 3] | [Abnahmefrist] Werktage |\n\nMängel werden mit den Schritten zum Nachstellen festgehalten. [abnehmende Person] nimmt jeden Liefergegenstand schriftlich ab oder gibt ihn zurück.\n"
  },
  {
    "name": "amendment",
    "language": "en",
    "prefix": "amendment",
    "title": "Record an approved change as an amendment",
    "description": "What an approved change request alters in the agreement, with its effect on price and dates.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "change-control",
    "body": "## Amendments\n\n| Amendment | Change | Effect on price | Effect on dates | Agreed on |\n| --- | --- | --- | --- | --- |\n| [CR number] | [what changes] | [effect on price] | [effect on dates] | [date of agreement] |\n"
  },
  {
    "name": "amendment",
    "language": "de",
    "prefix": "amendment-de",
    "title": "Genehmigte Änderung als Nachtrag festhalten",
    "description": "Was ein genehmigter Änderungsantrag an der Vereinbarung ändert, mit Wirkung auf Preis und Termine.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "change-control",
    "body": "## Nachträge\n\n| Nachtrag | Änderung | Wirkung auf den Preis | Wirkung auf Termine | Vereinbart am |\n| --- | --- | --- | --- | --- |\n| [CR-Nummer] | [was sich ändert] | [Wirkung auf den Preis] | [Wirkung auf Termine] | [Datum der Vereinbarung] |\n"
  },
  {
    "name": "assumptions",
    "language": "en",
    "prefix": "assume",
    "title": "Write down the assumptions",
    "description": "What price and dates rest on, who checks it, and what happens if it fails.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "assumptions"
    ],
    "snippetFile": "sow",
    "body": "## Assumptions\n\nPrice and dates rest on these assumptions. If one of them does not hold, [Product Owner] raises a change request with the effect on price and dates.\n\n| Assumption | Owner | Checked by | If it does not hold |\n| --- | --- | --- | --- |\n| [system] offers an interface that is documented and stable | [owner of assumption 1] | [check date 1] | [days] more days of engineering |\n| At most [number] users work at the same time | [owner of assumption 2] | [check date 2] | [effect on price or dates] |\n| [Client] delivers texts and data in final form | [owner of assumption 3] | [check date 3] | the release moves by the same time |\n"
  },
  {
    "name": "assumptions",
    "language": "de",
    "prefix": "assume-de",
    "title": "Annahmen festhalten",
    "description": "Worauf Preis und Termine beruhen, wer es prüft und was gilt, wenn es nicht stimmt.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "assumptions"
    ],
    "snippetFile": "sow",
    "body": "## Annahmen\n\nPreis und Termine beruhen auf diesen Annahmen. Trifft eine davon nicht zu, stellt [Product Owner] einen Änderungsantrag mit den Folgen für Preis und Termine.\n\n| Annahme | Verantwortlich | Geprüft bis | Wenn sie nicht zutrifft |\n| --- | --- | --- | --- |\n| [System] bietet eine beschriebene und stabile Schnittstelle | [verantwortlich für Annahme 1] | [Prüfdatum 1] | [Tage] Tage mehr Entwicklung |\n| Höchstens [Anzahl] Personen arbeiten gleichzeitig damit | [verantwortlich für Annahme 2] | [Prüfdatum 2] | [Folge für Preis oder Termine] |\n| [Kunde] liefert Texte und Daten in endgültiger Form | [verantwortlich für Annahme 3] | [Prüfdatum 3] | das Release verschiebt sich um dieselbe Zeit |\n"
  },
  {
    "name": "authority-acknowledged",
    "language": "en",
    "prefix": "poack",
    "title": "Let the client accept who decides",
    "description": "The client accepts that the Product Owner decides on scope and sends changes nowhere else.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "[Client] accepts that [Product Owner] decides on scope, and sends change requests only to [Product Owner].\n"
  },
  {
    "name": "authority-acknowledged",
    "language": "de",
    "prefix": "poack-de",
    "title": "Den Auftraggeber anerkennen lassen, wer entscheidet",
    "description": "Der Auftraggeber erkennt an, dass der Product Owner über den Umfang entscheidet, und richtet Änderungen nur dorthin.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "[Kunde] erkennt an, dass [Product Owner] über den Umfang entscheidet, und richtet Änderungsanträge ausschließlich an [Product Owner].\n"
  },
  {
    "name": "backlog-header",
    "language": "en",
    "prefix": "backlogheader",
    "title": "Say who owns the backlog",
    "description": "Owner, scale, order and the date of the last refinement.",
    "kinds": [
      "backlog"
    ],
    "concepts": [
      "product-owner"
    ],
    "snippetFile": "backlog",
    "body": "- **Product Owner:** [Product Owner]\n- **Product goal:** [product goal]\n- **Order:** most valuable first\n- **Scale:** priority Must, Should, Could; estimate in points 1, 2, 3, 5, 8, 13\n- **Last refined:** [date of last refinement]\n"
  },
  {
    "name": "backlog-header",
    "language": "de",
    "prefix": "backlogheader-de",
    "title": "Sagen, wem das Backlog gehört",
    "description": "Verantwortung, Skala, Reihenfolge und Datum der letzten Pflege.",
    "kinds": [
      "backlog"
    ],
    "concepts": [
      "product-owner"
    ],
    "snippetFile": "backlog",
    "body": "- **Product Owner:** [Product Owner]\n- **Produktziel:** [Produktziel]\n- **Reihenfolge:** das Wertvollste zuerst\n- **Skala:** Priorität Muss, Soll, Kann; Schätzung in Punkten 1, 2, 3, 5, 8, 13\n- **Zuletzt gepflegt:** [Datum der letzten Pflege]\n"
  },
  {
    "name": "backlog-table",
    "language": "en",
    "prefix": "backlog",
    "title": "Start a backlog table",
    "description": "Stories with goal, priority, estimate, acceptance criteria and status.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "## Backlog\n\n| ID | Story | Goal | Priority | Estimate | Acceptance criteria | Status |\n| --- | --- | --- | --- | --- | --- | --- |\n| US-1 | As a [role 1], I want [wish 1], so that [benefit 1]. | [goal 1] | Must | [points 1] | Given [starting point 1], when [action 1], then [result 1]. | ready |\n| US-2 | As a [role 2], I want [wish 2], so that [benefit 2]. | [goal 2] | Should | [points 2] | Given [starting point 2], when [action 2], then [result 2]. | new |\n"
  },
  {
    "name": "backlog-table",
    "language": "de",
    "prefix": "backlog-de",
    "title": "Backlog-Tabelle beginnen",
    "description": "Stories mit Ziel, Priorität, Schätzung, Akzeptanzkriterien und Status.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "## Backlog\n\n| ID | Story | Ziel | Priorität | Schätzung | Akzeptanzkriterien | Status |\n| --- | --- | --- | --- | --- | --- | --- |\n| US-1 | Als [Rolle 1] möchte ich [Wunsch 1], damit [Nutzen 1]. | [Ziel 1] | Muss | [Punkte 1] | Angenommen [Ausgangslage 1], wenn [Aktion 1], dann [Ergebnis 1]. | bereit |\n| US-2 | Als [Rolle 2] möchte ich [Wunsch 2], damit [Nutzen 2]. | [Ziel 2] | Soll | [Punkte 2] | Angenommen [Ausgangslage 2], wenn [Aktion 2], dann [Ergebnis 2]. | neu |\n"
  },
  {
    "name": "budget-roles",
    "language": "en",
    "prefix": "budgetroles",
    "title": "Say who minds the budget",
    "description": "Who tracks what is spent, and who answers for the value bought with it.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "responsibilities",
    "body": "## Budget responsibility\n\n- **Tracking the budget:** [Project manager] reports every [number] weeks what is spent and what is left.\n- **Value for the budget:** [Product Owner] decides what is cut to stay inside the budget.\n"
  },
  {
    "name": "budget-roles",
    "language": "de",
    "prefix": "budgetroles-de",
    "title": "Festlegen, wer auf das Budget achtet",
    "description": "Wer die Ausgaben verfolgt und wer den Wert verantwortet, der dafür entsteht.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "responsibilities",
    "body": "## Budgetverantwortung\n\n- **Verfolgen des Budgets:** [Projektleitung] berichtet alle [Anzahl] Wochen, was ausgegeben und was noch übrig ist.\n- **Wert für das Budget:** [Product Owner] entscheidet, welcher Umfang gestrichen wird, um im Budget zu bleiben.\n"
  },
  {
    "name": "business-goals",
    "language": "en",
    "prefix": "goals",
    "title": "State the business goals",
    "description": "What the client and the provider want to gain, each with a measure.",
    "kinds": [
      "vision",
      "sow"
    ],
    "concepts": [
      "business-goals"
    ],
    "snippetFile": "vision",
    "body": "## Business goals\n\n| Organisation | Goal | Why now | Measure |\n| --- | --- | --- | --- |\n| [Client] | [goal of the client] | [reason of the client] | [measure of the client's goal] |\n| [Provider] | [goal of the provider] | [reason of the provider] | [measure of the provider's goal] |\n"
  },
  {
    "name": "business-goals",
    "language": "de",
    "prefix": "goals-de",
    "title": "Geschäftsziele nennen",
    "description": "Was Auftraggeber und Auftragnehmer gewinnen wollen, jeweils mit Messgröße.",
    "kinds": [
      "vision",
      "sow"
    ],
    "concepts": [
      "business-goals"
    ],
    "snippetFile": "vision",
    "body": "## Geschäftsziele\n\n| Organisation | Ziel | Warum jetzt | Messgröße |\n| --- | --- | --- | --- |\n| [Kunde] | [Ziel des Kunden] | [Grund des Kunden] | [Messgröße des Kunden] |\n| [Anbieter] | [Ziel des Anbieters] | [Grund des Anbieters] | [Messgröße des Anbieters] |\n"
  },
  {
    "name": "cadence",
    "language": "en",
    "prefix": "cadence",
    "title": "Plan the meetings",
    "description": "Each meeting with purpose, rhythm, length, participants and result.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Meetings\n\n| Meeting | Purpose | Rhythm | Length | Participants | Led by | Result |\n| --- | --- | --- | --- | --- | --- | --- |\n| Kick-off | agree on goals, scope and how we work | once, on [kick-off date] | 120 minutes | team, [Sponsor], [Client] | [Product Owner] | agreements in writing |\n| Planning | choose the next items | every two weeks | 90 minutes | team | [Product Owner] | goal and items of the sprint |\n| Daily | coordinate the day | every working day | 15 minutes | team | team | obstacles known |\n| Refinement | make items clear and small | weekly | 60 minutes | team, [Subject-matter expert] | [Product Owner] | items ready and estimated |\n| Review | show the product, hear users | every two weeks | 60 minutes | team, [Client], users | [Product Owner] | feedback, updated backlog |\n| Retrospective | improve the way of working | every two weeks | 60 minutes | team | [facilitator] | one improvement with an owner |\n| Steering | decide on goals, budget and changes | monthly | 45 minutes | [Sponsor], [Product Owner] | [Product Owner] | decisions in writing |\n"
  },
  {
    "name": "cadence",
    "language": "de",
    "prefix": "cadence-de",
    "title": "Besprechungen planen",
    "description": "Jede Besprechung mit Zweck, Rhythmus, Dauer, Teilnehmenden und Ergebnis.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Regeltermine\n\n| Termin | Zweck | Rhythmus | Dauer | Teilnehmende | Leitung | Ergebnis |\n| --- | --- | --- | --- | --- | --- | --- |\n| Auftakt | Ziele, Umfang und Zusammenarbeit vereinbaren | einmal, am [Datum des Auftakts] | 120 Minuten | Team, [Sponsor], [Kunde] | [Product Owner] | schriftliche Vereinbarungen |\n| Planung | die nächsten Einträge auswählen | alle zwei Wochen | 90 Minuten | Team | [Product Owner] | Ziel und Einträge des Sprints |\n| Tagesrunde | den Tag abstimmen | werktäglich | 15 Minuten | Team | Team | Hindernisse sind bekannt |\n| Backlog-Pflege | Einträge klar und klein machen | wöchentlich | 60 Minuten | Team, [Fachperson] | [Product Owner] | Einträge sind bereit und geschätzt |\n| Review | das Produkt zeigen, Nutzende hören | alle zwei Wochen | 60 Minuten | Team, [Kunde], Nutzende | [Product Owner] | Rückmeldungen, angepasstes Backlog |\n| Rückschau | die Zusammenarbeit verbessern | alle zwei Wochen | 60 Minuten | Team | [Moderation] | eine Verbesserung mit Verantwortung |\n| Lenkungskreis | über Ziele, Budget und Änderungen entscheiden | monatlich | 45 Minuten | [Sponsor], [Product Owner] | [Product Owner] | schriftliche Entscheidungen |\n"
  },
  {
    "name": "change-details",
    "language": "en",
    "prefix": "crdetails",
    "title": "Complete a change request",
    "description": "Reason, section, effort, price, dates, value and decision of one change.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Effect and decision\n\n- **Reason:** [what is not possible today, and for whom]\n- **Section of the statement of work:** [section], [included, not included or unclear]\n- **Effort:** [effort]\n- **Price:** [price]\n- **Effect on dates:** [old date and new date]\n- **Value:** [benefit in money, time or risk]\n- **Effect on the margin:** [margin amount]\n- **Decision:** [approved or declined]\n- **Decided by:** [Product Owner]\n- **Decided on:** [decision date]\n"
  },
  {
    "name": "change-details",
    "language": "de",
    "prefix": "crdetails-de",
    "title": "Einen Änderungsantrag ergänzen",
    "description": "Grund, Abschnitt, Aufwand, Preis, Termine, Nutzen und Entscheidung einer Änderung.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Folgen und Entscheidung\n\n- **Grund:** [was heute nicht geht, und für wen]\n- **Abschnitt der Leistungsbeschreibung:** [Abschnitt], [enthalten, nicht enthalten oder unklar]\n- **Aufwand:** [Aufwand]\n- **Preis:** [Preis]\n- **Folgen für Termine:** [alter und neuer Termin]\n- **Nutzen:** [Nutzen in Geld, Zeit oder Risiko]\n- **Folgen für die Marge:** [Betrag der Marge]\n- **Entscheidung:** [genehmigt oder abgelehnt]\n- **Entschieden von:** [Product Owner]\n- **Entschieden am:** [Datum der Entscheidung]\n"
  },
  {
    "name": "change-margin",
    "language": "en",
    "prefix": "crmargin",
    "title": "Record what a change does to the margin",
    "description": "Price, cost and margin of one change, for internal documents only.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Effect on the margin (internal)\n\n- **Price of the change:** [price of the change]\n- **Cost of the change:** [cost of the change]\n- **Margin of the engagement:** [old amount and new amount]\n"
  },
  {
    "name": "change-margin",
    "language": "de",
    "prefix": "crmargin-de",
    "title": "Festhalten, was eine Änderung an der Marge ändert",
    "description": "Preis, Kosten und Marge einer Änderung, nur für interne Dokumente.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Wirkung auf die Marge (intern)\n\n- **Preis der Änderung:** [Preis der Änderung]\n- **Kosten der Änderung:** [Kosten der Änderung]\n- **Marge des Auftrags:** [alter Betrag und neuer Betrag]\n"
  },
  {
    "name": "change-process",
    "language": "en",
    "prefix": "cr",
    "title": "Agree the change process",
    "description": "Form, effect on price and dates, approver, written approval before work, effect on the contract.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "change-control",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Change process\n\n1. **Request:** Every change to scope is written down in a change request form with problem, reason and the section of this document it affects, and sent to [Product Owner].\n2. **Effect:** Within 3 working days [Product Owner] states the effort, the price and the effect on dates, and offers the options: add, swap, later or not at all.\n3. **Decision:** [Product Owner] approves or declines the change for [Provider]. [Sponsor] approves it for [Client] when price or dates change.\n4. **Start:** Work on a change begins only after written approval.\n5. **Effect on the contract:** An approved change is added to this agreement as an amendment with its new price and dates. Everything else stays as agreed.\n"
  },
  {
    "name": "change-process",
    "language": "de",
    "prefix": "cr-de",
    "title": "Änderungsverfahren vereinbaren",
    "description": "Form, Folgen für Preis und Termine, Freigabe, schriftliche Zustimmung vor Beginn, Wirkung auf den Vertrag.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "change-control",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Änderungsverfahren\n\n1. **Antrag:** Jede Änderung am Umfang wird in einem Änderungsantrag mit Problem, Grund und betroffenem Abschnitt dieses Dokuments festgehalten und an [Product Owner] gerichtet.\n2. **Auswirkung:** [Product Owner] nennt binnen 3 Werktagen Aufwand, Preis und Folgen für die Termine und stellt zur Wahl: zusätzlich, im Tausch, später oder gar nicht.\n3. **Entscheidung:** [Product Owner] genehmigt die Änderung für [Anbieter] oder lehnt sie ab. [Sponsor] genehmigt sie für [Kunde], wenn sich Preis oder Termine ändern.\n4. **Beginn:** Mit der Umsetzung einer Änderung wird erst nach schriftlicher Freigabe begonnen.\n5. **Wirkung auf den Vertrag:** Eine genehmigte Änderung wird mit neuem Preis und neuen Terminen als Nachtrag Teil dieser Vereinbarung. Alles Übrige bleibt wie vereinbart.\n"
  },
  {
    "name": "change-process-agile",
    "language": "en",
    "prefix": "cragile",
    "title": "Agree swaps and changes (agile)",
    "description": "Swaps of equal size are free; more budget, a later end or another goal is a change request.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "change-control",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Change process\n\n**Swap of equal size:** Replacing a backlog item that has not been started by another of the same size costs nothing. [Product Owner] decides it and updates the backlog.\n\n**Change request:** Everything that needs more budget, a later end or a different goal goes through these steps.\n\n1. The change is written down in a change request form and sent to [Product Owner].\n2. Within 3 working days [Product Owner] states the effort and the effect on price ceiling and dates.\n3. [Sponsor] approves or declines the change.\n4. Work on a change begins only after written approval.\n5. An approved change is added to this agreement as an amendment; the new ceiling and dates apply from then on.\n"
  },
  {
    "name": "change-process-agile",
    "language": "de",
    "prefix": "cragile-de",
    "title": "Tausch und Änderung vereinbaren (agil)",
    "description": "Ein gleich großer Tausch ist frei; mehr Budget, ein späteres Ende oder ein anderes Ziel ist ein Änderungsantrag.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "change-control",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Änderungsverfahren\n\n**Tausch gleicher Größe:** Ein noch nicht begonnener Backlog-Eintrag kann ohne Mehrkosten gegen einen gleich großen getauscht werden. Darüber entscheidet [Product Owner] und passt das Backlog an.\n\n**Änderungsantrag:** Was mehr Budget, ein späteres Ende oder ein anderes Ziel braucht, durchläuft diese Schritte.\n\n1. Die Änderung wird in einem Änderungsantrag festgehalten und an [Product Owner] gerichtet.\n2. [Product Owner] nennt binnen 3 Werktagen den Aufwand und die Folgen für Obergrenze und Termine.\n3. [Sponsor] genehmigt die Änderung oder lehnt sie ab.\n4. Mit der Umsetzung einer Änderung wird erst nach schriftlicher Freigabe begonnen.\n5. Eine genehmigte Änderung wird als Nachtrag Teil dieser Vereinbarung; ab dann gelten die neue Obergrenze und die neuen Termine.\n"
  },
  {
    "name": "change-request",
    "language": "en",
    "prefix": "crform",
    "title": "Fill in a change request",
    "description": "One change to the agreed scope, with options, price, effect on dates and the decision.",
    "kinds": [
      "change-request",
      "sow"
    ],
    "concepts": [
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Change request [CR number]\n\n- **Requested by:** [requester], [request date]\n- **Problem:** [what is not possible today, and for whom]\n- **Section of the statement of work:** [section]\n- **In scope:** [included, not included or unclear]\n- **Value:** [benefit in money, time or risk]\n\n| Option | Effort | Price | Effect on dates |\n| --- | --- | --- | --- |\n| Add it | [effort to add] | [price to add] | [dates if added] |\n| Swap it for [backlog item] | [effort to swap] | [price to swap] | [dates if swapped] |\n| Do it later | [effort later] | [price later] | none now |\n\n- **Decision:** [approved or declined, and which option]\n- **Decided by:** [Product Owner], above [amount] also [Sponsor]\n- **Decided on:** [decision date]\n- **Effect on the contract:** this change request becomes an amendment to the statement of work\n"
  },
  {
    "name": "change-request",
    "language": "de",
    "prefix": "crform-de",
    "title": "Änderungsantrag ausfüllen",
    "description": "Eine Änderung am vereinbarten Umfang mit Möglichkeiten, Preis, Folgen für Termine und Entscheidung.",
    "kinds": [
      "change-request",
      "sow"
    ],
    "concepts": [
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Änderungsantrag [Nummer]\n\n- **Beantragt von:** [antragstellende Person], [Datum des Antrags]\n- **Problem:** [was heute nicht geht, und für wen]\n- **Abschnitt der Leistungsbeschreibung:** [Abschnitt]\n- **Im Leistungsumfang:** [enthalten, nicht enthalten oder unklar]\n- **Nutzen:** [Vorteil in Geld, Zeit oder Risiko]\n\n| Möglichkeit | Aufwand | Preis | Folgen für Termine |\n| --- | --- | --- | --- |\n| Zusätzlich | [Aufwand zusätzlich] | [Preis zusätzlich] | [Termine zusätzlich] |\n| Tausch gegen [Backlog-Eintrag] | [Aufwand Tausch] | [Preis Tausch] | [Termine Tausch] |\n| Später | [Aufwand später] | [Preis später] | vorerst keine |\n\n- **Entscheidung:** [genehmigt oder abgelehnt, und welche Möglichkeit]\n- **Entschieden von:** [Product Owner], ab [Betrag] zusätzlich [Sponsor]\n- **Entschieden am:** [Datum der Entscheidung]\n- **Wirkung auf den Vertrag:** Dieser Änderungsantrag wird Nachtrag zur Leistungsbeschreibung.\n"
  },
  {
    "name": "change-wording",
    "language": "en",
    "prefix": "crwording",
    "title": "Set the wording before and after side by side",
    "description": "What was signed, what is wished for instead, and which deliverables that touches.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Wording\n\n**Signed:**\n\n> [what was signed]\n\n**Wished for:**\n\n> [what is wished for]\n\n- **Affected deliverables:** [which deliverables]\n"
  },
  {
    "name": "change-wording",
    "language": "de",
    "prefix": "crwording-de",
    "title": "Den Wortlaut vorher und nachher gegenüberstellen",
    "description": "Was unterschrieben ist, was stattdessen gewünscht wird, und welche Liefergegenstände das berührt.",
    "kinds": [
      "change-request"
    ],
    "concepts": [],
    "body": "## Wortlaut\n\n**Unterschrieben:**\n\n> [was unterschrieben ist]\n\n**Gewünscht:**\n\n> [was gewünscht wird]\n\n- **Betroffene Liefergegenstände:** [welche Liefergegenstände]\n"
  },
  {
    "name": "channels",
    "language": "en",
    "prefix": "channels",
    "title": "Agree channels and response times",
    "description": "Which channel serves what, and how soon an answer comes.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "cadence",
    "snippetFile": "sow",
    "body": "## Communication\n\n| Channel | For what | Answer within |\n| --- | --- | --- |\n| Chat in [name of chat] | questions about work in progress | [hours] hours on working days |\n| Ticket in [name of ticket system] | all wishes for changes, to [Product Owner] only | 2 working days |\n| E-mail to [Product Owner] | decisions and approvals in writing | 2 working days |\n| Phone call | whatever stops the work | at once, 9:00 to 17:00 on working days |\n"
  },
  {
    "name": "channels",
    "language": "de",
    "prefix": "channels-de",
    "title": "Kanäle und Antwortzeiten vereinbaren",
    "description": "Welcher Kanal wofür dient und wie schnell eine Antwort kommt.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "cadence",
    "snippetFile": "sow",
    "body": "## Kommunikation\n\n| Kanal | Wofür | Antwort binnen |\n| --- | --- | --- |\n| Chat in [Name des Chats] | Fragen zur laufenden Arbeit | [Stunden] Stunden an Werktagen |\n| Ticket in [Name des Ticketsystems] | alle Änderungswünsche, nur an [Product Owner] | 2 Werktagen |\n| E-Mail an [Product Owner] | Entscheidungen und Freigaben in Textform | 2 Werktagen |\n| Anruf | was die Arbeit aufhält | sofort, werktags 9 bis 17 Uhr |\n"
  },
  {
    "name": "client-duties",
    "language": "en",
    "prefix": "duties",
    "title": "Agree what the client contributes",
    "description": "Who at the client brings what by when, and what a delay means.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Client responsibilities\n\n[Client] brings problems, facts and people; the tickets are written by the team.\n\n| Contribution | Who at the client | When |\n| --- | --- | --- |\n| Answers to questions about the domain | [Subject-matter expert] | [hours] hours a week, answers within 2 working days |\n| Decisions on goals and budget | [Sponsor] | within 5 working days of the question |\n| Access to users for interviews and usability tests | [user contact] | [number of users] people a month |\n| Access to systems and test data | [IT contact] | by [access date] |\n\nIf a contribution comes late, the dates that depend on it move by the same time, and [Product Owner] says within 3 working days what the delay costs.\n"
  },
  {
    "name": "client-duties",
    "language": "de",
    "prefix": "duties-de",
    "title": "Mitwirkung des Auftraggebers vereinbaren",
    "description": "Wer beim Auftraggeber was bis wann beiträgt und was ein Verzug bedeutet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Mitwirkung des Kunden\n\n[Kunde] bringt Probleme, Fakten und Menschen ein; die Tickets schreibt das Team.\n\n| Beitrag | Wer beim Kunden | Wann |\n| --- | --- | --- |\n| Antworten auf Fachfragen | [Fachperson] | [Stunden] Stunden pro Woche, Antworten binnen 2 Werktagen |\n| Entscheidungen über Ziele und Budget | [Sponsor] | binnen 5 Werktagen nach der Frage |\n| Zugang zu Nutzenden für Interviews und Usability-Tests | [Kontakt zu Nutzenden] | [Anzahl Nutzende] Personen im Monat |\n| Zugang zu Systemen und Testdaten | [Kontakt IT] | bis [Datum Zugang] |\n\nKommt ein Beitrag zu spät, verschieben sich die davon abhängigen Termine um dieselbe Zeit, und [Product Owner] nennt binnen 3 Werktagen die Folgekosten.\n"
  },
  {
    "name": "client-duties-minimal",
    "language": "en",
    "prefix": "dutiesmin",
    "title": "Agree what the client contributes, in one paragraph",
    "description": "Minimal - experts, users and decisions, with what a delay means.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Client responsibilities\n\n[Client] does not write tickets. [Client] provides [Subject-matter expert] for [hours] hours a week, access to [number of users] users a month for interviews and usability tests, and decisions within 5 working days. If a contribution comes late, the dates that depend on it move by the same time, and [Product Owner] says what the delay costs.\n"
  },
  {
    "name": "client-duties-minimal",
    "language": "de",
    "prefix": "dutiesmin-de",
    "title": "Mitwirkung des Auftraggebers in einem Absatz vereinbaren",
    "description": "Minimal - Fachleute, Nutzende und Entscheidungen, und was ein Verzug bedeutet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Mitwirkung des Kunden\n\n[Kunde] schreibt keine Tickets. [Kunde] stellt [Fachperson] mit [Stunden] Stunden pro Woche bereit, dazu Zugang zu [Anzahl Nutzende] Nutzenden im Monat für Interviews und Usability-Tests und Entscheidungen binnen 5 Werktagen. Kommt ein Beitrag zu spät, verschieben sich die davon abhängigen Termine um dieselbe Zeit, und [Product Owner] nennt die Folgekosten.\n"
  },
  {
    "name": "client-duties-strict",
    "language": "en",
    "prefix": "dutiesstrict",
    "title": "Agree what the client contributes, with deputies and reminders",
    "description": "Strict - each contribution with person, deputy and date, a reminder, and what a delay means for dates and price.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Client responsibilities\n\n[Client] brings problems, facts and people; the tickets are written by the team.\n\n| Contribution | Who at the client | Deputy | When |\n| --- | --- | --- | --- |\n| Answers to questions about the domain | [Subject-matter expert] | [deputy of the expert] | [hours] hours a week, answers within 2 working days |\n| Decisions on goals and budget | [Sponsor] | [deputy of the sponsor] | within 5 working days of the question |\n| Access to users for interviews and usability tests | [user contact] | [deputy of the user contact] | [number of users] people a month |\n| Access to systems and test data | [IT contact] | [deputy of the IT contact] | by [access date] |\n\n1. When a contribution is late, [Product Owner] sends a reminder on the same day.\n2. After another 2 working days the dates that depend on it move by the whole delay.\n3. [Product Owner] says within 3 working days what the delay costs; the client pays for time that the team can't use otherwise.\n"
  },
  {
    "name": "client-duties-strict",
    "language": "de",
    "prefix": "dutiesstrict-de",
    "title": "Mitwirkung des Auftraggebers mit Vertretungen und Erinnerung vereinbaren",
    "description": "Streng - jeder Beitrag mit Person, Vertretung und Termin, eine Erinnerung, und was ein Verzug für Termine und Preis bedeutet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Mitwirkung des Kunden\n\n[Kunde] bringt Probleme, Fakten und Menschen ein; die Tickets schreibt das Team.\n\n| Beitrag | Wer beim Kunden | Vertretung | Wann |\n| --- | --- | --- | --- |\n| Antworten auf Fachfragen | [Fachperson] | [Vertretung der Fachperson] | [Stunden] Stunden pro Woche, Antworten binnen 2 Werktagen |\n| Entscheidungen über Ziele und Budget | [Sponsor] | [Vertretung des Sponsors] | binnen 5 Werktagen nach der Frage |\n| Zugang zu Nutzenden für Interviews und Usability-Tests | [Kontakt zu Nutzenden] | [Vertretung des Kontakts] | [Anzahl Nutzende] Personen im Monat |\n| Zugang zu Systemen und Testdaten | [Kontakt IT] | [Vertretung der IT] | bis [Datum Zugang] |\n\n1. Kommt ein Beitrag zu spät, erinnert [Product Owner] am selben Tag.\n2. Nach weiteren 2 Werktagen verschieben sich die davon abhängigen Termine um den ganzen Verzug.\n3. [Product Owner] nennt binnen 3 Werktagen die Folgekosten; Zeit, die das Team nicht anders nutzen kann, bezahlt der Kunde.\n"
  },
  {
    "name": "client-input",
    "language": "en",
    "prefix": "input",
    "title": "Say what the client brings instead of tickets",
    "description": "Problems, facts and people come from the client, the backlog from the Product Owner.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "client-duties",
    "body": "[Client] brings problems, facts and access to users to each planning; [Product Owner] turns them into the backlog.\n"
  },
  {
    "name": "client-input",
    "language": "de",
    "prefix": "input-de",
    "title": "Festlegen, was der Auftraggeber statt Tickets einbringt",
    "description": "Probleme, Fakten und Menschen kommen vom Auftraggeber, das Backlog vom Product Owner.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "client-duties",
    "body": "[Kunde] bringt zu jeder Planung Probleme, Fakten und Zugang zu Nutzenden mit; [Product Owner] macht daraus das Backlog.\n"
  },
  {
    "name": "client-meetings",
    "language": "en",
    "prefix": "clientmeet",
    "title": "Plan the meetings with the client",
    "description": "Kick-off, requirements, demo, status and steering with rhythm, people and purpose.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Meetings with the client\n\n- **Kick-off:** on [kick-off date], [Client] and the whole team agree on goals, scope, dates and how they work together.\n- **Requirements:** every two weeks [Product Owner] and [Subject-matter expert] hold a requirements workshop that makes the next requirements clear and small.\n- **Demo:** every two weeks the team shows [Client] and users what works; [Product Owner] turns what they say into backlog items.\n- **Status:** every week [Product Owner] reports progress, risks, spent budget and due decisions in writing.\n- **Steering committee:** every two weeks [Sponsor] and [Product Owner] decide on dependencies, risks, budget and changes.\n"
  },
  {
    "name": "client-meetings",
    "language": "de",
    "prefix": "clientmeet-de",
    "title": "Die Besprechungen mit dem Auftraggeber planen",
    "description": "Auftakt, Anforderungen, Demo, Status und Lenkungskreis mit Rhythmus, Teilnehmenden und Zweck.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Termine mit dem Kunden\n\n- **Auftakt:** Am [Datum des Auftakts] einigen sich [Kunde] und das ganze Team auf Ziele, Umfang, Termine und die Zusammenarbeit.\n- **Anforderungen:** Alle zwei Wochen klären [Product Owner] und [Fachperson] die nächsten Anforderungen in einem Workshop und machen sie klein.\n- **Demo:** Alle zwei Wochen zeigt das Team [Kunde] und Nutzenden, was läuft; [Product Owner] macht aus den Rückmeldungen Einträge im Backlog.\n- **Status:** Jede Woche berichtet [Product Owner] schriftlich über Fortschritt, Risiken, verbrauchtes Budget und fällige Entscheidungen.\n- **Lenkungskreis:** Alle zwei Wochen entscheiden [Sponsor] und [Product Owner] über Abhängigkeiten, Risiken, Budget und Änderungen.\n"
  },
  {
    "name": "client-owner",
    "language": "en",
    "prefix": "clientpo",
    "title": "Say why the client provides the Product Owner",
    "description": "The reason, the time, experience and mandate of a Product Owner on the client's side, and who stands for the provider's needs.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "snippetFile": "sow",
    "body": "## Why the client provides the Product Owner\n\n- **Reason:** [why the client answers for the value of the product]\n- **Time:** [days] days a week, for the whole engagement\n- **Experience:** [experience with products or coach]\n- **Mandate:** [what is decided without asking anybody]\n- **Technology:** [what the Product Owner knows of software and its operation]\n- **Requirements of the provider:** [who at the provider stands for maintenance, monitoring and reuse]\n"
  },
  {
    "name": "client-owner",
    "language": "de",
    "prefix": "clientpo-de",
    "title": "Begründen, warum der Auftraggeber den Product Owner stellt",
    "description": "Grund, Zeit, Erfahrung und Mandat eines Product Owners auf der Seite des Auftraggebers, und wer für die Anforderungen des Auftragnehmers steht.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "snippetFile": "sow",
    "body": "## Warum der Kunde den Product Owner stellt\n\n- **Grund:** [was dafür spricht, dass der Kunde den Wert verantwortet]\n- **Zeit:** [Tage] Tage pro Woche, über die ganze Laufzeit\n- **Erfahrung:** [welche Erfahrung mit Produkten, oder wer begleitet]\n- **Mandat:** [was ohne Rückfrage entschieden wird]\n- **Technik:** [was die Person von Software und ihrem Betrieb versteht]\n- **Anforderungen des Anbieters:** [wer beim Anbieter für Wartung, Überwachung und Wiederverwendung steht]\n"
  },
  {
    "name": "client-roles",
    "language": "en",
    "prefix": "clientroles",
    "title": "Name the client's people",
    "description": "The expert who answers, the contact to users, and the sponsor who decides on goals and budget.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "client-duties",
    "snippetFile": "sow",
    "body": "## Client roles\n\n- **Subject-matter expert:** [Subject-matter expert] of [Client] explains the field and checks results, [hours] hours a week.\n- **Access to users:** [user contact] of [Client] arranges [number of users] users a month for interviews and usability tests.\n- **Sponsor:** [Sponsor] of [Client] owns vision, goals and budget, and decides on them within 5 working days.\n"
  },
  {
    "name": "client-roles",
    "language": "de",
    "prefix": "clientroles-de",
    "title": "Die Menschen beim Auftraggeber benennen",
    "description": "Fachperson, Kontakt zu Nutzenden und Sponsor, der über Ziele und Budget entscheidet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "client-duties",
    "snippetFile": "sow",
    "body": "## Rollen beim Kunden\n\n- **Fachperson:** [Fachperson] von [Kunde] erklärt das Fachgebiet und prüft Ergebnisse, [Stunden] Stunden pro Woche.\n- **Zugang zu Nutzenden:** [Kontakt zu Nutzenden] von [Kunde] vermittelt im Monat [Anzahl Nutzende] Nutzende für Interviews und Usability-Tests.\n- **Sponsor:** [Sponsor] von [Kunde] verantwortet Vision, Ziele und Budget und entscheidet darüber binnen 5 Werktagen.\n"
  },
  {
    "name": "constellation",
    "language": "en",
    "prefix": "constellation",
    "title": "Say how the product roles fit together",
    "description": "Which constellation it is, who decides between the roles, and when they meet.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## How the product roles fit together\n\n- **Constellation:** [what applies, such as one Product Owner for each product or a group]\n- **Final say between the roles:** [name]\n- **Meeting of the roles:** [how often]\n"
  },
  {
    "name": "constellation",
    "language": "de",
    "prefix": "constellation-de",
    "title": "Zusammenspiel der Produktrollen festlegen",
    "description": "Welche Konstellation gilt, wer zwischen den Rollen entscheidet und wann sie sich treffen.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Zusammenspiel der Produktrollen\n\n- **Konstellation:** [was gilt, etwa ein Product Owner je Produkt oder eine Gruppe]\n- **Letztes Wort zwischen den Rollen:** [Name]\n- **Treffen der Rollen:** [wie oft]\n"
  },
  {
    "name": "decision-rights",
    "language": "en",
    "prefix": "rights",
    "title": "List the Product Owner's decision rights",
    "description": "What the Product Owner decides alone, what with the sponsor, and where disputes go.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "snippetFile": "sow",
    "body": "## Decision rights of the Product Owner\n\n| Decision | Who decides |\n| --- | --- |\n| Order of the backlog | Product Owner alone |\n| Accepting or returning finished work | Product Owner alone |\n| Declining or deferring a request | Product Owner alone, with the reason in writing |\n| Cutting scope to stay within the agreed budget | Product Owner alone, who informs [Sponsor] |\n| Goals, budget and end date | Product Owner together with [Sponsor] |\n| Disputes the Product Owner cannot settle | escalated to [Sponsor], who answers within [number] working days |\n"
  },
  {
    "name": "decision-rights",
    "language": "de",
    "prefix": "rights-de",
    "title": "Entscheidungsrechte des Product Owners auflisten",
    "description": "Was der Product Owner allein entscheidet, was mit dem Sponsor, und wohin Streitfälle gehen.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "snippetFile": "sow",
    "body": "## Entscheidungsrechte des Product Owners\n\n| Entscheidung | Wer entscheidet |\n| --- | --- |\n| Reihenfolge im Backlog | Product Owner allein |\n| Abnahme oder Rückgabe fertiger Arbeit | Product Owner allein |\n| Wünsche ablehnen oder zurückstellen | Product Owner allein, mit schriftlicher Begründung |\n| Umfang kürzen, um im Budget zu bleiben | Product Owner allein, mit Nachricht an [Sponsor] |\n| Ziele, Budget und Endtermin | Product Owner gemeinsam mit [Sponsor] |\n| Streitfälle, die der Product Owner nicht lösen kann | Eskalation an [Sponsor], Antwort binnen [Anzahl] Werktagen |\n"
  },
  {
    "name": "definition-of-done",
    "language": "en",
    "prefix": "dod",
    "title": "Agree the Definition of Done",
    "description": "What holds for every item before anyone calls it done.",
    "kinds": [
      "backlog",
      "charter",
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "backlog",
    "body": "## Definition of Done\n\n- All acceptance criteria of the item are met and tested.\n- A second person has reviewed the change.\n- Automated tests pass; no known defect prevents use.\n- It can be used with keyboard and screen reader.\n- Help text and release note are written.\n- It runs in the test environment, and [Product Owner] has accepted it.\n"
  },
  {
    "name": "definition-of-done",
    "language": "de",
    "prefix": "dod-de",
    "title": "Definition of Done vereinbaren",
    "description": "Was für jeden Eintrag gilt, bevor ihn jemand fertig nennt.",
    "kinds": [
      "backlog",
      "charter",
      "sow"
    ],
    "concepts": [
      "acceptance"
    ],
    "snippetFile": "backlog",
    "body": "## Definition of Done\n\n- Alle Akzeptanzkriterien des Eintrags sind erfüllt und getestet.\n- Eine zweite Person hat die Änderung geprüft.\n- Die automatischen Tests laufen durch; kein bekannter Mangel verhindert die Nutzung.\n- Die Bedienung gelingt mit Tastatur und Screenreader.\n- Hilfetext und Release-Notiz sind geschrieben.\n- Der Eintrag läuft in der Testumgebung, und [Product Owner] hat ihn abgenommen.\n"
  },
  {
    "name": "discovery",
    "language": "en",
    "prefix": "discovery",
    "title": "Plan a discovery phase",
    "description": "What is found out before anything is built, how long it takes and what it costs.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "in-scope",
    "snippetFile": "sow",
    "body": "## Discovery\n\n| Step | Result | Duration | Price |\n| --- | --- | --- | --- |\n| Kick-off and talks with [Sponsor] and subject-matter experts | goals, problems and limits in writing | [duration of the talks] | [price of the talks] |\n| Interviews with users, tests of first sketches | needs and the riskiest assumptions known | [duration of the interviews] | [price of the interviews] |\n| Story map with [Product Owner] | first backlog with an estimate | [duration of the story map] | [price of the story map] |\n\nAt the end of the discovery [Client] decides on what is built and whether the work goes on.\n"
  },
  {
    "name": "discovery",
    "language": "de",
    "prefix": "discovery-de",
    "title": "Eine Discovery-Phase planen",
    "description": "Was vor dem Bauen herausgefunden wird, wie lange das dauert und was es kostet.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "in-scope",
    "snippetFile": "sow",
    "body": "## Discovery-Phase\n\n| Schritt | Ergebnis | Dauer | Preis |\n| --- | --- | --- | --- |\n| Auftakt und Gespräche mit [Sponsor] und Fachleuten | Ziele, Probleme und Grenzen schriftlich | [Dauer der Gespräche] | [Preis der Gespräche] |\n| Interviews mit Nutzenden, Tests erster Skizzen | Bedürfnisse und riskanteste Annahmen bekannt | [Dauer der Interviews] | [Preis der Interviews] |\n| Story Map mit [Product Owner] | erstes Backlog mit Schätzung | [Dauer der Story Map] | [Preis der Story Map] |\n\nAm Ende der Discovery-Phase entscheidet [Kunde], was gebaut wird und ob es weitergeht.\n"
  },
  {
    "name": "discovery-questions",
    "language": "en",
    "prefix": "ask",
    "title": "List what is still to be asked",
    "description": "Goals, problems, outcome, audience, budget, dates, limits and who decides.",
    "kinds": [
      "notes"
    ],
    "concepts": [],
    "body": "## Still to be asked\n\n- **Business goals:** [goal]\n- **Problems:** [problem]\n- **Desired outcome:** [outcome]\n- **Target audience:** [audience]\n- **Budget:** [budget]\n- **Timeline:** [deadline]\n- **Constraints:** [name of constraint]\n- **Decision maker:** [name of decision maker]\n"
  },
  {
    "name": "discovery-questions",
    "language": "de",
    "prefix": "ask-de",
    "title": "Auflisten, was noch zu fragen ist",
    "description": "Ziele, Probleme, Ergebnis, Zielgruppe, Budget, Termine, Grenzen und wer entscheidet.",
    "kinds": [
      "notes"
    ],
    "concepts": [],
    "body": "## Noch zu fragen\n\n- **Geschäftsziele:** [Ziel]\n- **Probleme:** [Problem]\n- **Erwartetes Ergebnis:** [Ergebnis]\n- **Zielgruppe:** [Zielgruppe]\n- **Budget:** [Budget]\n- **Zeitplan:** [Termin]\n- **Rahmenbedingungen:** [Frist]\n- **Entscheider:** [Name]\n"
  },
  {
    "name": "distributed-owner",
    "language": "en",
    "prefix": "places",
    "title": "Name a contact and common hours for each place",
    "description": "Who answers product questions at each place of the team, and when all can be reached.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Working in several places\n\n| Place | Local contact | Overlap hours |\n| --- | --- | --- |\n| [first place] | [Product Owner] | [hours when both work] |\n| [second place] | [delegate of the Product Owner] | [hours when both work] |\n\nThe local contacts and [Product Owner] meet every working day for 15 minutes.\n"
  },
  {
    "name": "distributed-owner",
    "language": "de",
    "prefix": "places-de",
    "title": "Ansprechperson und gemeinsame Zeiten je Ort festlegen",
    "description": "Wer an jedem Ort des Teams Produktfragen beantwortet und wann alle erreichbar sind.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Arbeit an mehreren Orten\n\n| Ort | Ansprechperson vor Ort | Kernzeit |\n| --- | --- | --- |\n| [erster Ort] | [Product Owner] | [Zeit von–bis] |\n| [zweiter Ort] | [Vertretung des Product Owners] | [Zeit von–bis] |\n\nDie Ansprechpersonen vor Ort und [Product Owner] treffen sich werktäglich für 15 Minuten.\n"
  },
  {
    "name": "four-risks",
    "language": "en",
    "prefix": "risk4",
    "title": "List the four product risks",
    "description": "Value, viability, feasibility and usability, each with owner, test, proof and date.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability"
    ],
    "snippetFile": "sow",
    "body": "## Product risks\n\n| Risk | What could go wrong | Owner | Test | Proof | Review by |\n| --- | --- | --- | --- | --- | --- |\n| Value risk | [target group] may not choose [Product] over what they do today | [owner of value risk] | [test of demand] | [proof of value] | [date for value] |\n| Business viability risk | [Product] may cost more than it earns, or conflict with law, sales or brand | [owner of viability risk] | [test of the business case] | [proof of viability] | [date for viability] |\n| Feasibility risk | the team may not be able to build [hardest part] with the time, skills and technology at hand | [owner of feasibility risk] | [technical trial] | [proof of feasibility] | [date for feasibility] |\n| Usability risk | [target group] may not find out how to use [Product] | [owner of usability risk] | [usability test] | [proof of usability] | [date for usability] |\n"
  },
  {
    "name": "four-risks",
    "language": "de",
    "prefix": "risk4-de",
    "title": "Die vier Produktrisiken auflisten",
    "description": "Nutzen, Wirtschaftlichkeit, Machbarkeit und Bedienbarkeit, je mit Verantwortung, Test, Nachweis und Datum.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability"
    ],
    "snippetFile": "sow",
    "body": "## Produktrisiken\n\n| Risiko | Was schiefgehen kann | Verantwortlich | Test | Nachweis | Prüfung am |\n| --- | --- | --- | --- | --- | --- |\n| Nutzenrisiko | [Produkt] ist für [Zielgruppe] vielleicht nicht besser als der heutige Weg | [verantwortlich für das Nutzenrisiko] | [Test der Nachfrage] | [Nachweis des Nutzens] | [Datum Nutzen] |\n| Wirtschaftlichkeitsrisiko | [Produkt] kostet vielleicht mehr, als es bringt, oder passt nicht zu Recht, Vertrieb oder Marke | [verantwortlich für die Wirtschaftlichkeit] | [Test der Wirtschaftlichkeit] | [Nachweis der Wirtschaftlichkeit] | [Datum Wirtschaftlichkeit] |\n| Machbarkeitsrisiko | das Team kann [schwierigster Teil] mit Zeit, Können und Technik vielleicht nicht bauen | [verantwortlich für die Machbarkeit] | [technischer Versuch] | [Nachweis der Machbarkeit] | [Datum Machbarkeit] |\n| Bedienbarkeitsrisiko | [Produkt] ist für [Zielgruppe] vielleicht zu schwer zu bedienen | [verantwortlich für die Bedienbarkeit] | [Usability-Test] | [Nachweis der Bedienbarkeit] | [Datum Bedienbarkeit] |\n"
  },
  {
    "name": "given-when-then",
    "language": "en",
    "prefix": "gwt",
    "title": "Write acceptance criteria",
    "description": "Starting point, action and visible result, once for the normal case and once for an exception.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "**Acceptance criteria:**\n\n- Given [starting point], when [action], then [visible result].\n- Given [exception], when [same action], then [message or way out].\n"
  },
  {
    "name": "given-when-then",
    "language": "de",
    "prefix": "gwt-de",
    "title": "Akzeptanzkriterien schreiben",
    "description": "Ausgangslage, Aktion und sichtbares Ergebnis, einmal für den Normalfall und einmal für eine Ausnahme.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "**Akzeptanzkriterien:**\n\n- Angenommen [Ausgangslage], wenn [Aktion], dann [sichtbares Ergebnis].\n- Angenommen [Ausnahme], wenn [dieselbe Aktion], dann [Meldung oder Ausweg].\n"
  },
  {
    "name": "in-scope",
    "language": "en",
    "prefix": "in",
    "title": "List what is in scope",
    "description": "A table of deliverables with result, date and the condition for acceptance.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "in-scope"
    ],
    "snippetFile": "sow",
    "body": "## In scope\n\n| Deliverable | What it makes possible | Delivered by | Accepted when |\n| --- | --- | --- | --- |\n| [deliverable 1] | [result 1] | [date 1] | [criterion 1] |\n| [deliverable 2] | [result 2] | [date 2] | [criterion 2] |\n| [deliverable 3] | [result 3] | [date 3] | [criterion 3] |\n"
  },
  {
    "name": "in-scope",
    "language": "de",
    "prefix": "in-de",
    "title": "Leistungsumfang auflisten",
    "description": "Eine Tabelle der Liefergegenstände mit Ergebnis, Termin und Bedingung für die Abnahme.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "in-scope"
    ],
    "snippetFile": "sow",
    "body": "## Leistungsumfang\n\n| Liefergegenstand | Was er möglich macht | Geliefert bis | Abgenommen, wenn |\n| --- | --- | --- | --- |\n| [Liefergegenstand 1] | [Ergebnis 1] | [Datum 1] | [Kriterium 1] |\n| [Liefergegenstand 2] | [Ergebnis 2] | [Datum 2] | [Kriterium 2] |\n| [Liefergegenstand 3] | [Ergebnis 3] | [Datum 3] | [Kriterium 3] |\n"
  },
  {
    "name": "key-features",
    "language": "en",
    "prefix": "features",
    "title": "List the key features",
    "description": "Three to five things the product does, each with the need it serves.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "solution",
    "snippetFile": "vision",
    "body": "## Key features\n\n| Feature | Need it serves |\n| --- | --- |\n| [feature 1] | [need 1] |\n| [feature 2] | [need 2] |\n| [feature 3] | [need 3] |\n"
  },
  {
    "name": "key-features",
    "language": "de",
    "prefix": "features-de",
    "title": "Wichtigste Funktionen nennen",
    "description": "Drei bis fünf Dinge, die das Produkt kann, mit dem Bedürfnis, dem jedes dient.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "solution",
    "snippetFile": "vision",
    "body": "## Wichtigste Funktionen\n\n| Funktion | Bedürfnis, dem sie dient |\n| --- | --- |\n| [Funktion 1] | [Bedürfnis 1] |\n| [Funktion 2] | [Bedürfnis 2] |\n| [Funktion 3] | [Bedürfnis 3] |\n"
  },
  {
    "name": "limit",
    "language": "en",
    "prefix": "limit",
    "title": "Set a limit",
    "description": "How many, which or until when, beside words that have no end.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "in-scope",
    "body": "(limit: [how many, which or until when])\n"
  },
  {
    "name": "limit",
    "language": "de",
    "prefix": "limit-de",
    "title": "Eine Grenze setzen",
    "description": "Wie viele, welche oder bis wann, neben Worten ohne Ende.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "in-scope",
    "body": "(Grenze: [wie viele, welche oder bis wann])\n"
  },
  {
    "name": "margin-basis",
    "language": "en",
    "prefix": "margin",
    "title": "Record the margin basis",
    "description": "Target margin, cost rate and planned effort, for internal documents only.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "## Margin basis (internal)\n\n- **Target margin:** [target margin]\n- **Cost rate:** [cost rate]\n- **Planned effort:** [planned effort]\n"
  },
  {
    "name": "margin-basis",
    "language": "de",
    "prefix": "margin-de",
    "title": "Grundlage der Marge festhalten",
    "description": "Zielmarge, Kostensatz und geplanter Aufwand, nur für interne Dokumente.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "## Grundlage der Marge (intern)\n\n- **Zielmarge:** [Prozent Zielmarge]\n- **Kostensatz:** [Betrag pro Stunde]\n- **Geplanter Aufwand:** [geplanter Aufwand]\n"
  },
  {
    "name": "market-research",
    "language": "en",
    "prefix": "market",
    "title": "Note what is known of the market",
    "description": "What people use today, and what was found out about them, each with its source.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "differentiation",
    "snippetFile": "vision",
    "body": "## Market\n\n| Alternative today | What it does well | What it lacks | Source and date |\n| --- | --- | --- | --- |\n| [alternative 1] | [what is good 1] | [what is missing 1] | [document and date 1] |\n| [alternative 2] | [what is good 2] | [what is missing 2] | [document and date 2] |\n\nWhat we found out about the market and its customers: [what was found], according to [name of the source].\n"
  },
  {
    "name": "market-research",
    "language": "de",
    "prefix": "market-de",
    "title": "Festhalten, was vom Markt bekannt ist",
    "description": "Was Menschen heute benutzen und was über sie herausgefunden wurde, je mit Quelle.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "differentiation",
    "snippetFile": "vision",
    "body": "## Markt\n\n| Alternative heute | Was sie gut macht | Was ihr fehlt | Quelle und Datum |\n| --- | --- | --- | --- |\n| [Alternative 1] | [was gut ist 1] | [was fehlt 1] | [Dokument und Datum 1] |\n| [Alternative 2] | [was gut ist 2] | [was fehlt 2] | [Dokument und Datum 2] |\n\nWas wir über Markt und Kunden herausgefunden haben: [was gefunden wurde], laut [Name der Quelle].\n"
  },
  {
    "name": "measure",
    "language": "en",
    "prefix": "measure",
    "title": "Set a measure",
    "description": "By what a quality is checked, beside words that everybody reads in their own way.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "acceptance",
    "body": "(measured by: [what is measured, and the target])\n"
  },
  {
    "name": "measure",
    "language": "de",
    "prefix": "measure-de",
    "title": "Eine Messgröße setzen",
    "description": "Woran eine Eigenschaft geprüft wird, neben Worten, die jeder anders liest.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [],
    "beside": "acceptance",
    "body": "(gemessen an: [Messgröße und Zielwert])\n"
  },
  {
    "name": "meeting-close",
    "language": "en",
    "prefix": "close",
    "title": "Close the minutes",
    "description": "What was decided, who does what by when, and when you meet again.",
    "kinds": [
      "notes"
    ],
    "concepts": [],
    "body": "## Outcome\n\n- **Decided:** [decision]\n- **Next meeting:** [date of next meeting]\n\n| Next step | Who | By |\n| --- | --- | --- |\n| [action] | [person] | [date] |\n"
  },
  {
    "name": "meeting-close",
    "language": "de",
    "prefix": "close-de",
    "title": "Das Protokoll abschließen",
    "description": "Was entschieden ist, wer was bis wann tut und wann man sich wieder trifft.",
    "kinds": [
      "notes"
    ],
    "concepts": [],
    "body": "## Ergebnis\n\n- **Beschluss:** [Entscheidung]\n- **Nächster Termin:** [nächster Termin]\n\n| Nächster Schritt | Wer | Bis wann |\n| --- | --- | --- |\n| [Aktion] | [Person] | [Datum] |\n"
  },
  {
    "name": "milestone-plan",
    "language": "en",
    "prefix": "plan",
    "title": "Plan milestones with owners",
    "description": "Each milestone with date, deliverable, owner and progress.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "timeline"
    ],
    "snippetFile": "sow",
    "body": "## Milestones\n\n| Milestone | Date | Deliverable | Owner | Status |\n| --- | --- | --- | --- | --- |\n| Start | [start date] | roles, goals and first backlog agreed | [Product Owner] | open |\n| First release | [first release date] | [first deliverable] | [owner of first release] | open |\n| End | [end date] | [last deliverable] | [owner of last release] | open |\n\n[Product Owner] updates the status every week and says which date is at risk.\n"
  },
  {
    "name": "milestone-plan",
    "language": "de",
    "prefix": "plan-de",
    "title": "Meilensteine mit Verantwortlichen planen",
    "description": "Jeder Meilenstein mit Datum, Liefergegenstand, Verantwortung und Stand.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "timeline"
    ],
    "snippetFile": "sow",
    "body": "## Meilensteine\n\n| Meilenstein | Datum | Liefergegenstand | Verantwortlich | Status |\n| --- | --- | --- | --- | --- |\n| Beginn | [Datum Beginn] | Rollen, Ziele und erstes Backlog sind vereinbart | [Product Owner] | offen |\n| Erstes Release | [Datum erstes Release] | [erster Liefergegenstand] | [verantwortliche Person] | offen |\n| Ende | [Datum Ende] | [letzter Liefergegenstand] | [verantwortliche Person am Ende] | offen |\n\n[Product Owner] aktualisiert den Status jede Woche und nennt Termine, die gefährdet sind.\n"
  },
  {
    "name": "on-hold",
    "language": "en",
    "prefix": "onhold",
    "title": "Put an item on hold",
    "description": "The status of an item that waits for the approval of its change request.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "beside": "backlog",
    "body": "on hold\n"
  },
  {
    "name": "on-hold",
    "language": "de",
    "prefix": "onhold-de",
    "title": "Einen Eintrag anhalten",
    "description": "Der Status eines Eintrags, der auf die Freigabe seines Änderungsantrags wartet.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "beside": "backlog",
    "body": "angehalten\n"
  },
  {
    "name": "out-of-scope",
    "language": "en",
    "prefix": "out",
    "title": "List what is out of scope",
    "description": "Names what the client might expect but has not bought.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "out-of-scope"
    ],
    "snippetFile": "sow",
    "body": "## Out of scope\n\nThe following is not included:\n\n- [feature that was discussed and left out]\n- [system or integration that stays as it is]\n- [service such as training, content or operation]\n"
  },
  {
    "name": "out-of-scope",
    "language": "de",
    "prefix": "out-de",
    "title": "Auflisten, was nicht enthalten ist",
    "description": "Benennt, was der Auftraggeber erwarten könnte, aber nicht beauftragt hat.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "out-of-scope"
    ],
    "snippetFile": "sow",
    "body": "## Nicht im Leistungsumfang\n\nFolgendes ist nicht enthalten:\n\n- [Funktion, über die gesprochen und die weggelassen wurde]\n- [System oder Schnittstelle, die bleibt, wie sie ist]\n- [Leistung wie Schulung, Inhalte oder Betrieb]\n"
  },
  {
    "name": "owner-availability",
    "language": "en",
    "prefix": "potime",
    "title": "Say when the Product Owner is there",
    "description": "How much time the Product Owner has, and who decides when the owner is away.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Allocation:** [days per week] days a week\n- **Deputy:** [Deputy], who decides in the Product Owner's absence\n"
  },
  {
    "name": "owner-availability",
    "language": "de",
    "prefix": "potime-de",
    "title": "Verfügbarkeit des Product Owners festlegen",
    "description": "Wie viel Zeit der Product Owner hat und wer in Abwesenheit entscheidet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Verfügbarkeit:** [Tage pro Woche] Tage pro Woche\n- **Vertretung:** [Vertretung] entscheidet in Abwesenheit des Product Owners\n"
  },
  {
    "name": "owner-contacts",
    "language": "en",
    "prefix": "contacts",
    "title": "Plan the Product Owner's contacts",
    "description": "When the Product Owner meets users, the client and the developers.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "cadence",
    "body": "- [Product Owner] talks to users [how often], in interviews or where they work.\n- [Product Owner] meets [Client] [how often] and shows what is done.\n- [Product Owner] plans with the developers at the start of each sprint and answers questions every day.\n"
  },
  {
    "name": "owner-contacts",
    "language": "de",
    "prefix": "contacts-de",
    "title": "Kontakte des Product Owners planen",
    "description": "Wann der Product Owner Nutzende, Auftraggeber und Entwicklung trifft.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "cadence",
    "body": "- [Product Owner] spricht [wie oft] mit Nutzenden, in Interviews oder an ihrem Arbeitsplatz.\n- [Product Owner] trifft [Kunde] [wie oft] und zeigt, was fertig ist.\n- [Product Owner] plant zu Beginn jedes Sprints mit der Entwicklung und beantwortet täglich Fragen.\n"
  },
  {
    "name": "owner-final-say",
    "language": "en",
    "prefix": "posay",
    "title": "Give one Product Owner the final say",
    "description": "Who decides alone where several people share the role, and what the others do.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Final say:** [Product Owner] decides alone where opinions differ; the others advise.\n"
  },
  {
    "name": "owner-final-say",
    "language": "de",
    "prefix": "posay-de",
    "title": "Einem Product Owner das letzte Wort geben",
    "description": "Wer allein entscheidet, wenn sich mehrere die Rolle teilen, und was die anderen tun.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Letztes Wort:** [Product Owner] entscheidet allein, wenn die Meinungen auseinandergehen; die anderen beraten.\n"
  },
  {
    "name": "ownership",
    "language": "en",
    "prefix": "own",
    "title": "Say who answers for which risk",
    "description": "The provider answers for the four product risks, the client for vision, access and funding.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Ownership\n\n[Provider] answers for finding out and reducing four risks:\n\n- **Value risk:** people may not want [Product].\n- **Business viability risk:** [Product] may not work for the business of [Client].\n- **Feasibility risk:** it may not be possible to build [Product] with the time, skills and technology at hand.\n- **Usability risk:** people may not find out how to use [Product].\n\nThe roles for this work are part of the team and of the price. The client provides the vision, the problems worth solving, access to users and experts, and the funding. [Product Owner] decides on scope and priorities, [Sponsor] decides on goals and budget.\n"
  },
  {
    "name": "ownership",
    "language": "de",
    "prefix": "own-de",
    "title": "Festlegen, wer welches Risiko verantwortet",
    "description": "Der Auftragnehmer verantwortet die vier Produktrisiken, der Auftraggeber Vision, Zugang und Finanzierung.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Verantwortung\n\n[Anbieter] verantwortet das Erkennen und Verringern von vier Risiken:\n\n- **Nutzenrisiko:** Die Menschen wollen [Produkt] vielleicht nicht.\n- **Wirtschaftlichkeitsrisiko:** [Produkt] trägt sich für [Kunde] vielleicht nicht.\n- **Machbarkeitsrisiko:** [Produkt] lässt sich mit der verfügbaren Zeit, dem Können und der Technik vielleicht nicht bauen.\n- **Bedienbarkeitsrisiko:** Die Menschen kommen mit [Produkt] vielleicht nicht zurecht.\n\nDie Rollen dafür sind im Team und im Preis enthalten. Der Kunde stellt die Vision, die lohnenden Probleme, den Zugang zu Nutzenden und Fachleuten sowie die Finanzierung bereit. [Product Owner] entscheidet über Umfang und Prioritäten, [Sponsor] über Ziele und Budget.\n"
  },
  {
    "name": "ownership-minimal",
    "language": "en",
    "prefix": "ownmin",
    "title": "Say who answers for which risk, in two sentences",
    "description": "Minimal - the provider answers for the four product risks, the client for vision, access and funding.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties"
    ],
    "snippetFile": "sow",
    "body": "## Ownership\n\n[Provider] answers for finding out and reducing four risks: whether users want [Product] (value risk), whether it works for the business (viability risk), whether it can be built (feasibility risk) and whether people can use it (usability risk). The client provides the vision, the problems worth solving, access to users and experts, and the funding.\n"
  },
  {
    "name": "ownership-minimal",
    "language": "de",
    "prefix": "ownmin-de",
    "title": "In zwei Sätzen festlegen, wer welches Risiko verantwortet",
    "description": "Minimal - der Auftragnehmer verantwortet die vier Produktrisiken, der Auftraggeber Vision, Zugang und Finanzierung.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties"
    ],
    "snippetFile": "sow",
    "body": "## Verantwortung\n\n[Anbieter] verantwortet das Erkennen und Verringern von vier Risiken: ob Nutzende [Produkt] wollen (Nutzenrisiko), ob es sich fürs Geschäft trägt (Wirtschaftlichkeitsrisiko), ob es technisch machbar ist (Machbarkeitsrisiko) und ob Menschen damit zurechtkommen (Bedienbarkeitsrisiko). Der Kunde stellt die Vision, die lohnenden Probleme, den Zugang zu Nutzenden und Fachleuten sowie die Finanzierung bereit.\n"
  },
  {
    "name": "ownership-strict",
    "language": "en",
    "prefix": "ownstrict",
    "title": "Say who answers for which risk, with owners and lines of the price",
    "description": "Strict - each product risk with its owner, its test and the line of the price that pays for it.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Ownership\n\n[Provider] answers for finding out and reducing four risks. The roles for this are part of the team and of the price.\n\n| Risk | Question | Owner | Test | Paid by |\n| --- | --- | --- | --- | --- |\n| Value risk | Do people want [Product]? | [Product Owner] | [test of demand] | [price line for value] |\n| Business viability risk | Does it work for the business of [Client]? | [Product Owner] | [test of the business case] | [price line for viability] |\n| Feasibility risk | Can it be built with the time, skills and technology at hand? | [Lead engineer] | [technical trial] | [price line for feasibility] |\n| Usability risk | Do people find out how to use it? | [Designer] | [usability test] | [price line for usability] |\n\nThe client provides the vision, the problems worth solving, access to users and experts, and the funding. [Product Owner] decides on scope and priorities, [Sponsor] decides on goals and budget. What a test shows is told to both sides within [number of days] working days.\n"
  },
  {
    "name": "ownership-strict",
    "language": "de",
    "prefix": "ownstrict-de",
    "title": "Mit Personen und Preiszeilen festlegen, wer welches Risiko verantwortet",
    "description": "Streng - jedes Produktrisiko mit verantwortlicher Person, Test und der Preiszeile, die ihn bezahlt.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "risk-value",
      "risk-viability",
      "risk-feasibility",
      "risk-usability",
      "client-duties",
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Verantwortung\n\n[Anbieter] verantwortet das Erkennen und Verringern von vier Risiken. Die Rollen dafür sind im Team und im Preis enthalten.\n\n| Risiko | Frage | Verantwortlich | Test | Bezahlt durch |\n| --- | --- | --- | --- | --- |\n| Nutzenrisiko | Wollen die Menschen [Produkt]? | [Product Owner] | [Nachweis der Nachfrage] | [Preiszeile Nutzen] |\n| Wirtschaftlichkeitsrisiko | Trägt es sich für das Geschäft von [Kunde]? | [Product Owner] | [Nachweis der Wirtschaftlichkeit] | [Preiszeile Wirtschaftlichkeit] |\n| Machbarkeitsrisiko | Lässt es sich mit Zeit, Können und Technik bauen? | [Technische Leitung] | [technischer Versuch] | [Preiszeile Machbarkeit] |\n| Bedienbarkeitsrisiko | Kommen die Menschen damit zurecht? | [Designer] | [Nachweis der Bedienbarkeit] | [Preiszeile Bedienbarkeit] |\n\nDer Kunde stellt die Vision, die lohnenden Probleme, den Zugang zu Nutzenden und Fachleuten sowie die Finanzierung bereit. [Product Owner] entscheidet über Umfang und Prioritäten, [Sponsor] über Ziele und Budget. Was ein Test zeigt, erfahren beide Seiten binnen [Anzahl der Tage] Werktagen.\n"
  },
  {
    "name": "pm-po-split",
    "language": "en",
    "prefix": "pmpo",
    "title": "Split tasks between product manager and Product Owner",
    "description": "Who decides what, where work passes on, and when the two meet.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Product manager and Product Owner\n\n| Task | Product manager | Product Owner |\n| --- | --- | --- |\n| Vision and strategy | decides | advises |\n| Market and customers | decides | is told |\n| Roadmap and order of features | decides | advises |\n| Pricing and business case | decides | is told |\n| Order of stories | advises | decides |\n| Acceptance of finished work | is told | decides |\n\nThe product manager hands over a feature with its goal and its measure; the Product Owner breaks it down into stories.\n\nProduct manager and Product Owner meet every week for [minutes] minutes.\n"
  },
  {
    "name": "pm-po-split",
    "language": "de",
    "prefix": "pmpo-de",
    "title": "Aufgaben zwischen Produktmanagement und Product Owner teilen",
    "description": "Wer was entscheidet, wo Arbeit übergeht und wann beide sich treffen.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Produktmanagement und Product Owner\n\n| Aufgabe | Produktmanager:in | Product Owner |\n| --- | --- | --- |\n| Vision und Strategie | entscheidet | berät |\n| Markt und Kundschaft | entscheidet | wird informiert |\n| Roadmap und Reihenfolge der Features | entscheidet | berät |\n| Preis und Business Case | entscheidet | wird informiert |\n| Reihenfolge der Storys | berät | entscheidet |\n| Abnahme fertiger Arbeit | wird informiert | entscheidet |\n\nDas Produktmanagement übergibt ein Feature mit Ziel und Messgröße; der Product Owner zerlegt es in Storys.\n\nProduktmanagement und Product Owner treffen sich jede Woche für [Minuten] Minuten.\n"
  },
  {
    "name": "po-allocation",
    "language": "en",
    "prefix": "posplit",
    "title": "Share a Product Owner's time between products",
    "description": "Which product comes first, and how much time each one gets.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Time of the Product Owner\n\nWhen the products need [Product Owner] at the same time, [first product] takes priority over [second product].\n\n| Product | Share of the Product Owner's time |\n| --- | --- |\n| [first product] | [percent] |\n| [second product] | [percent] |\n"
  },
  {
    "name": "po-allocation",
    "language": "de",
    "prefix": "posplit-de",
    "title": "Zeit eines Product Owners auf Produkte aufteilen",
    "description": "Welches Produkt zuerst kommt und wie viel Zeit jedes bekommt.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Zeit des Product Owners\n\nBrauchen die Produkte [Product Owner] gleichzeitig, hat [erstes Produkt] Vorrang vor [zweites Produkt].\n\n| Produkt | Anteil an der Zeit des Product Owners |\n| --- | --- |\n| [erstes Produkt] | [Prozent] |\n| [zweites Produkt] | [Prozent] |\n"
  },
  {
    "name": "po-coordination",
    "language": "en",
    "prefix": "posync",
    "title": "Say how several Product Owners work together",
    "description": "Each Product Owner's part, how they agree on one order, and when they meet.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## How the Product Owners work together\n\n| Person | Area or stakeholders | Decides alone on |\n| --- | --- | --- |\n| [first Product Owner] | [what the first Product Owner looks after] | order and acceptance within the area |\n| [second Product Owner] | [what the second Product Owner looks after] | order and acceptance within the area |\n\nAll Product Owners work from one product backlog; they agree on the order of items that touch more than one area.\n\nThe Product Owners meet every week for [minutes] minutes.\n"
  },
  {
    "name": "po-coordination",
    "language": "de",
    "prefix": "posync-de",
    "title": "Festlegen, wie mehrere Product Owner zusammenarbeiten",
    "description": "Der Teil jedes Product Owners, wie sie sich auf eine Reihenfolge einigen und wann sie sich treffen.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Zusammenarbeit der Product Owner\n\n| Person | Bereich oder Stakeholder | Entscheidet allein über |\n| --- | --- | --- |\n| [erster Product Owner] | [Bereich des ersten Product Owners] | Reihenfolge und Abnahme im Bereich |\n| [zweiter Product Owner] | [Bereich des zweiten Product Owners] | Reihenfolge und Abnahme im Bereich |\n\nAlle Product Owner arbeiten aus einem gemeinsamen Backlog und einigen sich auf die Reihenfolge von Einträgen, die mehrere Bereiche betreffen.\n\nDie Product Owner treffen sich jede Woche für [Minuten] Minuten.\n"
  },
  {
    "name": "post-launch",
    "language": "en",
    "prefix": "post",
    "title": "Plan the time after launch",
    "description": "Support, measuring of goals and the review after the release.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## After launch\n\n- **Support:** [Provider] watches the product for [weeks] weeks after release and answers within [hours] hours on working days.\n- **Measuring:** [Product Owner] reports the agreed measures [number of weeks] weeks after release.\n- **Review:** On [review date] we compare results with goals, collect ideas and decide what to improve, keep or stop.\n- **Ownership:** After that date [owner after launch] decides on the product and its backlog.\n"
  },
  {
    "name": "post-launch",
    "language": "de",
    "prefix": "post-de",
    "title": "Die Zeit nach dem Start planen",
    "description": "Betreuung, Messen der Ziele und Rückblick nach dem Release.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## Nach dem Start\n\n- **Betreuung:** [Anbieter] beobachtet das Produkt nach dem Release [Wochen] Wochen lang und antwortet an Werktagen binnen [Stunden] Stunden.\n- **Messung:** [Product Owner] berichtet [Wochen bis zum Bericht] Wochen nach dem Release über die vereinbarten Messgrößen.\n- **Rückblick:** Am [Datum des Rückblicks] vergleichen wir Ergebnisse mit Zielen, sammeln Ideen und entscheiden, was wir verbessern, behalten oder beenden.\n- **Verantwortung:** Danach entscheidet [verantwortlich nach dem Start] über Produkt und Backlog.\n"
  },
  {
    "name": "presales-review",
    "language": "en",
    "prefix": "presales",
    "title": "Record the Product Owner's review of an offer",
    "description": "Who reviewed assumptions, estimate and spoken promises before the offer was sent.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Review of this offer\n\n- **Reviewed by:** [Product Owner], [review date]\n- **Looked at:** assumptions, estimate, risks and what was promised orally\n"
  },
  {
    "name": "presales-review",
    "language": "de",
    "prefix": "presales-de",
    "title": "Die Prüfung eines Angebots durch den Product Owner festhalten",
    "description": "Wer Annahmen, Schätzung und mündliche Zusagen vor dem Versand geprüft hat.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Prüfung dieses Angebots\n\n- **Geprüft von:** [Product Owner], [Datum der Prüfung]\n- **Gegenstand:** Annahmen, Schätzung, Risiken und mündliche Zusagen\n"
  },
  {
    "name": "price-lines",
    "language": "en",
    "prefix": "pricelines",
    "title": "Price the work on product risk",
    "description": "What reduces product risk and is easily forgotten in a price list.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "- Product management\n- Interviews and usability tests with users\n- Product design\n"
  },
  {
    "name": "price-lines",
    "language": "de",
    "prefix": "pricelines-de",
    "title": "Die Arbeit an Produktrisiken bepreisen",
    "description": "Was Produktrisiken mindert und in Preislisten leicht vergessen wird.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "- Produktmanagement\n- Interviews und Usability-Tests mit Nutzenden\n- Produktdesign\n"
  },
  {
    "name": "pricing-agile-fixed",
    "language": "en",
    "prefix": "agilefixed",
    "title": "Agree a fixed price with swaps",
    "description": "A fixed price for an agreed effort, in which items of the same size may be swapped.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Price\n\n**Pricing model:** fixed price with exchangeable scope. [Provider] works on the scope of this agreement for [total amount] plus VAT; an item that has not been started may be swapped for another of the same size.\n\n| Part | Price | Due |\n| --- | --- | --- |\n| Product management and user research | [amount for product management] | [due date 1] |\n| Design and usability tests | [amount for design] | [due date 2] |\n| Engineering and release | [amount for engineering] | [due date 3] |\n| **Total** | [total amount] | |\n\n**Checkpoint:** On [checkpoint date] both sides compare what was planned with what was needed. Until then either side may withdraw and pays or delivers what was accepted.\n\nWhat does not fit into the price goes through the change process.\n"
  },
  {
    "name": "pricing-agile-fixed",
    "language": "de",
    "prefix": "agilefixed-de",
    "title": "Festpreis mit Tausch vereinbaren",
    "description": "Ein Festpreis für einen vereinbarten Aufwand, in dem gleich große Einträge getauscht werden dürfen.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Preis\n\n**Preismodell:** Festpreis mit austauschbarem Umfang. [Anbieter] erbringt den Leistungsumfang dieser Vereinbarung für [Gesamtbetrag] zuzüglich Umsatzsteuer; ein noch nicht begonnener Eintrag darf gegen einen gleich großen getauscht werden.\n\n| Teil | Preis | Fällig |\n| --- | --- | --- |\n| Produktmanagement und Nutzerforschung | [Betrag Produktmanagement] | [Fälligkeit 1] |\n| Design und Usability-Tests | [Betrag Design] | [Fälligkeit 2] |\n| Entwicklung und Release | [Betrag Entwicklung] | [Fälligkeit 3] |\n| **Summe** | [Gesamtbetrag] | |\n\n**Kontrollpunkt:** Am [Datum des Kontrollpunkts] vergleichen beide Seiten, was geplant war und was nötig war. Bis dahin darf jede Seite zurücktreten; bezahlt und geliefert wird, was abgenommen ist.\n\nWas nicht in den Preis passt, geht durch das Änderungsverfahren.\n"
  },
  {
    "name": "pricing-fixed",
    "language": "en",
    "prefix": "fixed",
    "title": "Agree a fixed price",
    "description": "A fixed price with lines for product work and design, and when each part is due.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Price\n\n**Pricing model:** fixed price. [Provider] delivers the scope of this agreement for [total amount] plus VAT.\n\n| Part | Price | Due |\n| --- | --- | --- |\n| Product management and user research | [amount for product management] | [due date 1] |\n| Design and usability tests | [amount for design] | [due date 2] |\n| Engineering and release | [amount for engineering] | [due date 3] |\n| **Total** | [total amount] | |\n\nA change to scope is priced through the change process.\n"
  },
  {
    "name": "pricing-fixed",
    "language": "de",
    "prefix": "fixed-de",
    "title": "Festpreis vereinbaren",
    "description": "Ein Festpreis mit Posten für Produktarbeit und Design und mit Fälligkeiten.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Preis\n\n**Preismodell:** Festpreis. [Anbieter] erbringt den Leistungsumfang dieser Vereinbarung für [Gesamtbetrag] zuzüglich Umsatzsteuer.\n\n| Teil | Preis | Fällig |\n| --- | --- | --- |\n| Produktmanagement und Nutzerforschung | [Betrag Produktmanagement] | [Fälligkeit 1] |\n| Design und Usability-Tests | [Betrag Design] | [Fälligkeit 2] |\n| Entwicklung und Release | [Betrag Entwicklung] | [Fälligkeit 3] |\n| **Summe** | [Gesamtbetrag] | |\n\nÄnderungen am Umfang werden über das Änderungsverfahren bepreist.\n"
  },
  {
    "name": "pricing-retainer",
    "language": "en",
    "prefix": "retainer",
    "title": "Agree a monthly retainer",
    "description": "A fixed number of days a month for a fixed amount, with rules for unused and for further days.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Price\n\n**Pricing model:** monthly retainer. [Provider] keeps the days below free for [Product] every month and invoices [monthly amount] plus VAT for them.\n\n| Role | Days a month | Amount a month |\n| --- | --- | --- |\n| Product Owner | [days for product ownership] | [amount for product ownership] |\n| Product designer | [days for design] | [amount for design] |\n| Engineer | [days for engineering] | [amount for engineering] |\n\n**Unused days:** Up to [number of days] unused days move to the next month; the rest expire.\n\n**Further days:** Days beyond the retainer cost [daily rate] each and need the written approval of [Sponsor] before the work starts.\n\n**Notice:** Either side may end the retainer with [notice period] notice to the end of a month.\n\n**Included:** The retainer includes interviews and usability tests with users.\n"
  },
  {
    "name": "pricing-retainer",
    "language": "de",
    "prefix": "retainer-de",
    "title": "Monatspauschale vereinbaren",
    "description": "Feste Tage im Monat für einen festen Betrag, mit Regeln für ungenutzte und für weitere Tage.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Preis\n\n**Preismodell:** Monatspauschale. [Anbieter] hält die Tage unten jeden Monat für [Produkt] frei und berechnet dafür [Monatsbetrag] zuzüglich Umsatzsteuer.\n\n| Rolle | Tage im Monat | Betrag im Monat |\n| --- | --- | --- |\n| Product Owner | [Tage Product Owner] | [Betrag Product Owner] |\n| Produktdesign | [Tage Design] | [Betrag Design] |\n| Entwicklung | [Tage Entwicklung] | [Betrag Entwicklung] |\n\n**Ungenutzte Tage:** Bis zu [Anzahl der Tage] ungenutzte Tage gehen in den nächsten Monat über; die übrigen verfallen.\n\n**Weitere Tage:** Tage über die Pauschale hinaus kosten je [Tagessatz] und brauchen vor Beginn der Arbeit die schriftliche Freigabe durch [Sponsor].\n\n**Kündigung:** Jede Seite kann die Pauschale mit einer Frist von [Kündigungsfrist] zum Ende eines Monats beenden.\n\n**Enthalten:** Die Pauschale umfasst Interviews und Usability-Tests mit Nutzenden.\n"
  },
  {
    "name": "pricing-time-and-materials",
    "language": "en",
    "prefix": "tm",
    "title": "Agree time and materials with a ceiling",
    "description": "Rates, a ceiling that is not exceeded, and a notice at 70 and 90 percent.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Price\n\n**Pricing model:** time and materials with a ceiling. [Provider] invoices the days worked, every month, with a time sheet.\n\n| Role | Daily rate | Planned days |\n| --- | --- | --- |\n| Product Owner | [rate for product ownership] | [days for product ownership] |\n| Product designer | [rate for design] | [days for design] |\n| Engineer | [rate for engineering] | [days for engineering] |\n\n**Ceiling:** The total does not exceed [ceiling] plus VAT without written approval by [Sponsor].\n\n**Notice:** [Product Owner] informs [Client] in writing when 70 % and again when 90 % of the ceiling is used, with a forecast for the remaining work.\n\n**Included:** The rates include interviews and usability tests with users.\n"
  },
  {
    "name": "pricing-time-and-materials",
    "language": "de",
    "prefix": "tm-de",
    "title": "Abrechnung nach Aufwand mit Obergrenze vereinbaren",
    "description": "Tagessätze, eine Obergrenze und eine Nachricht bei 70 und 90 Prozent.",
    "kinds": [
      "sow",
      "change-request"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Preis\n\n**Preismodell:** nach Aufwand mit Obergrenze. [Anbieter] rechnet monatlich die geleisteten Tage mit Zeitnachweis ab.\n\n| Rolle | Tagessatz | Geplante Tage |\n| --- | --- | --- |\n| Product Owner | [Tagessatz Product Owner] | [Tage Product Owner] |\n| Produktdesign | [Tagessatz Design] | [Tage Design] |\n| Entwicklung | [Tagessatz Entwicklung] | [Tage Entwicklung] |\n\n**Obergrenze:** Die Summe übersteigt [Betrag der Obergrenze] zuzüglich Umsatzsteuer nicht ohne schriftliche Freigabe durch [Sponsor].\n\n**Budgetwarnung:** [Product Owner] informiert [Kunde] schriftlich, wenn 70 % und wenn 90 % der Obergrenze verbraucht sind, jeweils mit einer Prognose für die restliche Arbeit.\n\n**Enthalten:** Die Tagessätze umfassen Interviews und Usability-Tests mit Nutzenden.\n"
  },
  {
    "name": "product-owner",
    "language": "en",
    "prefix": "po",
    "title": "Name the Product Owner",
    "description": "One person answers for the value of the product, with a side, an allocation and a deputy.",
    "kinds": [
      "sow",
      "vision",
      "backlog",
      "charter"
    ],
    "concepts": [
      "product-owner",
      "product-owner-side"
    ],
    "snippetFile": "sow",
    "body": "## Product Owner\n\n- **Product Owner:** [Product Owner]\n- **Side:** provider ([Provider])\n- **Answers for:** the value of [Product], the order of the backlog, and accepting or returning finished work\n- **Allocation:** [days per week] days a week\n- **Deputy:** [Deputy]\n- **Contact:** [email or phone]\n"
  },
  {
    "name": "product-owner",
    "language": "de",
    "prefix": "po-de",
    "title": "Product Owner benennen",
    "description": "Eine Person verantwortet den Wert des Produkts, mit Seite, Umfang und Vertretung.",
    "kinds": [
      "sow",
      "vision",
      "backlog",
      "charter"
    ],
    "concepts": [
      "product-owner",
      "product-owner-side"
    ],
    "snippetFile": "sow",
    "body": "## Product Owner\n\n- **Product Owner:** [Product Owner]\n- **Seite:** Anbieter ([Anbieter])\n- **Verantwortet:** den Wert von [Produkt], die Reihenfolge im Backlog und die Abnahme oder Rückgabe fertiger Arbeit\n- **Verfügbarkeit:** [Tage pro Woche] Tage pro Woche\n- **Vertretung:** [Vertretung]\n- **Kontakt:** [E-Mail oder Telefon]\n"
  },
  {
    "name": "provider-requirements",
    "language": "en",
    "prefix": "nfr",
    "title": "List the provider's own requirements",
    "description": "What the provider needs to maintain, support and reuse the product.",
    "kinds": [
      "sow",
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## Requirements for operation\n\n| Need | Requirement | Effect on price | Backlog item |\n| --- | --- | --- | --- |\n| Maintenance | [what keeps the product easy to change] | [price effect of maintenance] | [item for maintenance] |\n| Monitoring | [what is logged and who is alerted] | [price effect of monitoring] | [item for monitoring] |\n| Support | [who helps users, at which hours] | [price effect of support] | [item for support] |\n| Reuse | [parts the provider may use elsewhere] | [price effect of reuse] | [item for reuse] |\n| Reference | [what the provider may show publicly] | none | [item for reference] |\n"
  },
  {
    "name": "provider-requirements",
    "language": "de",
    "prefix": "nfr-de",
    "title": "Eigene Anforderungen des Auftragnehmers auflisten",
    "description": "Was der Auftragnehmer braucht, um das Produkt zu pflegen, zu betreuen und wiederzuverwenden.",
    "kinds": [
      "sow",
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## Anforderungen an den Betrieb\n\n| Bedarf | Anforderung | Folge für den Preis | Backlog-Eintrag |\n| --- | --- | --- | --- |\n| Wartung | [was das Produkt leicht änderbar hält] | [Preisfolge Wartung] | [Eintrag Wartung] |\n| Überwachung | [was protokolliert und wer alarmiert wird] | [Preisfolge Überwachung] | [Eintrag Überwachung] |\n| Betreuung | [wer Nutzenden hilft, zu welchen Zeiten] | [Preisfolge Betreuung] | [Eintrag Betreuung] |\n| Wiederverwendung | [Teile, die der Anbieter anderswo nutzen darf] | [Preisfolge Wiederverwendung] | [Eintrag Wiederverwendung] |\n| Referenz | [was der Anbieter öffentlich zeigen darf] | keine | [Eintrag Referenz] |\n"
  },
  {
    "name": "proxy-limits",
    "language": "en",
    "prefix": "poproxy",
    "title": "Limit what a proxy decides",
    "description": "What somebody in the role decides alone, and who decides the rest and how fast.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Decided by the proxy:** [questions of detail] up to [days of work]\n- **Decided by [Product Owner]:** everything else, within [number] working days\n"
  },
  {
    "name": "proxy-limits",
    "language": "de",
    "prefix": "poproxy-de",
    "title": "Befugnisse eines Proxys begrenzen",
    "description": "Was jemand in der Rolle allein entscheidet, und wer den Rest wie schnell entscheidet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Befugnisse des Proxy:** [Detailfragen] bis [Tage Arbeit]\n- **Entscheidung durch [Product Owner]:** alles Übrige, binnen [Anzahl] Werktagen\n"
  },
  {
    "name": "raci",
    "language": "en",
    "prefix": "raci",
    "title": "Add a RACI table",
    "description": "Who does, answers for, advises on and hears of the decisions that cost most.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [
      "responsibilities"
    ],
    "snippetFile": "sow",
    "body": "## RACI\n\nR does the work, A answers for it, C is asked before, I is told after.\n\n| Decision or task | Sponsor | Subject-matter expert | Product Owner | Project manager | Designer | Engineering |\n| --- | --- | --- | --- | --- | --- | --- |\n| Change of scope | C | C | A | I | C | R |\n| Order of the backlog | I | C | A | I | R | R |\n| Acceptance of finished work | I | R | A | I | C | C |\n| Tracking the budget | I | I | C | A | I | R |\n| Cutting scope to stay inside the budget | C | C | A | R | C | C |\n| Value risk | C | C | A | I | R | I |\n| Business viability risk | C | C | A | R | I | I |\n| Feasibility risk | I | I | C | I | C | A |\n| Usability risk | I | C | C | I | A | R |\n| Release | I | I | A | C | C | R |\n"
  },
  {
    "name": "raci",
    "language": "de",
    "prefix": "raci-de",
    "title": "RACI-Tabelle einfügen",
    "description": "Wer die teuersten Entscheidungen ausführt, verantwortet, berät und davon erfährt.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [
      "responsibilities"
    ],
    "snippetFile": "sow",
    "body": "## RACI\n\nR führt aus, A verantwortet, C wird vorher gefragt, I wird danach informiert.\n\n| Entscheidung oder Aufgabe | Sponsor | Fachansprechperson | Product Owner | Projektleitung | Design | Entwicklung |\n| --- | --- | --- | --- | --- | --- | --- |\n| Änderung am Umfang | C | C | A | I | C | R |\n| Reihenfolge im Backlog | I | C | A | I | R | R |\n| Abnahme fertiger Arbeit | I | R | A | I | C | C |\n| Verfolgen des Budgets | I | I | C | A | I | R |\n| Kürzen, um im Budget zu bleiben | C | C | A | R | C | C |\n| Nutzenrisiko | C | C | A | I | R | I |\n| Wirtschaftlichkeitsrisiko | C | C | A | R | I | I |\n| Machbarkeitsrisiko | I | I | C | I | C | A |\n| Bedienbarkeitsrisiko | I | C | C | I | A | R |\n| Release | I | I | A | C | C | R |\n"
  },
  {
    "name": "request-routing",
    "language": "en",
    "prefix": "routing",
    "title": "Send all wishes one way",
    "description": "New wishes go to the Product Owner, questions about work in progress to the team.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "[Client] brings every new wish to [Product Owner]; questions about work in progress may go straight to the team.\n"
  },
  {
    "name": "request-routing",
    "language": "de",
    "prefix": "routing-de",
    "title": "Alle Wünsche auf einen Weg bringen",
    "description": "Neue Wünsche gehen an den Product Owner, Fragen zu laufender Arbeit an das Team.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "[Kunde] richtet jeden neuen Wunsch an [Product Owner]; Fragen zu laufender Arbeit dürfen direkt ans Team gehen.\n"
  },
  {
    "name": "resale-ideas",
    "language": "en",
    "prefix": "ideas",
    "title": "Name who collects ideas for other clients",
    "description": "Who in the provider's house notes what could be sold again, and when it is looked at.",
    "kinds": [
      "sow",
      "charter",
      "vision"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Ideas for other clients\n\n- **Ideas for other clients:** [who collects ideas] notes what could be sold to other clients and brings it to [product meeting].\n"
  },
  {
    "name": "resale-ideas",
    "language": "de",
    "prefix": "ideas-de",
    "title": "Benennen, wer Ideen für andere Kunden sammelt",
    "description": "Wer im eigenen Haus notiert, was sich wieder verkaufen lässt, und wann darüber gesprochen wird.",
    "kinds": [
      "sow",
      "charter",
      "vision"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Ideen für andere Kunden\n\n- **Ideen für andere Kunden:** [wer Ideen sammelt] notiert, was sich anderen Kunden anbieten lässt, und bringt es in [Name der Produktrunde] ein.\n"
  },
  {
    "name": "responsibilities",
    "language": "en",
    "prefix": "resp",
    "title": "State the duties of each role",
    "description": "One line a role says what it does and decides.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "responsibilities",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Responsibilities\n\n- **Product Owner:** orders the backlog, decides on scope and priorities, accepts or returns finished work, answers for the value of [Product].\n- **Product designer:** talks to users, designs and tests how the product is used.\n- **Lead engineer:** designs the technical solution, estimates the work, keeps the product running and secure.\n- **Project manager:** plans dates and people, tracks the budget, reports progress.\n- **Sponsor:** sets goals and budget, removes obstacles at [Client].\n- **Subject-matter expert:** explains the domain, answers questions, arranges access to users.\n"
  },
  {
    "name": "responsibilities",
    "language": "de",
    "prefix": "resp-de",
    "title": "Aufgaben jeder Rolle nennen",
    "description": "Eine Zeile je Rolle sagt, was sie tut und entscheidet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "responsibilities",
      "scope-authority"
    ],
    "snippetFile": "sow",
    "body": "## Verantwortlichkeiten\n\n- **Product Owner:** ordnet das Backlog, entscheidet über Umfang und Prioritäten, nimmt fertige Arbeit ab oder gibt sie zurück, verantwortet den Wert von [Produkt].\n- **Produktdesign:** spricht mit Nutzenden, gestaltet und testet die Bedienung.\n- **Technische Leitung:** entwirft die technische Lösung, schätzt den Aufwand, hält das Produkt in Betrieb und sicher.\n- **Projektleitung:** plant Termine und Personen, verfolgt das Budget, berichtet über den Fortschritt.\n- **Sponsor:** setzt Ziele und Budget, räumt Hindernisse bei [Kunde] aus dem Weg.\n- **Fachansprechperson:** erklärt das Fachgebiet, beantwortet Fragen, vermittelt Nutzende.\n"
  },
  {
    "name": "reuse-and-reference",
    "language": "en",
    "prefix": "reuse",
    "title": "Settle reuse and reference",
    "description": "Which parts the provider may use elsewhere, and what it may show publicly.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "acceptance",
    "snippetFile": "sow",
    "body": "## Reuse and reference\n\n- **Reuse:** [Provider] keeps the right to use [list of general components and know-how] for other clients; content and data of [Client] are not part of it.\n- **Reference:** [Provider] may name the project as a reference [when, or never].\n"
  },
  {
    "name": "reuse-and-reference",
    "language": "de",
    "prefix": "reuse-de",
    "title": "Wiederverwendung und Referenz regeln",
    "description": "Welche Teile der Auftragnehmer anderswo nutzen und was er öffentlich zeigen darf.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "acceptance",
    "snippetFile": "sow",
    "body": "## Wiederverwendung und Referenz\n\n- **Wiederverwendung:** [Anbieter] darf [welche Bausteine und welches Know-how] für andere Kunden nutzen; Inhalte und Daten von [Kunde] gehören nicht dazu.\n- **Referenz:** [Anbieter] darf das Projekt [wann, falls überhaupt] als Referenz nennen.\n"
  },
  {
    "name": "risk-feasibility",
    "language": "en",
    "prefix": "riskfeasibility",
    "title": "Address the feasibility risk",
    "description": "Why it might not be possible to build it, who answers for that, and how it is tested.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-feasibility"
    ],
    "body": "## Product risks\n\n- **Feasibility risk:** the team may not be able to build [hardest part] with the time, skills and technology at hand.\n  - **Owner:** [owner of feasibility risk]\n  - **Test:** [technical trial]\n  - **Proof:** [proof of feasibility]\n  - **Review by:** [date for feasibility]\n"
  },
  {
    "name": "risk-feasibility",
    "language": "de",
    "prefix": "riskfeasibility-de",
    "title": "Machbarkeitsrisiko behandeln",
    "description": "Warum es sich vielleicht nicht bauen lässt, wer dafür einsteht und wie es geprüft wird.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-feasibility"
    ],
    "body": "## Produktrisiken\n\n- **Machbarkeitsrisiko:** Das Team kann [schwierigster Teil] mit Zeit, Können und Technik vielleicht nicht bauen.\n  - **Verantwortlich:** [verantwortlich für die Machbarkeit]\n  - **Test:** [technischer Versuch]\n  - **Nachweis:** [Nachweis der Machbarkeit]\n  - **Prüfung am:** [Datum Machbarkeit]\n"
  },
  {
    "name": "risk-roles",
    "language": "en",
    "prefix": "riskroles",
    "title": "Add the roles that cover product risk",
    "description": "Who works on usability and on feasibility.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "- **Product designer:** [Designer] finds out how users work, designs and tests how the product is used.\n- **Lead engineer:** [Lead engineer] tries out the riskiest parts first and designs the technical solution.\n"
  },
  {
    "name": "risk-roles",
    "language": "de",
    "prefix": "riskroles-de",
    "title": "Die Rollen ergänzen, die Produktrisiken abdecken",
    "description": "Wer an Bedienbarkeit und Machbarkeit arbeitet.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "- **Produktdesign:** [Designer:in] findet heraus, wie Nutzende arbeiten, gestaltet und testet die Bedienung.\n- **Technische Leitung:** [Technische Leitung] probiert die riskantesten Teile zuerst aus und entwirft die technische Lösung.\n"
  },
  {
    "name": "risk-usability",
    "language": "en",
    "prefix": "riskusability",
    "title": "Address the usability risk",
    "description": "Why users might not cope with it, who answers for that, and how it is tested.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-usability"
    ],
    "body": "## Product risks\n\n- **Usability risk:** [target group] may not find out how to use [Product].\n  - **Owner:** [owner of usability risk]\n  - **Test:** [usability test]\n  - **Proof:** [proof of usability]\n  - **Review by:** [date for usability]\n"
  },
  {
    "name": "risk-usability",
    "language": "de",
    "prefix": "riskusability-de",
    "title": "Bedienbarkeitsrisiko behandeln",
    "description": "Warum Nutzende vielleicht nicht zurechtkommen, wer dafür einsteht und wie es geprüft wird.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-usability"
    ],
    "body": "## Produktrisiken\n\n- **Bedienbarkeitsrisiko:** [Produkt] ist für [Zielgruppe] vielleicht zu schwer zu bedienen.\n  - **Verantwortlich:** [verantwortlich für die Bedienbarkeit]\n  - **Test:** [Usability-Test]\n  - **Nachweis:** [Nachweis der Bedienbarkeit]\n  - **Prüfung am:** [Datum Bedienbarkeit]\n"
  },
  {
    "name": "risk-value",
    "language": "en",
    "prefix": "riskvalue",
    "title": "Address the value risk",
    "description": "Why users might not want it, who answers for that, and how it is tested.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-value"
    ],
    "body": "## Product risks\n\n- **Value risk:** [target group] may not choose [Product] over what they do today.\n  - **Owner:** [owner of value risk]\n  - **Test:** [test of demand]\n  - **Proof:** [proof of value]\n  - **Review by:** [date for value]\n"
  },
  {
    "name": "risk-value",
    "language": "de",
    "prefix": "riskvalue-de",
    "title": "Nutzenrisiko behandeln",
    "description": "Warum Nutzende es vielleicht nicht wollen, wer dafür einsteht und wie es geprüft wird.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-value"
    ],
    "body": "## Produktrisiken\n\n- **Nutzenrisiko:** [Produkt] ist für [Zielgruppe] vielleicht nicht besser als der heutige Weg.\n  - **Verantwortlich:** [verantwortlich für das Nutzenrisiko]\n  - **Test:** [Test der Nachfrage]\n  - **Nachweis:** [Nachweis des Nutzens]\n  - **Prüfung am:** [Datum Nutzen]\n"
  },
  {
    "name": "risk-viability",
    "language": "en",
    "prefix": "riskviability",
    "title": "Address the business viability risk",
    "description": "Why it might not work for the business, who answers for that, and how it is tested.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-viability"
    ],
    "body": "## Product risks\n\n- **Business viability risk:** [Product] may cost more than it earns, or conflict with law, sales or brand.\n  - **Owner:** [owner of viability risk]\n  - **Test:** [test of the business case]\n  - **Proof:** [proof of viability]\n  - **Review by:** [date for viability]\n"
  },
  {
    "name": "risk-viability",
    "language": "de",
    "prefix": "riskviability-de",
    "title": "Wirtschaftlichkeitsrisiko behandeln",
    "description": "Warum es sich fürs Geschäft vielleicht nicht trägt, wer dafür einsteht und wie es geprüft wird.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "risk-viability"
    ],
    "body": "## Produktrisiken\n\n- **Wirtschaftlichkeitsrisiko:** [Produkt] kostet vielleicht mehr, als es bringt, oder passt nicht zu Recht, Vertrieb oder Marke.\n  - **Verantwortlich:** [verantwortlich für die Wirtschaftlichkeit]\n  - **Test:** [Test der Wirtschaftlichkeit]\n  - **Nachweis:** [Nachweis der Wirtschaftlichkeit]\n  - **Prüfung am:** [Datum Wirtschaftlichkeit]\n"
  },
  {
    "name": "roadmap",
    "language": "en",
    "prefix": "roadmap",
    "title": "Plan now, next and later",
    "description": "The planned order of outcomes, from sure to open.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "roadmap"
    ],
    "snippetFile": "vision",
    "body": "## Roadmap\n\n| When | Outcome for users | How we notice |\n| --- | --- | --- |\n| Now, until [end of now] | [outcome now] | [sign now] |\n| Next, until [end of next] | [outcome next] | [sign next] |\n| Later | [outcome later] | [sign later] |\n"
  },
  {
    "name": "roadmap",
    "language": "de",
    "prefix": "roadmap-de",
    "title": "Jetzt, danach und später planen",
    "description": "Die geplante Reihenfolge der Ergebnisse, von sicher bis offen.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "roadmap"
    ],
    "snippetFile": "vision",
    "body": "## Roadmap\n\n| Wann | Ergebnis für Nutzende | Woran wir es merken |\n| --- | --- | --- |\n| Jetzt, bis [Ende jetzt] | [Ergebnis jetzt] | [Zeichen jetzt] |\n| Danach, bis [Ende danach] | [Ergebnis danach] | [Zeichen danach] |\n| Später | [Ergebnis später] | [Zeichen später] |\n"
  },
  {
    "name": "role-backing",
    "language": "en",
    "prefix": "backing",
    "title": "Let management back the Product Owner",
    "description": "Who approves the role, and what line managers go on deciding.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "## Approval\n\n[Sponsor] approves this charter and stands behind the decisions of the Product Owner. Signed: [name], [date].\n\nLine managers decide on hiring, leave and training. They agree with the Product Owner before people leave or join the team, and don't change the order of the backlog.\n"
  },
  {
    "name": "role-backing",
    "language": "de",
    "prefix": "backing-de",
    "title": "Rolle des Product Owners durch die Leitung bestätigen",
    "description": "Wer die Rolle freigibt und was Linienvorgesetzte weiter entscheiden.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "scope-authority",
    "body": "## Freigabe\n\n[Sponsor] gibt diese Rollenbeschreibung frei und steht hinter den Entscheidungen des Product Owners. Unterschrift: [Name], [Datum].\n\nLinienvorgesetzte entscheiden über Einstellung, Urlaub und Weiterbildung. Bevor jemand das Team verlässt oder dazukommt, stimmen sie sich mit dem Product Owner ab; die Reihenfolge im Backlog ändern sie nicht.\n"
  },
  {
    "name": "roles",
    "language": "en",
    "prefix": "roles",
    "title": "List roles and duties",
    "description": "A table of everyone who does or steers the work, with side and duties.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "roles",
      "responsibilities",
      "product-owner",
      "product-owner-side"
    ],
    "snippetFile": "sow",
    "body": "## Roles and responsibilities\n\n| Role | Person | Side | Duties |\n| --- | --- | --- | --- |\n| Product Owner | [Product Owner] | [Provider] | orders the backlog, decides on scope, accepts or returns finished work |\n| Product designer | [Designer] | [Provider] | interviews users, designs and tests how the product is used |\n| Lead engineer | [Lead engineer] | [Provider] | designs the technical solution, estimates, answers for quality in operation |\n| Sponsor | [Sponsor] | [Client] | sets goals and budget, approves changes above [amount] |\n| Subject-matter expert | [Subject-matter expert] | [Client] | explains the domain, checks results, arranges access to users |\n"
  },
  {
    "name": "roles",
    "language": "de",
    "prefix": "roles-de",
    "title": "Rollen und Aufgaben auflisten",
    "description": "Eine Tabelle aller, die mitarbeiten oder steuern, mit Seite und Aufgaben.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "roles",
      "responsibilities",
      "product-owner",
      "product-owner-side"
    ],
    "snippetFile": "sow",
    "body": "## Rollen und Verantwortlichkeiten\n\n| Rolle | Person | Seite | Aufgaben |\n| --- | --- | --- | --- |\n| Product Owner | [Product Owner] | [Anbieter] | ordnet das Backlog, entscheidet über den Umfang, nimmt fertige Arbeit ab oder gibt sie zurück |\n| Produktdesign | [Designer:in] | [Anbieter] | befragt Nutzende, gestaltet und testet die Bedienung |\n| Technische Leitung | [Technische Leitung] | [Anbieter] | entwirft die technische Lösung, schätzt, verantwortet die Qualität im Betrieb |\n| Sponsor | [Sponsor] | [Kunde] | setzt Ziele und Budget, gibt Änderungen ab [Betrag] frei |\n| Fachansprechperson | [Fachperson] | [Kunde] | erklärt das Fachgebiet, prüft Ergebnisse, vermittelt Nutzende |\n"
  },
  {
    "name": "scope-authority",
    "language": "en",
    "prefix": "poauth",
    "title": "Say who decides on scope",
    "description": "The Product Owner is the only contact for changes to scope, and the client accepts it.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Who decides on scope\n\n[Product Owner] is Product Owner for [Product] and the only contact for changes to scope. A wish becomes a change request when it adds cost, moves a date or alters a goal of this document.\n\n- [Product Owner] checks each change request against the agreed scope and, within 3 working days, states its value, its price and its effect on dates.\n- [Product Owner] decides. Above [amount], [Sponsor] approves as well.\n- A change requires written approval before work on it starts.\n- [Client] accepts this procedure and sends change requests only to [Product Owner].\n"
  },
  {
    "name": "scope-authority",
    "language": "de",
    "prefix": "poauth-de",
    "title": "Festlegen, wer über den Umfang entscheidet",
    "description": "Der Product Owner ist alleinige Ansprechperson für Änderungen am Umfang, und der Auftraggeber erkennt das an.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Wer über den Umfang entscheidet\n\n[Product Owner] ist Product Owner für [Produkt] und alleinige Ansprechperson für Änderungen am Leistungsumfang. Ein Wunsch wird zum Änderungsantrag, wenn er Mehrkosten auslöst, einen Termin verschiebt oder ein Ziel dieses Dokuments ändert.\n\n- [Product Owner] prüft jeden Änderungsantrag gegen den vereinbarten Leistungsumfang und nennt binnen 3 Werktagen Nutzen, Preis und Folgen für die Termine.\n- [Product Owner] entscheidet. Ab [Betrag] gibt zusätzlich [Sponsor] frei.\n- Mit der Umsetzung einer Änderung wird erst nach schriftlicher Freigabe begonnen.\n- [Kunde] erkennt dieses Verfahren an und richtet Änderungsanträge ausschließlich an [Product Owner].\n"
  },
  {
    "name": "scope-authority-minimal",
    "language": "en",
    "prefix": "poauthmin",
    "title": "Say who decides on scope, in one sentence",
    "description": "Minimal - one contact for changes, and no work before a written yes.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Who decides on scope\n\n[Product Owner] is Product Owner for [Product], the only contact for changes to scope, and decides on them. A change requires written approval before work on it starts.\n"
  },
  {
    "name": "scope-authority-minimal",
    "language": "de",
    "prefix": "poauthmin-de",
    "title": "In einem Satz festlegen, wer über den Umfang entscheidet",
    "description": "Minimal - eine Ansprechperson für Änderungen, und keine Arbeit vor einem schriftlichen Ja.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Wer über den Umfang entscheidet\n\n[Product Owner] ist Product Owner für [Produkt], alleinige Ansprechperson für Änderungen am Leistungsumfang und entscheidet darüber. Mit der Umsetzung einer Änderung wird erst nach schriftlicher Freigabe begonnen.\n"
  },
  {
    "name": "scope-authority-strict",
    "language": "en",
    "prefix": "poauthstrict",
    "title": "Say who decides on scope, with form and time limits",
    "description": "Strict - form of the request, reply time, threshold, silence, deputy and acknowledgement by the client.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Who decides on scope\n\n[Product Owner] is Product Owner for [Product] and the only contact for changes to scope; in absence, [Deputy]. A wish becomes a change request when it adds cost, moves a date or alters a goal of this document.\n\n1. A change request is sent to [Product Owner] in writing and names the problem, the reason and the section of this document it affects. Wishes raised elsewhere do not bind either side.\n2. Within 3 working days [Product Owner] checks it against the agreed scope and states its value, its price and its effect on dates.\n3. [Product Owner] decides. Above [amount], or when the end date moves, [Sponsor] approves as well.\n4. No work on a change starts before written approval by both sides. Without an answer within [reply period] working days the change request counts as declined.\n5. An approved change is added to this agreement as an amendment with its price and its dates.\n6. [Client] acknowledges that [Product Owner] decides, and sends change requests only to [Product Owner].\n"
  },
  {
    "name": "scope-authority-strict",
    "language": "de",
    "prefix": "poauthstrict-de",
    "title": "Mit Form und Fristen festlegen, wer über den Umfang entscheidet",
    "description": "Streng - Form des Antrags, Antwortfrist, Schwelle, Schweigen, Vertretung und Anerkennung durch den Auftraggeber.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "scope-authority",
      "product-owner",
      "change-control"
    ],
    "snippetFile": "sow",
    "body": "## Wer über den Umfang entscheidet\n\n[Product Owner] ist Product Owner für [Produkt] und alleinige Ansprechperson für Änderungen am Leistungsumfang; in Abwesenheit [Vertretung]. Ein Wunsch wird zum Änderungsantrag, wenn er Mehrkosten auslöst, einen Termin verschiebt oder ein Ziel dieses Dokuments ändert.\n\n1. Ein Änderungsantrag geht schriftlich an [Product Owner] und nennt Problem, Grund und den betroffenen Abschnitt dieses Dokuments. Anderswo geäußerte Wünsche binden keine Seite.\n2. Binnen 3 Werktagen prüft [Product Owner] ihn gegen den vereinbarten Leistungsumfang und nennt Nutzen, Preis und Folgen für die Termine.\n3. [Product Owner] entscheidet. Ab [Betrag], oder wenn sich das Ende verschiebt, gibt zusätzlich [Sponsor] frei.\n4. Mit der Umsetzung einer Änderung wird erst nach schriftlicher Freigabe beider Seiten begonnen. Ohne Antwort binnen [Antwortfrist] Werktagen gilt der Änderungsantrag als abgelehnt.\n5. Eine freigegebene Änderung wird diesem Vertrag als Nachtrag mit Preis und Terminen beigefügt.\n6. [Kunde] erkennt an, dass [Product Owner] entscheidet, und richtet Änderungsanträge ausschließlich an [Product Owner].\n"
  },
  {
    "name": "scope-triggers",
    "language": "en",
    "prefix": "trigger",
    "title": "List scope-creep triggers",
    "description": "Phrases and events at which the team pauses and the Product Owner checks the scope.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## Scope-creep triggers\n\nWhen one of these comes up, we pause, note it and ask [Product Owner] before anyone starts work.\n\n- **Small favour:** \"Could you just …\", \"while you are at it\", \"only a small change\"\n- **Assumed inclusion:** \"I thought that was included\", \"that goes without saying\"\n- **Change of ground:** \"our management now wants\", \"also for another country\", \"we need it earlier\"\n- **Events:** a new stakeholder, a new system, a third round of corrections, a moved date, a contribution of [Client] that does not arrive\n\n**Answer:** *Good point. I will check whether it is included. If not, you get three options by [answer date]: add it with a price, swap it for another item, or do it later.*\n\n**Next step:** [Product Owner] records it as included, as a change request or as declined.\n"
  },
  {
    "name": "scope-triggers",
    "language": "de",
    "prefix": "trigger-de",
    "title": "Warnsignale für schleichenden Umfang auflisten",
    "description": "Sätze und Ereignisse, bei denen das Team anhält und der Product Owner den Umfang prüft.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [],
    "snippetFile": "sow",
    "body": "## Warnsignale für schleichenden Umfang\n\nBei einem dieser Signale halten wir an, notieren es und fragen [Product Owner], bevor jemand mit der Arbeit beginnt.\n\n- **Kleiner Gefallen:** „Könnt ihr mal eben …“, „wenn ihr schon dabei seid“, „nur eine Kleinigkeit“\n- **Vermeintlich enthalten:** „Das war doch drin“, „das versteht sich von selbst“\n- **Neue Grundlage:** „Der Vorstand wünscht jetzt“, „auch noch für Österreich“, „wir müssen das vorziehen“\n- **Ereignisse:** neue Beteiligte, ein neues System, eine dritte Korrekturrunde, ein verschobener Termin, ein ausbleibender Beitrag von [Kunde]\n\n**Antwort:** *Guter Punkt. Ich prüfe, ob das enthalten ist. Falls nicht, bekommen Sie bis [Datum der Antwort] drei Möglichkeiten: zusätzlich mit Preis, im Tausch gegen einen anderen Eintrag oder später.*\n\n**Danach:** [Product Owner] hält es als enthalten, als Änderungsantrag oder als abgelehnt fest.\n"
  },
  {
    "name": "shared-risk",
    "language": "en",
    "prefix": "sharedrisk",
    "title": "Share the product risk",
    "description": "The provider answers for finding and reducing product risk, the client for funding and decisions.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "risks",
    "body": "[Provider] answers for finding out and reducing what could go wrong in value, viability, feasibility and usability; [Client] answers for funding and for the decisions of its business.\n"
  },
  {
    "name": "shared-risk",
    "language": "de",
    "prefix": "sharedrisk-de",
    "title": "Das Produktrisiko teilen",
    "description": "Der Auftragnehmer steht dafür ein, Produktrisiken zu finden und zu mindern, der Auftraggeber für Geld und Entscheidungen.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "risks",
    "body": "[Anbieter] steht dafür ein, Risiken bei Nutzen, Wirtschaftlichkeit, Machbarkeit und Bedienbarkeit zu finden und zu mindern; [Kunde] steht für die Finanzierung und die eigenen Geschäftsentscheidungen ein.\n"
  },
  {
    "name": "split-po-boundary",
    "language": "en",
    "prefix": "poboundary",
    "title": "Draw the boundary between two Product Owners",
    "description": "What the business and the technical Product Owner each decide, and who has the final say.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Who decides between the Product Owners\n\n| Decision | Business Product Owner | Technical Product Owner |\n| --- | --- | --- |\n| Goals and order of features | decides | advises |\n| Acceptance of features | decides | advises |\n| Technical solution and quality | advises | decides |\n| Order of technical work | is asked first | decides within [percent] of the capacity |\n\nBoth work from one backlog. Where they disagree, [business Product Owner] has the final say.\n"
  },
  {
    "name": "split-po-boundary",
    "language": "de",
    "prefix": "poboundary-de",
    "title": "Grenze zwischen zwei Product Ownern ziehen",
    "description": "Was fachlicher und technischer Product Owner je entscheiden und wer das letzte Wort hat.",
    "kinds": [
      "charter",
      "sow"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Wer zwischen den Product Ownern entscheidet\n\n| Entscheidung | Fachlicher Product Owner | Technischer Product Owner |\n| --- | --- | --- |\n| Ziele und Reihenfolge der Features | entscheidet | berät |\n| Abnahme von Features | entscheidet | berät |\n| Technische Lösung und Qualität | berät | entscheidet |\n| Reihenfolge technischer Arbeit | wird vorher gefragt | entscheidet innerhalb von [Prozent] der Kapazität |\n\nBeide arbeiten aus einem gemeinsamen Backlog. Sind sie sich nicht einig, hat [fachlicher Product Owner] das letzte Wort.\n"
  },
  {
    "name": "staged-funding",
    "language": "en",
    "prefix": "stage",
    "title": "Fund in stages",
    "description": "A small first amount buys proof before the larger ones are released.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Staged funding\n\n| Stage | Amount | Question to answer | Proof in the team | Proof in the market | Decision by |\n| --- | --- | --- | --- | --- | --- |\n| 1 Explore | [amount 1] | [question 1] | [proof in the team 1] | [proof in the market 1] | [Sponsor], [date 1] |\n| 2 Pilot | [amount 2] | [question 2] | [proof in the team 2] | [proof in the market 2] | [Sponsor], [date 2] |\n| 3 Roll out | [amount 3] | [question 3] | [proof in the team 3] | [proof in the market 3] | [Sponsor], [date 3] |\n\n**Stop rule:** We continue with the next stage only if both proofs are shown. Otherwise we stop, [Provider] hands over the results, and nothing further is owed.\n"
  },
  {
    "name": "staged-funding",
    "language": "de",
    "prefix": "stage-de",
    "title": "In Stufen finanzieren",
    "description": "Ein kleiner erster Betrag bringt Nachweise, bevor die größeren freigegeben werden.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Finanzierung in Stufen\n\n| Stufe | Betrag | Zu klärende Frage | Nachweis im Team | Nachweis am Markt | Entscheidung |\n| --- | --- | --- | --- | --- | --- |\n| 1 Erkunden | [Betrag 1] | [Frage 1] | [Nachweis im Team 1] | [Nachweis am Markt 1] | [Sponsor], [Datum 1] |\n| 2 Pilot | [Betrag 2] | [Frage 2] | [Nachweis im Team 2] | [Nachweis am Markt 2] | [Sponsor], [Datum 2] |\n| 3 Ausrollen | [Betrag 3] | [Frage 3] | [Nachweis im Team 3] | [Nachweis am Markt 3] | [Sponsor], [Datum 3] |\n\n**Stoppregel:** Mit der nächsten Stufe machen wir nur weiter, wenn beide Nachweise vorliegen. Sonst beenden wir, [Anbieter] übergibt die Ergebnisse, und weitere Kosten entstehen nicht.\n"
  },
  {
    "name": "staged-funding-minimal",
    "language": "en",
    "prefix": "stagemin",
    "title": "Agree a stop rule for the first stage",
    "description": "Minimal - one stage with an end, two proofs, and what happens without them.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Staged funding\n\nThe first stage costs [amount of the first stage] and ends on [end of the first stage]. We continue only if [proof in the team] and [proof in the market] are shown and [Sponsor] decides so; otherwise we stop, [Provider] hands over the results, and nothing further is owed.\n"
  },
  {
    "name": "staged-funding-minimal",
    "language": "de",
    "prefix": "stagemin-de",
    "title": "Eine Stoppregel für die erste Stufe vereinbaren",
    "description": "Minimal - eine Stufe mit Ende, zwei Nachweisen und dem, was ohne sie geschieht.",
    "kinds": [
      "sow",
      "vision"
    ],
    "concepts": [
      "pricing"
    ],
    "snippetFile": "sow",
    "body": "## Finanzierung in Stufen\n\nDie erste Stufe kostet [Betrag der ersten Stufe] und endet am [Ende der ersten Stufe]. Wir machen nur weiter, wenn [Nachweis im Team] und [Nachweis am Markt] vorliegen und [Sponsor] es entscheidet; sonst beenden wir, [Anbieter] übergibt die Ergebnisse, und weitere Kosten entstehen nicht.\n"
  },
  {
    "name": "stakeholders",
    "language": "en",
    "prefix": "stake",
    "title": "List stakeholders and dependencies",
    "description": "Who is affected, what they want, who can stop the work, and which other projects it depends on.",
    "kinds": [
      "sow",
      "vision",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "snippetFile": "sow",
    "body": "## Stakeholders and dependencies\n\n| Stakeholder | Interest | Influence | How we involve them |\n| --- | --- | --- | --- |\n| [Sponsor] | goals reached within budget | decides on money and goals | steering meeting |\n| [user group] | less work each day | decides whether the product is used | interviews and tests |\n| [department] | secure operation | can stop a release | early review of the design |\n\nDependencies on other projects: [name of other project], checked on [date of check].\n"
  },
  {
    "name": "stakeholders",
    "language": "de",
    "prefix": "stake-de",
    "title": "Stakeholder und Abhängigkeiten auflisten",
    "description": "Wer betroffen ist, was sie wollen, wer die Arbeit anhalten kann und von welchen Projekten sie abhängt.",
    "kinds": [
      "sow",
      "vision",
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "snippetFile": "sow",
    "body": "## Stakeholder und Abhängigkeiten\n\n| Stakeholder | Interesse | Einfluss | Beteiligung |\n| --- | --- | --- | --- |\n| [Sponsor] | Ziele im Budget erreichen | entscheidet über Geld und Ziele | Lenkungskreis |\n| [Nutzergruppe] | weniger Arbeit am Tag | entscheidet, ob das Produkt genutzt wird | Interviews und Tests |\n| [Abteilung] | sicherer Betrieb | kann ein Release anhalten | frühe Prüfung des Entwurfs |\n\nAbhängigkeiten von anderen Projekten: [Name des anderen Projekts], geprüft am [Datum der Prüfung].\n"
  },
  {
    "name": "success-metrics",
    "language": "en",
    "prefix": "metrics",
    "title": "Measure success",
    "description": "Each goal with a measure, today's value, the target and a date.",
    "kinds": [
      "vision",
      "sow"
    ],
    "concepts": [
      "success-metrics"
    ],
    "snippetFile": "vision",
    "body": "## Success metrics\n\n| Goal | Measure | Today | Target | By | Measured by |\n| --- | --- | --- | --- | --- | --- |\n| [goal 1] | [measure 1] | [value today 1] | [target 1] | [date 1] | [Product Owner] |\n| [goal 2] | [measure 2] | [value today 2] | [target 2] | [date 2] | [Product Owner] |\n"
  },
  {
    "name": "success-metrics",
    "language": "de",
    "prefix": "metrics-de",
    "title": "Erfolg messbar machen",
    "description": "Jedes Ziel mit Messgröße, heutigem Wert, Zielwert und Datum.",
    "kinds": [
      "vision",
      "sow"
    ],
    "concepts": [
      "success-metrics"
    ],
    "snippetFile": "vision",
    "body": "## Erfolgsmessung\n\n| Ziel | Messgröße | Heute | Zielwert | Bis | Gemessen von |\n| --- | --- | --- | --- | --- | --- |\n| [Ziel 1] | [Messgröße 1] | [heutiger Wert 1] | [Zielwert 1] | [Datum 1] | [Product Owner] |\n| [Ziel 2] | [Messgröße 2] | [heutiger Wert 2] | [Zielwert 2] | [Datum 2] | [Product Owner] |\n"
  },
  {
    "name": "target-users-and-needs",
    "language": "en",
    "prefix": "needs",
    "title": "Describe target group and needs",
    "description": "For whom the product is, what they need, what they do today and what makes the difference.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "target-users",
      "problem",
      "solution",
      "differentiation"
    ],
    "snippetFile": "vision",
    "body": "## Target group and needs\n\n- **Target group:** [target group]\n- **Need:** They need [need], because today [trouble and how often it happens].\n- **What they do today:** [alternative], which costs them [time, money or nerves].\n- **Product:** [Product] lets them [main benefit].\n- **What makes it different:** Unlike [alternative], it [difference].\n"
  },
  {
    "name": "target-users-and-needs",
    "language": "de",
    "prefix": "needs-de",
    "title": "Zielgruppe und Bedürfnisse beschreiben",
    "description": "Für wen das Produkt ist, was sie brauchen, wie sie sich heute helfen und was den Unterschied macht.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "target-users",
      "problem",
      "solution",
      "differentiation"
    ],
    "snippetFile": "vision",
    "body": "## Zielgruppe und Bedürfnisse\n\n- **Zielgruppe:** [Zielgruppe]\n- **Bedürfnis:** Sie brauchen [Bedürfnis], denn heute [Ärgernis und wie oft es vorkommt].\n- **Wie sie sich heute helfen:** [Alternative] kostet sie [Zeit, Geld oder Nerven].\n- **Produkt:** Mit [Produkt] können sie [wichtigster Nutzen].\n- **Was den Unterschied macht:** Anders als [Alternative] [Unterschied].\n"
  },
  {
    "name": "team-contact",
    "language": "en",
    "prefix": "teamcontact",
    "title": "Say what the team clarifies directly",
    "description": "What developers settle with users themselves, and what goes to the Product Owner.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Contact with users and client\n\n| The team settles directly | Goes to the Product Owner |\n| --- | --- |\n| questions about how people work today | new wishes and ideas |\n| examples and details of an item in progress | anything that changes scope, order or a date |\n| feedback on a prototype | disagreement between users |\n"
  },
  {
    "name": "team-contact",
    "language": "de",
    "prefix": "teamcontact-de",
    "title": "Festlegen, was das Team direkt klärt",
    "description": "Was Entwickelnde selbst mit Nutzenden klären und was an den Product Owner geht.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "roles",
    "body": "## Kontakt zu Nutzenden und Kunde\n\n| Klärt das Team direkt | Geht an den Product Owner |\n| --- | --- |\n| Fragen dazu, wie heute gearbeitet wird | neue Wünsche und Ideen |\n| Beispiele und Einzelheiten eines Eintrags in Arbeit | alles, was Umfang, Reihenfolge oder einen Termin ändert |\n| Rückmeldungen zu einem Prototyp | Uneinigkeit unter Nutzenden |\n"
  },
  {
    "name": "team-meetings",
    "language": "en",
    "prefix": "teammeet",
    "title": "Plan the team's meetings",
    "description": "Planning, daily, review, retrospective and refinement with rhythm and result.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Team meetings\n\n- **Sprint planning:** every two weeks, 90 minutes; the team chooses the next items and agrees on one goal.\n- **Daily stand-up:** every working day, 15 minutes; the team adapts its plan for the day.\n- **Sprint review:** every two weeks, 60 minutes; the team shows [Client] and users what works and hears what to change.\n- **Retrospective:** every two weeks, 60 minutes; the team agrees on one improvement with an owner.\n- **Backlog refinement:** every week, 60 minutes; [Product Owner] and team make items clear, small and estimated.\n"
  },
  {
    "name": "team-meetings",
    "language": "de",
    "prefix": "teammeet-de",
    "title": "Die Besprechungen des Teams planen",
    "description": "Planung, Tagesrunde, Review, Rückschau und Backlog-Pflege mit Rhythmus und Ergebnis.",
    "kinds": [
      "sow",
      "charter"
    ],
    "concepts": [
      "cadence"
    ],
    "snippetFile": "sow",
    "body": "## Termine des Teams\n\n- **Sprint-Planung:** alle zwei Wochen, 90 Minuten; das Team wählt die nächsten Einträge und einigt sich auf ein Ziel.\n- **Daily:** jeden Werktag, 15 Minuten; das Team passt seinen Plan für den Tag an.\n- **Sprint-Review:** alle zwei Wochen, 60 Minuten; das Team zeigt [Kunde] und Nutzenden, was läuft, und hört, was sich ändern soll.\n- **Retrospektive:** alle zwei Wochen, 60 Minuten; das Team vereinbart eine Verbesserung mit Verantwortung.\n- **Backlog-Pflege:** jede Woche, 60 Minuten; [Product Owner] und Team machen Einträge klar, klein und geschätzt.\n"
  },
  {
    "name": "team-runway",
    "language": "en",
    "prefix": "runway",
    "title": "Show how long the budget pays the team",
    "description": "Who is on the team, how much of the week, at which rate, and until when the money lasts.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "pricing",
    "snippetFile": "sow",
    "body": "## Team and runway\n\n| Role | Share of the week | Daily rate |\n| --- | --- | --- |\n| Product Owner | [percent of the Product Owner] | [rate for product ownership] |\n| Product designer | [percent of the designer] | [rate for design] |\n| Engineer | [percent of the engineer] | [rate for engineering] |\n\n**Funded until:** [end date of the funding]. The team costs [amount a week] a week; the budget of [total amount] pays for [number of weeks] weeks. [Sponsor] decides [number of weeks before the end] weeks before the end whether it goes on.\n"
  },
  {
    "name": "team-runway",
    "language": "de",
    "prefix": "runway-de",
    "title": "Zeigen, wie lange das Budget das Team bezahlt",
    "description": "Wer im Team ist, mit welchem Anteil der Woche, zu welchem Satz, und bis wann das Geld reicht.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "pricing",
    "snippetFile": "sow",
    "body": "## Team und Laufzeit\n\n| Rolle | Anteil der Woche | Tagessatz |\n| --- | --- | --- |\n| Product Owner | [Prozent des Product Owners] | [Tagessatz Produktverantwortung] |\n| Design | [Prozent des Designs] | [Tagessatz Design] |\n| Entwicklung | [Prozent der Entwicklung] | [Tagessatz Entwicklung] |\n\n**Finanziert bis:** [Datum des Endes]. Das Team kostet [Betrag je Woche] in der Woche; das Budget von [Gesamtbetrag] reicht für [Anzahl der Wochen] Wochen. [Sponsor] entscheidet [Anzahl der Wochen vor dem Ende] Wochen vor dem Ende, ob es weitergeht.\n"
  },
  {
    "name": "timeline",
    "language": "en",
    "prefix": "timeline",
    "title": "Plan the milestones",
    "description": "Milestones with date, result and the decision that is due.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "timeline"
    ],
    "snippetFile": "sow",
    "body": "## Timeline\n\n| Milestone | Date | Result | Decision |\n| --- | --- | --- | --- |\n| Start | [start date] | roles, goals and first backlog agreed | start of work |\n| First release | [first release date] | [result of first release] | [Product Owner] accepts or returns it |\n| End | [end date] | [final result] | [Sponsor] decides on the next stage |\n"
  },
  {
    "name": "timeline",
    "language": "de",
    "prefix": "timeline-de",
    "title": "Meilensteine planen",
    "description": "Meilensteine mit Datum, Ergebnis und fälliger Entscheidung.",
    "kinds": [
      "sow"
    ],
    "concepts": [
      "timeline"
    ],
    "snippetFile": "sow",
    "body": "## Zeitplan\n\n| Meilenstein | Datum | Ergebnis | Entscheidung |\n| --- | --- | --- | --- |\n| Beginn | [Datum Beginn] | Rollen, Ziele und erstes Backlog sind vereinbart | Start der Arbeit |\n| Erstes Release | [Datum erstes Release] | [Ergebnis erstes Release] | [Product Owner] nimmt es ab oder gibt es zurück |\n| Ende | [Datum Ende] | [Endergebnis] | [Sponsor] entscheidet über die nächste Stufe |\n"
  },
  {
    "name": "user-access",
    "language": "en",
    "prefix": "users",
    "title": "Agree access to users",
    "description": "How the team meets the people who will use the product.",
    "kinds": [
      "sow",
      "charter",
      "vision"
    ],
    "concepts": [
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Access to users\n\n[user contact] arranges [number of users] users a month for interviews and usability tests, each for [minutes] minutes. The team speaks to them directly and shares what it learned in the next review.\n"
  },
  {
    "name": "user-access",
    "language": "de",
    "prefix": "users-de",
    "title": "Zugang zu Nutzenden vereinbaren",
    "description": "Wie das Team den Menschen begegnet, die das Produkt nutzen werden.",
    "kinds": [
      "sow",
      "charter",
      "vision"
    ],
    "concepts": [
      "user-access"
    ],
    "snippetFile": "sow",
    "body": "## Zugang zu Nutzenden\n\n[Kontakt zu Nutzenden] vermittelt im Monat [Anzahl Nutzende] Nutzende für Interviews und Usability-Tests von je [Minuten] Minuten. Das Team spricht direkt mit ihnen und berichtet im nächsten Review, was es gelernt hat.\n"
  },
  {
    "name": "user-story",
    "language": "en",
    "prefix": "story",
    "title": "Add a user story",
    "description": "Who wants what and why, with priority, estimate and acceptance criteria.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "### [item id]: [short title]\n\nAs a [role], I want [goal], so that [benefit].\n\n- **Priority:** [Must, Should or Could]\n- **Estimate:** [points]\n- **Value:** [effect on which goal]\n- **Status:** new\n- **Acceptance criteria:**\n  - Given [starting point], when [action], then [visible result].\n  - Given [exception], when [same action], then [message or way out].\n"
  },
  {
    "name": "user-story",
    "language": "de",
    "prefix": "story-de",
    "title": "User Story hinzufügen",
    "description": "Wer will was und warum, mit Priorität, Schätzung und Akzeptanzkriterien.",
    "kinds": [
      "backlog"
    ],
    "concepts": [],
    "snippetFile": "backlog",
    "body": "### [Kennung]: [kurzer Titel]\n\nAls [Rolle] möchte ich [Ziel], damit [Nutzen].\n\n- **Priorität:** [Muss, Soll oder Kann]\n- **Schätzung:** [Punkte]\n- **Wert:** [Wirkung auf welches Ziel]\n- **Status:** neu\n- **Akzeptanzkriterien:**\n  - Angenommen [Ausgangslage], wenn [Aktion], dann [sichtbares Ergebnis].\n  - Angenommen [Ausnahme], wenn [dieselbe Aktion], dann [Meldung oder Ausweg].\n"
  },
  {
    "name": "value-data",
    "language": "en",
    "prefix": "figures",
    "title": "Agree which figures the client shares",
    "description": "The figures from the client's business by which the Product Owner judges value, and how often they come.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "client-duties",
    "body": "- **Figures:** [Client] shares [usage, revenue and cost figures] with [Product Owner] every [week or month].\n"
  },
  {
    "name": "value-data",
    "language": "de",
    "prefix": "figures-de",
    "title": "Vereinbaren, welche Zahlen der Auftraggeber teilt",
    "description": "Die Zahlen aus dem Geschäft des Auftraggebers, an denen der Product Owner den Wert misst, und wie oft sie kommen.",
    "kinds": [
      "sow"
    ],
    "concepts": [],
    "beside": "client-duties",
    "body": "- **Kennzahlen:** [Kunde] stellt [Product Owner] jeden [Monat] die [Zahlen zu Nutzung, Umsatz und Kosten] bereit.\n"
  },
  {
    "name": "value-measure",
    "language": "en",
    "prefix": "pomeasure",
    "title": "Say what the Product Owner is measured by",
    "description": "The figure in which the product's value shows, with today's value, target and date.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Measured by:** [figure that shows the value], from [today's value] to [target] by [date]\n"
  },
  {
    "name": "value-measure",
    "language": "de",
    "prefix": "pomeasure-de",
    "title": "Festlegen, woran der Product Owner gemessen wird",
    "description": "Die Kennzahl, in der sich der Wert des Produkts zeigt, mit heutigem Wert, Ziel und Termin.",
    "kinds": [
      "charter"
    ],
    "concepts": [],
    "beside": "product-owner",
    "body": "## Product Owner\n\n- **Gemessen an:** [Kennzahl für den Wert], von [heutiger Wert] auf [Zielwert] bis [Datum]\n"
  },
  {
    "name": "vision-agreement",
    "language": "en",
    "prefix": "agreed",
    "title": "Record who agreed to the vision",
    "description": "Who read and agreed to the document, in which version and when.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "revision-history",
    "snippetFile": "vision",
    "body": "## Agreement\n\n| Version | Agreed by | For | Date | Open feedback |\n| --- | --- | --- | --- | --- |\n| [version] | [name of the client's decider] | [Client] | [date of agreement] | [open points] |\n| [version] | [Product Owner] | [Provider] | [date of agreement] | [open points] |\n\nOn [date of the vision review] [Client] and [Provider] go through the vision together and settle the open feedback, before the work is planned.\n"
  },
  {
    "name": "vision-agreement",
    "language": "de",
    "prefix": "agreed-de",
    "title": "Zustimmung zur Vision festhalten",
    "description": "Wer das Dokument gelesen und ihm zugestimmt hat, in welcher Fassung und wann.",
    "kinds": [
      "vision"
    ],
    "concepts": [],
    "beside": "revision-history",
    "snippetFile": "vision",
    "body": "## Freigabe\n\n| Fassung | Zugestimmt | Für | Datum | Offene Rückmeldungen |\n| --- | --- | --- | --- | --- |\n| [Version] | [Name der Entscheiderin des Kunden] | [Kunde] | [Datum der Zustimmung] | [offene Punkte] |\n| [Version] | [Product Owner] | [Anbieter] | [Datum der Zustimmung] | [offene Punkte] |\n\nAm [Datum der Visionsabstimmung] gehen [Kunde] und [Anbieter] die Vision gemeinsam durch und klären offene Rückmeldungen, bevor die Arbeit geplant wird.\n"
  },
  {
    "name": "vision-statement",
    "language": "en",
    "prefix": "vision",
    "title": "State the vision",
    "description": "One or two sentences on the change for people, without naming a solution.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "target-users"
    ],
    "snippetFile": "vision",
    "body": "## Vision\n\nIn [number of years] years, [target group] can [what they will be able to do] without [today's trouble]. That is why we build [Product].\n"
  },
  {
    "name": "vision-statement",
    "language": "de",
    "prefix": "vision-de",
    "title": "Vision formulieren",
    "description": "Ein oder zwei Sätze über die Veränderung für Menschen, ohne eine Lösung zu nennen.",
    "kinds": [
      "vision"
    ],
    "concepts": [
      "target-users"
    ],
    "snippetFile": "vision",
    "body": "## Vision\n\nIn [Anzahl Jahre] Jahren können [Zielgruppe] [was sie dann können], ohne [heutiges Ärgernis]. Dafür bauen wir [Produkt].\n"
  },
  {
    "name": "wish-as-change",
    "language": "en",
    "prefix": "wish",
    "title": "Record a wish as a change request",
    "description": "Who wished for it, whether it is included, what it costs, and who decides before anyone starts.",
    "kinds": [
      "notes",
      "backlog",
      "change-request"
    ],
    "concepts": [],
    "body": "## Change requests\n\n- **Wish:** \"[wish]\"\n  - **Requested by:** [requester], [request date]\n  - **Section of the statement of work:** [section], [included, not included or unclear]\n  - **Effort, price and effect on dates:** [effort, price and new date]\n  - **Decision:** [Product Owner], [decision date]; nobody starts before it\n"
  },
  {
    "name": "wish-as-change",
    "language": "de",
    "prefix": "wish-de",
    "title": "Einen Wunsch als Änderungsantrag festhalten",
    "description": "Wer ihn hatte, ob er enthalten ist, was er kostet und wer entscheidet, bevor jemand anfängt.",
    "kinds": [
      "notes",
      "backlog",
      "change-request"
    ],
    "concepts": [],
    "body": "## Änderungsanträge\n\n- **Wunsch:** „[Wunsch]“\n  - **Beantragt von:** [antragstellende Person], [Datum des Antrags]\n  - **Abschnitt der Leistungsbeschreibung:** [Abschnitt], [enthalten, nicht enthalten oder unklar]\n  - **Aufwand, Preis und Folgen für Termine:** [Aufwand, Preis und neuer Termin]\n  - **Entscheidung:** [Product Owner], [Datum der Entscheidung]; vorher fängt niemand an\n"
  },
  {
    "name": "wish-on-hold",
    "language": "en",
    "prefix": "wishhold",
    "title": "Put a wish on hold",
    "description": "The answer to a wish in passing, until its change request is decided.",
    "kinds": [
      "notes",
      "backlog",
      "change-request"
    ],
    "concepts": [],
    "body": "On hold until the change request is decided.\n"
  },
  {
    "name": "wish-on-hold",
    "language": "de",
    "prefix": "wishhold-de",
    "title": "Einen Wunsch zurückstellen",
    "description": "Die Antwort auf einen Wunsch nebenbei, bis über seinen Änderungsantrag entschieden ist.",
    "kinds": [
      "notes",
      "backlog",
      "change-request"
    ],
    "concepts": [],
    "body": "Zurückgestellt, bis über den Änderungsantrag entschieden ist.\n"
  },
  {
    "name": "wish-recorded",
    "language": "en",
    "prefix": "wishrecorded",
    "title": "Say which change request a wish has become",
    "description": "The answer to a wish in passing that has a change request of its own.",
    "kinds": [
      "notes",
      "backlog"
    ],
    "concepts": [],
    "body": "Recorded as change request [CR number].\n"
  },
  {
    "name": "wish-recorded",
    "language": "de",
    "prefix": "wishrecorded-de",
    "title": "Sagen, welcher Änderungsantrag aus einem Wunsch wurde",
    "description": "Die Antwort auf einen Wunsch nebenbei, der einen eigenen Änderungsantrag hat.",
    "kinds": [
      "notes",
      "backlog"
    ],
    "concepts": [],
    "body": "Erfasst als Änderungsantrag [Nummer].\n"
  },
  {
    "name": "work-without-charge",
    "language": "en",
    "prefix": "goodwill",
    "title": "Record work without charge",
    "description": "What is given away, what it would cost, why, and who decided it.",
    "kinds": [
      "sow",
      "change-request",
      "notes",
      "backlog"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "## Work without charge\n\n- **Work:** \"[description of the work]\"\n  - **Regular price:** [regular price], charged: 0\n  - **Effort:** [effort]\n  - **Reason:** [description of the reason]\n  - **Decided by:** [Product Owner], [decision date]\n"
  },
  {
    "name": "work-without-charge",
    "language": "de",
    "prefix": "goodwill-de",
    "title": "Leistungen ohne Berechnung festhalten",
    "description": "Was verschenkt wird, was es kosten würde, warum, und wer es entschieden hat.",
    "kinds": [
      "sow",
      "change-request",
      "notes",
      "backlog"
    ],
    "concepts": [],
    "beside": "pricing",
    "body": "## Leistungen ohne Berechnung\n\n- **Leistung:** „[Leistung]“\n  - **Regulärer Preis:** [regulärer Preis], berechnet: 0\n  - **Aufwand:** [Aufwand]\n  - **Grund:** [Grund]\n  - **Entschieden von:** [Product Owner], [Datum der Entscheidung]\n"
  }
];

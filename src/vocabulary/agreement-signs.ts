/**
 * Words of the sentences by which one side binds itself towards another, by what they do in the sentence; terms as in
 * `Vocabulary`, of both languages.
 */
export const agreementSigns = {
  /** `Please send your quote`: what is asked of those who want the work. */
  send: [
    "send|send us|submit|submitted|provide us|give us|hand in|mail|email|reply|respond|receive|received|accepted|due|invite|invites|inviting|invited|welcome|welcomes|request|requests|requested",
    "senden|sende|schicken|schicke|reichen|einreichen|eingereicht|einzureichen|abgeben|abzugeben|unterbreiten|uebermitteln|zusenden|bitten um|erbitten|freuen uns|erwarten|auffordern|aufgefordert|nennen",
  ],
  offer: [
    "quote|quotes|quotation|quotations|bid|bids|offer|offers|tender|tenders|price proposal|cost estimate|your proposal|your proposals|proposals|replies|responses|your reply|your response|submissions|pricing|your price|references",
    "angebot|angebote|angebots|offerte|offerten|preisangebot|kostenvoranschlag|kostenschaetzung|festpreis|ihren vorschlag|ihr vorschlag|referenzen|konzept und preis",
  ],
  /** `We are looking for an agency`. */
  seek: [
    "look for|looking for|seek|seeks|seeking|need|needs|want|wants|invite|invites|inviting|invited|search for|searching for|wanted|hire|hiring",
    "suchen|sucht|gesucht|suche|benoetigen|benoetigt|brauchen|beabsichtigt|beauftragen|vergibt|vergeben",
  ],
  doer: [
    "supplier|suppliers|vendor|vendors|contractor|contractors|agency|agencies|service provider|service providers|freelancer|freelancers|consultant|consultants|studio|software house|app developer|web developer|web designer|somebody who builds|someone who builds|someone to build|partner to build|implementation partner|technology partner|bidder|bidders|development firm|development team to",
    "anbieter|dienstleister|agentur|agenturen|auftragnehmer|auftragnehmerin|freelancer|softwarehaus|softwarefirma|umsetzungspartner|entwicklungspartner|it partner|bieter",
  ],
  /** `We ask the foundation for 6,200 EUR`. */
  apply: [
    "ask|asks|asking|request|requests|requesting|requested|apply for|applying for|grant be approved|renew the budget|renew the funding|renew funding|seek|seeking|propose a budget|funding of|grant of|fund us|award of|ask for",
    "bitten|bittet|beantragen|beantragt|beantrage|ersuchen|antrag auf|foerderung von|foerderung in hoehe|zuschuss von|zuschuss in hoehe|zuwendung von|zuwendung in hoehe",
  ],
  /** Beside a sum: it is the price of work, not a figure. */
  price: [
    "plus vat|excl vat|ex vat|excluding vat|incl vat|including vat|net|per hour|an hour|hourly|per day|a day|daily|day rate|hourly rate|rate|rates|fixed price|flat fee|flat rate|total|totals|in total|fee|fees|ceiling|not to exceed|charge|charged|charges|cost|costs|price|budget|quote|estimate|invoice|invoiced|deposit|upfront|up front|instalment|instalments|installment|installments|retainer|stipend|reward|bounty|remuneration|compensation|payout",
    "netto|brutto|zzgl|zuzueglich|mwst|ust|umsatzsteuer|mehrwertsteuer|stundensatz|tagessatz|pro stunde|je stunde|pro tag|pauschal|pauschale|festpreis|gesamt|gesamtpreis|gesamtsumme|insgesamt|summe|preis|preise|kosten|kostet|berechnet|berechnen|honorar|verguetung|anzahlung|rate|raten|abschlag|budget|rahmen|eigenanteil|eigenmittel|einzelpreis",
  ],
  monthly: [
    "per month|a month|monthly|per year|a year|yearly",
    "im monat|pro monat|monatlich|im jahr|jaehrlich|pro jahr",
  ],
  pay: [
    "pay|pays|due|paid|payable|payment|payments|invoice|invoices|invoiced|billed|reimbursed|disbursed|released",
    "zahlt|zahlen|zahlbar|faellig|bezahlt|zahlung|zahlungen|rechnung|rechnungen|rechnungsstellung|ueberwiesen|verguetet|ausgezahlt|auszahlung|faellig",
  ],
  /** When or on what it is paid. */
  payWhen: [
    "acceptance|delivery|completion|approval|signature|signing|start|milestone|milestones|half|monthly|in advance|days of|days after|within|on receipt|upfront|instalments|installments|at the end|merged|go live",
    "abnahme|lieferung|fertigstellung|freigabe|unterschrift|unterzeichnung|beginn|auftragserteilung|meilenstein|haelfte|monatlich|vorab|tagen|tage|binnen|innerhalb|nach erhalt|raten|quartalsweise",
  ],
  /** `Between Lakeside and R. Moor`, `have agreed`. */
  agree: [
    "is agreed|are agreed|have agreed|has agreed|agree that|agrees to|agree to|agree as follows|agreed between|this agreement|this contract|this memorandum|memorandum of understanding|hereinafter|the parties|both parties|either party|each party|either side|each side bears|the undersigned|enter into|entered into",
    "wird vereinbart|wurde vereinbart|folgendes vereinbart|vereinbaren|vereinbarung|wird folgender vertrag|vertragsparteien|die parteien|beide parteien|beide seiten|jede partei|jede seite|nachfolgend|im folgenden|schliessen|verpflichtet sich|verpflichten sich|der unterzeichnende",
  ],
  between: ["between|by and between", "zwischen"],
  /** What a side does: `The contractor shall …`, `The client provides …`. */
  side: [
    "contractor|contractors|supplier|vendor|provider|consultant|agency|developer|client|customer|buyer|sponsor|grantee|recipient|applicant|awardee|offeror|offerors|bidder|bidders|quoter|company|museum|library|university|city|county|district|school|foundation",
    "auftragnehmer|auftragnehmerin|auftraggeber|auftraggeberin|anbieter|bieter|dienstleister|agentur|kunde|kundin|gemeinde|stadt|hochschule|schule|universitaet|verein|firma|unternehmen|betreiber|antragsteller|antragstellerin|zuwendungsempfaenger",
  ],
  bound: [
    "shall|will provide|will deliver|will pay|will supply|will host|will name|will accept|will review|will hand over|must provide|must deliver|must submit|is to provide|pays|provides|supplies|delivers|undertakes|agrees|names a|gives access|bears",
    "stellt|stellen|liefert|liefern|zahlt|zahlen|erbringt|erbringen|uebergibt|uebernimmt die kosten|verpflichtet|benennt|ermoeglicht den zugang|gewaehrt|hat zu|beistellt|bereitzustellen|zu liefern|zu erbringen|muss liefern|bereit",
  ],
  /** `The system shall …`: required of what is built. */
  system: [
    "the system|system|the software|the application|application|the app|the product|the platform|the solution|the website|the portal|the tool|the service|the portal",
    "das system|system|die software|die anwendung|anwendung|die app|das produkt|die plattform|die loesung|die website|das portal|das programm|das tool|die applikation",
  ],
  must: ["shall|must|shall not|must not", "muss|soll|darf nicht|muessen|sollen"],
  /** `I can start on 2 May and be done three weeks later`. */
  hand: [
    "deliver|delivers|delivered|delivery|hand over|handed over|handover|hand off|start|starts|begin|begins|finish|finished|done by|complete|completed|completion|ready|go live|launch|due|deadline|duration|period|term|runs|running",
    "liefern|lieferung|geliefert|uebergabe|uebergeben|uebergeben wir|beginn|beginnen|start|starten|fertig|fertigstellung|fertiggestellt|abgabe|abgeschlossen|laufzeit|projektlaufzeit|zeitraum|frist|ausfuehrungsfrist|dauer|durchfuehrung",
  ],
  /** `Further changes are charged`, `not covered`. */
  bounds: [
    "not included|not covered|is not part|are not part|excluded|excludes|excluding|further changes|additional changes|changes are charged|rounds of changes|round of changes|one round of|extra work|out of scope|cancel|notice|in writing|written notice|terminate|terminated",
    "nicht enthalten|nicht inbegriffen|nicht abgedeckt|nicht teil|nicht bestandteil|ausgenommen|weitere aenderungen|aenderungsrunde|korrekturschleife|korrekturschleifen|mehraufwand|zusatzaufwand|kuendbar|kuendigung|kuendigen|schriftlich|nach aufwand",
  ],
  /** `This is not part of the offer`, `we would like to replace`. */
  alter: [
    "add|adding|added|drop|dropped|replace|replaced|extend|extends|extended|additional|additionally|in addition|extra|deleted|removed|instead of|change|changes|changed|not part of|not in|not included in|not foreseen|not covered by|covers only|beyond|modifies|modification|amends",
    "zusaetzlich|zusaetzliche|zusaetzlichen|statt|anstelle|ersetzt|ersetzen|gestrichen|erweitert|erweiterung|verlaengert|nicht vorgesehen|nicht teil|nicht enthalten|nicht im|nicht zum|mehraufwand|geaendert|aenderung|aenderungen|entfaellt|ergaenzt|gebeten",
  ],
  agreed: [
    "the offer|our offer|the order|the contract|the sow|the agreement|signed sow|signed offer|agreed scope|original scope|original offer|sign off|was agreed|were agreed|what we promised|our proposal|original proposal|signed|the original",
    "vereinbart|vereinbarten|im angebot|vom angebot|des angebots|zum auftrag|des auftrags|im auftrag|vereinbarten umfangs|zum vertrag|pflegevertrag|werkvertrag|urspruenglichen|pflichtenheft|lastenheft",
  ],
  /** `Delivery moves to 20 June`, `raises the ceiling by $40,000`. */
  term: [
    "end date|delivery|delivery date|deadline|release|ceiling|price|fee|budget|schedule|go live|period of performance|completion|test|launch",
    "liefertermin|termin|lieferung|fertigstellung|abnahme|budget|festpreis|verguetung|laufzeit|der test|livegang|preis",
  ],
  move: [
    "moves to|moves by|moves from|move to|shifts|shift by|is extended|extends|extend the|raises|is raised|increases|increase the|rises|one week later|two weeks later|weeks later|days later|month later|postponed|slips",
    "verschiebt|verschieben|verlaengert|erhoeht|steigt|sinkt|wochen spaeter|woche spaeter|tage spaeter|monat spaeter|aendert sich",
  ],
  confirm: [
    "please confirm|please approve|confirm in writing|confirm by|approve this change|until then we continue|without your approval|your approval by",
    "bitte bestaetigen|bitte geben sie uns bescheid|bitten um freigabe|bitte um freigabe|ohne ihre freigabe|ihre schriftliche freigabe|um ihre freigabe|bitte freigeben|so umsetzen sollen",
  ],
} as const;

export type AgreementSign = keyof typeof agreementSigns;

/** Labels and headings that name a side of an agreement, or the sum that is asked for or offered. */
export const agreementLabels = {
  side: [
    "client|client name|customer|applicant|applicants|main applicant|recipient|contractor|supplier|vendor|provider|buyer|sponsor|prepared for|prepared by|submitted to|submitted by|project sponsor|industry partner|contracting authority|issuing organization|issuing organisation|issued by|grantee|proposer|principal investigator|delivered by|requested by|partner organisation|partner organization|client organization|client organisation|the client|our client|about the client|wallet|wallet address|payment address|recipient address|beneficiary|beneficiary address|payee",
    "auftraggeber|auftraggeberin|projektauftraggeber|auftragnehmer|auftragnehmerin|antragsteller|antragstellerin|antragstellende|kunde|kundin|vergabestelle|foerderprogramm|foerdergeber|foerderer|betreuer|betreuerin|konsortium|projektpartner|bieter|anbieter|lieferant|projekttraeger|zuwendungsgeber|verfahrensart",
  ],
  /** What is asked for; it needs no currency beside it. */
  asked: [
    "requested amount|amount requested|amount sought|budget requested|requested budget|funding requested|requested funding|requested funds|funds requested|total requested|total funding requested|grant amount|grant requested|requested grant|total budget requested|award amount",
    "beantragte mittel|beantragte summe|beantragte foerdersumme|beantragte foerderung|antragssumme|foerdersumme|foerdervolumen|zuwendungssumme",
  ],
  sum: [
    "amount|requested|funding|reward|bounty|payout|budget|total budget|total cost|price|fee|ceiling|cost|costs|total|total costs|what it costs|payment|ask|contract value|compensation",
    "projektvolumen|gesamtkosten|kosten|budget|preis|festpreis|gesamtpreis|verguetung|honorar|auftragswert|kostenrahmen|finanzrahmen|vergabesumme|was es kostet|eigenanteil|gesamt",
  ],
  share: [
    "client provides|client will provide|what we need from you|what we need|what you do|what you get|what you provide|your contribution|our contribution|own contribution|what we contribute|what we will do|what we do|what will be delivered|what we deliver|client responsibilities|obligations|your reply|your offer|your response|how to respond|how to apply|how to claim|how to submit|submission|evaluation|evaluation criteria|selection|not included|not covered|division of labour|division of labor|work distribution|other commitments",
    "was wir brauchen|was wir von ihnen brauchen|was sie beitragen|was wir beitragen|unser beitrag|ihr beitrag|eigenleistung|eigenanteil|eigenmittel|mitwirkung|mitwirkungspflichten|beistellungen|was wir liefern|was sie bekommen|leistungen|unsere leistungen|pflichten|angebotsabgabe|abgabe|einreichung|bewertung|zuschlagskriterien|eignungsnachweise|angebotsfrist|ausfuehrungsfrist|nicht enthalten|verwertung|arbeitspakete|lieferumfang",
  ],
} as const;

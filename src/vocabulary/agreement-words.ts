/** What documents about a scope call themselves, by what they are for; terms as in `Vocabulary`, of both languages. */
export const agreementWords = {
  offer: [
    "offer|quotation|quote|work order|rfp response|rfp proposal|response to request for proposal|commercial proposal|bid",
    "angebot|offerte|leistungsschein|kostenvoranschlag",
  ],
  /** What a buyer may give to bidders as well. */
  agreed: [
    "statement of work|sow|scope of work|contract|agreement|service agreement",
    "leistungsbeschreibung|werkvertrag|dienstvertrag|projektvertrag|vertrag",
  ],
  request: [
    "request for quotation|request for quote|request for quotes|request for proposal|request for proposals|request for information",
    "rfq|rfp|rfi|solicitation|invitation to tender|call for tenders|tender|performance work statement|pws",
    "statement of objectives|soo|quality assurance surveillance plan|qasp",
    "ausschreibung*|vergabe*|leistungsverzeichnis|angebotsaufforderung|aufforderung zur angebotsabgabe|teilnahmewettbewerb",
  ],
  application: [
    "grant proposal|open grant proposal|grant application|grant|funding application|funding request|funding proposal",
    "bounty|fellowship|foerderantrag|zuwendungsantrag|projektantrag|antrag",
  ],
  specification: [
    "requirements specification|requirement specification|requirements document|software requirements|system requirements",
    "functional specification|srs|pflichtenheft*|lastenheft*|anforderungsspezifikation|anforderungsdokument|fachkonzept|feinkonzept",
  ],
} as const;

/** Words of the text that tell the same where no title does. */
export const partyWords = {
  bidder: [
    "offeror|offerors|quoter|quoters|bidder|bidders|contracting officer|bieter|bietern|bieters|bietende|bietenden|vergabestelle",
    "tenderer|tenderers|awarding authority|contracting authority|award criteria|invitation to tender",
    "vergabenummer|vergabeverfahren|vergabeunterlagen|ausschreibung|ausschreibungsunterlagen|teilnahmewettbewerb|verhandlungsverfahren|zuschlag|zuschlags|zuschlagserteilung|zuschlagskriterien|angebotsfrist|auftragsbekanntmachung",
  ],
  funder: ["grant|grants|foundation|bounty|proposer|wallet|grantee|funder|foerderung|foerdergeber*|zuwendung*"],
  client: ["client|clients|customer|buyer|purchaser|auftraggeber*|kunde|kunden|kundin|besteller*"],
  supplier: ["contractor|vendor|provider|supplier|consultant|agency|auftragnehmer*|dienstleister*|anbieter*|agentur"],
} as const;

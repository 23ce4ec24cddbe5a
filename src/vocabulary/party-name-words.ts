import { oneOf } from "./one-of.ts";

/** Legal forms, folded and word by word: `e. V.` is two. */
const legalForms =
  "gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|se|ev|eg|aoer|partg|partgmbb|e|v|g|b|co|inc|ltd|llc|llp|plc|corp|corporation|limited|bv|nv|sa|sarl|srl|oy|ab";
/** Words of a name that say what a firm is or does: alone they name nobody. Folded, of both languages. */
const genericWords =
  "studio|agentur|agency|stadt|stadtwerke|landkreis|kreis|gemeinde|landeshauptstadt|universitaet|university|hochschule|city|county|council|department|ministry|ministerium|museum|bank|verband|verein|institut|institute|deutsche|deutscher|deutsches|german|american|british|european|europaeische|national|international|first|united|federal|new|north|south|east|west|great|global|digital|software|it|group|gruppe|team|client|customer|supplier|provider|contractor|auftraggeber|auftragnehmer|kunde|bundesamt|amt|app|web|project|projekt|data|cloud|smart|open|health|energy|public|service|services|saint|sankt|bad|klinik|hospital|school|schule|bistum|stiftung|foundation|company|firma|initials|signature";
/** Words for those who do the work, on whichever side they are. */
const anyTeams = "team|projektteam|entwicklungsteam|the team|wir|we";

/** Labels of the parties in either language, as tables and front matter mix them. */
const labels = {
  client: "client|clients|customer|customers|auftraggeber|auftraggeberin|kunde|kundin|besteller|bestellerin",
  supplier:
    "supplier|suppliers|contractor|contractors|vendor|vendors|provider|providers|agency|auftragnehmer|auftragnehmerin|lieferant|lieferantin|anbieter|anbieterin|dienstleister|agentur",
} as const;
/** Labels of whom an offer is for, and of whom it is from. */
const addressees =
  "prepared for|submitted to|proposal for|offer for|quote for|for|fuer|angebot fuer|erstellt fuer|vorgelegt fuer|angebotsempfaenger";
const senders =
  "prepared by|submitted by|proposal by|offer by|from|by|von|angebot von|erstellt von|erstellt durch|vorgelegt von|vorgelegt durch";
/** What houses that build software are called. */
const builders =
  "software|digital|studio|studios|consulting|agentur|agency|lab|labs|interactive|technologies|systems|solutions|it|code|web|tech|softwareentwicklung|informatik|edv|systemhaus|webagentur|internetagentur|webdesign|development|developers|apps";

/** What houses are called that buy software and surely build none; the last part of German words. */
const buyers =
  /^(?:practice|physiotherapy|surgery|dental|clinic|clinics|hospital|school|schools|college|university|city|county|council|municipality|museum|library|theatre|theater|church|parish|charity|foundation|club|bakery|brewery|hotel|restaurant|farm|farms|winery|nursery|ferries|rail|railway|railways|logistics|insurance|bank|publishing|publishers)$|(?:praxis|klinik|kliniken|klinikum|krankenhaus|schule|schulen|hochschule|universitaet|stadt|gemeinde|landkreis|landratsamt|museum|bibliothek|buecherei|theater|kirche|kirchengemeinde|stiftung|verein|verband|baeckerei|brauerei|hotel|gasthof|winzer|weingut|gaertnerei|spedition|versicherung|sparkasse|stadtwerke|verlag|apotheke|kita|feuerwehr|wasserwacht|werkstatt)$/;

/** Whether a folded word is a legal form or a part of one. */
export const isLegalForm = oneOf(legalForms);
/** Whether a folded word in the name of a firm says nothing of which one it is. */
export const isGenericWord = oneOf(genericWords);
/** Whether a folded word in the name of a firm says that it builds software. */
export const isBuilderWord = oneOf(builders);
/** Whether folded words, as `foldTerm` gives them, may mean either side's team. */
export const isAnyTeam = oneOf(anyTeams);
/** Whether a folded label stands over one of the parties. */
export const isLabelOfParty = { client: oneOf(labels.client), supplier: oneOf(labels.supplier) } as const;
/** Whether a folded label says for whom an offer is. */
export const isAddressee = oneOf(addressees);
/** Whether a folded label says from whom an offer is. */
export const isSender = oneOf(senders);
/** Whether a folded word in the name of a firm says that it buys software rather than builds it. */
export function isBuyerWord(folded: string): boolean {
  return buyers.test(folded);
}

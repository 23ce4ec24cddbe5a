import { combine } from "../combine-terms.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { germanGroups } from "./groups.ts";

const client = (germanGroups.client ?? []).join("|");
const clientActs = (germanGroups.clientActs ?? []).join("|");

/** Who may be the other side in an agreement, by the article that stands before it. */
const masculine =
  "verein|vorstand|foerderkreis|foerderverein|elternbeirat|betrieb|praxisbetrieb|lehrstuhl|fachbereich|traeger|verband|kanton|landkreis|stadtrat|gemeinderat|professor|dozent|lehrer|ausbilder|betreuer|mentor|hersteller|ladenbesitzer|vermieter|veranstalter|partner|sponsor|kooperationspartner|foerderer".split(
    "|",
  );
const feminine =
  "schule|stadt|gemeinde|verwaltung|behoerde|hochschule|universitaet|fakultaet|klinik|praxis|bibliothek|stiftung|kammer|genossenschaft|kirche|firma|bank|redaktion|werkstatt|buecherei|lehrkraft|dozentin|lehrerin|betreuerin|mentorin|schulleitung|geschaeftsfuehrung|geschaeftsleitung|abteilung|it abteilung|community|feuerwehr|kita|agentur fuer arbeit|jury".split(
    "|",
  );
const neuter =
  "amt|land|ministerium|institut|museum|archiv|krankenhaus|klinikum|labor|theater|unternehmen|landesamt|umweltamt|schulamt|sekretariat|programm|gremium|zentrum".split(
    "|",
  );
const plural =
  "schulen|kliniken|praxen|betriebe|gemeinden|vereine|museen|partnerbetriebe|partnerschulen|partner|lehrkraefte|stakeholder|teilnehmenden betriebe|beteiligten schulen|beteiligten praxen|vereinsmitglieder|fachabteilungen".split(
    "|",
  );

/** Sets of German terms for what the other side of an agreement must do. */
export const germanClientDutyGroups: Vocabulary["groups"] = {
  // The other side as it acts, and in any case.
  party: [
    clientActs,
    "die kunden|kunden|kundenteam|auftraggeberseite|kundenseite|die auftraggeberseite|der endkunde|der projektsponsor|die fachabteilung|der foerderer|die foerdernden|der zuwendungsgeber|der geldgeber|die geldgeber|der mittelgeber|der drittmittelgeber|der traeger|der praxispartner|die praxispartner|der industriepartner|der kooperationspartner|die kooperationspartner|der verbundpartner|die projektpartner|der anwendungspartner|das partnerunternehmen|die partnerschule|die partnerschulen|der leistungsnehmer|der besteller|der mandant|die mandantin|der lizenznehmer|fachabteilung|fachbereich|ag|auftraggebende",
    "unser praxispartner|unser projektpartner|unser partner|unsere partner|unsere praxispartner|unser auftraggeber|unsere auftraggeberin|unser kunde|projektpartner|praxispartner",
  ],
  partyOf: [
    client,
    "des foerderers|des traegers|der fachabteilung|fachabteilung|des fachbereichs|der foerdergeber|foerdergeber|foerderer|traeger|des praxispartners|der praxispartner|praxispartner|des projektpartners|projektpartner|projektpartners|kooperationspartner|industriepartner|besteller|bestellers|leistungsnehmer|mandanten|auftraggebende|ag|partnerunternehmen",
  ],
  // Whose role is on the other side, as headings over its duties name it.
  partyRole: [
    "projektsponsor|projektauftraggeber|projektauftraggeberin|fachverantwortliche|fachabteilung|kostentraeger",
  ],
  institution: [
    "die stadt|die gemeinde|der landkreis|der kreis|der kanton|das land|der bund|die verwaltung|die stadtverwaltung|die kreisverwaltung|das ministerium|die behoerde|das amt|die schule|die schulen|die hochschule|die universitaet|das institut|das institut|der lehrstuhl|die klinik|das klinikum|das krankenhaus|das museum|die bibliothek|der verein|der vorstand|die stiftung|der verband|die kammer|die genossenschaft|die kirche|die kirchengemeinde|der lenkungsausschuss|der lenkungskreis|der projektausschuss|das gremium|die jury|die geschaeftsfuehrung|die geschaeftsleitung|die leitung|die abteilung|die it abteilung|die bank|die firma|das unternehmen|der betrieb|der ausbildungsbetrieb|der betreuer|die betreuerin|die betreuenden|die lehrkraft|der lehrer|die lehrerin|der dozent|die dozentin|der mentor|die mentorin|das programm|die community|der betreiber|die betreiberin|der eigentuemer|der inhaber|die inhaberin|der vermieter|der veranstalter|die konzernleitung|das labor",
    ...combine(["der", "unser", "jeder"], masculine),
    ...combine(["die", "unsere", "jede"], [...feminine, ...plural]),
    ...combine(["das", "unser", "jedes"], neuter),
    "partnerbetriebe|partnerschulen|beteiligte schulen|teilnehmende betriebe",
  ],
  // Who rules a place: what a plan asks of it is its duty, whoever writes.
  authority: [
    "die stadt|die gemeinde|der kanton|das land|der bund|die stadtverwaltung|die kommune|die kommunen|der landkreis|die behoerden|die gemeinden|der staat|die politik",
  ],
  institutionNoun: [...masculine, ...feminine, ...neuter, ...plural],
  institutionOf: [
    "stadt|gemeinde|landkreis|kanton|verwaltung|stadtverwaltung|kreisverwaltung|ministerium|behoerde|amt|lenkungsausschuss|lenkungskreis|gremium|betreiber|inhaber",
    "vereins|betriebs|lehrstuhls|instituts|museums|amtes|amts|ministeriums|verbands|landesamtes|archivs|labors|vorstands|unternehmens|traegers",
    ...masculine,
    ...feminine,
    ...neuter,
    ...plural,
  ],
  partyPeople: [
    "it abteilung|it|team|fachabteilung|fachbereich|mitarbeiter|mitarbeitenden|geschaeftsfuehrung|product owner|projektleitung|projektleiter|redaktion|ansprechpartner|ansprechperson|techniker|administratoren|rechtsabteilung|marketingabteilung|datenschutzbeauftragte*|provider|hoster|fachleute",
  ],
  dutyActs: [
    "stellt|stellen|liefert|liefern|benennt|benennen|uebergibt|uebergeben|prueft|pruefen|beantwortet|beantworten|sorgt fuer|sorgen fuer|gewaehrt|gewaehren|ermoeglicht|ermoeglichen|uebernimmt|uebernehmen|verpflichtet sich|verpflichten sich|traegt|tragen|schafft|beschafft|beschaffen|informiert|unterstuetzt|unterstuetzen|erteilt|erteilen|bezahlt|bezahlen|zahlt|zahlen|finanziert|finanzieren|nimmt teil|nehmen teil|nimmt an|nehmen an|entscheidet|entscheiden|bestaetigt|genehmigt|antwortet|antworten|gibt|geben|sendet|senden|schickt|schicken|uebermittelt|uebermitteln|verschafft|raeumt|ernennt|bestimmt|organisiert|koordiniert|richtet|teilt|wirkt mit|wirken mit|begleitet|begutachtet|bewertet|oeffnet|oeffnen|fuehrt|verantwortet|testet|legt fest|meldet|ueberlaesst|schickt|ueberweist|spendet|nennt|nennen|pflegt|bewilligt|melden sich|laesst uns|lassen uns|beteiligt sich|reicht|bringt|haelt|sichert|leistet|foerdert|schult|installiert",
  ],
  dutyMust: [
    "muss|muessen|hat|haben|soll|sollen|wird|werden|ist verpflichtet|sind verpflichtet|verpflichtet sich|verpflichten sich",
  ],
  dutyInfinitive: [
    "stellen|bereitstellen|bereitzustellen|zur verfuegung|zur verfuegung zu stellen|beistellen|beizustellen|benennen|zu benennen|nennen|zu nennen|liefern|zu liefern|zuliefern|zuzuliefern|gewaehren|zu gewaehren|ermoeglichen|zu ermoeglichen|sicherstellen|sicherzustellen|mitwirken|mitzuwirken|beantworten|zu beantworten|freigeben|freizugeben|uebergeben|zu uebergeben|uebermitteln|zu uebermitteln|beschaffen|zu beschaffen|teilnehmen|teilzunehmen|zu sorgen|sorgen|pruefen|zu pruefen|entscheiden|zu entscheiden|melden|zu melden|zahlen|zu zahlen|bezahlen|zu bezahlen|erteilen|zu erteilen|antworten|zu antworten|informieren|zu informieren|unterstuetzen|zu unterstuetzen|tragen|zu tragen|schaffen|zu schaffen|bestaetigen|zu bestaetigen|uebernehmen|zu uebernehmen|finanzieren|bestimmen|zu bestimmen|abzunehmen|freizustellen|freistellen|testen|zu testen|einrichten|einzurichten|vorzulegen|einzuholen|rechtzeitig|unverzueglich|schicken|senden|zuzusenden|bereithalten|bereitzuhalten|vorhalten|vorzuhalten|abnehmen|bewerten|mitteilen|mitzuteilen",
  ],
  dutyPassive: [
    "bereitgestellt|beigestellt|gestellt|geliefert|zur verfuegung|benannt|uebergeben|uebermittelt|erbracht|geschaffen|sichergestellt|bezahlt|getragen|uebernommen|finanziert|geprueft|freigegeben|bereitzustellen|beizustellen|zu liefern|zu benennen|zu erbringen|zu stellen|bereit zu stellen|zugeliefert|organisiert|beschafft|durchgefuehrt|gepflegt|gewaehrt|erteilt|zugesandt|gesendet|geschickt|eingeholt|bestimmt|bereitgestellte|bereitgestellten|beizustellende*|zu beschaffen|zu tragen|zu pruefen|genannt|gefoerdert|abgenommen|zu melden|mitzuteilen|schriftlich|betreut|eingerichtet",
  ],
  dutyNoun: [
    "abnahme|abnahmen|bereitstellung|beschaffung|lieferung|benennung|zulieferung|zulieferungen|zuarbeit|zuarbeiten|rueckmeldung|rueckmeldungen|feedback|freigabe|freigaben|pruefung|entscheidung|entscheidungen|mitarbeit|mitwirkung|unterstuetzung|beistellung|beistellungen|zustimmung|teilnahme|genehmigung|input|inputs|beitrag|beitraege|verfuegbarkeit|ansprechpartner|ansprechperson|zugang|zugaenge|pflege",
  ],
  dutyFalls: ["obliegt|obliegen|sache|aufgabe|pflicht|verantwortung|kommt|kommen|zu lasten|auf kosten"],
  titleNoun: [
    "mitwirkung|mitwirkungspflicht*|mitwirkungsleistung*|beistellung*|bereitstellung*|zuarbeit*|zulieferung*|pflichten|aufgaben|leistungen|unterstuetzung|beitrag|beitraege|erwartungen|anforderungen|voraussetzungen|verantwortung|verantwortlichkeiten|obliegenheiten|verpflichtungen|benoetigt|input|inputs|bitte|bitten|wuensche|beteiligung|teilnahme|zustaendigkeiten|vorleistungen|vorarbeiten|eigenleistung*|lieferungen|unterlagen|rolle|zulieferungen|zu liefern|zu tun|to do",
  ],
  byParty: [
    "vom|durch|durch den|durch die|durch das|von|von der|von dem|von den|seitens|seitens des|seitens der|des|der|beim|bei der|beim jeweiligen|aus dem|auf seiten des|von unserem|von unseren|von unserer",
  ],
  doer: [
    "verantwortlich|verantwortung|zustaendig|zustaendigkeit|bereitgestellt durch|geliefert durch|geliefert von|bereitgestellt von|durch|wer|durch wen|von wem|lieferant|partei|seite|ausfuehrung|erledigt durch|bereitstellung durch|bereitsteller|quelle|pruefer|pruefung durch|freigabe durch|abnahme durch|beteiligter|beigestellt durch|owner|traeger",
  ],
  supplierColumn: ["an|wir|unsere leistung|unsere leistungen|unsere aufgaben|was wir tun"],
  roleColumn: ["rolle|rollen|funktion|partei|stakeholder|organisation|beteiligte"],
  // A sentence about who gets the contract, not about what the buyer does in it.
  tendering: [
    "bieter|bieters|bietern|bewerber|bewerbern|angebotsfrist|zuschlagskriterien|zuschlag|teilnahmeantrag|eignungskriterien|angebote werden|bietergemeinschaft*|antragsteller|antragstellenden",
  ],
  technicalClient: ["der client|dem client|den client|des clients|http|https|tls|server antwortet|api aufruf|callback"],
  shopper: ["kunde|kunden|kundin|kundinnen|nutzer|nutzerin|besucher|gast|gaeste|sie"],
  // A customer in a shop, not in a contract.
  consumer: [
    "bestellung|bestellungen|warenkorb|kasse|gutschein|gutscheine|passwort|kreditkarte|kundenkarte|mit karte|seine adresse|lieferadresse|rechnungsadresse|e mail adresse|newsletter|reservierung|reservierungen|buchung|buchungen|ticket|tickets|filialen|speisekarte|in der app|in app|im shop|im onlineshop|kaufverhalten|kauft|einkauf",
  ],
};

import type { Vocabulary } from "../vocabulary.ts";

/** German words for the people that products are made for. */
export const germanProductGroups: Vocabulary["groups"] = {
  // Anybody who uses something: says little of whom a product is for.
  anyUsers: [
    "nutzer|nutzern|nutzerin|nutzerinnen|nutzende|nutzenden|benutzer|benutzern|benutzerin|benutzerinnen|benutzende|benutzenden|anwender|anwendern|anwenderin|anwenderinnen|anwendende|anwendenden|user|usern|users|endnutzer|endnutzern|endanwender|endanwendern|kunde|kunden|kundin|kundinnen|menschen|personen|leute|leuten|jeder|jede|jeden|jedem|alle|allen|interessierte|interessierten|besucher|besuchern|besucherinnen|teilnehmer|teilnehmern|teilnehmende|teilnehmenden|mitglieder|mitgliedern|konsumenten|verbraucher|verbrauchern",
  ],
  // What others offer already; a `bestehendes System` may as well be one to be connected.
  rivalProducts: [
    "*loesungen|*werkzeuge|*plattformen|*programme|*produkte|*tools|*apps|*anbieter|*angebote|*dienste|*portale|*spiele",
  ],
  // Those who have to do with a product: mostly they use it.
  stakeholders: [
    "stakeholder|stakeholdern|stakeholderanalyse|akteure|aktoren|akteur|betroffene|interessengruppen|anspruchsgruppen",
  ],
  // What a title begins with that names those whom something is for.
  addressing: ["fuer"],
  // The labels of a positioning statement that stands part by part.
  positioningUsers: ["fuer|fuer wen|zielkunde|zielkunden|fuer alle"],
  positioningNeed: ["welche|die|denen|mit|brauchen|wollen|moechten|beduerfnis|bedarf|problem"],
  positioningProduct: [
    "ist|ist ein|ist eine|ist das|der|das|produkt|unser produkt|unsere app|unsere loesung|unser system|das produkt|bietet|das ihnen|die ihnen|hauptnutzen|produktkategorie",
  ],
  positioningRival: [
    "anders als|im gegensatz zu|im gegensatz zur|im gegensatz zum|im unterschied zu|statt|anstelle von|alternative",
  ],
  // Headings under which a text presents what it is about.
  presentation: [
    "zusammenfassung|kurzfassung|kurzbeschreibung|ueberblick|uebersicht|beschreibung|ziel|ziele|zielsetzung|projektziel|projektziele|aufgabenstellung",
  ],
  // Headings under which a text tells what there is today.
  situation: [
    "ausgangssituation|ausgangslage|ausgangspunkt|hintergrund|kontext|einleitung|einfuehrung|situation|istzustand|ist zustand|ist situation|ist analyse|ist stand|istanalyse|status quo|aktueller stand|bestehendes system|rahmenbedingung|rahmenbedingungen",
  ],
  // What people make do with where there is no product for it.
  stopgaps: [
    "excel*|tabelle|tabellen|tabellenkalkulation*|whatsapp*|facebook*|google docs|google tabellen|google sheets|chatgruppen|messenger gruppen|allgemeine apps|notiz apps",
  ],
  // How things are done where nothing helps: a need, and only beside a product something that it is compared with.
  byHand: [
    "papier|papierform|papierliste*|papierformular*|zettel*|notizbuch|notizbuecher|notizbuechern|telefon|e mail|e mails|mails|emails|whiteboard*|karteikarten|klemmbrett*|pinnwand|mundpropaganda",
  ],
  // People told apart by what they are, do or live through.
  someUsers: [
    "schueler|schuelern|schuelerinnen|schuelerschaft|studenten|studentinnen|studierende|studierenden|lehrer|lehrern|lehrerinnen|lehrende|lehrenden|lehrkraefte|lehrkraeften|lehrpersonen|dozenten|dozierende|dozierenden|eltern|familien|kinder|kindern|jugendliche|jugendlichen|erwachsene|erwachsenen|senioren|seniorinnen|aeltere|aelteren|rentner|rentnern|patienten|patientinnen|aerzte|aerzten|aerztinnen|pflegekraefte|pflegekraeften|pflegende|pflegenden|angehoerige|angehoerigen|therapeuten|apotheken|buerger|buergern|buergerinnen|einwohner|einwohnern|anwohner|mieter|mietern|vermieter|vermietern|hausbesitzer|eigentuemer|hausverwaltungen|touristen|reisende|reisenden|pendler|pendlern|fahrer|fahrern|fahrerinnen|radfahrer|radfahrern|fahrgaeste|fahrgaesten|spieler|spielern|spielerinnen|gamer|gamern|fans|musiker|musikern|musikbegeisterte*|musikliebhaber|kuenstler|kuenstlern|fotografen|filmemacher|autoren|redakteure|redakteuren|journalisten|blogger|verlage|entwickler|entwicklern|entwicklerinnen|softwareentwickler|softwareentwicklern|programmierer|designer|forscher|forschern|forschende|forschenden|wissenschaftler|wissenschaftlern|wissenschaftlerinnen|ingenieure|ingenieuren|techniker|technikern|handwerker|handwerkern|handwerksbetriebe|betriebe|betrieben|unternehmen|firmen|kmu|kmus|mittelstand|start ups|startups|gruender|gruendern|selbststaendige*|selbstaendige*|freiberufler|freiberuflern|freelancer|freelancern|haendler|haendlern|einzelhaendler|shopbetreiber|gastronomen|restaurants|hotels|gaeste|gaesten|vereine|vereinen|musikern|handwerksbetriebe|vereinsmitglieder|vereinsmitgliedern|trainer|trainern|sportler|sportlern|sportlerinnen|ehrenamtliche|ehrenamtlichen|freiwillige|freiwilligen|helfer|helfern|organisationen|verbaende|stiftungen|behoerden|gemeinden|kommunen|staedte|verwaltung|verwaltungen|sachbearbeiter|sachbearbeitern|sachbearbeitende|sachbearbeitenden|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende|mitarbeitenden|angestellte|angestellten|beschaeftigte|beschaeftigten|personalabteilung*|bewerber|bewerbern|bewerberinnen|arbeitnehmer|arbeitgeber|arbeitssuchende*|fuehrungskraefte|fuehrungskraeften|projektleiter|manager|berater|beratern|anwaelte|anwaelten|kanzleien|steuerberater|buchhalter|landwirte|landwirten|bauern|gaertner|hobbygaertner|bibliotheken|museen|schulen|hochschulen|universitaeten|kliniken|krankenhaeuser|praxen|arztpraxen|einsteiger|einsteigern|anfaenger|anfaengern|fortgeschrittene|laien|profis|hobbyisten|sammler|sammlern|tierbesitzer|hundebesitzer|hundehalter|autofahrer|autofahrern|privatpersonen|privatkunden|geschaeftskunden|gefluechtete|gefluechteten|migranten|menschen mit|personen mit|sehbehinderte*|blinde|gehoerlose|singles|paare|haushalte|haushalten|azubis|auszubildende*|absolventen|leser|leserinnen|lesern|kaeufer|kaeufern|verkaeufer|verkaeufern|anbieter und|veranstalter|veranstaltern|agenturen|medienagenturen|content creator*|vereinsvorstaende|choere|hoefe|gasthaeuser|theater|laeden|filialen|stadtbewohner|nachbarn|jugendgruppen|kollegen aus",
    "fotograf|fotograph|fotographen|fachwirt|fachwirte|fachwirten|planer|planern|pruefer|pruefern|beamte|beamten|spezialist|spezialisten|experten|fachleute|fachleuten|fachkraefte|fachkraeften|pflegepersonal|personal|klinikpersonal|praxispersonal|besucher|besuchern|gaestefuehrer|gaestefuehrern|wanderer|wanderern|kletterer|kletterern|radler|radlern|camper|campern|angler|anglern|jaeger|jaegern|imker|imkern|foerster|foerstern|winzer|winzern|baecker|baeckern|koeche|koechen|hobbykoeche|hobbykoechen|kellner|kellnern|friseure|friseuren|hebammen|sanitaeter|sanitaetern|rettungskraefte|rettungskraeften|einsatzkraefte|einsatzkraeften|feuerwehren|tieraerzte|tieraerzten|zahnaerzte|zahnaerzten|psychologen|forscherinnen|kliniker|klinikern|epidemiologen|biologen|chemiker|chemikern|physiker|physikern|historiker|historikern|archivare|archivaren|kuratoren|uebersetzer|uebersetzern|dolmetscher|dolmetschern|juristen|notare|notaren|makler|maklern|immobilienmakler|immobilienmaklern|investoren|anleger|anlegern|kleinanleger|kleinanlegern|spender|spendern|foerderer|foerderern|abonnenten|zuschauer|zuschauern|hoerer|hoerern|zuhoerer|zuhoerern|musikschaffende|musikschaffenden|kulturschaffende|kulturschaffenden|kreative|kreativen|streamer|streamern|influencer|influencern|schulleitung|schulleitungen|schulleiter|schulleitern|abteilungsleitungen|teamleiter|teamleitern|teamleitungen|abteilungsleiter|abteilungsleitern|einrichtungsleitungen|vorstaende|vorstaenden|vereinsvorstand|kassenwart|kassenwarte|mannschaftsfuehrer|administratoren|admins|disponenten|lagermitarbeiter|lagermitarbeitern|produktionsmitarbeiter|produktionsmitarbeitern|produktionsleiter|produktionsleitern|schichtleiter|schichtleitern|ausbilder|ausbildern|ausbildungsbeauftragte|ausbildungsbeauftragten|personalplaner|personalplanern|personaler|personalern|kundenberater|kundenberatern|vertriebsmitarbeiter|vertriebsmitarbeitern|aussendienstmitarbeiter|aussendienstmitarbeitern|monteure|monteuren|elektriker|elektrikern|installateure|installateuren|bauleiter|bauleitern|architekten|ingenieurbueros|handelspartner|handelspartnern|grosshaendler|grosshaendlern|wiederverkaeufer|wiederverkaeufern|shop betreiber|shop betreibern|webshop betreiber|webshop betreibern|online haendler|online haendlern|gastgeber|gastgebern|ferienwohnungsbesitzer|camping gaeste|hundeschulen|tierheime|tierhalter|tierhaltern|katzenbesitzer|katzenbesitzern|pferdebesitzer|pferdebesitzern|pferdehalter|pferdehaltern|gaertnern|kleingaertner|kleingaertnern|naturfreunde|naturfreunden|naturliebhaber|naturliebhabern|technikbegeisterte|technikbegeisterten|interessierte|interessierten|neugierige|neugierigen|berufstaetige|berufstaetigen|alleinerziehende|alleinerziehenden|schwangere|schwangeren|diabetiker|diabetikern|allergiker|allergikern|menschen die|personen die|nutzer die|alle die|jeden der|jede die|erstsemester|erstsemestern|studieninteressierte|studieninteressierten|kommilitonen|lernende|lernenden|pruefungsteilnehmer|pruefungsteilnehmern|kursteilnehmer|kursteilnehmern|kursteilnehmende|kursteilnehmenden|seminarteilnehmer|seminarteilnehmern|veranstaltungsbesucher|veranstaltungsbesuchern|museumsbesucher|museumsbesuchern|parkhausbesucher|parkhausbesuchern|badegaeste|badegaesten|hotelgaeste|hotelgaesten|restaurantgaeste|restaurantgaesten|endverbraucher|endverbrauchern|endkunden|stammkunden|neukunden|kundinnen und kunden|nutzerinnen und nutzer|buergerinnen und buerger|schuelerinnen und schueler|mitarbeiterinnen und mitarbeiter|aerztinnen und aerzte|lehrerinnen und lehrer",
  ],
};

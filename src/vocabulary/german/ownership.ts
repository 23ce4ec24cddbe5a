import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for who owns, decides and does what. */
export const germanOwnership: TopicVocabulary = {
  "product-owner": {
    columns: ["product owner|productowner|produktverantwortlich*|produkteigner*|produktmanager*|po"],
  },
  "scope-authority": {
    columns: [
      "entscheider|entscheidet|entscheidung oder aufgabe|entscheidungsbefugnis|freigabe durch|genehmigt von|genehmigt durch",
    ],
    labels: [
      "freigegeben von|freigegeben durch|freigabe durch|genehmigt von|genehmigt durch|genehmigung durch|entscheidung durch|entscheider|entscheiderin|freigabe von|abgenommen von|geprueft und freigegeben",
    ],
    headings: [
      "entscheidungsbefugnis*|entscheidungskompetenz*|entscheidungsrecht*|entscheidungsweg*|entscheidungsprozess*|entscheidungsfindung|entscheidungsstruktur*|entscheidungsverfahren|entscheidungsgremi*|entscheidungstraeger*|entscheider*|entscheidungsinstanz*|befugnisse|kompetenzen und befugnisse|governance|projektgovernance|vollmacht*|freigabeprozess*|freigabeverfahren|beschlussfassung|abstimmungsverfahren|wer entscheidet|wer ueber den umfang entscheidet|entscheidung ueber den umfang|umfangshoheit|scope hoheit|scope verantwortung|weisungsbefugnis*|eskalation|eskalationsweg*|eskalationsprozess*",
    ],
    patterns: [
      "<steering> .. entscheidet|entscheiden|genehmigt|genehmigen|beschliesst|beschliessen|gibt frei|geben frei|nimmt ab|nehmen ab|priorisiert|priorisieren|bewilligt",
      "genehmigt|freigegeben|abgenommen|beschlossen|entschieden|bewilligt|priorisiert .. von|durch|vom .. <steering>|<body>",
      "wird|werden .. vom|von der|von dem|durch den|durch die <client> .. abgenommen|freigegeben|genehmigt|entschieden|priorisiert|bestimmt|festgelegt",
      "in absprache mit|in abstimmung mit|nach ruecksprache mit|nach freigabe|nach genehmigung|nach zustimmung .. <client>|<productOwner>",
      "vorbehaltlich der zustimmung|vorbehaltlich der genehmigung|bedarf der zustimmung|beduerfen der zustimmung|bedarf der genehmigung|beduerfen der genehmigung|bedarf der freigabe|beduerfen der freigabe",
      "review vom|review durch|abnahme durch|abnahme vom|freigabe vom|genehmigung vom .. <productOwner>|<client>|<steering>",
      "<productOwner> .. <decide>",
      "entscheidet|entscheiden|priorisiert|genehmigt|bestimmt|beschliesst .. <productOwner>",
      "<productOwner> .. <only> .. <change>",
      "<only> .. ansprechpartner|ansprechperson|ansprechpartnerin|anlaufstelle .. <change>",
      "<only> .. weisungsbefugt|weisungsberechtigt|entscheidungsbefugt|entscheidungsberechtigt|zeichnungsberechtigt",
      "entscheidet|entscheiden .. ueber .. umfang|leistungsumfang|scope|prioritaet|prioritaeten|reihenfolge|backlog|abnahme|budget|aenderungen|produkt|weiteres vorgehen",
      "ueber .. umfang|leistungsumfang|scope|prioritaeten|reihenfolge|abnahme .. entscheidet|entscheiden|entschieden",
      "entscheidet|genehmigt|genehmigen|bewilligt .. <change>",
      "<change> .. entscheidet|entschieden durch|genehmigt|freigegeben|zu genehmigen|freizugeben|bewilligt|gibt",
      "<clientActs> entscheidet|genehmigt|priorisiert|bestimmt|beschliesst",
      "<clientActs> .. gibt|legt .. frei|fest",
      "entscheidet|genehmigt|priorisiert <clientActs>",
      "entscheidet .. <role>",
      "<role> .. entscheidet|hat das letzte wort|ist entscheidungsbefugt|sind entscheidungsbefugt|genehmigt",
      "trifft|treffen .. entscheidung|entscheidungen|letztentscheidung",
      "entscheidung|entscheidungen .. trifft|treffen|getroffen von|obliegt|obliegen|liegt bei|liegen bei|liegt beim",
      "letzte wort|letztes wort|entscheidungshoheit|entscheidungsbefugnis*|entscheidungskompetenz*|letztentscheidung*|entscheidungsgewalt|entscheidungsvollmacht|letztentscheidungsrecht",
      "prioritaet|prioritaeten|priorisierung|reihenfolge .. legt|obliegt|liegt bei|liegt beim|festgelegt durch|festgelegt von|bestimmt der|bestimmt die",
      "schriftlicher freigabe durch|schriftliche freigabe durch|freigabe durch den|freigabe durch die|freigabe des <client>",
      "freigabe durch|freigabe des|genehmigung durch|genehmigung des|zustimmung des|zustimmung durch .. <role>",
      "behaelt sich .. vor",
      "mehrheitsbeschluss|einfache mehrheit|einfacher mehrheit|zweidrittelmehrheit|stimmenmehrheit|mehrheitlich beschlossen|einstimmig",
      "<productOwner> legt|legen|bestimmt|ordnet .. fest|reihenfolge|prioritaet|prioritaeten|umfang|backlog",
      "<role> legt|bestimmt .. reihenfolge|prioritaet|prioritaeten|umfang",
      "<change> .. nimmt .. entgegen",
      "freigabe erteilt|freigaben erteilt|freigaben erteilen|genehmigung erteilt|erteilt die freigabe|erteilt freigaben|erteilt die genehmigung",
      "<change> .. zustimmung|genehmigung|freigabe .. <client>",
      "zur entscheidung vorgelegt|zur entscheidung vorlegen|zur freigabe vorgelegt|zur genehmigung vorgelegt|zur entscheidung eskaliert",
      "<only> .. befugt|ermaechtigt|bevollmaechtigt",
      "abnahme|priorisierung|freigabe|freigaben .. obliegt|liegt beim|liegt bei|in der verantwortung",
    ],
  },
  roles: {
    headings: [
      "rollen|rolle|rollenverteilung|rollenbeschreibung*|rollenzuteilung*|rollenbesetzung|rollen und verantwortlichkeiten|rollen und aufgaben|rollen und zustaendigkeiten|rollen im team|projektrollen|team|teams|das team|unser team|projektteam|kernteam|entwicklungsteam|teammitglieder|teamzusammensetzung|teamstruktur|teamaufteilung|teamorganisation|mitglieder|projektmitglieder|projektmitarbeiter*|projektteilnehmer*|projektbeteiligte*|beteiligte|beteiligte personen|projektpartner|personal|personaleinsatz|projektpersonal|schluesselpersonen|projektorganisation|projektstruktur|aufbauorganisation|organisation|organigramm|ansprechpartner*|ansprechperson*|kontakte|kontaktpersonen|kontakt|projektleitung|projektleiter*|stakeholder|wer wir sind|verantwortliche|vorstand|vorstandsmitglieder|gremien|lenkungsausschuss|raci|raci matrix|aufgabenverteilung|arbeitsaufteilung|zustaendigkeiten|verantwortlichkeiten|organisation in teams|projektbetreuung|maintainer|core team|ueber uns|personelle ressourcen|besetzung|autoren",
    ],
    columns: [
      "rolle|rollen|funktion|position|projektrolle|verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|zustaendig|zustaendige person|responsible|accountable|projektleiter|projektleitung|projektauftraggeber|aufgabenbereich",
    ],
  },
  responsibilities: {
    headings: [
      "verantwortlichkeit*|verantwortung|verantwortungsbereich*|hauptverantwortlichkeit*|zustaendigkeit*|aufgabenbereich*|aufgabenverteilung|aufgaben und verantwortlichkeiten|rollen und verantwortlichkeiten|rollen und aufgaben|rollen und zustaendigkeiten|pflichten|aufgaben und pflichten|aufgaben und kompetenzen|rollenbeschreibung*|stellenbeschreibung*|taetigkeitsbeschreibung*|aufgabenbeschreibung|raci|raci matrix|verantwortungsmatrix|zustaendigkeitsmatrix|arbeitsaufteilung|arbeitsteilung|erwartungen|was du tun wirst|deine aufgaben|ihre aufgaben",
    ],
    columns: [
      "verantwortung|verantwortungen|verantwortlichkeit|verantwortlichkeiten|verantwortungsbereich|aufgaben|aufgabenbereich|aufgabenbereiche|zustaendigkeit|zustaendigkeiten|pflichten|verantwortet|zustaendig fuer|verantwortlich fuer|taetigkeiten",
    ],
    patterns: [
      "<steering> ist|sind|wird|werden|hat .. verantwortlich|zustaendig|verantwortung|aufgabe",
      "<steering> .. uebernimmt|verantwortet|leitet|koordiniert|moderiert|steuert|ueberwacht|berichtet|sorgt|stellt sicher|fuehrt|vertritt",
      "<body> .. uebernimmt|verantwortet|leitet|koordiniert|entscheidet|ueberwacht|berichtet|beraet|tagt",
      "hauptverantwortung|verantwortungsbereich|zustaendigkeitsbereich|aufgabenbereich",
      "verantwortlich fuer|zustaendig fuer|hauptverantwortlich fuer|verantwortlichkeit fuer|traegt die verantwortung|tragen die verantwortung",
      "fuer .. verantwortlich|zustaendig|hauptverantwortlich|federfuehrend|verantwortlich ist|zustaendig ist",
      "<role> .. verantwortet|verantworten|uebernimmt|koordiniert|leitet|moderiert|steuert|plant|betreut|organisiert|pflegt|ordnet|kuemmert sich|ueberwacht|vertritt|entwirft|gestaltet|priorisiert",
      "kuemmert sich um|kuemmern sich um|ist hauptverantwortlich|sind hauptverantwortlich",
      "uebernimmt .. leitung|projektleitung|koordination|verantwortung|moderation|rolle|aufgabe|aufgaben",
      "aufgaben umfassen|zu den aufgaben|zu seinen aufgaben|zu ihren aufgaben|seine aufgaben|ihre aufgaben|gehoert zu den aufgaben",
      "in der verantwortung der|in der verantwortung des|in der verantwortung von|obliegt dem|obliegt der",
    ],
  },
  "product-owner/expected-from-client": {
    patterns: [
      "<client> <must> .. <productOwner> .. benennen|bereitstellen|zur verfuegung|stellen|bestimmen|bestellen|entsenden|benannt|zu benennen|zu stellen|zu bestimmen",
      "<client> benennt|stellt|bestimmt|bestellt|entsendet|uebernimmt .. <productOwner>",
      "benennt|stellt|bestimmt|bestellt|entsendet <clientActs> .. <productOwner>",
      "<productOwner> .. vom|durch den|durch die|von der|seitens des|seitens der <client> .. benannt|gestellt|bestimmt|bestellt|zu benennen|bereitgestellt|zu stellen|zur verfuegung",
      "<productOwner> des|der|vom|beim <client>",
      "<productOwner> .. auf kundenseite|kundenseitig|auf auftraggeberseite|auftraggeberseitig|auf seiten des kunden|auf seiten des auftraggebers|auf seite des kunden|auf seite des auftraggebers",
      "kundenseitiger|kundenseitige|kundenseitigen|auftraggeberseitiger|auftraggeberseitige <productOwner>",
      "<productOwner> ist|sind|kommt|kommen .. <client> .. benannt|gestellt|verantwortlich",
    ],
  },
  "scope-authority/sole-contact": {
    patterns: [
      "<productOwner> .. <only> .. <change>",
      "<only> .. ansprechpartner|ansprechpartnerin|ansprechperson|anlaufstelle .. <change>",
      "<only> .. ansprechpartner|ansprechpartnerin|ansprechperson|anlaufstelle .. umfang|umfangs|leistungsumfang|scope|anforderungen",
      "<change> .. <only> .. ueber|an|durch|beim|bei|von .. <productOwner>",
      "<change> .. <only> .. <productOwner>",
      "<only> .. <productOwner> .. <change>",
      "<only> .. <productOwner> .. umfang|leistungsumfang|scope",
      "<change> .. ausschliesslich an|ausschliesslich ueber|nur ueber|nur an|allein ueber|ausschliesslich durch",
    ],
  },
};

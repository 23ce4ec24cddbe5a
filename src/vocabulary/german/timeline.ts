import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for dates, deadlines and durations. */
export const germanTimeline: TopicVocabulary = {
  timeline: {
    headings: [
      "wann ist es fertig|wann ist das fertig|wann wird es fertig|wann sind sie fertig|wann seid ihr fertig|wann bekommen sie es|wann fangen wir an|bis wann ist es fertig",
      "zeitplanung und aufwand|aufwands und zeitplanung|zeit und aufwandsplanung|grobe zeitplanung|detaillierte zeitplanung|geplante zeit|zeitaufwand|zeitlicher aufwand|phasenplanung mit zeitbedarf|projektphasen mit zeitbedarf|projektphasen mit geplantem zeitaufwand|beginn und ende|start und ende|start und dauer|dauer und aufwand|termine und dauer|wichtige daten|eckdaten|eckdaten und termine|fristen und termine|abgabetermine|terminrahmen|termin und fristenplan|projekttermine|projektkalender|umsetzungsfahrplan|zeithorizont|vertragsbeginn und laufzeit|beginn und laufzeit|laufzeit und kuendigung|zeitplan|zeitplanung|zeitrahmen|zeitraum|zeitschiene|zeitlicher rahmen|zeitlicher ablauf|zeitleiste|termine|terminplan|terminplanung|terminuebersicht|termine und meilensteine|meilensteine und termine|termine und fristen|fristen|frist|liefertermin*|lieferfrist*|lieferzeitpunkt*|ausfuehrungsfrist*|ausfuehrungszeitraum|leistungszeitraum|leistungszeit|vertragslaufzeit|vertragsdauer|laufzeit|projektlaufzeit|projektdauer|projektzeitraum|dauer|meilenstein|meilensteine|meilensteinplan*|projektplan|grober projektplan|projektablauf*|projektablaufplan|projektphasen|projektzeitplan|ablaufplan|ablauf|grobplanung|feinplanung|phasenplan|phasenplanung|phasen|gantt|gantt diagramm|deadline|deadlines|stichtage|projektstart|projektende|projektbeginn|start|beginn|ende|starttermin|endtermin|abgabetermin*|vereinbarte abgabe|timeline|milestones|schedule|releaseplan|sprintplan|sprinttermine|faellig|faelligkeit|umsetzungszeitraum|naechster termin|naechstes treffen|naechste sitzung|vertragsbeginn|durchfuehrungszeitraum|durchfuehrungszeit|bearbeitungszeitraum|bearbeitungsdauer|umsetzungsdauer|entwicklungszeit|zeitbedarf|zeitliche planung|zeitliche rahmenbedingungen|zeitplanung und meilensteine|grobzeitplan|grober zeitplan|arbeitsplan und zeitplan|projektphasen mit zeitplanung|projektphasen und zeitplanung|zeitplanung in stunden|phasen und zeitplan|wichtige termine|abgabefrist*|terminliche planung|ausfuehrungstermine|leistungszeitpunkt",
      "projektverlauf und meilensteine|leistungszeit und ort|ausfuehrungszeit|leistungsort und zeit|leistungsort und leistungszeit|projektverlauf",
    ],
    columns: [
      "zeitaufwand|geplante zeit|geplanter zeitaufwand|stunden|std|zeit in stunden|dauer in stunden|datum|termin|termine|frist|faellig|faellig am|faelligkeit|bis|bis wann|deadline|start|startdatum|starttermin|beginn|ende|enddatum|endtermin|dauer|zeitraum|zeitpunkt|zeit|monat|woche|wochen|monate|tage|kalenderwochen|kw|kalenderwoche|quartal|liefertermin|geliefert bis|zieltermin|fertigstellung|abgabe|wann|start dauer|meilenstein",
    ],
    patterns: [
      "wir haben|es bleiben|bleiben uns|haben wir ~ <span>",
      "dauert|dauern|brauchen wir|benoetigen wir ~ <span>",
      "leistungszeitraum|projektlaufzeit|vertragslaufzeit|projektzeitraum|projektdauer|ausfuehrungszeitraum|vertragsdauer|liefertermin*|fertigstellungstermin*|abgabetermin*|zieltermin*|projektstart|projektbeginn|projektende|starttermin|endtermin|go live termin",
      "laufzeit von|laufzeit betraegt|dauer von|dauer betraegt|zeitraum von|zeitraum vom|innerhalb von|binnen .. tagen|wochen|monaten|werktagen|jahren",
      "wird|werden|ist|sind|soll|sollen .. bis|spaetestens .. abgeschlossen|fertiggestellt|geliefert|uebergeben|fertig|abgegeben|umgesetzt|bereitgestellt",
      "bis zum|bis spaetestens|spaetestens am|spaetestens bis .. abgeschlossen|fertiggestellt|fertig|geliefert|uebergeben|abzugeben|abgeben|abgegeben|vorzulegen|fertig sein|abzuschliessen",
      "beginnt am|beginnen am|startet am|endet am|enden am|beginnt im|startet im|endet im",
      "naechstes treffen|naechste treffen|naechster termin|naechste sitzung|naechstes meeting|naechster jour fixe",
      "entwicklungszeit|umsetzungszeit|bearbeitungszeit .. wochen|monate|monaten|tage|tagen",
      "auf .. wochen geschaetzt|monate geschaetzt|tage geschaetzt",
      "umsetzung|abgabe|lieferung|fertigstellung|go live|golive|livegang|launch|veroeffentlichung|release|projektstart|projektende|kickoff|kick off|abschluss|uebergabe|rollout|inbetriebnahme|einfuehrung|meilenstein|beginn|pilotphase .. <date>",
      "bis zum|bis spaetestens|bis ende|bis anfang|bis mitte|spaetestens am|spaetestens bis|startet am|beginnt am|endet am .. <date>",
      "laufzeit|dauer|projektdauer|projektlaufzeit|entwicklungszeit|umsetzungszeit .. <span>",
      "umsetzung dauert|projekt dauert|entwicklung dauert|phase dauert .. <span>",
      "<date> .. vorgesehen|geplant|begonnen|abgeschlossen|fertiggestellt|gestartet",
      "umsetzung|auslieferung|start|beginn|entwicklung|arbeiten .. <date>",
      "geht|gehen .. online|live|in betrieb",
      "gliedert sich|teilt sich|gliedern sich|erfolgt in|verteilt auf .. phasen|sprints|etappen|stufen|monate|wochen|monaten .. <span>",
      "sprints zu|sprints a|sprints mit .. <span>",
      "sprint dauert|sprints dauern|sprintlaenge|sprintdauer",
    ],
  },
};

import type { PointVocabulary } from "../../vocabulary.ts";

/** German words for the points that the rules of the family `scope` ask about. */
export const germanScopePoints: PointVocabulary = {
  groups: {
    // What costs work each time it is asked for.
    scopeCounted: [
      "korrekturschleife|korrekturschleifen|korrekturrunde|korrekturrunden|korrekturen|aenderungsschleifen|aenderungsrunden|aenderungen|aenderungswuensche|anpassungen|anpassungsrunden|ueberarbeitungen|iterationen|schleifen|runden|feedbackrunden|feedbackschleifen|abstimmungen|abstimmungsrunden|abstimmungstermine|besprechungen|meetings|termine|workshops|schulungen|entwuerfe|varianten|konzepte|layouts|anfragen|supportanfragen|rueckfragen|beratungsstunden|schnittstellen|berichte",
    ],
    scopeService: ["support|unterstuetzung|betreuung|beratung|wartung|hilfe|schulung"],
    // Work of the provider that an open word makes endless.
    scopeEffort: [
      "support|unterstuetzung|betreuung|beratung|wartung|hilfe|schulung|einweisung|dokumentation|aktualisierungen|updates|fehlerbehebung|fehlerkorrekturen|nachbesserungen|inhaltspflege|textpflege|redaktion|gestaltung|entwicklung|datenpflege|einpflege|zusatzarbeiten|mehrarbeit|anzupassen|angepasst|ueberarbeitet|ergaenzt|nachgebessert|teilnahme|reisen|vor ort",
    ],
    scopeAll: ["alle|allen|aller|saemtliche|saemtlichen|saemtlicher|jegliche|jede|jeder"],
    scopeWished: [
      "gewuenschten|gewuenschte|benoetigten|benoetigte|brauchen|benoetigen|wuenschen|wuenscht|braucht|benoetigt|noetig|erforderlich|notwendig|zufrieden",
    ],
    scopeLater: [
      "weiteren|weitere|kuenftigen|kuenftige|spaeteren|spaetere|nachtraeglichen|nachtraegliche|folgenden aenderungen",
    ],
    scopeOther: [
      "sonstige|sonstigen|sonstiger|aehnliche|aehnlichen|weitere damit verbundene|damit verbundene|damit verbundenen|zugehoerige|zugehoerigen|alle weiteren|alle anderen|allgemeine",
    ],
    scopeRelated: [
      "notwendigen|noetigen|erforderlichen|damit verbundenen|zugehoerigen|anfallenden|sonstigen|uebrigen|relevanten|dazu notwendigen|dafuer notwendigen|hierfuer notwendigen|hierfuer erforderlichen|dafuer erforderlichen",
    ],
    scopeChange: ["aendern|geaendert|angepasst|anpassen|ueberarbeitet|wiederholt|korrigiert"],
    scopeWork: [
      "arbeit|arbeiten|aufgaben|taetigkeiten|leistungen|nebenleistungen|zusatzleistungen|massnahmen|funktionen|funktionalitaeten|anpassungen|aenderungen|erweiterungen|konfigurationen|unterlagen|dokumente|dokumentationen|schnittstellen|schritte|vorbereitungen|tests|komponenten|bestandteile|systeme|elemente|seiten|arbeitsschritte|optimierungen|korrekturen",
    ],
  },
  points: {
    "scope/uncounted": {
      patterns: [
        "unbegrenzt*|unlimitiert*|unbeschraenkt*|uneingeschraenkt* ~ <scopeCounted>|<scopeService>",
        "beliebig viele|beliebig vielen|so viele|beliebige anzahl an|beliebige anzahl von|unbegrenzte anzahl an ~ <scopeCounted>",
        "beliebig oft ~ <scopeChange>",
        "so oft wie|so lange bis|so viele wie|so lange wie .. <scopeWished>",
        "bis der kunde|bis der auftraggeber|bis sie|bis alle .. zufrieden",
        "zur vollsten zufriedenheit|zur vollen zufriedenheit|bis zur vollsten zufriedenheit|bis zur vollen zufriedenheit|bis zur zufriedenheit",
        "zur zufriedenheit ~ <client>",
        "<scopeAll> <scopeWished> <scopeCounted>|<scopeWork>",
        "<scopeAll> <scopeLater> <scopeCounted>",
        "alles was|was immer ~ <scopeWished>",
        "volle unterstuetzung|umfassende unterstuetzung|vollumfaengliche unterstuetzung|rundum betreuung|rundumbetreuung|rundum sorglos|lebenslanger support|voller support",
      ],
    },
    "scope/open-list": {
      patterns: [
        "!etc|usw|usf|u ae|u a m|o ae|und so weiter|und aehnliches|und aehnliche|oder aehnliches|und dergleichen|oder dergleichen|und vieles mehr|u v m|uvm|und anderes|und weiteres|und vieles andere",
        "!unter anderem|insbesondere aber nicht nur|insbesondere aber nicht ausschliesslich|nicht abschliessend|aber nicht beschraenkt auf|nicht beschraenkt auf",
        "und|oder|sowie|inklusive <scopeOther> <scopeWork>",
        "<scopeAll> <scopeRelated> <scopeWork>",
        "und alles weitere|und alles was dazugehoert",
      ],
    },
    "scope/as-needed": {
      patterns: [
        "nach bedarf|bei bedarf|je nach bedarf|soweit erforderlich|soweit noetig|soweit notwendig|falls erforderlich|falls noetig|falls notwendig|wenn noetig|wenn erforderlich|sofern erforderlich|sofern notwendig|gegebenenfalls|ggf|ggfs|nach wunsch|auf wunsch|je nach wunsch|nach absprache|in absprache|auf anfrage|auf abruf|nach ermessen|im angemessenen umfang|in angemessenem umfang|im ueblichen umfang|in ueblichem umfang|im erforderlichen umfang|in erforderlichem umfang|im notwendigen umfang|in notwendigem umfang & <scopeEffort>|<scopeCounted>",
        "laufende*|fortlaufende*|kontinuierliche*|allgemeine*|umfassende* <scopeService>",
      ],
      // What the product does, and whose time is paid as it is used.
      besides: ["nutzer|benutzer|anwender|system|anwendung|app|server|browser|daten"],
    },
    "scope/vague-quality": {
      patterns: [
        "benutzerfreundlich|benutzerfreundliche*|nutzerfreundlich|nutzerfreundliche*|anwenderfreundlich|anwenderfreundliche*|bedienerfreundlich|bedienerfreundliche*|intuitiv|intuitive*|zeitgemaess|zeitgemaesse*|modernes design|moderne optik|moderne website|modernes erscheinungsbild|ansprechend|ansprechende*|marktuebliche*|branchenuebliche*|state of the art|nahtlos|nahtlose*|einfach zu bedienen|leicht zu bedienen|leicht bedienbar*|einfach bedienbar*|uebersichtlich gestaltet*|hochperformant|hochperformante*|zukunftssicher|zukunftssichere*|erstklassige*",
      ],
    },
    "scope/limit": {
      patterns: [
        "bis zu|maximal|hoechstens|max|nicht mehr als|begrenzt auf|beschraenkt auf|grenze|kontingent*|nach aufwand|stundensatz|gesondert|separat|kostenpflichtig|aufpreis|zusatzkosten|berechnet|verrechnet|zwei|drei|vier|fuenf|sechs|zehn|einmal|einmalig*|zweimal|dreimal|gemessen an",
      ],
    },
    "scope/client-acts": {
      patterns: ["<clientActs> ~ <must>", "<must> ~ <clientActs>", "durch|vom|seitens ~ <client>"],
    },
    "scope/legal-terms": {
      headings: [
        "urheberrecht*|nutzungsrecht*|rechte|rechteeinraeumung|rechteuebertragung|lizenz|lizenzen|lizenzrechte|schutzrechte|geistiges eigentum|geheimhaltung|vertraulichkeit|verschwiegenheit|begriffe|begriffsbestimmungen|definitionen|glossar|haftung|haftungsbeschraenkung|haftungsausschluss|gewaehrleistung|maengelhaftung|garantie|datenschutz|auftragsverarbeitung|versicherung*|kuendigung|laufzeit und kuendigung|gerichtsstand|schlussbestimmungen|salvatorische klausel|allgemeine bestimmungen|allgemeine geschaeftsbedingungen|agb|rechtliches|hoehere gewalt|zahlungsbedingungen|zahlungsmodalitaeten|rechnungsstellung|reisekosten|spesen|nebenkosten|unterauftragnehmer*|subunternehmer*|informationssicherheit",
      ],
    },
  },
};

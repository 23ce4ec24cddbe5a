import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for the risk that users can't figure out how to use it, and for what makes it easy. */
export const germanRiskUsability: TopicVocabulary = {
  "risk-usability": {
    headings: [
      "bedienbarkeitsrisiko|bedienbarkeitsrisiken|usability risiko|usability|usability tests|usability test|gebrauchstauglichkeit|bedienbarkeit|benutzbarkeit|bedienung|benutzerfreundlichkeit|nutzerfreundlichkeit|anwenderfreundlichkeit|bedienkomfort|barrierefreiheit|user experience|ux|ux design|ui design|ui ux|ux ui|nutzererlebnis|benutzererlebnis|benutzererfahrung|nutzererfahrung|benutzeroberflaeche|benutzeroberflaechen|bedienoberflaeche|benutzungsoberflaeche|nutzeroberflaeche|benutzerschnittstelle|user interface|gui|gui design|dialoggestaltung|bedienkonzept|erlernbarkeit|ergonomie|softwareergonomie|look and feel|wireframes|mockups|mockup|mock ups|grafische mockups|klickdummy|klick dummy|designkonzept|gestaltungskonzept|moegliche app visualisierung|benutzerhandbuch|benutzerdokumentation|anwenderdokumentation|nutzerdokumentation|hilfe|hilfesystem|onlinehilfe|anwenderschulung|benutzerschulung|schulung|schulungen|schulung und einweisung|schulungskonzept|einweisung|onboarding|anwenderunterstuetzung|mehrsprachigkeit|lokalisierung|nutzertests|benutzertests|anforderungen an die benutzerschnittstelle",
    ],
    patterns: [
      "usability*|gebrauchstauglich*|bedienbarkeit*|benutzbarkeit|benutzerfreundlich*|nutzerfreundlich*|anwenderfreundlich*|bedienerfreundlich*|bedienfreundlich*|barrierefrei*|barrierearm*|wcag|bitv|screenreader*|screen reader|ux design|nutzererlebnis|benutzererlebnis|benutzererfahrung|nutzererfahrung|intuitiv*|selbsterklaerend*|selbsterklaerung|erlernbar*|ergonom*|bedienkonzept*|user friendly|leichte sprache|leichter sprache|gebaerden*",
      "verbesser*|gute|optimier*|bessere|positive .. user experience",
      "behinderung|behinderungen|seheinschraenkung*|sehbehinder*|blinde .. zugaenglich|nutzbar|bedienbar|zugang",
      "einfach|leicht|simpel|unkompliziert .. zu bedienen|bedienbar|zu verstehen|verstaendlich|erlernbar|anwendbar|zu benutzen|zu bedienende|benutzbar|handhabbar",
      "leicht verstaendlich*|leicht anwendbar*|einfach nutzbar|leicht zugaenglich|gut lesbar|verstaendlich was zu tun ist",
      "fehlermeldung|fehlermeldungen|hinweise|texte .. verstaendlich*|klar|hilfreich*",
      "einfache|einfachen|leichte|intuitive|uebersichtliche|uebersichtlichen|simple|klare|schlichte .. bedienung|handhabung|benutzung|navigation|nutzerfuehrung|benutzerfuehrung|oberflaeche|benutzeroberflaeche|menuefuehrung|beschriftung*|interface",
      "bedienung|navigation|oberflaeche|benutzeroberflaeche|menuefuehrung .. einfach*|intuitiv*|leicht*|verstaendlich*|uebersichtlich*|klar|sinnvoll",
      "einfaches login|grosse schaltflaechen|grosse knoepfe|klare beschriftungen|klare struktur|einheitliches erscheinungsbild|einheitliches design|einheitliche oberflaeche|konsistentes design|schriftgroesse|kontrast und",
      "ohne vorkenntnisse|ohne vorwissen|ohne schulung|ohne einarbeitung|ohne programmierkenntnisse|ohne technische kenntnisse|ohne jegliches vorwissen|ohne anleitung|keine vorkenntnisse|vorkenntnisse sind nicht|keine technischen kenntnisse|bedienungsanleitung|benutzerhandbuch|benutzerhandbuecher|anwenderhandbuch|nutzerhandbuch|benutzerdokumentation|anwenderdokumentation|nutzerdokumentation|lehrvideo*|erklaervideo*|videoanleitung*|tutorial|hilfeseite*|hilfetext*|hilfefunktion|onlinehilfe|kurzanleitung|kontexthilfe|tooltip*",
      "handbuch|anleitung .. anwender*|nutzer*|benutzer*|ausgeliefert|geliefert|bedienung|neue|anfang*|deutscher sprache|programm",
      "schulung|schulungen|einweisung|workshop .. mitarbeit*|beschaeftigt*|anwender*|nutzer*|benutzer*|lehrkraefte*|personal|endanwender*|key user*|enthalten|teilnehmer*",
      "anwenderschulung*|benutzerschulung*|nutzerschulung*|endanwenderschulung*|schulungsunterlagen|schulungsvideo*",
      "neue nutzer|neue benutzer|neue anwender|einsteiger .. gefuehrt|ersten schritte|hilfe|rundgang|onboarding|begleitet",
      "wireframe*|klickdummy*|klick dummy*|clickdummy*|klickprototyp*|klickbarer prototyp|klickbare|ui prototyp|designsystem|nutzerzentriert*|menschzentriert*|benutzerzentriert*|nutzerfuehrung|benutzerfuehrung|responsive design|responsives design|responsive ui|responsives layout|mobile first|benutzermasken",
      "mockup*|mock up|mock ups .. erprobt|getestet|erstell*|entwurf|besprochen|abgestimmt|anwender*|nutzer*|zeigen|siehe|oberflaeche",
      "mockups|mock ups",
      "iso norm 9241|iso 9241|din en iso 9241|styleguide|style guide|dialoggestaltung|gestaltungsrichtlinie*",
      "beobachten|beobachtet|test|tests|testen|erproben .. nutzer|nutzern|anwender|anwendern|benutzern|probanden|testpersonen .. aufgaben|bedienung|oberflaeche|masken|entwuerfe|prototyp*",
      "nutzertest*|benutzertest*|usability test*|anwendertest*",
      "zurechtfinden|zurechtzufinden|findet sich .. zurecht",
      "funktioniert|nutzbar|laeuft|bedienbar|dargestellt .. handy|smartphone*|tablet*|mobilgeraet*|bildschirmgroesse*|endgeraet*",
      "auf deutsch|mehrsprachig*|zweisprachig*|mehrere sprachen|mehreren sprachen|weitere sprachen|sprachen verfuegbar",
      "drei klicks|zwei klicks|wenigen klicks|wenige klicks|wenigen schritten|hoechstens drei schritte|mit der tastatur|tastaturbedien*|alternativtext*|vorlesefunktion",
      "navigation|menue|masken|seiten .. uebersichtlicher|vereinfach*|klarer|benannt|betitelt",
      "optimierung der .. benutzererfahrung|nutzererfahrung|bedienung|oberflaeche",
    ],
  },
  // Words of wide meaning, which count where nothing else does.
  "risk-usability/hint": {
    patterns: [
      "usability*|gebrauchstauglich*|bedienbarkeit*|benutzbarkeit|benutzerfreundlich*|nutzerfreundlich*|anwenderfreundlich*|bedienerfreundlich*|bedienfreundlich*|barrierefrei*|barrierearm*|wcag|bitv|screenreader*|screen reader|user experience|ux design*|nutzererlebnis|benutzererlebnis|benutzererfahrung|nutzererfahrung|intuitiv*|selbsterklaerend*|selbsterklaerung|erlernbar*|ergonom*|bedienkonzept*|user friendly|accessibility",
      "einfach|leicht|simpel|unkompliziert .. zu bedienen|bedienbar|zu verstehen|verstaendlich|erlernbar|anwendbar|zu benutzen|zu bedienende|benutzbar",
      "leicht verstaendlich*|leicht anwendbar*|einfach nutzbar|leicht zugaenglich|gut lesbar",
      "einfache|einfachen|leichte|intuitive|uebersichtliche|uebersichtlichen .. bedienung|handhabung|benutzung|navigation|nutzerfuehrung|benutzerfuehrung|oberflaeche|benutzeroberflaeche",
      "bedienung .. einfach|intuitiv|leicht|verstaendlich",
      "kommt|kommen|findet|finden .. nicht zurecht",
      "schwer zu bedienen|schwierig zu bedienen|kompliziert zu bedienen|umstaendlich zu bedienen|nicht intuitiv|ohne vorkenntnisse|ohne vorwissen|ohne schulung|ohne programmierkenntnisse|ohne technische kenntnisse|ohne jegliches vorwissen|bedienungsanleitung|benutzerhandbuch|bedienfehler|fehlbedienung*",
      "wireframe*|mockup*|mock up|mock ups|klickdummy*|klick dummy*|clickdummy*|klickprototyp*|klickbarer prototyp|ui prototyp|designsystem|nutzerzentriert*|menschzentriert*|benutzerzentriert*|nutzerfuehrung|benutzerfuehrung|onboarding|responsive design|responsives design",
      "iso norm 9241|iso 9241|din en iso 9241|styleguide|dialoggestaltung",
      "zurechtfinden|zurechtzufinden",
      "kompliziert|unuebersichtlich|verwirrend .. bedienung|benutzerfuehrung|nutzerfuehrung|oberflaeche|menue",
      "bedienung|benutzerfuehrung|nutzerfuehrung|benutzeroberflaeche|oberflaeche|menue .. kompliziert|unuebersichtlich|verwirrend|umstaendlich",
    ],
  },
  "risk-usability/stated": {
    patterns: [
      "<riskWord> .. zurechtfinden|nicht zurecht|verstehen|verstaendlich|verwirr*|kompliziert|bedien*|ueberforder*|usability|barrierefrei*|unuebersichtlich|lernkurve|abschreck*|intuitiv",
      "usability|bedienung|bedienbarkeit|barrierefreiheit .. <riskWord>",
      "bedienbarkeitsrisiko|usability risiko|schlechte bedienbarkeit|schlechte usability|mangelnde bedienbarkeit|mangelnde usability|bedienfehler|fehlbedienung*|steile lernkurve",
      "!<asked>|sie .. verwirr*|ueberfordert|ueberfordern|nicht zurecht|frustrier*|verstehen .. nicht|nicht verstehen|verwirrend",
      "!<asked> .. verstehen|finden|koennen .. womoeglich nicht|vielleicht nicht|moeglicherweise nicht|eventuell nicht",
      "!verstehen|lesen|bedienen|zurechtfinden .. womoeglich nicht|vielleicht nicht|moeglicherweise nicht|eventuell nicht",
      "!womoeglich nicht|vielleicht nicht|moeglicherweise nicht|eventuell nicht .. verstehen|lesen|bedienen|zurechtfinden|zurecht",
      "koennte|koennten|womoeglich .. verwirr*|verwirrend|ueberforder*|abschrecken|ueberfordert|missverstanden|zu kompliziert",
      "!kommt|kommen|findet|finden .. nicht zurecht|damit zurecht|ohne schulung",
      "!schwer zu bedienen|schwierig zu bedienen|kompliziert zu bedienen|umstaendlich zu bedienen|nicht intuitiv|schwer verstaendlich|unuebersichtlich|nicht barrierefrei",
      "kompliziert|unuebersichtlich|verwirrend .. bedienung|benutzerfuehrung|nutzerfuehrung|oberflaeche|menue*",
      "bedienung|benutzerfuehrung|nutzerfuehrung|benutzeroberflaeche|oberflaeche|menue .. kompliziert|unuebersichtlich|verwirrend|umstaendlich",
      "zu kompliziert fuer|ist fuer neulinge|wenig uebung mit|kaum technikaffin|wenig technikaffin|geringe computerkenntnisse|wenig computerkenntnisse",
    ],
  },
  "risk-usability/besides": {
    patterns: [
      "anleitungen kommentieren|liste der schulungen|datenschutz geschult|fuer alle bieter",
      "jaehrlich .. geschult",
      "balsamiq|arbeitsmittel .. mockups",
    ],
  },
};

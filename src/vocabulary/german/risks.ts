import type { TopicVocabulary } from "../vocabulary.ts";
import { germanRiskFeasibility } from "./risk-feasibility.ts";
import { germanRiskUsability } from "./risk-usability.ts";
import { germanRiskValue } from "./risk-value.ts";
import { germanRiskViability } from "./risk-viability.ts";

/** German words for product risks. */
export const germanRisks: TopicVocabulary = {
  risks: {
    headings: [
      "risiko|risiken|risikoanalyse*|risikobewertung*|risikobetrachtung*|risikomanagement|risikoregister|risikoliste|risikomatrix|risikoakzeptanz|risikofaktoren|risiken und massnahmen|risiken und gegenmassnahmen|risiken und chancen|chancen und risiken|risiken und annahmen|risiken und abhaengigkeiten|risiken und herausforderungen|projektrisiko|projektrisiken|produktrisiko|produktrisiken|hauptrisiken|technische risiken|wirtschaftliche risiken|bekannte risiken|moegliche risiken|potenzielle risiken|offene risiken|restrisiken|herausforderungen|bedenken|gefahren|bedrohungen|hindernisse|stolpersteine|probleme und risiken|moegliche probleme|moegliche schwierigkeiten|schwierigkeiten|blocker|swot|swot analyse|schwaechen|zielkonflikte|offene punkte und risiken|vier risiken|die vier produktrisiken|was kann schiefgehen|was schiefgehen kann|was koennte schiefgehen|was uns sorgen macht|unsicherheiten|unwaegbarkeiten|unbekannte|risiken gegenmassnahmen|risiken massnahmen|risiken und probleme|risiken und unsicherheiten|rechtliche und wirtschaftliche risiken|finanzielle risiken|organisatorische risiken|sicherheitsrisiken|hemmnisse|huerden|fallstricke|raid log|gefahren und risiken|projektgefaehrdungen|kritische erfolgsfaktoren und risiken|annahmen und risiken|einschraenkungen und risiken|gruende fuer ein scheitern|gruende fuer moegliches scheitern|moegliches scheitern|woran es scheitern kann|woran wir scheitern koennten|risiken und mitigation|risiken und fallback|top risiken|risiken und contingencies|risiken und offene fragen|projektgefahren",
      "kritische blocker|kritische punkte|bekannte probleme|bekannte einschraenkungen|aktuelle einschraenkungen|risiken wenn|notfallszenarien|sorgen|unsere sorgen|groesste sorgen|unsere groesste sorge|was uns sorge macht|was uns sorgen bereitet|was uns umtreibt|was uns den schlaf raubt|wovor wir angst haben|befuerchtungen|was uns aufhalten koennte|was uns zu fall bringen koennte|was schiefgehen koennte|was schiefgehen kann|wo es schiefgehen kann|wo es haken kann|wo es klemmen kann|woran es haengen kann|woran es scheitern koennte|woran wir scheitern koennen|groesste risiken|groessten risiken|knackpunkte",
    ],
    labels: [
      "bedenken|herausforderung|gefahr|bedrohung|hindernis|sorge|unsicherheit|hauptrisiko|groesstes risiko|groesste herausforderung",
    ],
    columns: [
      "sorge|sorgen|befuerchtung|was uns sorgen macht|was uns umtreibt|was schiefgehen koennte|risiko|risiken|risikobeschreibung|gefahr|gefahren|bedrohung|beschreibung des risikos|projektrisiko|was schiefgehen kann",
    ],
  },
  "open-questions": {
    headings: [
      "offene fragen|offene frage|ungeklaerte fragen|offene technische fragen|fragen und bedenken|offene punkte|ungeklaerte punkte|was wir nicht wissen|noch zu klaeren|zu klaeren|verbleibende fragen",
    ],
  },
  beliefs: {
    headings: [
      "was wir glauben|was wir glauben aber nicht wissen|was wir noch nicht wissen|was wir nicht wissen|was wir vermuten|was wir annehmen|was wir annehmen aber nicht wissen|was noch ungewiss ist|was wir nicht sicher wissen|vermutungen|wetten|unsere wetten|produktwetten|hypothese|hypothesen|unsere hypothesen|unsere hypothese|produkthypothesen|zu pruefende hypothesen|hypothesen die wir testen|annahmen die wir pruefen|annahmen die wir testen|annahmen die zu pruefen sind|zu pruefende annahmen|ungepruefte annahmen|kritische annahmen|kritischste annahmen|riskanteste annahme|riskanteste annahmen|riskante annahmen|was stimmen muss|was wahr sein muss|was wir lernen wollen|was wir lernen muessen|was wir herausfinden wollen|was wir herausfinden muessen|welche fragen wir beantworten|welche fragen wir klaeren|fragen die wir beantworten|fragen die wir klaeren",
    ],
    labels: ["hypothese|wette|vermutung|riskanteste annahme|zu pruefende annahme"],
    columns: [
      "hypothese|hypothesen|wette|vermutung|was wir glauben|was wir nicht wissen|riskanteste annahme|zu pruefende annahme",
    ],
  },
  ...germanRiskValue,
  ...germanRiskViability,
  ...germanRiskFeasibility,
  ...germanRiskUsability,
};

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
      "kritische blocker|kritische punkte|bekannte probleme|bekannte einschraenkungen|aktuelle einschraenkungen|risiken wenn|notfallszenarien|groesste risiken|groessten risiken|knackpunkte",
    ],
    labels: [
      "bedenken|herausforderung|gefahr|bedrohung|hindernis|sorge|unsicherheit|hauptrisiko|groesstes risiko|groesste herausforderung",
    ],
    columns: [
      "risiko|risiken|risikobeschreibung|gefahr|gefahren|bedrohung|beschreibung des risikos|projektrisiko|was schiefgehen kann",
    ],
  },
  "open-questions": {
    headings: [
      "offene fragen|offene frage|ungeklaerte fragen|offene technische fragen|fragen und bedenken|offene punkte|ungeklaerte punkte|was wir nicht wissen|noch zu klaeren|zu klaeren|verbleibende fragen",
    ],
  },
  ...germanRiskValue,
  ...germanRiskViability,
  ...germanRiskFeasibility,
  ...germanRiskUsability,
};

import type { Vocabulary } from "../vocabulary.ts";

/** Sets of German terms for what a plan takes for granted or depends on. */
export const germanAssumptionGroups: Vocabulary["groups"] = {
  // What is planned: where such a thing depends on something, the work does, not the product.
  planned: [
    "schaetzung|kalkulation|preis|angebot|plan|zeitplan|start|beginn|meilenstein|meilensteine|phase|projekt|arbeit|arbeiten|lieferung|integration|migration|budget|fertigstellung|einfuehrung|termin|termine|umsetzung|erfolg|umfang|entwicklung|festpreis|aufwandsschaetzung|projekterfolg|inbetriebnahme|rollout|wir|finanzierung|sprint",
  ],
  dependent: [
    "abhaengig|angewiesen|vorbehalt|setzt|setzen|haengt|haengen|beruht|beruhen|basiert|basieren|geht|gehen|steht und faellt|bedingt",
  ],
  ground: ["voraus|ab|annahme|annahmen|aus|von|auf|vorbehalt"],
  // What is there already and stays.
  givenPlace: [
    "vorhandenen|vorhandener|vorhandene|bestehenden|bestehender|bestehende|eigenen|eigener|hauseigenen|hauseigener|vorgegebenen|vorgegebener|derzeitigen|bisherigen",
  ],
  environment: [
    "server|servern|infrastruktur|hardware|rechenzentrum|umgebung|systemumgebung|systemen|netz|netzwerk|rechnern|datenbank|hosting|geraeten|landschaft|it landschaft|tablets|browsern",
  ],
  // What a use case names beside its preconditions.
  useCase: [
    "nachbedingung*|akteur|akteure|ausloeser|ausloesendes ereignis|normalablauf|standardablauf|hauptablauf|hauptszenario|standardszenario|alternativer ablauf|alternativablauf|alternative ablaeufe|beteiligte akteure|postcondition*",
  ],
};

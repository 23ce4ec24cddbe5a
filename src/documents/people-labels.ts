/** Column heads under which names or roles stand, beyond the topics `roles`; both languages, as tables mix them. */
export const nameColumns =
  /^(?:name|names|person|persons?|people|who|member|members|team ?members?|wer|besetzung|mitglied|mitglieder|mitarbeiter.*|ansprechpartner.*|ansprechperson.*|contact|contact person|owner|assignee|name ?\/ ?person|full name|vorname|nachname|participants?|stakeholder|teilnehmer.*|responsible|responsible party|verantwortlich.*|students?|student name|studierende.*|assigned to|accountable|(?:task |work )?leads?|leader|led by|bearbeiter(?:in|:in|innen)?|bearbeitung|durchführung durch|attendees?|anwesend|anwesende|nom|nome|nombre|naam)$/iu;
export const roleColumns =
  /^(?:(?:project |team )?roles?|positions?|function|title|job title|rollen?|funktion|position|aufgabe|aufgaben|aufgabenbereich|projektrolle|rolle im (?:projekt|team)|zuständigkeit|zuständigkeiten|responsible for|responsibilit(?:y|ies)|role ?\/ ?responsibility|area|bereich|rôle|rol|papel|função|cargo)$/iu;
/** What is to be done, beside the one who does it. */
export const taskColumns =
  /^(?:actions?|action items?|(?:key |main )?tasks?|task name|to-?dos?|next steps?|what|was|maßnahmen?|todo|(?:work ?|task ?)(?:packages?|streams?|items?)|wps?|activit(?:y|ies)|aufgaben?|teilaufgaben?|arbeitspakete?|aps?|tätigkeit(?:en)?|aktivität(?:en)?|arbeitsschritte?|contributions?|work done|works? on|worked on|beitr(?:ag|äge)|erledigt)$/iu;
export const sideColumns =
  /^(?:organi[sz]ation|company|side|party|firma|seite|unternehmen|organisation|affiliation|partei|institution)$/iu;
/** Labels that say what people are to the work without being a role's title. */
export const peopleLabels =
  /^(?:(?:vice[- ])?president|(?:co-?)?director|drivers?|implementers?|requesters?|kasse|kassier(?:er|erin)?|stellvertreter(?:in)?|(?:\p{L}+ ){0,2}(?:owners?|leads?|lead\(s\)|responsible(?: part(?:y|ies)| persons?)?|accountable|chairs?|chairpersons?|approvers?|maintainers?|reviewers?|mentors?|supervisors?|contacts?|deputy|deput(?:y|ies)|poc|dri|pm|po|ba)|(?:\p{L}+ ){0,2}contact name|(?:reviewed|approved|authori[sz]ed|requested|raised|reported|assigned|led|owned|chaired|managed|coordinated|verified|signed|supervised|recorded|minutes|minuted|notes|logged) (?:by|to)|assigned|assignees?|minutes|minute taker|protokoll|(?:geprüft|genehmigt|freigegeben|verantwortet|geleitet|betreut|beantragt|gemeldet|protokolliert) (?:von|durch)|bearbeitet (?:von|durch)|schriftführer(?:in)?|team ?lead(?:er)? name|applicants?|antragsteller(?:in|innen)?|pm|sm|pos?|ba|devs?|em|eng|engineering|design|qa|docs|support|scribe|note ?takers?|facilitators?|moderators?|contact person|verantwortlich(?:e|er|en)?|zuständig|leitung|stellvertretung|vertretung|vorsitz|federführung|(?:\p{L}+ )?betreuung|moderation|protokoll(?:führung|führer|führerin|ant|antin)?|schriftführung|projektteilnehmer(?:in|innen|:innen)?|(?:project |projekt)?team(?: ?members?|mitglieder)?|mitglieder|members|bearbeiter(?:in|innen)?|(?:\p{L}+ )?ansprechpartner(?:in|innen)?|(?:\p{L}+ )?ansprechperson(?:en)?)$/iu;
/** Who an agreement is between; mostly firms, now and then people. */
export const partyLabels =
  /^(?:(?:project |main )?(?:clients?|customers?|suppliers?|contractors?|vendors?|providers?)|(?:projekt)?(?:auftraggeber(?:in)?|auftragnehmer(?:in)?|kunde|kundin|lieferant))$/iu;
/** Who was at a meeting, or wrote the text: people, but no roles in the work. */
export const attendanceLabels =
  /^(?:participants?|attendees?|attending|present|in attendance|teilnehmer(?:in|innen|:innen|\*innen)?|teilnehmende|anwesende?|anwesend|dabei|gäste|guests|apologies|regrets|excused|absent|absentees|entschuldigt|abwesend|abwesende|fehlend|unentschuldigt|authors?|autor(?:en|in|innen)?|verfasser(?:in)?|submitted by|proposer|prepared by|written by|erstellt von|erstellt durch|eingereicht von)$/iu;
/** What somebody does at a meeting only. */
export const meetingDuties =
  /^(?:moderat(?:or(?:in)?|ion)|notes?[- ]?(?:takers?|keepers?)|notes by|scribe|minutes|minute ?takers?|time ?keeper|meeting (?:leader|chair)|recorded by|protokoll\p{L}*|schriftführ\p{L}*)$/iu;
/** On a card of one role, the label of its holder. */
export const holderLabels = /^(?:name|person|who|wer)$/iu;
export const cardLabels = /^(?:roles?|rollen?|position|funktion|title)$/iu;
export const dutyLabels =
  /^(?:responsibilit(?:y|ies)|duties|tasks|aufgaben?|verantwortlichkeiten?|verantwortung|zuständigkeiten?)$/iu;
/** Whose work it is to build. */
export const developerRoles =
  /(?<!\p{L})(?:devs?|(?:(?:software|web|app|front ?end|back ?end|lead|senior|full ?stack)[- ]?)?(?:developers?|engineers?|programmers?|coders?|entwickler\p{L}*|programmierer\p{L}*|entwicklung)|tech lead)(?!\p{L})/iu;
/** What a name's note in parentheses or a short label says of the role: `Ana (PO)`. */
export const shortRoles =
  /^(?:pos?|sm|pm|ba|tl|cto|ceo|cfo|coo|pi|co-?pi|cor|dev|devs|qa|ux|ui|ops|sre|devops|chair|vice[- ]chair|lead|leads|lead dev|dev lead|team ?lead|co-?lead|deputy|host|scribe|moderation|vorsitz|leitung|stv\.?|stellv\.?|protokoll)$/iu;
/** `Exports (leads: Jana Roth and Tom Beck)`. */
export const leadsInParentheses =
  /\((?:((?:team |group |co-?)?(?:leads?|lead by|led by|leader)|leitung|chairs?|owners?|coordinators?|koordination|vorsitz|sprecher(?:in)?|verantwortlich|autor(?:en|in)?|authors?|verfasser|responsible):?\s+)([^()]+)\)/iu;
/** What somebody named beside it works on: `Jana Roth – back end`. */
export const workArea =
  /(?<!\p{L})(?:back[- ]?end|front[- ]?end|full[- ]?stack|(?:primary |web |app |software |mobile )?development|design|graphics|documentation|docs|tests?|testing|qa|infrastructure|devops|operations|research|marketing|communications?|outreach|fundraising|support|administration|user interface|ui|ux|database|security|finance|legal|moderation|release management|code review|coordination|datenbank|oberfläche|benutzeroberfläche|entwicklung|gestaltung|dokumentation|öffentlichkeitsarbeit|finanzen|technik|koordination|organisation|qualitätssicherung|recherche|backendentwicklung|frontendentwicklung)(?!\p{L})/iu;

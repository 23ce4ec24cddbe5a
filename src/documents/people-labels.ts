/** Column heads under which names or roles stand, beyond the topics `roles`; both languages, as tables mix them. */
export const nameColumns =
  /^(?:name|names|person|persons?|people|who|member|members|team ?members?|wer|besetzung|mitglied|mitglieder|mitarbeiter.*|ansprechpartner.*|ansprechperson.*|contact|contact person|owner|assignee|name ?\/ ?person|full name|vorname|nachname|participants?|stakeholder|teilnehmer.*|responsible|responsible party|verantwortlich.*|students?|student name|studierende.*)$/iu;
export const roleColumns =
  /^(?:(?:project |team )?roles?|positions?|function|title|job title|rollen?|funktion|position|aufgabe|aufgaben|aufgabenbereich|projektrolle|rolle im (?:projekt|team)|zuständigkeit|zuständigkeiten|responsible for|responsibilit(?:y|ies)|role ?\/ ?responsibility|area|bereich)$/iu;
export const sideColumns =
  /^(?:organi[sz]ation|company|side|party|firma|seite|unternehmen|organisation|affiliation|partei|institution)$/iu;
/** Labels that say what people are to the work without being a role's title. */
export const peopleLabels =
  /^(?:(?:\p{L}+ ){0,2}(?:owners?|leads?|lead\(s\)|responsible(?: part(?:y|ies)| persons?)?|accountable|chairs?|chairpersons?|approvers?|maintainers?|reviewers?|mentors?|supervisors?|contacts?|deputy|deput(?:y|ies)|poc|dri)|pm|pos?|em|eng|engineering|design|qa|docs|support|scribe|note ?takers?|facilitators?|moderators?|contact person|verantwortlich(?:e|er|en)?|zuständig|leitung|stellvertretung|vertretung|vorsitz|federführung|(?:\p{L}+ )?betreuung|moderation|protokoll(?:führung|führer|führerin|ant|antin)?|schriftführung|projektteilnehmer(?:in|innen|:innen)?|(?:project |projekt)?team(?: ?members?|mitglieder)?|mitglieder|members|bearbeiter(?:in|innen)?|(?:\p{L}+ )?ansprechpartner(?:in|innen)?|(?:\p{L}+ )?ansprechperson(?:en)?)$/iu;
/** Who was at a meeting, or wrote the text: people, but no roles in the work. */
export const attendanceLabels =
  /^(?:participants?|attendees?|attending|present|in attendance|teilnehmer(?:in|innen|:innen|\*innen)?|teilnehmende|anwesende?|anwesend|dabei|gäste|guests|authors?|autor(?:en|in|innen)?|verfasser(?:in)?|submitted by|proposer|prepared by|written by|erstellt von|erstellt durch|eingereicht von)$/iu;
export const cardLabels = /^(?:roles?|rollen?|position|funktion|title)$/iu;
export const dutyLabels =
  /^(?:responsibilit(?:y|ies)|duties|tasks|aufgaben?|verantwortlichkeiten?|verantwortung|zuständigkeiten?)$/iu;
/** `Exports (leads: Jana Roth and Tom Beck)`. */
export const leadsInParentheses =
  /\((?:((?:team |group |co-?)?(?:leads?|lead by|led by|leader)|leitung|chairs?|owners?|coordinators?|koordination|vorsitz|sprecher(?:in)?|verantwortlich):?\s+)([^()]+)\)/iu;
/** What somebody named beside it works on: `Jana Roth – back end`. */
export const workArea =
  /(?<!\p{L})(?:back-?end|front-?end|full-?stack|(?:primary |web |app |software |mobile )?development|design|graphics|documentation|docs|tests?|testing|qa|infrastructure|devops|operations|research|marketing|communications?|outreach|fundraising|support|administration|user interface|ui|ux|database|security|finance|legal|moderation|release management|code review|coordination|datenbank|oberfläche|benutzeroberfläche|entwicklung|gestaltung|dokumentation|öffentlichkeitsarbeit|finanzen|technik|koordination|organisation|qualitätssicherung|recherche|backendentwicklung|frontendentwicklung)(?!\p{L})/iu;

import type { TopicVocabulary } from "../vocabulary.ts";

/** German words for meetings, reports and channels. */
export const germanCadence: TopicVocabulary = {
  cadence: {
    headings: [
      "wie oft treffen wir uns|wann treffen wir uns|wie oft sprechen wir uns|wie oft sehen wir uns",
      "besprechungen|besprechung|regelbesprechung*|regeltermin*|regelkommunikation|regelmaessige meetings|regelmaessige termine|regelmaessige treffen|meetings|meeting|meetingstruktur|meetingrhythmus|terminrhythmus|jour fixe|jour fixes|kommunikation|interne kommunikation|kommunikationsplan|kommunikationsweg*|kommunikationskanal|kommunikationskanaele|kommunikationsstruktur*|kommunikationskonzept|kommunikation und abstimmung|kommunikation und zusammenarbeit|berichtswesen|berichterstattung|reporting|statusberichte|status reporting|projektberichte|zusammenarbeit|arbeitsweise|wie wir arbeiten|art der zusammenarbeit|abstimmung|abstimmungen|abstimmungsrunden|abstimmungstermine|austausch|scrum events|scrum ereignisse|scrum termine|zeremonien|rituale|sprint rhythmus|sprintrhythmus|sprint review|sprintreview|retrospektive|daily|daily scrum|stand up|standup|treffen|teamtreffen|sitzungen|sitzungsrhythmus|sprechstunde|sprechstunden|projektmeetings|statustermine|lenkungsausschusssitzungen|ways of working|projektorganisation und kommunikation|kommunikation im team|kommunikation mit dem auftraggeber|interne abstimmung|projektkommunikation|besprechungstermine|besprechungsrhythmus|team meetings|wochentermin|berichtspflichten|berichtspflicht|sprint planning|sprintplanung|organisatorisches|entwicklungsmethode|vorgehensmodell",
    ],
    labels: ["turnus|rhythmus|sitzungsturnus|meetingturnus|takt|berichtsturnus|regeltermin"],
    columns: [
      "meeting|meetings|rhythmus|turnus|frequenz|haeufigkeit|intervall|wie oft|besprechung|kadenz|kommunikationskanal",
    ],
    patterns: [
      "<week> .. <meeting>",
      "<meeting> .. <week>",
      "trifft sich|treffen sich|treffen uns|treffen wir uns|tagt|tagen .. <week>",
      "<week> .. gespraech|gespraeche",
      "<week> .. trifft sich|treffen sich|treffen wir|tagt|berichtet|stattfinden|findet statt|statt",
      "<meeting> .. montag|dienstag|mittwoch|donnerstag|freitag .. uhr|stattfindet|statt",
      "weekly|jour fixe|jourfixe|jour fix|daily scrum|daily standup|daily stand up|regeltermin*|statusmeeting*|sprint review|sprint retrospektive|alle zwei wochen sprint",
      "kommunikation|kommunizieren|kommuniziert|austausch|abstimmung|absprache|abstimmen .. ueber|via|per|mittels|auf .. slack|discord|teams|e mail|mattermost|telegram|whatsapp|zoom|skype|google meet|signal|matrix|telefon|mail",
      "regelmaessig*|laufend|fortlaufend .. informiert|berichtet|abgestimmt|absprache|absprachen|ruecksprache|rueckmeldung|feedback|austausch|status|updates|besprochen|treffen",
      "naechstes treffen findet|woechentliche|woechentlichen|woechentliches|monatliche|monatlichen|monatliches|taegliche|taeglichen .. besprechung*|treffen|meeting*|bericht*|abstimmung*|runde|termin*|call*|sitzung*",
      "wir|team|austausch|rueckfragen|absprachen|organisation|intern .. discord server|discord kanal|whatsapp gruppe|telegram gruppe|slack kanal|slack channel|teams kanal",
      "kommunikationskanaele|mailverteiler|kommunikation erfolgt ueber",
      "trifft|treffen|tagt|tagen|kommt|kommen .. <week> .. zusammen",
      "<week> .. kommt|kommen|informiert|informieren|besprechen|sprechen|prueft|pruefen|gepflegt|refined|vorgestellt|gezeigt|praesentiert",
      "informiert|informieren|berichtet|sprechen|pflegen|gepflegt|erhaelt|vorgelegt|bespricht|tagt|trifft sich|treffen sich|kommt zusammen .. <week>",
      "sprint|sprints|iteration .. endet|enden|schliesst|schliessen .. vorfuehrung|review|demo|retrospektive|praesentation",
      "zweiwoechige sprints|zweiwoechigen sprints|sprints von|sprintlaenge|sprintdauer|sprint dauert",
      "<week> .. stimmen sich|stimmt sich|stimmen wir uns|bespricht|besprechen|tauschen sich|tauschen wir uns|tauscht sich",
    ],
  },
};

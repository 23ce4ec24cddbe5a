/** What tells that nobody orders the work: it is done to learn, to pass, to win or to help. Terms as in `Vocabulary`, of both languages. */
export const unorderedWords = {
  /** In a title, or as what a document calls itself. */
  title: [
    "course project|class project|term project|semester project|capstone|capstone project|senior design|student project|final project|group project",
    "thesis|bachelor thesis|bachelors thesis|master thesis|masters thesis|dissertation|coursework|assignment|homework|portfolio project",
    "hackathon|side project|hobby project|personal project|weekend project|internship|gsoc|google summer of code|summer of code|outreachy",
    "bachelorarbeit|masterarbeit|abschlussarbeit|abschlussprojekt|diplomarbeit|maturaarbeit|projektarbeit|seminararbeit|hausarbeit|facharbeit",
    "semesterprojekt|studienprojekt|studentenprojekt|studierendenprojekt|schulprojekt|praktikum|abschlusspruefung|hobbyprojekt|privatprojekt",
  ],
  /** As a label before who or what: `Course: CS 457`. One alone may be the client's. */
  label: [
    "course|course code|course name|course number|module|class|section|instructor|instructors|professor|lecturer|teacher|teaching assistant|ta|supervisor|thesis supervisor|academic supervisor|advisor|adviser",
    "university|school|college|faculty|student|students|student name|student id|student number|semester|term|submitted to|mentor|mentors|possible mentor|possible mentors|github username|discord",
    "kurs|modul|lehrveranstaltung|vorlesung|dozent*|lehrkraft|betreuer*|matrikelnummer|hochschule|universitaet|fakultaet|schule|klasse|semester|studiengang|student*|studierende*|pruefling|auszubildende*|ausbildungsbetrieb|ausbildungsberuf|ausbilder*|eingereicht bei",
  ],
  /** Anywhere. */
  mention: [
    "google summer of code|gsoc|outreachy|capstone project|senior design project|course project|class project|student project|bachelor thesis|bachelors thesis|master thesis|masters thesis",
    "coursework|course requirements|course staff|teaching assistants|teaching team|our professor|our instructor|my professor|my thesis|grading|graded|rubric|final exam|demo day|bootcamp|this hackathon|the hackathon|community bonding",
    "side project|hobby project|personal project|portfolio project|in my spare time|in our spare time|spare time project",
    "bachelorarbeit|masterarbeit|diplomarbeit|abschlussarbeit|abschlussprojekt|studentisches projekt|studentischen projekts|projektpraktikum|softwarepraktikum|software praktikum|lehrveranstaltung|vorlesung|uebungsleiter*|pruefungsleistung|notengebung|benotung",
    "ihk|abschlusspruefung|pruefungsausschuss|betriebliche projektarbeit|betrieblichen projektarbeit|umschulung|in meiner freizeit|in der freizeit|hobbyprojekt",
  ],
} as const;

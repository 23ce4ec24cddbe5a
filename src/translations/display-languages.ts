/** The languages that messages are said in, whatever language a document is written in. */
export const displayLanguages = ["en", "de"] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];

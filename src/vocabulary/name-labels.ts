/** Labels over or beside what a document calls itself; folded, of both languages. */
export const nameLabels =
  "title|document title|document|document type|type of document|subject|re|regarding|matter|heading|titel|dokumenttitel|dokument|dokumentart|dokumenttyp|art des dokuments|betreff|betr|betrifft|thema|gegenstand|ueberschrift";

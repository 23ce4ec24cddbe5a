/** What work calls itself that ends before a product is used: terms as in `Vocabulary`, of both languages. */
export const trialWords = [
  "prototype|prototyping|proof of concept|poc|feasibility study|study|discovery|workshop|workshops|audit|assessment|analysis|consulting|training|migration assessment|research|spike|design sprint|review",
  "prototyp|machbarkeitsstudie|studie|vorprojekt|vorstudie|analyse|beratung|schulung|konzept|feinkonzept|gutachten",
] as const;

/** Titles that make somebody answer for the product, whatever they are called. */
const ownerTitle =
  /product[\s-]*(?:owner|manager|lead)|produkt[\s-]*(?:manager|verantwort|eigner|inhaber|owner|leit|chef)|head of product|(?<!\p{L})PO(?!\p{L})/iu;
/** The role itself, before titles that may carry the same accountability on another side. */
export const properTitle =
  /product[\s_-]*owner|produkt[\s-]*(?:verantwort|eigner|inhaber|owner)|(?<!\p{L})PO(?!\p{L})/iu;

/** `Proxy PO`, `Vertretung PO` stand in for the one who owns. */
export const standIn =
  /(?<!\p{L})(?:proxy|deputy|acting for|stand[- ]?in|backup|vice|substitute|stellv\p{L}*|stv|vertret\p{L}*|ersatz|proxies)(?!\p{L})/iu;

/** `Responsible for the product`, `Für das Produkt verantwortlich (Anbieter)`; not `Responsible for the product photos`. */
const ownerLabel =
  /^(?:product (?:responsibility|ownership|accountability)|(?:responsib\w+|accountab\w+|in charge|answers|looks|owner\w*|(?:who )?owns) (?:(?:for|of|after) )?the product|(?:(?:verantwort\w+|zuständig) für|verantwortet) das produkt|für das produkt (?:verantwortlich|zuständig)|produkt verantwortet)(?:\s*\(.*\))?$/iu;

/** Whether a title makes its holder the Product Owner. */
export function isOwnerTitle(role: string): boolean {
  if (standIn.test(role)) return false;
  return ownerTitle.test(role.replace(/project[\s-]+\p{L}+/giu, "")) || ownerLabel.test(role.trim());
}

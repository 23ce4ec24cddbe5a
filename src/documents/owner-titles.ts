/** Titles that make somebody answer for the product, whatever they are called. */
const ownerTitle =
  /product[\s-]*(?:owner|manager|lead)|produkt[\s-]*(?:manager|verantwortlich|eigner|inhaber|owner|leit)|head of product|(?<!\p{L})PO(?!\p{L})/iu;
/** The role itself, before titles that may carry the same accountability on another side. */
export const properTitle =
  /product[\s_-]*owner|produkt[\s-]*(?:verantwortlich|eigner|inhaber|owner)|(?<!\p{L})PO(?!\p{L})/iu;

/** `Proxy PO`, `Vertretung PO` stand in for the one who owns. */
export const standIn =
  /(?<!\p{L})(?:proxy|deputy|acting for|stand[- ]?in|backup|vice|substitute|stellv\p{L}*|stv|vertret\p{L}*|ersatz|proxies)(?!\p{L})/iu;

/** Whether a title makes its holder the Product Owner. */
export function isOwnerTitle(role: string): boolean {
  return !standIn.test(role) && ownerTitle.test(role.replace(/project[\s-]+\p{L}+/giu, ""));
}

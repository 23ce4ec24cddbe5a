/** What single blanks alone don't hold. */
const unevenBlank = /[^\S ]| {2}/;

/** A text with single blanks and none at its ends. Most sentences stand so already, and asking that is quicker than replacing. */
export function onOneLine(text: string): string {
  return (unevenBlank.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

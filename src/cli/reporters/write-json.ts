/**
 * A value as JSON that is safe to show: what a terminal or the log of a build server would obey is written as `\\u001b`, and
 * so reads the same.
 */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#)/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}

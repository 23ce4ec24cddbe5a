/** What somebody wrote, so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

/** Markdown of a team's own, without pictures, which an editor would fetch, and without HTML. */
export function withoutPictures(markdown: string): string {
  return markdown.replaceAll("![", "!\\[").replaceAll("<", "&lt;");
}

/** A link to a file, whose name may have brackets. */
export function linkTo(text: string, uri: string | undefined): string {
  if (uri === undefined) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${uri.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

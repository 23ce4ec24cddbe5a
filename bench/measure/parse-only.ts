import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A program that reads Markdown files with remark and does nothing with them: the least that a linter on remark needs. */
const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze();

for (const place of process.argv.slice(2))
  for (const file of findMarkdown(place)) processor.parse(readFileSync(file, "utf8"));

function findMarkdown(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(place, name));
}

const title = "# Statement of work: Ticket shop\n\n## Scope\n\n";

/** Texts of a size that stands in no contract, by what is much of; `size` between 0 and 1. */
export const hugeTexts = {
  "a line": (size) => `${title}Product Owner: ${"a".repeat(letters(size))}!\n`,
  "a line of words": (size) => `${title}${repeat("the Product Owner decides, ", letters(size) / 10)}\n`,
  "front matter": (size) => `---\nmandate:\n  kind: sow\nnotes: ${"x".repeat(letters(size) / 5)}\n---\n${title}`,
  "keys in front matter": (size) =>
    `---\n${Array.from({ length: size * 20_000 }, (_, at) => `key${at}: value\n`).join("")}---\n${title}`,
  quotes: (size) => `${title}${">".repeat(size * 10_000)} Product Owner: x\n`,
  lists: (size) => `${title}${"- ".repeat(size * 10_000)}Product Owner: x\n`,
  "nested items": (size) =>
    `${title}${Array.from({ length: size * 500 }, (_, at) => `${" ".repeat(at * 2)}- a`).join("\n")}\n`,
  brackets: (size) => `${title}${"[".repeat(size * 50_000)}](${"(".repeat(size * 50_000)}\n`,
  columns: (size) => {
    const row = (cell: string): string => `|${` ${cell} |`.repeat(size * 10_000)}\n`;
    return `${title}${row("Owner")}${row("-")}${row("x")}`;
  },
  rows: (size) =>
    `${title}| Story | Points |\n| - | - |\n${"| As a guest, I want to pay | 3 |\n".repeat(size * 2_000)}`,
  emphasis: (size) => `${title}${"*a **b ".repeat(size * 20_000)}\n`,
  "open tags": (size) => `${title}${"<div>".repeat(size * 20_000)}Product Owner: x\n`,
  comments: (size) => `${title}${"<!-- mandate-ignore risk: x -->\n".repeat(size * 2_000)}`,
  items: (size) => `# Product backlog\n\n${"- As a guest, I want to pay, so that I get in\n".repeat(size * 3_000)}`,
  headings: (size) => `${title}${"## Scope\n\nText.\n\n".repeat(size * 3_000)}`,
  blanks: (size) => `${title}Product Owner${" ".repeat(size * 100_000)}:${"\t".repeat(size * 100_000)}x\n`,
  backticks: (size) => `${title}${Array.from({ length: size * 400 }, (_, at) => "`".repeat(at)).join(" ")}\n`,
  digits: (size) => `${title}Price ${"1234567890".repeat(size * 3_000)} €\n`,
  dots: (size) => `${title}${"Price .......... ".repeat(size * 3_000)}\n`,
  names: (size) => `${title}${"Anna Roth, Max Weber and Dr. Eva von der Au, ".repeat(size * 1_000)}\n`,
  "people in charge": (size) => `# Role charter\n\n${"- **Product Owner:** Jana Roth\n".repeat(size * 1_000)}`,
  definitions: (size) => `${title}${Array.from({ length: size * 3_000 }, (_, at) => `[a${at}]: b\n`).join("")}`,
  footnotes: (size) =>
    `${title}${Array.from({ length: size * 1_000 }, (_, at) => `[^${at}] [^${at}]: b\n\n`).join("")}`,
} satisfies Record<string, (size: number) => string>;

export type HugeTextName = keyof typeof hugeTexts;

function letters(size: number): number {
  return size * 5_000_000;
}

function repeat(text: string, length: number): string {
  return text.repeat(length / text.length);
}

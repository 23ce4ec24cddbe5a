import { parts } from "./corpus.ts";
import { type Evaluation, meanF1 } from "./evaluate-corpus.ts";
import { quantile } from "./score-rules.ts";
import { figureNames, isReached, targets } from "./targets.ts";

/** The figures as Markdown tables, for the terminal and for `docs/accuracy.md`. */
export function writeTables(evaluation: Evaluation): string {
  return [
    "### Targets",
    ...targetTable(evaluation),
    "",
    "### Concepts",
    ...conceptTable(evaluation),
    "",
    "### Places",
    ...placeTable(evaluation),
    "",
    "### People and backlog items",
    ...factTable(evaluation),
    "",
    "### Languages",
    ...languageTable(evaluation),
    "",
    "### Rules",
    ...ruleTable(evaluation),
  ].join("\n");
}

function targetTable({ figures, parts }: Evaluation): string[] {
  const rows = figureNames.map((name) => {
    const { title } = targets[name];
    const cells = (["worked", "aside"] as const).flatMap((part) => {
      const value = figures[part][name];
      const bound = targets[name][part];
      return [
        name === "falseAlarms" ? String(value) : share(value),
        `${isReached(name, value, bound) ? "✔" : "✖"} ${bound}`,
      ];
    });
    return [title, ...cells];
  });
  const worked = `worked (${parts.worked.summary.documents})`;
  const aside = `set aside (${parts.aside.summary.documents})`;
  return table(["figure", worked, "target", aside, "target"], rows);
}

function conceptTable({ parts }: Evaluation): string[] {
  const aside = new Map(parts.aside.concepts.map((score) => [score.concept, score]));
  const rows = parts.worked.concepts.map((score) => {
    const other = aside.get(score.concept);
    return [
      score.concept,
      String(score.positives),
      ...[score.precision, score.recall, score.absentPrecision, score.absentRecall].map(share),
      String(other?.positives ?? 0),
      ...[other?.precision, other?.recall, other?.absentPrecision, other?.absentRecall].map(share),
    ];
  });
  const heads = ["precision", "recall", "missing: precision", "recall"];
  return table(["concept", "worked", ...heads, "set aside", ...heads], rows);
}

function placeTable({ parts }: Evaluation): string[] {
  const aside = new Map(parts.aside.places.map((score) => [score.concept, score]));
  const rows = parts.worked.places.map((score) => {
    const other = aside.get(score.concept);
    return [
      score.concept,
      ...[String(score.ranges), share(score.precision), share(score.recall)],
      ...[String(other?.ranges ?? 0), share(other?.precision), share(other?.recall)],
    ];
  });
  return table(["concept", "worked: ranges", "precision", "recall", "set aside: ranges", "precision", "recall"], rows);
}

function factTable({ facts }: Evaluation): string[] {
  const rows = (["people", "items"] as const).flatMap((what) =>
    parts.map((part) => {
      const { labelled, precision, recall, details } = facts[part][what];
      const agreeing = Object.entries(details).map(([name, value]) => `${name} ${share(value)}`);
      return [
        `${what}, ${part === "worked" ? "worked" : "set aside"}`,
        String(labelled),
        share(precision),
        share(recall),
        agreeing.join(", "),
      ];
    }),
  );
  return table(["what", "labelled", "precision", "recall", "of those found, right"], rows);
}

function languageTable({ languages }: Evaluation): string[] {
  const rows = Object.entries(languages).map(([language, scores]) => {
    const { kind, precision, recall, absentPrecision, absentRecall } = scores.summary;
    const count = scores.concepts.find(({ concept }) => concept === "kind")?.n ?? 0;
    return [
      language,
      String(count),
      ...[kind, precision, recall, meanF1(scores), absentPrecision, absentRecall].map(share),
    ];
  });
  return table(
    ["language", "documents", "kind", "precision", "recall", "mean F1", "missing: precision", "recall"],
    rows,
  );
}

function ruleTable({ rules: { rules, perDocument } }: Evaluation): string[] {
  const rows = rules.map(({ id, findings, documents, right }) => [
    `\`${id}\``,
    String(findings),
    String(documents),
    right === undefined ? "" : share(right),
  ]);
  return [
    `Findings of the default profile per document that isn't labelled \`none\`: median ${quantile(perDocument, 0.5)}, 90th percentile ${quantile(perDocument, 0.9)}.`,
    "",
    ...table(["rule", "findings", "documents", "right"], rows),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)];
}

function share(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(3);
}

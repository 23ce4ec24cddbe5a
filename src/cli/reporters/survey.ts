import { type DocumentKind, documentKinds } from "../../documents/document.ts";
import type { DocumentGroup } from "../../engagement/group-documents.ts";
import { alone } from "../../linter/describe-engagement.ts";
import { kindNames } from "../../rules/explain-rule.ts";
import { say, textOf } from "../../text/message.ts";
import { count } from "../report.ts";
import type { FolderSurvey, SurveyedDocument } from "../survey-folder.ts";
import { nameLanguage } from "./inspection.ts";
import { makePrintable } from "./style.ts";

/** So many documents of an engagement are named. */
const mostNamed = 12;

/** For people: what there is in a folder, which documents belong together, and why Mandate thinks so. */
export function describeSurvey(survey: FolderSurvey, groups: readonly DocumentGroup[]): string {
  const { documents, others, doubtful, setAside } = survey;
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const lines = [
    sumUp(survey),
    ...groups.flatMap((group) => ["", ...describeGroup(group, byPath)]),
    ...(setAside.length + doubtful.length === 0 ? [] : [""]),
    ...setAside.map((folder) => `Left alone: ${folder}, which seems to hold old documents or templates`),
    ...doubtful.map(
      ({ path, kind }) => `Not sure: ${path} is ${textOf(kindNames[kind].one)} by its name, but doesn't read like one`,
    ),
  ];
  if (documents.length === 0 && others === 0) return "mandate: There are no Markdown files here.\n";
  return lines.map((line) => `${makePrintable(line)}\n`).join("");
}

function sumUp({ documents, others }: FolderSurvey): string {
  if (documents.length === 0)
    return `mandate: No Markdown file here (${others}) is an engagement document (statement of work, product vision, backlog, role charter …).`;
  const kinds = documentKinds.flatMap((kind) => {
    const number = documents.filter(({ summary }) => summary.kind === kind).length;
    return number === 0 ? [] : [`${number} ${nameKind(kind, number)}`];
  });
  const besides = others === 0 ? "" : `; ${count(others, "other Markdown file")} left alone`;
  return `Found ${count(documents.length, "engagement document")}: ${kinds.join(", ")}${besides}`;
}

function nameKind(kind: DocumentKind, number: number): string {
  const { one, many } = kindNames[kind];
  return number === 1 ? withoutArticle(textOf(one)) : textOf(many);
}

function withoutArticle(name: string): string {
  return name.replace(/^an? /, "");
}

function describeGroup(
  { name, reason, documents }: DocumentGroup,
  byPath: ReadonlyMap<string, SurveyedDocument>,
): string[] {
  const why = documents.length === 1 ? textOf(alone) : textOf(reason ?? say`declared`);
  const width = Math.max(...documents.slice(0, mostNamed).map(({ path }) => path.length));
  const lines = documents.slice(0, mostNamed).map(({ path, kind, language }) => {
    const because = byPath.get(path)?.reason;
    const shown = `${withoutArticle(textOf(kindNames[kind].one))} in ${nameLanguage(language)}`;
    return `  ${path.padEnd(width)}  ${shown}${because === undefined ? "" : ` (${because})`}`;
  });
  const more = documents.length - lines.length;
  return [`${name} (${why})`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}

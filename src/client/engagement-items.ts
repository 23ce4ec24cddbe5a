import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Code2ProtocolConverter, Protocol2CodeConverter } from "vscode-languageclient";
import type {
  DocumentKindName,
  DocumentOverview,
  EngagementOverview,
  ProblemSeverity,
  StatementOverview,
} from "../protocol/overview.ts";
import type { LineRange } from "../protocol/requests.ts";
import { countProblems, explainReason, nameKind, nameState, nameTopic } from "./engagement-words.ts";

/** A line of the tree. */
export type EngagementNode =
  | { readonly type: "engagement"; readonly engagement: EngagementOverview }
  | { readonly type: "document"; readonly parent: EngagementOverview; readonly document: DocumentOverview }
  | StatementNode;

export interface StatementNode {
  readonly type: "statement";
  readonly parent: EngagementOverview;
  readonly document: DocumentOverview;
  readonly statement: StatementOverview;
}

/** Between LSP's values and VS Code's. */
export interface Converters {
  readonly code2ProtocolConverter: Code2ProtocolConverter;
  readonly protocol2CodeConverter: Protocol2CodeConverter;
}

/** More than so many are opened by whoever wants to see them. */
const mostOpened = 3;
const mostValues = 2;

export function engagementItem(engagement: EngagementOverview, count: number): TreeItem {
  const { id, name, documents } = engagement;
  const state = count > mostOpened ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(name, state);
  const size = documents.length === 1 ? l10n.t("1 document") : l10n.t("{0} documents", documents.length);
  const found = countProblems(sumProblems(documents));
  item.id = id;
  item.iconPath = new ThemeIcon("briefcase");
  item.contextValue = "engagement";
  item.description = joinParts(found, size);
  item.tooltip = [name, explainReason(engagement)].join("\n");
  item.accessibilityInformation = {
    label: l10n.t("Engagement {0}, {1}", name, [size, found].filter(Boolean).join(", ")),
  };
  return item;
}

export function documentItem({ id }: EngagementOverview, document: DocumentOverview, converters: Converters): TreeItem {
  const { uri, file, kind, problems } = document;
  const item = new TreeItem(file, TreeItemCollapsibleState.Collapsed);
  const found = countProblems(problems);
  item.id = `${id}\n${uri}`;
  item.resourceUri = converters.protocol2CodeConverter.asUri(uri);
  item.iconPath = new ThemeIcon(kindIcons[kind]);
  item.contextValue = "document";
  item.description = joinParts(found, nameKind(kind));
  item.tooltip = [file, joinParts(nameKind(kind), found)].join("\n");
  item.command = { command: "vscode.open", title: l10n.t("Open"), arguments: [item.resourceUri] };
  item.accessibilityInformation = { label: [file, nameKind(kind), found].filter(Boolean).join(", ") };
  return item;
}

/** Its tooltip is written when it is asked for, since the words of the document go into it. */
export function statementItem({ parent, document, statement }: StatementNode, converters: Converters): TreeItem {
  const { topic, state, finding } = statement;
  const item = new TreeItem(nameTopic(topic), TreeItemCollapsibleState.None);
  const said = describeValues(statement);
  item.id = `${parent.id}\n${document.uri}\n${topic}`;
  item.iconPath = iconOf(statement);
  item.contextValue = finding?.isFixable ? "fixableStatement" : "statement";
  item.description = joinParts(nameState(state) ?? "", said);
  const place = placeOf(statement);
  const uri = converters.protocol2CodeConverter.asUri(document.uri);
  const options = place === undefined ? {} : { selection: converters.protocol2CodeConverter.asRange(place) };
  item.command = { command: "vscode.open", title: l10n.t("Show"), arguments: [uri, options] };
  const label = [item.label, nameState(state) ?? l10n.t("said"), said, finding?.message].filter(Boolean).join(", ");
  item.accessibilityInformation = { label };
  return item;
}

/** Where a statement is to be seen: where it is said or left open, else where the finding points. */
function placeOf({ places, finding }: StatementOverview): LineRange | undefined {
  return places[0] ?? finding?.range;
}

/** `Jana Roth`, `Seat map, Payment by card +3`, `line 12` */
function describeValues({ values, places }: StatementOverview): string {
  const [place] = places;
  if (values.length > mostValues) return `${values.slice(0, mostValues).join(", ")} +${values.length - mostValues}`;
  if (values.length > 0) return values.join(", ");
  return place === undefined ? "" : l10n.t("line {0}", place.start.line + 1);
}

function joinParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function sumProblems(documents: readonly DocumentOverview[]): DocumentOverview["problems"] {
  const sum = (severity: ProblemSeverity): number =>
    documents.reduce((total, { problems }) => total + problems[severity], 0);
  return { error: sum("error"), warning: sum("warning"), information: sum("information"), hint: sum("hint") };
}

const kindIcons: Readonly<Record<DocumentKindName, string>> = {
  sow: "law",
  vision: "telescope",
  backlog: "list-ordered",
  charter: "organization",
  "change-request": "diff",
  notes: "note",
  none: "file",
};

/** Each state has a shape of its own, and its word beside it: the colour only repeats them. */
function iconOf({ state, finding }: StatementOverview): ThemeIcon {
  const colour = new ThemeColor(severityColours[finding?.severity ?? "hint"]);
  switch (state) {
    case "said":
      return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
    case "incomplete":
      return new ThemeIcon(finding?.severity === "information" ? "info" : "warning", colour);
    case "open":
      return new ThemeIcon("question", new ThemeColor("list.warningForeground"));
    case "missing":
      return new ThemeIcon("circle-slash", colour);
    case "unasked":
      return new ThemeIcon("dash");
  }
}

const severityColours: Readonly<Record<ProblemSeverity, string>> = {
  error: "list.errorForeground",
  warning: "list.warningForeground",
  information: "notificationsInfoIcon.foreground",
  hint: "descriptionForeground",
};

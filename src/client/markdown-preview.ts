import { commands, type Diagnostic, type Disposable, languages, type Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameTopic } from "./engagement-words.ts";
import { PreviewEvidence } from "./preview-evidence.ts";

/** What is used of markdown-it, which VS Code renders its Markdown preview with. */
export interface MarkdownIt {
  readonly renderer: { render(tokens: readonly MarkdownToken[], options: unknown, environment?: Environment): string };
}

/** VS Code puts in it what it renders. */
interface Environment {
  readonly currentDocument?: Uri;
}

interface MarkdownToken {
  readonly type: string;
  /** The first line, and the one after the last. */
  readonly map: readonly [number, number] | null;
  readonly nesting: number;
  readonly hidden: boolean;
  readonly attrs: readonly (readonly [name: string, value: string])[] | null;
}

const diagnosticSource = "mandate";
const findingsSetting = "mandate.preview";
const evidenceSetting = "mandate.previewEvidence";
/** By the number that VS Code gives a severity; the style sheet of the preview has them. */
const classNames = ["mandate-error", "mandate-warning", "mandate-information", "mandate-hint"] as const;
/** A preview that is rendered anew at each letter would flicker. */
const restMilliseconds = 300;

/** What is said of a block in the preview. */
interface Marks {
  readonly diagnostics: Diagnostic[];
  /** In words: `Product Owner`. */
  readonly topics: string[];
}

/** Marks in VS Code's own Markdown preview the blocks in which something was found or is said, each with what it is. */
export class MarkdownPreview implements Disposable {
  readonly #evidence: PreviewEvidence;
  readonly #subscriptions: readonly Disposable[];
  readonly #shown = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient) {
    this.#evidence = new PreviewEvidence(client, () => this.#refreshLater());
    this.#subscriptions = [
      this.#evidence,
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#takeFindings(uri);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if ([findingsSetting, evidenceSetting].some((name) => change.affectsConfiguration(name))) this.#refreshLater();
      }),
    ];
  }

  /** VS Code hands over the markdown-it that it renders its preview with. */
  extend(markdown: MarkdownIt): MarkdownIt {
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    renderer.render = (tokens, options, environment) => {
      const uri = environment?.currentDocument;
      return render(uri === undefined ? tokens : this.#mark(tokens, uri), options, environment);
    };
    return markdown;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** VS Code renders the same tokens again and again, so that marked ones are copies. */
  #mark(tokens: readonly MarkdownToken[], uri: Uri): MarkdownToken[] {
    const marks = new Map<MarkdownToken, Marks>();
    const marksAt = (line: number): Marks | undefined => {
      const block = findBlock(tokens, line);
      if (block === undefined) return undefined;
      const known = marks.get(block) ?? { diagnostics: [], topics: [] };
      marks.set(block, known);
      return known;
    };
    if (isSet(findingsSetting, uri))
      for (const diagnostic of findingsIn(uri)) marksAt(diagnostic.range.start.line)?.diagnostics.push(diagnostic);
    if (isSet(evidenceSetting, uri))
      for (const { topic, line } of this.#evidence.of(uri)) marksAt(line)?.topics.push(nameTopic(topic));
    return tokens.map((token) => {
      const found = marks.get(token);
      return found === undefined ? token : markToken(token, found);
    });
  }

  #takeFindings(uri: Uri): void {
    const said = JSON.stringify(findingsIn(uri).map(({ message, range, severity }) => [message, range, severity]));
    if (said === (this.#shown.get(uri.toString()) ?? "[]")) return;
    this.#shown.set(uri.toString(), said);
    this.#refreshLater();
  }

  #refreshLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void commands.executeCommand("markdown.preview.refresh"), restMilliseconds);
  }
}

function isSet(name: string, uri: Uri): boolean {
  return workspace.getConfiguration(undefined, uri).get(name) !== false;
}

function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource);
}

/** The innermost block that is shown of those that have a line. */
function findBlock(tokens: readonly MarkdownToken[], line: number): MarkdownToken | undefined {
  return tokens.findLast(
    ({ type, map, nesting, hidden }) =>
      map !== null && map[0] <= line && line < map[1] && nesting >= 0 && !hidden && type !== "inline",
  );
}

function markToken(block: MarkdownToken, { diagnostics, topics }: Marks): MarkdownToken {
  const attributes = new Map(block.attrs);
  const classes = [attributes.get("class") ?? ""];
  if (diagnostics.length > 0) {
    classes.push("mandate-finding", classNames[Math.min(...diagnostics.map(({ severity }) => severity))] ?? "");
    attributes.set("data-mandate", [...new Set(diagnostics.map(({ message }) => message))].join("\n"));
  }
  if (topics.length > 0) {
    classes.push("mandate-evidence");
    attributes.set("data-mandate-says", [...new Set(topics)].join(" · "));
  }
  attributes.set("class", classes.filter((name) => name !== "").join(" "));
  return Object.assign(Object.create(Object.getPrototypeOf(block)), block, { attrs: [...attributes] });
}

import { commands, type Diagnostic, type Disposable, languages, type Uri, workspace } from "vscode";

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
const previewSetting = "mandate.preview";
/** By the number that VS Code gives a severity; the style sheet of the preview has them. */
const classNames = ["mandate-error", "mandate-warning", "mandate-information", "mandate-hint"] as const;
/** A preview that is rendered anew at each letter would flicker. */
const restMilliseconds = 300;

/** Marks in VS Code's own Markdown preview the blocks in which something was found, each with the messages. */
export function markFindings(markdown: MarkdownIt): MarkdownIt {
  const { renderer } = markdown;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, environment) => {
    const uri = environment?.currentDocument;
    return render(uri !== undefined && isPreviewMarked(uri) ? markTokens(tokens, uri) : tokens, options, environment);
  };
  return markdown;
}

/** VS Code renders the same tokens again and again, so that marked ones are copies. */
function markTokens(tokens: readonly MarkdownToken[], uri: Uri): MarkdownToken[] {
  const found = new Map<MarkdownToken, Diagnostic[]>();
  for (const diagnostic of findingsIn(uri)) {
    const block = findBlock(tokens, diagnostic.range.start.line);
    if (block !== undefined) found.set(block, [...(found.get(block) ?? []), diagnostic]);
  }
  return tokens.map((token) => {
    const diagnostics = found.get(token);
    return diagnostics === undefined ? token : mark(token, diagnostics);
  });
}

/** Renders the preview anew when findings or the setting have changed. */
export function refreshPreview(): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void commands.executeCommand("markdown.preview.refresh"), restMilliseconds);
  };
  const shown = new Map<string, string>();
  return [
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        const said = JSON.stringify(findingsIn(uri).map(({ message, range, severity }) => [message, range, severity]));
        if (said === (shown.get(uri.toString()) ?? "[]")) continue;
        shown.set(uri.toString(), said);
        refresh();
      }
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(previewSetting)) refresh();
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}

function isPreviewMarked(uri: Uri): boolean {
  return workspace.getConfiguration(undefined, uri).get(previewSetting) !== false;
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

function mark(block: MarkdownToken, diagnostics: readonly Diagnostic[]): MarkdownToken {
  const weightiest = Math.min(...diagnostics.map(({ severity }) => severity));
  const attributes = new Map(block.attrs);
  const ownClass = attributes.get("class") ?? "";
  attributes.set("class", `${ownClass} mandate-finding ${classNames[weightiest]}`.trim());
  attributes.set("data-mandate", [...new Set(diagnostics.map(({ message }) => message))].join("\n"));
  return Object.assign(Object.create(Object.getPrototypeOf(block)), block, { attrs: [...attributes] });
}

import type * as mdast from "mdast";

/**
 * Word makes blanks and colons bold along with words: `**Client: **Acme`. Markdown takes such marks for text, so that
 * they are moved out, and what is bold throughout is marked once.
 */
export function tidyEmphasis(node: mdast.Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tidyEmphasis(child);
  if (!node.children.some(isMarked)) return;
  const parts = (node.children as mdast.PhrasingContent[]).flatMap(loosen);
  const joined: mdast.PhrasingContent[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.type === "text" && part.type === "text") last.value += part.value;
    else if (last !== undefined && isMarked(last) && isMarked(part) && part.type === last.type)
      last.children.push(...part.children);
    else joined.push(part);
  }
  for (const [at, part] of joined.entries()) if (isMarked(part)) clearEdges(part, at, joined);
  node.children = joined.filter((part) => part.type !== "text" || part.value !== "") as typeof node.children;
}

type Marked = mdast.Strong | mdast.Emphasis | mdast.Delete;

function isMarked(node: mdast.Nodes): node is Marked {
  return node.type === "strong" || node.type === "emphasis" || node.type === "delete";
}

/** ` Client: ` in bold → a blank, `Client:` in bold, a blank. */
function loosen(node: mdast.PhrasingContent): mdast.PhrasingContent[] {
  if (!isMarked(node)) return [node];
  const before: mdast.PhrasingContent[] = [];
  const after: mdast.PhrasingContent[] = [];
  for (let first = node.children[0]; first !== undefined && isLoose(first); first = node.children[0]) {
    const [blank, rest] = first.type === "text" ? partStart(first.value) : ["", ""];
    before.push(first.type === "text" ? { type: "text", value: blank } : first);
    if (rest !== "") {
      node.children[0] = { type: "text", value: rest };
      break;
    }
    node.children.shift();
  }
  for (let last = node.children.at(-1); last !== undefined && isLoose(last); last = node.children.at(-1)) {
    const [rest, blank] = last.type === "text" ? partEnd(last.value) : ["", ""];
    after.unshift(last.type === "text" ? { type: "text", value: blank } : last);
    node.children.pop();
    if (rest !== "") {
      node.children.push({ type: "text", value: rest });
      break;
    }
  }
  return [...before, ...(node.children.length > 0 ? [node] : []), ...after];
}

function isLoose(node: mdast.PhrasingContent): boolean {
  return (
    node.type === "break" ||
    (node.type === "html" && node.value === "<br>") ||
    (node.type === "text" && /^\s|\s$|^$/.test(node.value))
  );
}

function partStart(value: string): readonly [string, string] {
  const rest = value.trimStart();
  return [value.slice(0, value.length - rest.length), rest];
}

function partEnd(value: string): readonly [string, string] {
  const rest = value.trimEnd();
  return [rest, value.slice(rest.length)];
}

/** A mark is none between a sign and a letter: of `**Client:**Acme` the colon is moved out. */
function clearEdges(marked: Marked, at: number, siblings: mdast.PhrasingContent[]): void {
  const next = siblings[at + 1];
  const last = marked.children.at(-1);
  if (next?.type === "text" && last?.type === "text" && /^[\p{L}\p{N}]/u.test(next.value)) {
    const sign = /[^\p{L}\p{N}\s]+$/u.exec(last.value)?.[0] ?? "";
    if (sign !== last.value) {
      last.value = last.value.slice(0, last.value.length - sign.length);
      next.value = sign + next.value;
    }
  }
  const previous = siblings[at - 1];
  const first = marked.children[0];
  if (previous?.type === "text" && first?.type === "text" && /[\p{L}\p{N}]$/u.test(previous.value)) {
    const sign = /^[^\p{L}\p{N}\s]+/u.exec(first.value)?.[0] ?? "";
    if (sign !== first.value) {
      first.value = first.value.slice(sign.length);
      previous.value += sign;
    }
  }
}

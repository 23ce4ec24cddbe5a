import type * as hast from "hast";
import { element, isTag, mapChildren } from "../hast.ts";

const ofNote = /^(?:foot|end)note-\d+$/;

/** Takes the list of notes off the end of the document, each as an `x-definition`, and numbers them and their references. */
export function liftFootnotes(root: hast.Root): hast.Element[] {
  const list = root.children.findLast((node) => isTag(node, "ol"));
  if (!isTag(list, "ol") || !list.children.every(isNote)) return [];
  root.children = root.children.filter((node) => node !== list);
  const notes = list.children.filter((node) => isTag(node, "li"));
  const numbers = new Map(notes.map((note, at) => [`#${note.properties.id}`, String(at + 1)]));
  mapChildren(root, (node) => {
    const [link] = node.children;
    const number = isTag(node, "sup") && isTag(link, "a") ? numbers.get(String(link.properties.href)) : undefined;
    return number === undefined ? [node] : [element("x-note", [], { id: number })];
  });
  return notes.map((note, at) => {
    mapChildren(note, (node) => (isBackReference(node) ? [] : [node]));
    return element("x-definition", note.children, { id: String(at + 1) });
  });
}

function isNote(node: hast.Nodes): boolean {
  return !isTag(node, "li") ? node.type === "text" : ofNote.test(String(node.properties.id ?? ""));
}

function isBackReference(node: hast.Element): boolean {
  return isTag(node, "a") && /^#(?:foot|end)note-ref-/.test(String(node.properties.href ?? ""));
}

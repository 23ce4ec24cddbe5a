import type * as hast from "hast";
import { element, isTag, mapChildren, textOfNode } from "../hast.ts";
import { listMark } from "./prepare-document.ts";

/** Parts lists that are two to Word, gives them the numbers that they start with, and takes out empty outer items. */
export function restoreLists(root: hast.Root): void {
  mapChildren(root, (node) => {
    if (isTag(node, "li")) return [readTask(node)];
    return isTag(node, "ol", "ul") ? splitList(node) : [node];
  });
  eraseMarks(root);
}

function splitList(list: hast.Element): hast.Element[] {
  const lists: hast.Element[] = [];
  let open: hast.Element | undefined;
  let last: Mark | undefined;
  for (const item of list.children) {
    if (!isTag(item, "li")) continue;
    // A list that starts on its second level has an outer item with nothing but the list in it.
    if (open === undefined && item.children.length > 0 && item.children.every((child) => isTag(child, "ol", "ul"))) {
      lists.push(...item.children.filter((child) => isTag(child, "ol", "ul")));
      continue;
    }
    const mark = isTag(list, "ol") ? markOf(item) : undefined;
    const goesOn =
      mark === undefined || last === undefined || (mark.list === last.list && mark.value === last.value + 1);
    if (open === undefined || !goesOn) {
      open = element(list.tagName, [], mark === undefined || mark.value === 1 ? {} : { start: mark.value });
      lists.push(open);
    }
    open.children.push(item);
    last = mark ?? last;
  }
  return lists;
}

interface Mark {
  readonly list: string;
  readonly value: number;
}

function markOf(item: hast.Element): Mark | undefined {
  const [, list, value] = listMark.exec(textOfNode({ ...item, children: item.children.filter(isOwnText) })) ?? [];
  return list === undefined ? undefined : { list, value: Number(value) };
}

function isOwnText(node: hast.ElementContent): boolean {
  return !isTag(node, "ol", "ul");
}

function eraseMarks(node: hast.Root | hast.Element): void {
  for (const child of node.children) {
    if (child.type === "text") child.value = child.value.replace(listMark, "");
    else if (child.type === "element") eraseMarks(child);
  }
}

/** `☐ Sign` is a task. */
function readTask(item: hast.Element): hast.Element {
  const [first, ...rest] = item.children;
  const box = first?.type === "text" ? /^\s*([☐☑☒])\s*/u.exec(first.value) : null;
  if (first?.type !== "text" || box === null) return item;
  const input = element("input", [], { type: "checkbox", checked: box[1] !== "☐" });
  return { ...item, children: [input, { ...first, value: ` ${first.value.slice(box[0].length)}` }, ...rest] };
}

import type * as hast from "hast";

export function isTag<Name extends string>(
  node: hast.Nodes | undefined,
  ...names: readonly Name[]
): node is hast.Element & { tagName: Name } {
  return node?.type === "element" && (names as readonly string[]).includes(node.tagName);
}

/** What a reader sees of it. */
export function textOfNode(node: hast.Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOfNode).join("") : "";
}

/** Puts other nodes in the place of each element, the innermost first. */
export function mapChildren(
  parent: hast.Root | hast.Element,
  change: (node: hast.Element) => hast.ElementContent[],
): void {
  const children = parent.children.flatMap((child): hast.RootContent[] => {
    if (child.type !== "element") return [child];
    mapChildren(child, change);
    return change(child);
  });
  parent.children = children as hast.ElementContent[];
}

export function element(tagName: string, children: readonly hast.ElementContent[], properties: hast.Properties = {}) {
  return { type: "element", tagName, properties, children: [...children] } satisfies hast.Element;
}

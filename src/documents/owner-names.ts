import { stripSalutation, surnameOf } from "./person-names.ts";

/** `Karen`, `Ms Sundt` and `Karen Sundt` are one. */
export function mergeNames(names: readonly string[]): string[] {
  const distinct = [...new Set(names.map(stripSalutation))];
  return distinct.filter(
    (name) =>
      !distinct.some(
        (other) =>
          other !== name &&
          ((other.split(/\s+/).length > name.split(/\s+/).length &&
            other.split(/\s+/).includes(surnameOf(name) ?? name)) ||
            isInitialOf(name, other)),
      ),
  );
}

/** `J. Roth` of `Jana Roth`. */
function isInitialOf(name: string, other: string): boolean {
  const [, initial = "", surname = ""] = /^(\p{Lu})\.\s(\S+)$/u.exec(name) ?? [];
  return initial !== "" && other.startsWith(initial) && other.endsWith(` ${surname}`);
}

import { isAbsolute, relative, resolve, sep } from "node:path";
import type { ReportSetting } from "./report-setting.ts";

/** A checked file's path as other programs know it: `docs/sow.md` below the root, else from the root of the disk. */
export function pathFromRoot(path: string, { folder, root }: ReportSetting): string {
  const absolute = resolve(folder, path);
  const below = relative(root, absolute);
  const isOutside = below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
  return (isOutside ? absolute : below).split(sep).join("/");
}

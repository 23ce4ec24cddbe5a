import { fileURLToPath } from "node:url";

/** Where a file is on this machine; nothing for what is elsewhere, or no file. */
export function findPath(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

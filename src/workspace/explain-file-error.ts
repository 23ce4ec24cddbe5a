import { statSync } from "node:fs";
import { type Message, say } from "../text/message.ts";
import { leadsOut } from "./refuse-link-out.ts";

/** What went wrong with a file that was to be read, in words instead of `EACCES`. */
export function explainFileError(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return say`There is no such file or folder.`;
    case "EACCES":
    case "EPERM":
      return say`The permission to open it is missing.`;
    case "EISDIR":
      return say`This is a folder where a file is needed.`;
    case "ELOOP":
      return say`The links lead in a circle.`;
    case "ENAMETOOLONG":
      return say`The path is too long.`;
    default:
      return say`It can't be opened: ${message.split("\n")[0] ?? ""}.`;
  }
}

/** The same for one that was to be written. */
export function explainWriteError(error: unknown): Message {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EACCES":
    case "EPERM":
      return say`The permission to write there is missing.`;
    case "ENOSPC":
    case "EDQUOT":
      return say`The disk is full. Make room on it.`;
    case "EFBIG":
      return say`The file would be larger than the system allows.`;
    case "EROFS":
      return say`The disk can't be written to.`;
    case leadsOut:
      return say`A link stands there that leads out of its folder. Name the file that it leads to.`;
    case "EEXIST":
      return say`A folder is needed where a file is.`;
    default:
      return explainFileError(error);
  }
}

/** Why a path leads to no folder; nothing where it leads to one. */
export function explainNoFolder(path: string): Message | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : say`This is no folder.`;
  } catch (error) {
    return explainFileError(error);
  }
}

import { execFileSync } from "node:child_process";
import { type Message, say } from "../text/message.ts";

/** Why git gives no answer, on one line. */
export interface NoAnswer {
  readonly problem: Message;
}

const largestAnswer = 512_000_000;

/** What a git command prints. Never throws. */
export function runGit(folder: string, ...commandLine: readonly string[]): Buffer | NoAnswer {
  try {
    return execFileSync("git", commandLine, {
      cwd: folder,
      // Messages are looked at, and nothing is locked that somebody else works on.
      env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
      maxBuffer: largestAnswer,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    return { problem: explain(error as NodeJS.ErrnoException & { readonly stderr?: Buffer }) };
  }
}

function explain({ code, stderr, message }: NodeJS.ErrnoException & { readonly stderr?: Buffer }): Message {
  if (code === "ENOENT") return say`git is needed for this, and was not found.`;
  const said = (stderr?.toString() ?? "").split("\n").find((line) => line.trim() !== "");
  if (said?.includes("not a git repository")) return say`This folder is in no git repository.`;
  return say`git could not answer: ${said ?? message.split("\n")[0] ?? ""}`;
}

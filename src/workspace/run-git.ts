import { execFileSync } from "node:child_process";
import { parse } from "node:path";
import { type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";

/** Why git gives no answer, on one line. */
export interface NoAnswer {
  readonly problem: Message;
}

const largestAnswer = 512_000_000;
const longestWait = 120_000;

/**
 * What a repository's own settings may not say, since it may come from a stranger: what is to be run when files are looked
 * at, and that a folder in it is a repository by itself.
 */
const settings = [
  "core.fsmonitor=",
  "core.hooksPath=/dev/null",
  "core.attributesFile=",
  "core.sshCommand=false",
  "safe.bareRepository=explicit",
];

/** What a git command prints; nothing is run that the repository names, but see `listFilters`. Never throws. */
export function runGit(folder: string, ...commandLine: readonly string[]): Buffer | NoAnswer {
  try {
    const given = settings.flatMap((setting) => ["-c", setting]);
    return execFileSync("git", ["-C", folder, ...given, ...commandLine], {
      // Windows looks for programs in the current folder first, so it is none of a stranger's.
      cwd: parse(folder).root,
      env: {
        ...process.env,
        LC_ALL: "C",
        // Messages are looked at, nothing is locked that somebody else works on, and nothing is fetched.
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        GIT_TERMINAL_PROMPT: "0",
      },
      maxBuffer: largestAnswer,
      timeout: longestWait,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    return { problem: explain(error as NodeJS.ErrnoException & { readonly stderr?: Buffer }) };
  }
}

/**
 * Options, for before a command that looks at files, which take away the programs that the repository's own settings would
 * pass them through.
 */
export function listFilters(folder: string): readonly string[] | NoAnswer {
  const listed = runGit(folder, "config", "--list", "--name-only", "--show-scope", "-z");
  if ("problem" in listed) return listed;
  const [scopes, keys] = [0, 1].map((rest) =>
    listed
      .toString("utf8")
      .split("\0")
      .filter((_, at) => at % 2 === rest),
  );
  const own = (keys ?? []).filter((_, at) => scopes?.[at] === "local" || scopes?.[at] === "worktree");
  const names = new Set(own.flatMap((key) => /^filter\.(.*)\.[a-z]+$/s.exec(key)?.[1] ?? []));
  const odd = [...names].find((name) => name.includes("="));
  if (odd !== undefined)
    return { problem: say`This repository's settings name a filter that can't be switched off: ${quoted(odd)}.` };
  return [...names].flatMap((name) =>
    ["clean=", "process=", "required=false"].flatMap((setting) => ["-c", `filter.${name}.${setting}`]),
  );
}

function explain({ code, stderr, message }: NodeJS.ErrnoException & { readonly stderr?: Buffer }): Message {
  if (code === "ENOENT") return say`git is needed for this, and was not found.`;
  const said = (stderr?.toString() ?? "").split("\n").find((line) => line.trim() !== "");
  if (said?.includes("not a git repository")) return say`This folder is in no git repository.`;
  if (said?.includes("safe.bareRepository")) return say`This folder is a git repository without documents of its own.`;
  return say`git could not answer: ${said ?? message.split("\n")[0] ?? ""}`;
}

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withFiles } from "../workspace/temporary-folder.ts";

/** A real repository on the branch `main`, whose files have been committed. */
export interface Repository {
  readonly folder: string;
  git(...commandLine: readonly string[]): string;
  /** Writes files, or removes those without a text, and commits nothing. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  commit(): void;
}

export function withRepository(
  files: Readonly<Record<string, string>>,
  use: (repository: Repository) => Promise<void>,
): Promise<void> {
  return withFiles(files, async (folder) => {
    const git = (...commandLine: readonly string[]): string => runGit(folder, ...commandLine);
    const commit = (): void => {
      git("add", "--all");
      git("commit", "--quiet", "--message", "Change");
    };
    git("init", "--quiet", "--initial-branch=main");
    commit();
    await use({ folder, git, commit, write: (changed) => write(folder, changed) });
  });
}

/** Whatever the user's own settings say, git does the same. */
export function runGit(folder: string, ...commandLine: readonly string[]): string {
  const settings = ["user.name=Ada", "user.email=ada@example.org", "commit.gpgsign=false", "core.autocrlf=false"];
  const given = settings.flatMap((setting) => ["-c", setting]);
  return execFileSync("git", [...given, ...commandLine], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

function write(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    if (text === undefined) rmSync(place);
    else writeFileSync(place, text);
  }
}

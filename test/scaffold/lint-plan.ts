import { readConfiguration } from "../../src/linter/config.ts";
import { buildPathMatcher } from "../../src/linter/config-patterns.ts";
import type { ShownFinding } from "../../src/linter/join-gaps.ts";
import { findMemberships, lintMember, openAmong, readMember } from "../../src/linter/member.ts";
import type { DraftedFile } from "../../src/scaffold/drafted-file.ts";

/** What is found in the files of an engagement, by file, as in an editor that shows all advice. */
export function lintPlan(files: readonly DraftedFile[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const { configuration, problems } = readConfiguration(files.find(({ path }) => path === "mandate.yaml")?.text ?? "");
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { declared, profile, rules, glossary } = configuration;
  const matcher = buildPathMatcher(configuration);
  const members = files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ path, text }) => {
      const kind = matcher.findKind(path);
      return readMember({
        path,
        text,
        readOptions: kind === undefined ? { glossary } : { kind, glossary },
        lintOptions: { profile, rules, today: "2026-11-22" },
        declared,
        place: { folder: "", root: "", configured: matcher.findEngagement(path) },
      });
    });
  const memberships = findMemberships(members);
  return new Map(
    members.map((member) => {
      const engagement = memberships.get(member.judged.summary)?.engagement;
      if (engagement === undefined) throw new Error(`${member.judged.summary.path} is no engagement document.`);
      return [member.judged.summary.path, lintMember(member, engagement, openAmong(members), "all").shown];
    }),
  );
}

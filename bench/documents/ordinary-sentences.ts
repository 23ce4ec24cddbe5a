import type { Random } from "./random.ts";

/**
 * What technical documentation says. Words that engagement documents are made of – owner, scope, risk, decision,
 * milestone, acceptance – are among it on purpose: they occur in real documentation too, and must not cost there.
 */
const parts = [
  "scheduler",
  "parser",
  "cache",
  "worker pool",
  "request router",
  "storage layer",
  "index",
  "build graph",
  "command line",
  "plugin loader",
  "event loop",
  "session store",
  "migration runner",
  "test runner",
  "type checker",
  "lock file",
  "watcher",
  "renderer",
  "tokenizer",
  "log shipper",
  "access token",
  "feature flag",
  "error boundary",
  "rate limiter",
] as const;
const actions = [
  "reads",
  "writes",
  "invalidates",
  "rebuilds",
  "forwards",
  "locks",
  "validates",
  "retries",
  "flushes",
  "splits",
  "compares",
  "skips",
  "owns",
  "releases",
] as const;
const things = [
  "every entry below the root",
  "the configuration of the nearest folder",
  "all pending requests",
  "the oldest segment first",
  "stale artifacts",
  "the response headers",
  "each module once",
  "a checksum of the input",
  "the user's environment",
  "a snapshot of the tree",
  "the queue of the previous run",
  "the public interface",
  "whatever the caller has passed",
  "the change set",
] as const;
const conditions = [
  "when the flag is set",
  "unless the file is newer",
  "before the first request comes in",
  "as long as the connection stays open",
  "if the version doesn't match",
  "after a restart",
  "on all platforms but one",
  "while tests are running",
  "once the budget of retries is spent",
  "in release builds only",
] as const;
const remarks = [
  "This is deliberate.",
  "Earlier releases did it the other way round.",
  "There is an open question about the scope of the lock.",
  "The risk of a deadlock is small but real.",
  "Nobody has asked for more so far.",
  "The owner of the buffer has to free it.",
  "See below for the exceptions.",
  "We accept this for the next milestone.",
  "Measurements are in the appendix.",
  "The decision was made in the design meeting and may be revisited.",
  "Reviewers should look at this first.",
  "It must not be called twice.",
] as const;
const verbs = ["Add", "Fix", "Remove", "Document", "Rename", "Speed up", "Deprecate", "Test", "Split", "Simplify"];

export function makeSentence(random: Random): string {
  const part = random.pick(parts);
  switch (random.between(0, 5)) {
    case 0:
      return `The ${part} ${random.pick(actions)} ${random.pick(things)} ${random.pick(conditions)}.`;
    case 1:
      return `To change this, pass \`${makeFlag(random)}\` to the ${part}; it ${random.pick(actions)} ${random.pick(things)}.`;
    case 2:
      return `Each **${part}** ${random.pick(actions)} ${random.pick(things)}, and the ${random.pick(parts)} ${random.pick(actions)} what is left.`;
    case 3:
      return `See [the ${part}](${makePath(random)}) for how it ${random.pick(actions)} ${random.pick(things)}.`;
    case 4:
      return random.pick(remarks);
    default:
      return `It takes about ${random.between(2, 900)} ms for ${random.between(2, 90) * 100} files, *${random.pick(conditions)}*.`;
  }
}

export function makeParagraph(random: Random): string {
  return Array.from({ length: random.between(1, 6) }, () => makeSentence(random)).join(" ");
}

/** `Rename the lock file` */
export function makeTask(random: Random): string {
  return `${random.pick(verbs)} the ${random.pick(parts)}`;
}

/** `Worker pool and index` */
export function makeTitle(random: Random): string {
  const [first, second] = [random.pick(parts), random.pick(parts)];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${first === second ? "" : ` and ${second}`}`;
}

/** `--worker-pool-limit` */
export function makeFlag(random: Random): string {
  return `--${random.pick(parts).replaceAll(" ", "-")}-${random.pick(["limit", "path", "mode", "timeout", "size"])}`;
}

/** `../guides/lock-file.md` */
export function makePath(random: Random): string {
  const folder = random.pick(["", "../", "../guides/", "./internals/"]);
  return `${folder}${random.pick(parts).replaceAll(" ", "-")}.md`;
}

/** `flushQueue` */
export function makeIdentifier(random: Random): string {
  const [first, ...rest] = `${random.pick(verbs).split(" ")[0]} ${random.pick(parts)}`.toLowerCase().split(" ");
  return `${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}

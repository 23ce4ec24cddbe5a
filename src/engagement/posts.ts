import type { Person } from "../documents/document.ts";
import type { Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import { besidePost, postWords, teamNames } from "../vocabulary/post-words.ts";
import { buildTermTree, keepLongest, matchTerms } from "../vocabulary/term-matcher.ts";
import type { DocumentSummary } from "./document-summary.ts";

export type Post = keyof typeof postWords;

/** Somebody on a post, as one document has it. */
export interface PostHolder {
  readonly post: Post;
  readonly person: Person;
}

const posts = Object.keys(postWords) as Post[];
const postTree = buildTermTree(posts.map((post) => postWords[post]));
const besideTree = buildTermTree([besidePost]);
const teamTree = buildTermTree([teamNames]);

/** Who holds which post by a document; a person may hold several. */
export function findPostHolders({ people }: DocumentSummary): PostHolder[] {
  return people.flatMap((person) => postsOf(person.roles).map((post) => ({ post, person })));
}

/** Where a text names a post: `Scrum Master`, `Projektleitung`. */
export function findPosts(text: string): Range[] {
  const words = readWords(text);
  return matchTerms(postTree, words).flatMap(({ firstWord, endWord }) => {
    const [start, end] = [words[firstWord]?.start ?? 0, words[endWord - 1]?.end ?? 0];
    // `po` may be a river; `PO` is somebody.
    return /^po$/i.test(text.slice(start, end)) && text.slice(start, end) !== "PO" ? [] : [{ start, end }];
  });
}

/** Whether a title is that of a post: `PO` of the Product Owner. */
export function isPost(title: string, post: Post): boolean {
  return postsOf([title]).includes(post);
}

/** Whether a title is that of a team: `Scrum-Team`. */
export function isTeam(title: string): boolean {
  return matchTerms(teamTree, readWords(title)).length > 0;
}

function postsOf(roles: readonly string[]): Post[] {
  const found = roles.flatMap((role) => {
    const words = readWords(role);
    if (matchTerms(besideTree, words).length > 0) return [];
    return keepLongest(matchTerms(postTree, words)).flatMap(({ term }) => posts[term] ?? []);
  });
  return [...new Set(found)];
}

import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import { findSigner } from "./letter-signer.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { findNames } from "./person-names.ts";
import type { Reading, Statement } from "./reading.ts";
import { titleOf } from "./role-titles.ts";
import { says } from "./says.ts";

/** Whom a sentence makes the owner of the product without the title. */
export interface OwnerByDeed {
  readonly name: string;
  /** What is said instead of the title. */
  readonly title: string;
  /** The name's words; not there where the one who writes is meant. */
  readonly mention: { readonly firstWord: number; readonly endWord: number } | undefined;
}

/** Behind `leads the product`; `leads the product design` is something else. */
const endsThere =
  /^\s*(?:$|[^\p{L}\s]|(?:and|or|with|for|from|on|at|in|until|as|together|next|first|when|myself|himself|herself|und|oder|mit|für|von|bei|im|in|bis|als|gemeinsam|selbst)(?!\p{L}))/iu;
/** Between a name and what somebody does: `Jana Roth alone decides what is built`. */
const maybeAlone =
  /^\s+(?:(?:alone|also|always|himself|herself|personally|allein|alleine|auch|selbst|persönlich|immer)\s+)?$/iu;
/** Between what the writer does and the name: `I look after the product myself: Jana Roth`. */
const introducing = /^(?:\s+(?:myself|personally|selbst|persönlich|allein|alone))?\s*[:–—(-]\s*$/iu;
/** Between the writer's name and deed: `I, Jana Roth, own the product`. */
const asWriter = /(?<!\p{L})(?:I|ich),?\s+$/u;

const mayTellDeed = oncePerStatement((statement, reading) =>
  ["ownsProduct", "productOwnedBy", "iOwnProduct"].some((group) => says(group, statement, reading)),
);

/** `Jana Roth leads the product`, `Responsibility for the product lies with Jana Roth`, `I own the product` in her letter. */
export function findOwnerByDeed(reading: Reading, statement: Statement): OwnerByDeed | undefined {
  const { hits, words, markdown } = reading;
  const { firstWord, endWord, range, quoted } = statement;
  if (quoted || !mayTellDeed(statement, reading)) return undefined;
  return doer() ?? holder() ?? writer();

  function doer(): OwnerByDeed | undefined {
    const deed = findGroup(hits, "ownsProduct", firstWord, endWord);
    if (deed === undefined || !endsThere.test(textAfter(deed))) return undefined;
    const name = findNames(markdown.visible, words, firstWord, deed.firstWord).find((each) =>
      maybeAlone.test(textBetween(each.endWord, deed.firstWord)),
    );
    return name && { name: name.name, title: titleOf(reading, deed), mention: name };
  }

  function holder(): OwnerByDeed | undefined {
    const said = findGroup(hits, "productOwnedBy", firstWord, endWord);
    if (said === undefined) return undefined;
    const name = findNames(markdown.visible, words, said.endWord, endWord).find(
      (each) => each.firstWord === said.endWord,
    );
    return name && { name: name.name, title: titleOf(reading, said), mention: name };
  }

  function writer(): OwnerByDeed | undefined {
    const deed = findGroup(hits, "iOwnProduct", firstWord, endWord);
    if (deed === undefined || !endsThere.test(textAfter(deed))) return undefined;
    const title = titleOf(reading, deed);
    const beside = findNames(markdown.visible, words, firstWord, endWord).find(
      (name) =>
        (name.firstWord >= deed.endWord && introducing.test(textBetween(deed.endWord, name.firstWord))) ||
        (name.endWord <= deed.firstWord && asWriter.test(textBetween(firstWord, name.firstWord))),
    );
    if (beside !== undefined) return { name: beside.name, title, mention: beside };
    const name = findSigner(markdown);
    return name === undefined ? undefined : { name, title, mention: undefined };
  }

  function textAfter({ endWord: end }: TermHit): string {
    return markdown.visible.slice(words[end - 1]?.end ?? range.end, range.end);
  }

  /** What stands between two words, counted as `[from, to)`, with the marks around them. */
  function textBetween(from: number, to: number): string {
    const start = from === firstWord ? range.start : (words[from - 1]?.end ?? range.start);
    return markdown.visible.slice(start, words[to]?.start ?? range.end);
  }
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startBenchClient } from "./bench-client.ts";
import type { MadeDocument } from "./engagement-texts.ts";

/** What an author does to one place of a document, time and again. */
export interface Typing {
  readonly title: string;
  readonly file: string;
  /** The place: right behind these words. */
  readonly after: string;
}

/** Milliseconds of processor time for each keystroke, until the findings of all documents have come. */
export interface Keystrokes {
  readonly typing: Typing;
  readonly milliseconds: readonly number[];
}

const letters = " and so on";

/** Types in documents of an engagement whose other files are not open, after a few keystrokes that don't count. */
export async function measureKeystrokes(
  documents: readonly MadeDocument[],
  typings: readonly Typing[],
  { strokes, warmUp }: { readonly strokes: number; readonly warmUp: number },
): Promise<Keystrokes[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "mandate-bench-"));
  const client = await startBenchClient();
  try {
    for (const { name, text } of documents) writeFileSync(path.join(folder, name), text);
    // Without it a folder of so many documents is a collection.
    writeFileSync(path.join(folder, "mandate.yaml"), 'engagements:\n  bench: "**"\n');
    const measured: Keystrokes[] = [];
    for (const typing of typings) {
      const text = documents.find(({ name }) => name === typing.file)?.text ?? "";
      const at = text.indexOf(typing.after) + typing.after.length;
      if (at < typing.after.length) throw new Error(`${typing.file} has no "${typing.after}".`);
      const uri = pathToFileURL(path.join(folder, typing.file)).href;
      if (documents.length > 1 && typing === typings[0]) await client.open(uri, text);
      else await client.openAlone(uri, text);
      const milliseconds: number[] = [];
      for (let stroke = -warmUp; stroke < strokes; stroke++) {
        const typed = letters.slice(0, 1 + ((stroke + warmUp) % letters.length));
        const before = process.cpuUsage();
        await client.type(uri, text.slice(0, at) + typed + text.slice(at));
        const used = process.cpuUsage(before);
        if (stroke >= 0) milliseconds.push((used.user + used.system) / 1_000);
      }
      await client.type(uri, text);
      measured.push({ typing, milliseconds });
    }
    return measured;
  } finally {
    client.dispose();
    rmSync(folder, { recursive: true });
  }
}

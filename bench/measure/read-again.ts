import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import type { EngagementDocument } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { readMember } from "../../src/linter/member.ts";

/**
 * Reads and judges a document again and again, as after each letter that is typed, and prints the profile of it as JSON:
 * `node read-again.js statement-of-work.md 950 20` types 20 letters behind character 950.
 */
const [file = "", ...numbers] = process.argv.slice(2);
const [at = 0, letters = 20] = numbers.map(Number);
const text = readFileSync(file, "utf8");
const warmUp = 20;

let earlier: EngagementDocument | undefined;

function readWith(typed: string): void {
  const edited = text.slice(0, at) + typed + text.slice(at);
  earlier = readDocument(file, edited, { earlier });
  const lintOptions = { profile: undefined, rules: {}, today: "2026-11-22" } as const;
  const place = { folder: "", root: "", configured: undefined };
  readMember({ path: file, text: edited, readOptions: {}, lintOptions, declared: {}, place }, earlier);
}

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 250 });
for (let letter = 1; letter <= warmUp; letter++) readWith("x".repeat(letter));
await session.post("Profiler.start");
for (let letter = 1; letter <= letters; letter++) readWith("y".repeat(letter));
const { profile } = await session.post("Profiler.stop");
process.stdout.write(JSON.stringify(profile));

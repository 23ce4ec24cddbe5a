import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { commandLine } from "../../src/dev/command-line-bundle.ts";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { makeLongDocument, placeToType } from "../documents/engagement-documents.ts";
import type { MadeDocument } from "../documents/made-document.ts";
import { makeWorkspace } from "../documents/workspaces.ts";
import { type CpuProfile, type Shares, sumUpProfile } from "../measure/shares.ts";
import type { Bench, Part } from "../part.ts";
import { formatNumber, type Table } from "../table.ts";
import { writeDocuments } from "./check-places.ts";

const letters = 40;
const megabytesOfProfile = 200;

/** Where the time goes of what has targets: keystrokes and cold checks. */
export const profilesPart: Part = {
  name: "profiles",
  title: "Where the time goes",
  async measure(bench) {
    const folder = mkdtempSync(path.join(bench.scratch, "bundles-"));
    const readAgain = path.join(projectFolder, "bench/measure/read-again.ts");
    // Bundles that aren't minified say which file each function comes from.
    const outdir = path.join(folder, "cli");
    const readable = { ...commandLine, minify: false, absWorkingDir: projectFolder, outdir } as const;
    await build(readable);
    await build({ ...readable, entryPoints: [readAgain], splitting: false });
    const count = bench.scale === "quick" ? 200 : 2_000;
    const [short, long] = [makeStatement(200), makeStatement(3_000)];
    const columns: readonly (readonly [string, Shares])[] = [
      ["a keystroke, 200 lines", profileKeystroke(outdir, short, bench)],
      ["a keystroke, 3,000 lines", profileKeystroke(outdir, long, bench)],
      ["200 lines, cold", profileCheck(outdir, writeDocuments([short], bench), bench)],
      [
        `${count.toLocaleString("en")} files, cold`,
        profileCheck(outdir, writeDocuments(makeWorkspace(count), bench), bench),
      ],
    ];
    return {
      note: "Processor time of the main thread in ms, by samples of V8: where functions of a folder below `src`, or what they call in V8, were at work themselves. A keystroke is one more reading and judging of the document after twenty others.",
      table: tabulate(columns),
      figures: {},
      leftOut: [],
    };
  },
};

function makeStatement(lines: number): MadeDocument {
  return { name: "statement-of-work.md", text: makeLongDocument(lines) };
}

function profileKeystroke(folder: string, document: MadeDocument, bench: Bench): Shares {
  const file = path.join(writeDocuments([document], bench), document.name);
  const at = document.text.indexOf(placeToType) + placeToType.length;
  const parameters = [path.join(folder, "read-again.js"), file, String(at), String(letters)];
  const printed = execFileSync(process.execPath, parameters, { maxBuffer: megabytesOfProfile * 1e6 });
  const shares = sumUpProfile(JSON.parse(printed.toString()) as CpuProfile);
  return new Map([...shares].map(([group, milliseconds]) => [group, milliseconds / letters]));
}

function profileCheck(folder: string, documents: string, { scratch }: Bench): Shares {
  const profiles = mkdtempSync(path.join(scratch, "profile-"));
  const options = ["--cpu-prof", "--cpu-prof-interval=250", `--cpu-prof-dir=${profiles}`];
  try {
    execFileSync(process.execPath, [...options, path.join(folder, "main.js"), "check", documents], { stdio: "ignore" });
  } catch {
    // It ends with 1 where it finds something.
  }
  const [file = ""] = readdirSync(profiles);
  const profile = JSON.parse(readFileSync(path.join(profiles, file), "utf8")) as CpuProfile;
  rmSync(profiles, { recursive: true });
  return sumUpProfile(profile);
}

function tabulate(columns: readonly (readonly [string, Shares])[]): Table {
  const groups = [...new Set(columns.flatMap(([, shares]) => [...shares.keys()]))];
  const total = (group: string): number => columns.reduce((sum, [, shares]) => sum + (shares.get(group) ?? 0), 0);
  const rows = groups
    .sort((a, b) => total(b) - total(a))
    .map((group) => [group, ...columns.map(([, shares]) => formatNumber(shares.get(group) ?? 0))]);
  const sums = columns.map(([, shares]) => formatNumber([...shares.values()].reduce((sum, one) => sum + one, 0)));
  return [["", ...columns.map(([title]) => title)], ...rows, ["all", ...sums]];
}

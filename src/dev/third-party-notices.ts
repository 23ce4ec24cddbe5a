import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";

/** A package of others, parts of which are in what is shipped. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** `MIT` */
  readonly license: string;
  /** What its licence asks to be handed on; undefined where the package has no such file. */
  readonly text: string | undefined;
}

/** The packages that bundles were made from, by name and version. `folder` is where they were made. */
export function listBundledPackages(metafiles: readonly Metafile[], folder: string): BundledPackage[] {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const packages = [...folders].map((place) => readPackage(path.resolve(folder, place)));
  const known = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(one));
  const place = path.join(folder, file ?? "");
  return {
    name,
    version,
    license: license?.type ?? license ?? licenses?.[0]?.type ?? "unknown",
    text: file !== undefined && existsSync(place) ? readFileSync(place, "utf8").trim() : undefined,
  };
}

/** What goes with the bundles, since the licences of what is in them ask for it. */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, license, text }) =>
      `${name} ${version} (${license})\n\n${text ?? "The package has no text of its licence."}`,
  );
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return `Mandate holds parts of these packages, under their own licences.${line}${parts.join(line)}\n`;
}

import { emptyLibrary, type OwnLibrary, readOwnLibrary } from "../scaffold/own-library.ts";
import { folderOf } from "./absolute-path.ts";
import type { ConfigFile } from "./config-file.ts";
import type { ConfigurationFiles } from "./extended-file.ts";

/** A folder with more files is no library. */
export const mostLibraryFiles = 200;

/** A team's library, and the folder that its paths are below. */
export interface FoundLibrary extends OwnLibrary {
  readonly folder: string | undefined;
}

/** Where the files of a library are: on a disk, or among those that an editor has read. */
export interface LibraryFiles {
  readonly findConfig: (folder: string) => ConfigFile | undefined;
  readonly findTemplatesFolder: ConfigurationFiles["findTemplates"];
  /** The Markdown files in the folder and all below it; `path` is below it, with forward slashes. */
  readFiles(folder: string): readonly { readonly path: string; readonly text: string }[];
}

/** The templates and clauses of whoever works in a folder: those that the nearest configuration above names. */
export function findOwnLibrary(folder: string, files: LibraryFiles): FoundLibrary {
  for (let at = folder; ; ) {
    const config = files.findConfig(at);
    if (config === undefined) return { ...emptyLibrary, folder: undefined };
    const { templates } = config.configuration;
    const library = templates && files.findTemplatesFolder(config.path, templates.folder);
    if (library !== undefined) return { ...readOwnLibrary(files.readFiles(library)), folder: library };
    const parent = folderOf(folderOf(config.path));
    if (parent === folderOf(config.path)) return { ...emptyLibrary, folder: undefined };
    at = parent;
  }
}

/** `backlog.md` of `clients/acme/backlog.md`, with slashes of either kind. */
export function fileNameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** `clients/acme/backlog.md` for `backlog.md` beside `clients/acme/sow.md`. */
export function besideFile(path: string, fileName: string): string {
  return path.slice(0, path.length - fileNameIn(path).length) + fileName;
}

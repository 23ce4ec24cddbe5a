/** `C:/work/sow.md` for `C:\work\sow.md`: a path of Windows is known by its drive or its two backslashes. */
export function slashed(path: string): string {
  return /^(?:[a-z]:)?\\/i.test(path) ? path.replaceAll("\\", "/") : path;
}

/** `/work` for `/work/sow.md`, with forward slashes; the topmost folder is its own. Node's `dirname`, for a browser too. */
export function folderOf(path: string): string {
  const written = slashed(path);
  const folder = written.slice(0, Math.max(written.lastIndexOf("/"), 0));
  if (folder === "" && !written.startsWith("/")) return written;
  return folder === "" || /^[a-z]:$/i.test(folder) ? `${folder}/` : folder;
}

/** `docs/sow.md` from `/work` to `/work/docs/sow.md`, `../sow.md` to `/sow.md`. Node's `relative`, for a browser too. */
export function pathFrom(folder: string, path: string): string {
  // Most paths lead straight down.
  const below = path.startsWith(folder) && path[folder.length] === "/" ? path.slice(folder.length + 1) : "";
  if (below !== "" && !below.endsWith("/") && !path.includes("//") && !path.includes("\\")) return below;
  const from = namesOf(folder);
  const to = namesOf(path);
  const differing = from.findIndex((name, at) => name !== to[at]);
  const shared = differing === -1 ? from.length : differing;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** `/work/house.yaml` for `../house.yaml` at `/work/docs`. Node's `resolve` for a relative path, for a browser too. */
export function pathAt(folder: string, relative: string): string {
  const names: string[] = [];
  const start = /^(?:[a-z][\w+.-]+:\/\/[^/]*|\/\/|\/)?/i.exec(slashed(folder))?.[0] ?? "";
  for (const name of [...namesOf(slashed(folder).slice(start.length)), ...relative.split(/[\\/]/)]) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return (start.endsWith("/") || start === "" ? start : `${start}/`) + names.join("/");
}

/** Whether a path leads to something in a folder. */
export function isBelow(folder: string, path: string): boolean {
  const [above, below] = [namesOf(folder), namesOf(path)];
  return below.length > above.length && above.every((name, at) => name === below[at]);
}

function namesOf(path: string): string[] {
  return slashed(path)
    .split("/")
    .filter((name) => name !== "");
}

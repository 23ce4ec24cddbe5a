/**
 * `backlog-2.md` where `backlog.md` is taken. Many file systems know no difference between large and small letters, so
 * neither does this.
 */
export function findUnusedName(fileName: string, taken: ReadonlySet<string>): string {
  if (!taken.has(fileName.toLowerCase())) return fileName;
  const dot = fileName.lastIndexOf(".");
  const [stem, ending] = dot < 1 ? [fileName, ""] : [fileName.slice(0, dot), fileName.slice(dot)];
  for (let number = 2; ; number++) {
    const name = `${stem}-${number}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

import { readdirSync, readFileSync } from "node:fs";

/** The most memory that the descendants of a process, all that live now together, have held; 0 where there are none. */
export function treePeakMegabytes(root: number): number {
  const sizes = findDescendants(root).map((pid) => readMegabytes(pid, "VmHWM"));
  return sizes.filter((size) => !Number.isNaN(size)).reduce((sum, size) => sum + size, 0);
}

/**
 * The memory that a process holds now (`VmRSS`), or the most that it has held (`VmHWM`). `NaN` where it is gone, and
 * where the system isn't Linux.
 */
export function readMegabytes(pid: number, field: "VmRSS" | "VmHWM"): number {
  const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, "m").exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1_024;
}

/** The processor time that the threads of a process have used so far; `NaN` as above. */
export function readCpuMilliseconds(pid: number): number {
  const nanoseconds = list(`/proc/${pid}/task`).map((thread) =>
    Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0] ?? 0),
  );
  return nanoseconds.length === 0 ? Number.NaN : nanoseconds.reduce((sum, used) => sum + used, 0) / 1e6;
}

function findDescendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of list("/proc")) {
    const pid = Number(name);
    if (Number.isNaN(pid)) continue;
    const parent = /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

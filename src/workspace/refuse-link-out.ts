import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isBelow, slashed } from "./absolute-path.ts";
import { isTaken } from "./is-there.ts";

/** What is thrown has it as its `code`. */
export const leadsOut = "ELEADSOUT";

/**
 * Refuses a path at which a link stands that leads out of its folder: it may stand in a stranger's repository, and lead to
 * what nobody means to write over. Links of the system, `/dev/stdout`, and those to devices are none of these.
 *
 * @throws where it does.
 */
export function refuseLinkOut(path: string): void {
  const place = resolve(path);
  if (/^\/(?:dev|proc)\//.test(place) || !isTaken(place) || !lstatSync(place).isSymbolicLink()) return;
  const there = statSync(place, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) return;
  const home = realpathSync(dirname(place));
  const target = there === undefined ? resolve(home, readlinkSync(place)) : realpathSync(place);
  const isChain = there === undefined && isTaken(target);
  if (isBelow(slashed(home), slashed(target)) && !isChain) return;
  throw Object.assign(new Error("The link leads out of its folder."), { code: leadsOut });
}

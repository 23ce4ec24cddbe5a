import { isMap } from "yaml";
import { say } from "../text/message.ts";
import { type ConfigurationSource, readPatterns } from "./config-source.ts";

/** Files that belong to one engagement. */
export interface EngagementPatterns {
  /** Undefined for a list of folders, each of which is an engagement and gives it its name. */
  readonly name: string | undefined;
  readonly patterns: readonly string[];
}

const expected = say`An engagement has patterns for its files such as "clients/acme/**", or a list of them.`;
const expectedFolders = say`"engagements" names folders such as "clients/*", or gives patterns to names.`;

/** The `engagements` of a configuration: `{ acme: "clients/acme/**" }`, or folders that are one each: `[clients/*]`. */
export function readEngagements(node: unknown, source: ConfigurationSource): EngagementPatterns[] {
  if (!isMap(source.resolve(node))) return [{ name: undefined, patterns: readPatterns(node, expectedFolders, source) }];
  return source
    .entries(node, '"engagements"')
    .map(({ key, value }) => ({ name: key, patterns: readPatterns(value, expected, source) }));
}

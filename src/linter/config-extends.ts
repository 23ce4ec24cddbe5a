import { isScalar, isSeq } from "yaml";
import { say } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import type { ConfigurationSource } from "./config-source.ts";

/** Another configuration that one adds to. */
export interface ExtendedName {
  /** A file, `../house.mandate.yaml`, or a package, `@acme/mandate-rules`. */
  readonly name: string;
  readonly type: "file" | "package";
  /** Where it is named. */
  readonly range: Range;
}

const expected = say`"extends" names a file such as "../house.mandate.yaml" or a package such as "@acme/mandate-rules", or a list of them.`;

/** The `extends` of a configuration: one name or a list, of which the later go before the earlier. */
export function readExtends(node: unknown, source: ConfigurationSource): ExtendedName[] {
  const list = source.resolve(node);
  return (isSeq(list) ? list.items : [list]).flatMap((item) => {
    const scalar = source.resolve(item);
    const name = isScalar(scalar) && typeof scalar.value === "string" ? scalar.value.trim() : "";
    const type = typeOf(name);
    if (type !== undefined) {
      return [{ name, type, range: source.rangeOf(scalar) }];
    }
    source.report(
      name === "" ? expected : say`${quoted(name)} is neither a relative file nor a package.`,
      item ?? node,
    );
    return [];
  });
}

/** A file is known by its dot or its ending; a package's name has neither, and no path behind it. */
function typeOf(name: string): ExtendedName["type"] | undefined {
  if (/^(?:[\\/~]|[a-z]:)/i.test(name)) return undefined;
  if (/^\.{1,2}[\\/]/.test(name) || /\.(?:ya?ml|json)$/i.test(name)) {
    return /\.(?:ya?ml|json)$/i.test(name) ? "file" : undefined;
  }
  return /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/.test(name) ? "package" : undefined;
}

import { english, textOf, type Wording } from "../../text/message.ts";
import type { CommandIo } from "../command-io.ts";
import type { InputProblem } from "../read-inputs.ts";
import { makePrintable } from "./style.ts";

/** `mandate: docs/mandate.yaml:3:5: Unknown profile "agancy".` */
export function writeProblem(
  { path, line, column, message }: InputProblem,
  io: CommandIo,
  wording: Wording = english,
): void {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  io.writeError(makePrintable(`mandate: ${place}: ${textOf(message, wording)}`).concat("\n"));
}

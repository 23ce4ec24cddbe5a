import type { Severity } from "../../rules/rule.ts";
import { type Message, say } from "../../text/message.ts";

export const severityNames: Readonly<Record<Severity, Message>> = {
  error: say`error`,
  warning: say`warning`,
  information: say`information`,
  hint: say`hint`,
};

/** `3 errors` */
export const countOf: Readonly<Record<Severity, (count: number) => Message>> = {
  error: (count) => (count === 1 ? say`${count} error` : say`${count} errors`),
  warning: (count) => (count === 1 ? say`${count} warning` : say`${count} warnings`),
  information: (count) => say`${count} information`,
  hint: (count) => (count === 1 ? say`${count} hint` : say`${count} hints`),
};

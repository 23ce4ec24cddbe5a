import { type Message, textOf } from "../text/message.ts";

/** Why a request is not done, in words for whoever made it; editors show them. */
export class Refusal extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(textOf(reason));
    this.reason = reason;
  }
}

export function refuse(reason: Message): never {
  throw new Refusal(reason);
}

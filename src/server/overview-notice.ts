/** Tells a client that the overview has changed, once it has asked for one: after a while, and once for many changes. */
export class OverviewNotice {
  readonly #send: () => unknown;
  readonly #delayMilliseconds: number;
  #isWanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: () => unknown, delayMilliseconds: number) {
    this.#send = send;
    this.#delayMilliseconds = delayMilliseconds;
  }

  /** The client has asked for the overview, and is told from now on. */
  want(): void {
    this.#isWanted = true;
  }

  /** Something that the overview shows may have changed. */
  change(): void {
    if (!this.#isWanted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#send();
    }, this.#delayMilliseconds);
  }
}

/** Bytes that come in pieces and are taken from the front. */
export class ByteQueue {
  #bytes = Buffer.alloc(0);
  #start = 0;
  #end = 0;

  get size(): number {
    return this.#end - this.#start;
  }

  append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#bytes.length) {
      // Twice the room each time, so that a message in many pieces is not copied with every one.
      const room = Buffer.alloc(Math.max(65_536, 2 * (this.size + chunk.length)));
      this.#bytes.copy(room, 0, this.#start, this.#end);
      this.#end -= this.#start;
      this.#start = 0;
      this.#bytes = room;
    }
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** The first `count` bytes; they are gone from here once others are appended. */
  peek(count: number): Buffer {
    return this.#bytes.subarray(this.#start, this.#start + count);
  }

  take(count: number): void {
    this.#start += count;
    if (this.size > 0) return;
    // A large message is not held when it has been read.
    this.#bytes = Buffer.alloc(0);
    this.#start = 0;
    this.#end = 0;
  }

  indexOf(text: string, from: number): number {
    return this.peek(this.size).indexOf(text, from, "latin1");
  }

  /** `most` bytes from `from` on, each as a character. */
  latin1(most = this.size, from = 0): string {
    const start = this.#start + from;
    return this.#bytes.toString("latin1", start, Math.min(this.#end, start + most));
  }
}

import type { Readable } from "node:stream";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
} from "vscode-languageserver/node";
import { ByteQueue } from "./byte-queue.ts";

/** `Content-Length: 52`, other fields after it, and an empty line; line ends may lack their carriage return. */
const header = /content-length:[ \t]*(\d+)[ \t]*\r?\n(?:[\w-]+:[^\r\n]*\r?\n)*\r?\n/i;
/** What may stand before it in a header. */
const otherFields = /^(?:[\w-]+:[^\r\n]*\r?\n)*$/;
const lengthField = "Content-Length:";
/** No header is longer, so that nothing longer is kept in the hope of one. */
const longestHeader = 1024;
/** No message is longer; a larger number is a mistake. */
const longestMessage = 500_000_000;

/**
 * Reads the messages of a stream, each after its header. What is no message is told as an error, and reading goes on with
 * the next header, where the reader of the library would wait for ever.
 */
export class FramedReader extends AbstractMessageReader implements MessageReader {
  readonly #stream: Readable;
  readonly #bytes = new ByteQueue();
  /** Of the message that is coming; undefined where a header is awaited. */
  #length: number | undefined;
  /** So many bytes of the message that is coming hold no header. */
  #searched = 0;

  constructor(stream: Readable) {
    super();
    this.#stream = stream;
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Uint8Array): void => {
      this.#bytes.append(chunk);
      while (this.#length === undefined ? this.#takeHeader() : this.#takeMessage(this.#length, callback));
    };
    const fail = (error: Error): void => this.fireError(error);
    const close = (): void => this.fireClose();
    this.#stream.on("data", take).on("error", fail).on("close", close);
    return { dispose: () => this.#stream.off("data", take).off("error", fail).off("close", close) };
  }

  /** Whether there was one. */
  #takeHeader(): boolean {
    // Nearly always it is right here.
    const found = header.exec(this.#bytes.latin1(longestHeader)) ?? header.exec(this.#bytes.latin1());
    if (found === null) {
      this.#skip(this.#bytes.size - longestHeader);
      return false;
    }
    if (otherFields.test(this.#bytes.latin1(found.index))) this.#bytes.take(found.index);
    else this.#skip(found.index);
    this.#bytes.take(found[0].length);
    const length = Number(found[1]);
    if (length <= longestMessage) this.#length = length;
    else this.fireError(new Error(`A message of ${length} bytes is not read.`));
    return true;
  }

  /** Whether it has come. */
  #takeMessage(length: number, callback: DataCallback): boolean {
    if (this.#bytes.size < length) return this.#findHeaderWithin();
    const message = parse(this.#bytes.peek(length));
    if (message === undefined) {
      if (this.#findHeaderWithin()) return true;
      this.fireError(new Error(`A message of ${length} bytes is no JSON.`));
    }
    this.#bytes.take(length);
    this.#expectHeader();
    if (message !== undefined) this.#hand(message, callback);
    return true;
  }

  /** A message of a wrong shape may be too much for whoever takes it. */
  #hand(message: Message, callback: DataCallback): void {
    try {
      callback(message);
    } catch (problem) {
      this.fireError(problem);
    }
  }

  /** JSON can't hold a header: where one is found, the message that should have come was shorter than announced. */
  #findHeaderWithin(): boolean {
    for (let at = this.#searched; ; at++) {
      at = this.#bytes.indexOf(lengthField, at);
      if (at === -1) break;
      if (header.exec(this.#bytes.latin1(longestHeader, at))?.index !== 0) continue;
      this.#skip(at);
      this.#expectHeader();
      return true;
    }
    // A header may come in two pieces.
    this.#searched = Math.max(this.#searched, this.#bytes.size - longestHeader);
    return false;
  }

  #expectHeader(): void {
    this.#length = undefined;
    this.#searched = 0;
  }

  #skip(count: number): void {
    if (count <= 0) return;
    this.#bytes.take(count);
    this.fireError(new Error(`${count} bytes are no message.`));
  }
}

/** Undefined for what is no JSON. */
function parse(bytes: Buffer): Message | undefined {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

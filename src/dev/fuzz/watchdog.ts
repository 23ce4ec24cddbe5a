import { Worker } from "node:worker_threads";

/** Tells on the error stream of an input that takes long. It only reports: how long is long depends on the machine. */
export interface Watchdog {
  /** An input begins. */
  begin(): void;
  stop(): Promise<unknown>;
}

/** The thread that works can't look at the clock while it hangs, so another one does. */
const code = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const begun = new Int32Array(workerData.shared);
let told = -1;
setInterval(() => {
  const [number, second] = [Atomics.load(begun, 0), Atomics.load(begun, 1)];
  const seconds = Math.floor(Date.now() / 1000) - second;
  if (number === 0 || number === told || seconds < workerData.seconds) return;
  told = number;
  writeSync(2, "Input " + number + " has taken " + seconds + " s so far.\\n");
}, 1000);
`;

export function startWatchdog(seconds: number): Watchdog {
  const shared = new SharedArrayBuffer(8);
  const begun = new Int32Array(shared);
  const worker = new Worker(code, { eval: true, workerData: { shared, seconds } });
  return {
    begin() {
      Atomics.add(begun, 0, 1);
      Atomics.store(begun, 1, Math.floor(Date.now() / 1000));
    },
    stop: () => worker.terminate(),
  };
}

/** All that the command line has of the world around it. */
export interface CommandIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody reads the output as it comes. */
  readonly isTerminal: boolean;
  /** How wide that terminal is; not there where it doesn't say, or there is none. */
  readonly columns?: number | undefined;
  /** Standard error, where somebody reads it as it comes. */
  readonly errorTerminal?: ErrorTerminal | undefined;
  /** Whether somebody types the input. */
  readonly isInputTerminal: boolean;
  /** The date of today, `2026-11-22`. */
  readonly today: string;
  /** Has `end` called at Ctrl+C, instead of the process being ended. */
  onInterrupt?(end: () => void): void;
  readInput(): Promise<Uint8Array>;
  writeOutput(text: string): void;
  writeError(text: string): void;
}

export interface ErrorTerminal {
  readonly columns: number;
  /** Milliseconds from any moment on. */
  now(): number;
}

/** What a process says by its exit code. */
export const exitCodes = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

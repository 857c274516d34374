import type { Options } from './options.ts';
import type { Session } from './session.ts';

/** Every command: what it is called with, what it says of itself, and where its code is. */
export interface CommandSpec {
  /** Name and operands, `<needed>` or `[not needed]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: readonly OptionSpec[];
  /** What a person must know besides, after the list of options. */
  readonly more?: string;
  readonly examples: readonly string[];
  /** Answers with the exit status. */
  readonly run: (session: Session, operands: readonly string[], options: Options) => Promise<number>;
}

interface OptionSpec {
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

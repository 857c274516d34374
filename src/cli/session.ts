import type { Outside } from './outside.ts';
import { type Paint, paintFor } from './terminal/paint.ts';

/** One run of a command: the outside world, what was asked for of every command, and how the answer is to look. */
export interface Session {
  readonly outside: Outside;
  readonly options: SharedOptions;
  readonly paint: Paint;
  /** Columns to write in. */
  readonly width: number;
  /** A text and a line end. */
  readonly print: (text: string) => void;
  /** One JSON value, indented, with a line end. */
  readonly printJson: (value: unknown) => void;
}

export interface SharedOptions {
  readonly json: boolean;
  readonly corpus: string | undefined;
  readonly db: string | undefined;
}

/** Width of what goes to a file or pipe, and bounds within which a terminal is believed. */
const USUAL = 80;
const [NARROWEST, WIDEST] = [40, 120];

export function startSession(outside: Outside, options: SharedOptions): Session {
  const asked = outside.out.columns ?? Number.parseInt(outside.env.COLUMNS ?? '', 10);
  return {
    outside,
    options,
    paint: paintFor(outside.out, outside.env),
    width: Number.isFinite(asked) && asked > 0 ? Math.min(WIDEST, Math.max(NARROWEST, asked)) : USUAL,
    print: (text) => outside.out.write(`${text}\n`),
    printJson: (value) => outside.out.write(`${JSON.stringify(value, null, 2)}\n`),
  };
}

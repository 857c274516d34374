import { resolve } from 'node:path';
import { AcquisError } from '../finding/index.ts';
import type { Session } from './session.ts';

/** Prints a text, or writes it to the file that --output names and says so on standard error. */
export function deliver({ outside }: Session, file: string | undefined, text: string): void {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) {
    outside.out.write(whole);
    return;
  }
  save(outside, file, whole);
}

/** The same for what is no text: a terminal is no place for it. */
export function deliverBytes(
  { outside }: Session,
  file: string | undefined,
  bytes: Uint8Array,
  format: string,
): void {
  if (file === undefined)
    throw new AcquisError('argument-invalid', `${format} is no text that could be shown.`, {
      advice: 'Name a file with --output.',
    });
  save(outside, file, bytes);
}

function save(outside: Session['outside'], file: string, content: string | Uint8Array): void {
  const path = resolve(outside.workingFolder, file);
  try {
    outside.writeFile(path, content);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('argument-invalid', `${path} could not be written (${why}).`, {
      advice: 'Name a file in a folder that you may write to.',
      cause,
    });
  }
  outside.err.write(`acquis: written to ${path}\n`);
}

import { resolve } from 'node:path';
import { AcquisError } from '../finding/index.ts';
import type { Session } from './session.ts';

/** Prints a text, or writes it to the file that --output names and says so on standard error. */
export function deliver({ outside, print }: Session, file: string | undefined, text: string): void {
  if (file === undefined) {
    print(text);
    return;
  }
  const path = resolve(outside.workingFolder, file);
  try {
    outside.writeFile(path, text.endsWith('\n') ? text : `${text}\n`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('argument-invalid', `${path} could not be written (${why}).`, {
      advice: 'Name a file in a folder that you may write to.',
      cause,
    });
  }
  outside.err.write(`acquis: written to ${path}\n`);
}

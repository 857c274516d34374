import { basename, dirname, resolve } from 'node:path';
import { AcquisError } from '../../../finding/index.ts';
import type { Session } from '../../session.ts';

/** Bytes of the file that a command line names. @throws AcquisError `argument-invalid`, `file-missing`, or as reading files does */
export function bytesOf({ outside }: Session, file: string | undefined, advice: string): Uint8Array {
  if (file === undefined) throw new AcquisError('argument-invalid', 'It is not said which file.', { advice });
  const path = resolve(outside.workingFolder, file);
  const bytes = outside.files(dirname(path)).read(basename(path));
  if (bytes) return bytes;
  throw new AcquisError('file-missing', `There is no file ${path}.`);
}

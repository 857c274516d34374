import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { CorpusFiles } from '../compendium/index.ts';
import { AcquisError } from '../finding/index.ts';

/**
 * A corpus as a folder on the disk. A path that leaves the folder is refused: a manifest that somebody else wrote
 * must not make the compiler read other files of this machine.
 */
export function folderFiles(folder: string): CorpusFiles {
  return {
    name: folder,
    read(path) {
      const whole = resolve(folder, path);
      const inside = relative(resolve(folder), whole);
      if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside) {
        throw new AcquisError('file-unreadable', `${path} does not lie in the corpus folder ${folder}.`, {
          advice: 'Put the file into the folder and name it by its path there.',
        });
      }
      try {
        return readFileSync(whole);
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new AcquisError('file-unreadable', `${path} in ${folder} could not be read (${why}).`, {
          advice: 'See that it is a file and that you may read it.',
          cause,
        });
      }
    },
  };
}

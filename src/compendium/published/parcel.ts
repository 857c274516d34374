/** What was given to be read back, whatever it came in: the files of a folder, of an archive, or one alone. */
import { AcquisError } from '../../finding/index.ts';
import { openContainer } from '../../source/index.ts';
import type { FolderFiles } from '../effects.ts';

/** A ZIP archive as a folder; nothing is written to disk. @throws AcquisError `file-unreadable` for a damaged one */
export async function archiveFiles(file: string, bytes: Uint8Array): Promise<FolderFiles> {
  const container = await openContainer(file, bytes, (name) => !name.endsWith('/'));
  const names = container.names.filter((name) => !name.endsWith('/')).sort();
  return { name: file, list: () => names, read: (path) => container.part(path) };
}

/** One file as a folder that holds nothing else. */
export const singleFile = (name: string, bytes: Uint8Array): FolderFiles => ({
  name,
  list: () => [name],
  read: (path) => (path === name ? bytes : undefined),
});

/** @throws AcquisError `encoding-unreadable`: what is issued is UTF-8 */
export function textIn(files: FolderFiles, path: string): string {
  const bytes = files.read(path);
  if (!bytes)
    throw new AcquisError('file-missing', `There is no ${path} in ${files.name}.`, {
      advice: 'Give all files as they were published.',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AcquisError('encoding-unreadable', `${path} in ${files.name} is not UTF-8.`, {
      advice: 'Give the file as it was published.',
      cause,
    });
  }
}

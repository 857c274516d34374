/**
 * A publication replaces the one before it whole or not at all: it is written into a folder beside, which takes the
 * place of the old one when every file is there. A folder that is not a publication is never replaced. What a run that
 * was killed left beside is cleared away by the next one: the earlier publication goes back to its place first.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AcquisError } from '../finding/index.ts';

/** What tells a publication from a folder of somebody's own files. */
export const MANIFEST = 'manifest.json';

/**
 * Refuses a place where a publication must not go, before any work is done.
 * @param keepOut folders that hold what is published: nothing is written into them
 * @throws AcquisError `output-refused` with what to do
 */
export function checkFolder(folder: string, keepOut: readonly string[]): void {
  const whole = realPath(folder);
  for (const other of keepOut.map(realPath)) {
    if (isWithin(whole, other) || isWithin(other, whole))
      throw refused(
        folder,
        `it lies in or around ${other}, which holds what is published`,
        'Name a folder elsewhere.',
      );
  }
  if (lstatSync(resolve(folder), { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(resolve(folder)))
    throw refused(folder, 'it is a link that leads nowhere', 'Name a folder.');
  if (!existsSync(whole)) return;
  if (!lstatSync(whole).isDirectory()) throw refused(folder, 'it is a file', 'Name a folder.');
  let inside: string[];
  try {
    inside = readdirSync(whole);
  } catch (cause) {
    throw refused(
      folder,
      `it cannot be read (${wordsOf(cause)})`,
      'Name a folder that you may write to.',
      cause,
    );
  }
  if (inside.length > 0 && !inside.includes(MANIFEST))
    throw refused(
      folder,
      'it holds files that are no publication',
      'Name an empty folder, a new one, or an earlier publication.',
    );
}

/** A folder that is being written beside the one whose place it will take. */
export interface FolderDraft {
  /** @throws AcquisError `output-refused`, also when there is no room; the draft is then gone */
  readonly write: (path: string, pieces: Iterable<Uint8Array>) => void;
  /** Opens a file that is written between others. */
  readonly open: (path: string) => {
    readonly write: (piece: Uint8Array) => void;
    readonly close: () => void;
  };
  readonly read: (path: string) => Uint8Array;
  /** Puts the folder in its place; the earlier one is out of the way, and `clearAway` removes it. */
  readonly commit: () => void;
  readonly abandon: () => void;
  readonly clearAway: () => void;
}

/** @throws AcquisError `output-refused` when nothing can be written there */
export function openFolder(folder: string): FolderDraft {
  const whole = resolve(folder);
  // The process is in the name, so that no run clears away what another is still writing.
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const draft = join(dirname(whole), `.${basename(whole)}.new-${mark}`);
  const old = join(dirname(whole), `.${basename(whole)}.old-${mark}`);
  const made = new Set<string>();
  const opened = new Set<number>();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      abandon();
      throw refused(
        folder,
        `it could not be written (${wordsOf(cause)})`,
        'See that the folder above it may be written to and has room; what was there before is untouched.',
        cause,
      );
    }
  };
  const abandon = (): void => {
    for (const file of opened) closeSync(file);
    opened.clear();
    remove(draft);
  };
  const placeFor = (path: string): string => {
    const target = join(draft, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
  const openFile = (path: string): { write: (piece: Uint8Array) => void; close: () => void } => {
    const file = openSync(placeFor(path), 'w');
    opened.add(file);
    return {
      write: (piece) => {
        // A full disk may take a part of a piece before it says so.
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
      },
      close: () => {
        opened.delete(file);
        closeSync(file);
      },
    };
  };
  guarded(() => {
    clearLeftovers(whole);
    mkdirSync(draft, { recursive: true });
  });
  return {
    write: (path, pieces) => {
      const file = guarded(() => openFile(path));
      // What makes the pieces may fail in its own words.
      for (const piece of pieces) guarded(() => file.write(piece));
      guarded(() => file.close());
    },
    open: (path) => {
      const file = guarded(() => openFile(path));
      return {
        write: (piece) => guarded(() => file.write(piece)),
        close: () => guarded(() => file.close()),
      };
    },
    read: (path) => guarded(() => readFileSync(join(draft, path))),
    commit: () =>
      guarded(() => {
        if (existsSync(whole)) renameSync(whole, old);
        try {
          renameSync(draft, whole);
        } catch (cause) {
          if (existsSync(old)) renameSync(old, whole);
          throw cause;
        }
      }),
    abandon,
    clearAway: () => remove(old),
  };
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What cannot be removed is no publication and says so by its name; the next run tries again.
  }
}

/** Drafts and old folders of runs that ended before they could take them away. */
function clearLeftovers(whole: string): void {
  const above = dirname(whole);
  if (!existsSync(above)) return;
  for (const name of readdirSync(above).sort()) {
    if (!name.startsWith(`.${basename(whole)}.`)) continue;
    const [, kind, owner] = LEFTOVER.exec(name.slice(basename(whole).length + 1)) ?? [];
    if (kind === undefined || isRunning(Number(owner))) continue;
    // Killed between the two renames: the earlier publication is whole, but not in its place.
    if (kind === 'old' && !existsSync(whole)) renameSync(join(above, name), whole);
    else remove(join(above, name));
  }
}

const LEFTOVER = /^\.(new|old)-([0-9]+)-[0-9a-f]{8}$/u;

/** A process of another user answers EPERM: it is there. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

const refused = (folder: string, why: string, advice: string, cause?: unknown): AcquisError =>
  new AcquisError('output-refused', `Nothing was published to ${folder}: ${why}.`, { advice, cause });

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** Through links as far as the path exists, so that a link does not hide where it leads. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPath(above), basename(whole));
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside);
}

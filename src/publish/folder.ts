/**
 * A publication replaces the one before it whole or not at all: it is written into a folder beside, which takes the
 * place of the old one when every file is there. A folder that is not a publication is never replaced. What a run that
 * was killed left beside is cleared away by the next one: the earlier publication goes back to its place first.
 */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AcquisError } from '../finding/index.ts';
import type { PublishedFile } from './files.ts';

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

/** Writes all files, then puts the folder in its place. What was there before stays whole until then. */
export function writeFolder(folder: string, files: Iterable<PublishedFile>): void {
  const whole = resolve(folder);
  // The process is in the name, so that no run clears away what another is still writing.
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const draft = join(dirname(whole), `.${basename(whole)}.new-${mark}`);
  const old = join(dirname(whole), `.${basename(whole)}.old-${mark}`);
  try {
    clearLeftovers(whole);
    const made = new Set<string>();
    mkdirSync(draft, { recursive: true });
    for (const { path, bytes } of files) {
      const target = join(draft, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, bytes);
    }
    if (existsSync(whole)) renameSync(whole, old);
    try {
      renameSync(draft, whole);
    } catch (cause) {
      if (existsSync(old)) renameSync(old, whole);
      throw cause;
    }
  } catch (cause) {
    throw refused(
      folder,
      `it could not be written (${wordsOf(cause)})`,
      'See that the folder above it may be written to and has room; what was there before is untouched.',
      cause,
    );
  } finally {
    for (const leftover of [draft, old]) {
      try {
        rmSync(leftover, { recursive: true, force: true });
      } catch {
        // What cannot be removed is no publication and says so by its name.
      }
    }
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
    else rmSync(join(above, name), { recursive: true, force: true });
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

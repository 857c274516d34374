// Does lib/ fit the sources? By content, not by time: a checkout gives files whatever times it likes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in lib/ and says from which sources it was made. */
export const STAMP = '.built-from';

/** All that decides what lib/ holds. */
const INPUTS = ['src', 'scripts/build', 'scripts/build.mjs', 'tsconfig.json', 'package-lock.json'];

/** @param {string} root @returns {string} SHA-256 over paths and contents */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesUnder(root, input))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} root @returns {boolean} true also for an installed package, which has lib/ and no sources */
export function isFresh(root) {
  if (!existsSync(join(root, 'src'))) return existsSync(join(root, 'lib'));
  const stamp = join(root, 'lib', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceFingerprint(root);
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesUnder(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  try {
    return readdirSync(whole)
      .sort()
      .flatMap((name) => filesUnder(root, `${path}/${name}`));
  } catch {
    return [path];
  }
}

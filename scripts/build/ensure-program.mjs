// Is a program there that some tests need? The one named in a variable, or one that the machine has, or (as root on
// Debian and its kin) the distribution's package. Without it those tests are skipped and say why; a second variable
// makes that a failure.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failed, main } from './run.mjs';

/**
 * @typedef {object} Needed
 * @property {string} title as a person calls it
 * @property {string} tests what is skipped without it
 * @property {readonly string[]} names of the program
 * @property {string} variable environment variable that names one
 * @property {string} required environment variable that makes its absence a failure, when it is 1
 * @property {readonly string[]} packages of Debian
 */

/** @param {Needed} needed @returns {string | undefined} path of the program on this machine */
export function findProgram({ names, variable }) {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * @param {Needed} needed
 * @returns {{ path: string } | { missing: string }} the program, or why there is none
 * @throws {Failed} when there is none and it is required
 */
export function ensureProgram(needed) {
  const path = findProgram(needed) ?? install(needed);
  if (path) return { path };
  const { title, tests, variable, required } = needed;
  const named = process.env[variable];
  const missing = named
    ? `there is no program at ${variable} (${named})`
    : `no ${title} on this machine; install one, or name one in ${variable}`;
  if (process.env[required] === '1') throw new Failed(`${tests}: ${missing}`, 1);
  return { missing };
}

/** @param {Needed} needed */
function install(needed) {
  if (process.env[needed.variable] || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  process.stderr.write(`${needed.tests}: installing ${needed.title} (apt-get)\n`);
  const options = {
    stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...needed.packages], options);
  return findProgram(needed);
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ensures it from the command line and prints its path. @param {Needed} needed */
export function runEnsure(needed) {
  main(() => {
    const found = ensureProgram(needed);
    process.stdout.write(
      'path' in found ? `${found.path}\n` : `${needed.tests} are skipped: ${found.missing}\n`,
    );
  });
}

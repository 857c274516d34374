// Which Chromium runs the browser tests? ACQUIS_CHROMIUM, or one that the machine has, or (as root on Debian and its
// kin) the distribution's package. Without one the browser tests are skipped and say why; ACQUIS_REQUIRE_BROWSER=1
// makes that a failure.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failed, main } from './build/run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string | undefined} path of a Chromium that this machine has */
export function findBrowser() {
  const named = process.env.ACQUIS_CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * @returns {{ path: string } | { missing: string }} the browser, or why there is none
 * @throws {Failed} when there is none and ACQUIS_REQUIRE_BROWSER=1
 */
export function ensureBrowser() {
  const path = findBrowser() ?? installBrowser();
  if (path) return { path };
  const missing = process.env.ACQUIS_CHROMIUM
    ? `there is no program at ACQUIS_CHROMIUM (${process.env.ACQUIS_CHROMIUM})`
    : 'no Chromium on this machine; install one, or name one in ACQUIS_CHROMIUM';
  if (process.env.ACQUIS_REQUIRE_BROWSER === '1') throw new Failed(`browser tests: ${missing}`, 1);
  return { missing };
}

function installBrowser() {
  if (process.env.ACQUIS_CHROMIUM || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  process.stderr.write('browser tests: installing Chromium (apt-get)\n');
  const options = {
    stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(() => {
    const browser = ensureBrowser();
    process.stdout.write(
      'path' in browser ? `${browser.path}\n` : `browser tests are skipped: ${browser.missing}\n`,
    );
  });
}

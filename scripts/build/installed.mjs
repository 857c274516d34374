// Are the packages that package-lock.json asks for in node_modules? By npm's own record of what it put there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {string | undefined} what is amiss, in words for the person who waits; undefined when all is there
 */
export function missingPackages(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'the packages are not installed yet';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [path, { version, optional, devOptional, peer, link }] of Object.entries(wanted)) {
    // Optional packages are for other machines than this one.
    if (path === '' || optional || devOptional || peer || link) continue;
    if (there[path]?.version !== version)
      return `${path.replace(/^.*node_modules\//u, '')} is not there in version ${version}`;
  }
  return undefined;
}

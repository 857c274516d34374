// After a fresh clone nothing is installed and nothing built: this makes both so, and takes no time when they are.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './build/installed.mjs';
import { Failed, main, runAside } from './build/run.mjs';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export function ensure() {
  // An installed package comes built and has its packages beside it.
  if (!existsSync(join(root, 'src'))) return;
  const amiss = missingPackages(root);
  if (amiss) {
    process.stderr.write(`acquis: ${amiss}; installing (this takes a minute or two the first time)\n`);
    // What builds is among the development packages, which npm leaves out when NODE_ENV is "production".
    npm('ci', '--include=dev', '--no-audit', '--no-fund');
  }
  if (!build()) throw new Failed('acquis: TypeScript is not installed; run "npm ci --include=dev"', 1);
}

/** @param {...string} args */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own && /\.[cm]?js$/u.test(own)) runAside(process.execPath, [own, ...args], root);
  else runAside(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(ensure);

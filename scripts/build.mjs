// Makes lib/ from src/: TypeScript compiled, style sheets and fonts copied. Does nothing when lib/ fits the sources.
//
// The new folder is made beside the old one and takes its place when it is whole, so that neither an interrupted build
// nor two at once leave half a program. Types are not checked here but by `npm test`: a user's first start must not
// wait for that, nor fail for want of a package of types.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyAssets } from './build/assets.mjs';
import { isFresh, STAMP, sourceFingerprint } from './build/fingerprint.mjs';
import { runAside } from './build/run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @returns {boolean} whether lib/ now fits the sources */
export function build() {
  if (isFresh(root)) return true;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) return false;
  const fingerprint = sourceFingerprint(root);
  const draft = join(root, `lib.new-${process.pid}`);
  const old = join(root, `lib.old-${process.pid}`);
  try {
    mkdirSync(draft);
    runAside(process.execPath, [compiler, '-p', 'tsconfig.json', '--noCheck', '--outDir', draft], root);
    copyAssets(root, draft);
    // Another process: the bundler may have been installed only after this one began.
    runAside(process.execPath, [join('scripts', 'build', 'client.mjs'), join(draft, 'web', 'assets')], root);
    writeFileSync(join(draft, STAMP), fingerprint);
    if (existsSync(join(root, 'lib'))) renameSync(join(root, 'lib'), old);
    renameSync(draft, join(root, 'lib'));
  } finally {
    for (const leftover of [draft, old]) rmSync(leftover, { recursive: true, force: true });
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !build()) {
  // Installed without what builds: say so, but do not fail the installation; the program builds itself when first run.
  process.stderr.write(
    'acquis: not built yet, since TypeScript is not installed. "npm start" installs it and builds.\n',
  );
}

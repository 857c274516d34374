/**
 * Which golden files should say what the compiler now makes of the sources? Writes them all; read the difference
 * (`git diff test/golden`) against the print before committing it. Refuses in CI: a machine blesses nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.env.CI) {
  console.error(
    'Golden files are blessed by a person who has read them, not in CI. Run this on your own machine.',
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'documents', 'test/golden'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ACQUIS_BLESS: '1' },
});
if (run.status === 0) console.log('Blessed. Now read: git diff test/golden');
process.exit(run.status ?? 1);

// `npm test`: floors, style, types, then all suites, on a fresh clone as well. Stops at the first that fails.
// Arguments go to vitest: `npm test -- test/cite`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, run } from './build/run.mjs';
import { ensure } from './ensure.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { findLibreOffice } from './ensure-libreoffice.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = (/** @type {string} */ script, /** @type {string[]} */ args = [], env = {}) =>
  run(process.execPath, [join(root, script), ...args], root, env);
const say = (/** @type {string} */ text) => process.stdout.write(`\n== ${text}\n`);

main(() => {
  say('packages and build');
  ensure();
  say('floors');
  node('scripts/check-floors.mjs');
  say('style (biome)');
  node('node_modules/@biomejs/biome/bin/biome', ['check']);
  say('types (tsc)');
  node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.check.json']);
  say('tests (vitest)');
  const browser = ensureBrowser();
  /** @type {Record<string, string>} */
  const env = {};
  const projects = ['documents', 'elsewhere'];
  if ('path' in browser) {
    env.ACQUIS_CHROMIUM = browser.path;
    projects.push('browser');
  } else process.stdout.write(`browser tests are skipped: ${browser.missing}\n`);
  const office = findLibreOffice();
  if (office) env.ACQUIS_LIBREOFFICE = office;
  else process.stdout.write('the test with LibreOffice is skipped: none on this machine\n');
  vitest(projects, env);
});

/** Runs the suites and ends with one line that says how many passed. @param {string[]} projects @param {Record<string, string>} env */
function vitest(projects, env) {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-test-'));
  const report = join(folder, 'report.json');
  try {
    node(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...process.argv.slice(2),
      ],
      { NODE_ENV: 'test', ...env },
    );
  } finally {
    summarise(report);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report */
function summarise(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped\n`,
    );
  } catch {
    process.stdout.write('\nThe tests ended without a report.\n');
  }
}

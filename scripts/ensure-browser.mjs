// Which Chromium runs the browser tests? ACQUIS_CHROMIUM, or one that the machine has, or the distribution's package;
// ACQUIS_REQUIRE_BROWSER=1 makes its absence a failure.
import { fileURLToPath } from 'node:url';
import { ensureProgram, runEnsure } from './build/ensure-program.mjs';

const BROWSER = {
  title: 'Chromium',
  tests: 'browser tests',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'ACQUIS_CHROMIUM',
  required: 'ACQUIS_REQUIRE_BROWSER',
  packages: ['chromium'],
};

export const ensureBrowser = () => ensureProgram(BROWSER);

if (process.argv[1] === fileURLToPath(import.meta.url)) runEnsure(BROWSER);

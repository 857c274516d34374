// How well are documents taken apart? Measures all files of the data folder and writes the table beside this file.
//
//     ACQUIS_DATA=../data node bench/accuracy/run.mjs              compares with segment.json, the baseline
//     ACQUIS_DATA=../data node bench/accuracy/run.mjs --baseline   writes it anew
//
// The floors below which no change may fall are in test/elsewhere/segment.test.ts, which does the measuring.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'elsewhere', 'test/elsewhere/segment.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ACQUIS_ACCURACY: '1',
      ...(process.argv.includes('--baseline') ? { ACQUIS_BASELINE: '1' } : {}),
    },
  },
);
process.exitCode = status ?? 1;

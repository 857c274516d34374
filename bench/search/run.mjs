// Engines side by side: each is built, opened afresh and asked in a process of its own, one after the other.
//
//     node bench/search/run.mjs [--size 100000] [--engines ours,fts5] [--steps build,first,search] [--folder /tmp/acquis-bench]
//
// Build the program first (npm run build). Engines: ours, fts5, postgres-gin, postgres-rum (Debian: postgresql,
// postgresql-15-rum), lancedb, minisearch, flexsearch ("npm install" in bench/search/peers). Steps may be run one by one;
// what was measured is kept in the folder, and all of it, with every sample, in raw-SIZE.json.gz beside this file.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { queries, realProvisions } from './texts.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    engines: { type: 'string', default: 'ours,fts5' },
    steps: { type: 'string', default: 'build,first,search' },
    folder: { type: 'string', default: join(tmpdir(), 'acquis-bench') },
  },
});
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url));
mkdirSync(values.folder, { recursive: true });
const kept = join(values.folder, `raw-${values.size}.json`);
const raw = existsSync(kept)
  ? JSON.parse(readFileSync(kept, 'utf8'))
  : {
      size: Number(values.size),
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      node: process.version,
      engines: {},
    };

const provisions = await realProvisions();
// The queries that are measured, and as many others that are asked before.
const asked = JSON.stringify({ warmUp: queries(provisions, 201), asked: queries(provisions) });

for (const engine of values.engines.split(','))
  for (const step of values.steps.split(',')) {
    const folder = join(values.folder, `${engine}-${values.size}`);
    mkdirSync(folder, { recursive: true });
    const load = loadavg().map((l) => Number(l.toFixed(2)));
    try {
      const printed = execFileSync(
        process.execPath,
        ['--max-old-space-size=12000', measure, step, engine, values.size, folder],
        {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          env: { ...process.env, BENCH_QUERIES: asked },
        },
      );
      raw.engines[engine] ??= {};
      raw.engines[engine][step] = { at: new Date().toISOString(), load, ...JSON.parse(printed) };
    } catch (error) {
      console.error(`${engine}: ${step} failed; the other engines go on. ${error.message}`);
      break;
    }
    const { samples, samplesWithout, ...told } = raw.engines[engine][step];
    console.log(engine, step, JSON.stringify(told));
    writeFileSync(kept, JSON.stringify(raw));
  }
writeFileSync(
  new URL(`raw-${values.size}.json.gz`, import.meta.url),
  gzipSync(JSON.stringify(raw), { level: 9 }),
);

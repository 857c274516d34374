// Engines side by side: each is built, opened afresh and asked in a process of its own, one after the other.
//
//     node bench/search/run.mjs [--size 100000] [--engines ours,fts5] [--folder /tmp/acquis-bench]
//
// Build the program first (npm run build), and run "npm install" in bench/search for engines other than these two.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    engines: { type: 'string', default: 'ours,fts5' },
    folder: { type: 'string', default: join(tmpdir(), 'acquis-bench') },
  },
});
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url));
const raw = {
  size: Number(values.size),
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  load: loadavg(),
  engines: {},
};
for (const engine of values.engines.split(',')) {
  const folder = join(values.folder, `${engine}-${values.size}`);
  mkdirSync(folder, { recursive: true });
  const ask = (what) =>
    JSON.parse(
      execFileSync(process.execPath, [measure, what, engine, values.size, folder], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    );
  raw.engines[engine] = { build: ask('build'), first: ask('first'), search: ask('search') };
  console.log(engine, JSON.stringify(raw.engines[engine]));
}
raw.loadAfter = loadavg();
writeFileSync(new URL(`raw-${values.size}.json`, import.meta.url), `${JSON.stringify(raw, null, 2)}\n`);

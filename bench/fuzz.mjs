// Does any damaged or hostile file crash a reader, make it hang or swallow memory?
//
//     node bench/fuzz.mjs [--inputs 20000] [--seed 20261123] [--from 0]        (or: npm run fuzz -- ...)
//
// Every input is read and segmented in a child process with a capped heap; the child is ended, and counted against the
// program, when one input takes longer than the limit. Prints the seed and, for each failure, the number by which
// `test/mutation/hostile.ts` makes the same file again. Build first: npm run build.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Wall-clock milliseconds for one input, generous since other programs may want the machine. */
const LONGEST = 60_000;
/** Megabytes of JavaScript heap, and of the whole process. */
const HEAP = 512;
const RESIDENT = 1024;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20261123' },
    from: { type: 'string', default: '0' },
  },
});
const [inputs, seed, from] = [values.inputs, values.seed, values.from].map(Number);
if (!(inputs > 0 && Number.isInteger(seed) && from >= 0)) {
  console.error('--inputs must be 1 or more, --seed a whole number, --from 0 or more.');
  process.exit(2);
}
if (!existsSync(here('../lib/compendium/index.js'))) {
  console.error('The program is not built. Run "npm run build" first.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'acquis-fuzz-'));
const maker = join(folder, 'hostile.mjs');
await build({
  entryPoints: [here('../test/mutation/hostile.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: maker,
  logLevel: 'error',
});

console.log(`Seed ${seed}, inputs ${from} to ${from + inputs - 1}.`);
const started = performance.now();
const tally = {};
const failures = [];
let [slowest, peak, next] = [{ ms: 0, number: -1 }, 0, from];
while (next < from + inputs) await run();
rmSync(folder, { recursive: true });

const seconds = (performance.now() - started) / 1000;
console.log(`${inputs} inputs in ${seconds.toFixed(0)} s (${(inputs / seconds).toFixed(0)} a second).`);
for (const [name, { read, unread }] of Object.entries(tally).sort())
  console.log(`  ${name.padEnd(16)} ${String(read).padStart(6)} read, ${String(unread).padStart(6)} refused`);
console.log(
  `Slowest ${slowest.ms.toFixed(0)} ms (input ${slowest.number}); at most ${peak.toFixed(0)} MB resident.`,
);
for (const { number, what } of failures) console.log(`FAILED input ${number}: ${what}`);
console.log(
  failures.length === 0 ? 'No crash, no hang, no unbounded allocation.' : `${failures.length} failed.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** One child, until it is done or one input ends it; the next child goes on behind that input. */
function run() {
  return new Promise((resolve) => {
    const child = fork(here('fuzz-child.mjs'), [maker, String(seed), String(next), String(from + inputs)], {
      execArgv: [`--max-old-space-size=${HEAP}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let told = '';
    child.stderr.on('data', (data) => {
      told = (told + data).slice(-2000);
    });
    let ended;
    const wait = () =>
      setTimeout(() => {
        ended = `hang: longer than ${LONGEST} ms`;
        child.kill('SIGKILL');
      }, LONGEST);
    let clock = wait();
    child.on('message', ({ number, file, genre, ms, resident, fault }) => {
      clearTimeout(clock);
      const name = file.replace(/^\d+-/, '');
      tally[name] ??= { read: 0, unread: 0 };
      tally[name][genre === 'unread' ? 'unread' : 'read']++;
      if (fault !== undefined) failures.push({ number, what: fault });
      if (ms > slowest.ms) slowest = { ms, number };
      peak = Math.max(peak, resident);
      if (resident > RESIDENT) ended = `allocation: ${resident.toFixed(0)} MB resident`;
      next = number + 1;
      if (ended) child.kill('SIGKILL');
      else clock = wait();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(clock);
      const crashed = ended?.startsWith('allocation') ? next - 1 : next;
      if (ended || code !== 0) {
        failures.push({
          number: crashed,
          what: ended ?? `crash: ${signal ?? `exit ${code}`} ${told.trim()}`,
        });
        if (crashed === next) next++;
      }
      resolve();
    });
  });
}

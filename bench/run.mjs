// How long does it take to compile the four documents, and to see the first page?
//
//     node bench/run.mjs [--date 2026-01-31] [--runs 10] [--starts 5] [--profile]
//
// Every build is a fresh process. Builds and plain scans take turns, so that a machine that slows down slows both.
// Process time (user and system) counts, not the clock: other programs on the machine change the clock, hardly the former.
// Prints a table and writes it to bench/results.md when a date is given. Build first: npm run build.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureFirstPage } from './first-page.mjs';

const GOAL = 1000;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    runs: { type: 'string', default: '10' },
    starts: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
  },
});
const [runs, starts] = [Number(values.runs), Number(values.starts)];
if (!(runs > 0 && starts >= 0)) {
  console.error('--runs must be 1 or more, --starts 0 or more.');
  process.exit(2);
}
if (!existsSync(here('../lib/compendium/index.js'))) {
  console.error('The program is not built. Run "npm run build" first.');
  process.exit(2);
}

if (values.profile) {
  execFileSync(
    process.execPath,
    [
      '--cpu-prof',
      '--cpu-prof-interval',
      '200',
      '--cpu-prof-dir',
      here('profiles'),
      here('build-once.mjs'),
      'build',
    ],
    { stdio: 'inherit' },
  );
  console.log('Profile written to bench/profiles; open it in the performance panel of a browser.');
  process.exit(0);
}

const once = (what) =>
  JSON.parse(execFileSync(process.execPath, [here('build-once.mjs'), what], { encoding: 'utf8' }));
const samples = { build: [], scan: [], nothing: [] };
for (let i = 0; i < runs; i++)
  for (const what of i % 2 === 0 ? ['build', 'scan', 'nothing'] : ['nothing', 'scan', 'build'])
    samples[what].push(once(what));

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const spread = (list) => `${ms(Math.min(...list))} to ${ms(Math.max(...list))}`;
const line = (name, list, remark = '') => `| ${name} | ${ms(median(list))} | ${spread(list)} | ${remark} |`;
const of = (what, measure) => samples[what].map((s) => s[measure]);

const build = of('build', 'cpu');
const scan = of('scan', 'cpu');
const ratio = median(build) / median(scan);
const phases = Object.keys(samples.build[0].phases);
const bytes = JSON.parse(readFileSync(here('../corpora/som/manifest.json'), 'utf8')).sources.reduce(
  (n, s) => n + statSync(here(`../corpora/som/${s.file}`)).size,
  0,
);
const pages = starts > 0 ? await measureFirstPage(starts) : undefined;

const report = `# Measured

${values.date ?? 'No date given'}. Node ${process.version} on ${type()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor of unknown make'}, ${Math.round(totalmem() / 2 ** 30)} GB.
Median of ${runs} fresh processes each, taking turns; ${loadavg()[1].toFixed(1)} programs wanted to run at once in the last five minutes. The corpus is ${(bytes / 1024).toFixed(0)} KB in four documents.

| compile the corpus from cold | median | from, to | |
|---|---|---|---|
${line('read, segment, index, check: process time', build, median(build) < GOAL ? 'goal: under 1 s, met' : 'goal: under 1 s, **missed**')}
${line('the same by the clock', of('build', 'wall'), 'depends on what else the machine does')}
${phases
  .map((phase) =>
    line(
      `phase "${phase}" by the clock`,
      samples.build.map((s) => s.phases[phase] ?? 0),
    ),
  )
  .join('\n')}
${line('loading the program: process time', of('nothing', 'loading'), 'Node itself and its modules, before the build')}
${line('whole process: process time', of('build', 'process'))}
${line('floor: decode and one regular expression', scan, `the build takes ${ratio.toFixed(0)} times as long`)}
${
  pages
    ? `
| start to first page, by the clock | median of ${starts} | from, to | |
|---|---|---|---|
${line('no database yet: compile, store, serve', pages.cold)}
${line('database there', pages.warm, `a page of ${pages.characters} characters`)}
`
    : ''
}
The floor is a plain regular-expression search for labels, references, symbols and resolutions over the same bytes: what a
script could tell of the documents, with no tree, no footnotes, no resolved index and no findings.
`;
console.log(report);
if (values.date) writeFileSync(here('results.md'), report);

// How fast are documents taken apart, and how far is that from a plain scan of the same bytes?
//
//     ACQUIS_DATA=../shared/data node bench/throughput.mjs [--date 2026-01-31] [--files 300] [--rounds 3]
//
// Reads the English resolutions of a session (AKN4UN), and the same resolutions as plain text; without ACQUIS_DATA the
// sources of corpora/som as text. Process time (user and system) of one process counts, the best of the rounds after one
// that warms up: what other programs do to the machine only ever adds. Prints a table and writes it to
// bench/throughput.md when a date is given. Build first: npm run build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    files: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
  },
});
const [most, rounds] = [Number(values.files), Number(values.rounds)];
if (!(most > 0 && rounds > 0)) {
  console.error('--files and --rounds must be 1 or more.');
  process.exit(2);
}
if (!existsSync(here('../lib/compendium/index.js'))) {
  console.error('The program is not built. Run "npm run build" first.');
  process.exit(2);
}
const { segmentFile } = await import('../lib/compendium/index.js');
const { readSource } = await import('../lib/source/index.js');
const { findReferences } = await import('../lib/cite/index.js');

const data = process.env.ACQUIS_DATA && resolve(process.env.ACQUIS_DATA, 'unxml-ga-75', 'English');
const folder = data && existsSync(data) ? data : here('../corpora/som/sources');
const files = readdirSync(folder)
  .filter((name) => /\.(?:xml|txt)$/.test(name))
  .slice(0, most)
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const texts = [];
for (const { name, bytes } of files) {
  const { text } = await readSource(name, bytes);
  texts.push({ name: `${basename(name).replace(/\.\w+$/, '')}.txt`, text, bytes: Buffer.from(text) });
}

/** What a script would search for: labels, references, symbols and resolutions, with no tree and no proof. */
const SCAN =
  /^\s*(?:\d+\.|\([a-z]{1,4}\)|[IVX]+\.)|\b(?:resolution|decision|article|paragraph)s?\s+\d+(?:\/\d+)?|\b[A-Z]{1,5}(?:\/[A-Z0-9.()]+)+/gmu;

const jobs = {
  'plain scan: decode and one regular expression': async (each) => {
    let found = 0;
    for (const { bytes } of each) found += [...new TextDecoder().decode(bytes).matchAll(SCAN)].length;
    return found;
  },
  'segment, from text': async (each) => {
    for (const { name, bytes } of each) await segmentFile(name, bytes);
  },
  'find references': async (each) => {
    for (const { text } of each)
      for (const line of text.split('\n')) findReferences(line, 'en', { body: 'General Assembly' });
  },
};
if (files.some(({ name }) => name.endsWith('.xml')))
  jobs['segment, from Akoma Ntoso XML'] = async () => {
    for (const { name, bytes } of files) await segmentFile(name, bytes);
  };

const size = (list) => list.reduce((sum, { bytes }) => sum + bytes.length, 0);
const best = {};
for (let round = 0; round <= rounds; round++)
  for (const [name, job] of Object.entries(jobs)) {
    const before = process.cpuUsage();
    await job(texts);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1e6);
  }

const MB = 1e6;
const ceiling = size(texts) / MB / best['plain scan: decode and one regular expression'];
const rows = Object.entries(best).map(([name, seconds]) => {
  const speed = size(texts) / MB / seconds;
  return `| ${name} | ${speed.toFixed(1)} | ${(files.length / seconds).toFixed(0)} | ${(ceiling / speed).toFixed(0)} |`;
});
const report = `# Throughput

${values.date ?? 'No date given'}. Node ${process.version} on ${type()}, ${cpus()[0]?.model.trim() ?? 'processor of unknown make'}, one process, process time (user and system), best of ${rounds} rounds.
${files.length} documents: ${(size(files) / MB).toFixed(1)} MB as they came, ${(size(texts) / MB).toFixed(1)} MB of text.

| | MB of text a second | documents a second | times the plain scan |
|---|---|---|---|
${rows.join('\n')}

The plain scan is the ceiling: what a script could tell of the same bytes, with no tree, no footnotes, no proof that nothing was
lost. Segmenting includes reading, the tree of paragraphs, footnotes, the proof of coverage and the findings.
`;
console.log(report);
if (values.date) writeFileSync(here('throughput.md'), report);

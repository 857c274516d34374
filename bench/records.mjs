// How fast are records kept and counted? Generated from a seed, so many of each type:  node bench/records.mjs [100000]
// Needs lib/ (npm run build). Prints records written per second, p95 of lists with all facets, and memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countryCodes, INSTRUMENT_ARTICLES, makeRecord, recordId } from '../lib/record/index.js';
import { FACET_KINDS } from '../lib/store/index.js';
import { openRecordWriter } from '../lib/store/sqlite/index.js';

const each = Number(process.argv[2] ?? 100_000);
const types = ['case', 'statute', 'publication', 'authority', 'activity'];
const BATCH = 5000;
const QUERIES = 100;

let state = 20_260_101;
const random = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % below;
};
const pick = (list) => list[random(list.length)];
const codes = countryCodes();
const words =
  'training border return witness sea vessel document media child prosecutor data route law'.split(' ');

function generate(type, n) {
  const title = `${pick(words)} ${pick(words)} ${pick(words)} ${n}`;
  return makeRecord(type, {
    id: recordId(type, 'bench', n),
    title,
    countries: [pick(codes), pick(codes)],
    date: String(1990 + random(35)),
    articles: [pick(INSTRUMENT_ARTICLES).ref],
    topics: [pick(words)],
    language: pick(['en', 'fr', 'es']),
    ...(type === 'publication' && { csl: { type: 'report', title } }),
    ...(type === 'case' && { means: [pick(['land', 'sea', 'air'])] }),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
const store = openRecordWriter(join(folder, 'acquis.db'));
const note = { at: '2026-01-01T00:00:00Z', who: 'bench', what: 'bench' };
let writing = 0;
for (const type of types)
  for (let from = 0; from < each; from += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, each - from) }, (_, i) => generate(type, from + i));
    const begun = performance.now();
    store.putRecords(note, records);
    writing += performance.now() - begun;
  }
const total = each * types.length;
console.log(`${total} records written, ${Math.round(total / (writing / 1000))} a second`);

const measure = (name, query) => {
  const times = Array.from({ length: QUERIES }, () => {
    const filter = query();
    const begun = performance.now();
    store.records({ ...filter, limit: 50 });
    store.recordFacets(filter, FACET_KINDS);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const p = (share) => times[Math.floor(times.length * share)].toFixed(0);
  console.log(`${name}: p50 ${p(0.5)} ms, p95 ${p(0.95)} ms`);
};
measure('country and type, all facets', () => ({ types: [pick(types)], countries: [pick(codes)] }));
measure('two words, all facets', () => ({ words: `${pick(words)} ${pick(words)}` }));
measure('article and topic, all facets', () => ({
  articles: [pick(INSTRUMENT_ARTICLES).ref],
  topics: [pick(words)],
}));
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
store.close();
rmSync(folder, { recursive: true });

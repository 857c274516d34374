/**
 * How long does it take to find all text reuse among many provisions? The compendium of 2024 enlarged by a seeded chain of
 * words (each word follows another as often as it does there), with one provision in fifty an edited copy of an earlier
 * one, so that it is also told how many of those are found. Beside it the alternative: every pair compared by the
 * pairs of their words (`profileSimilarity`), at sizes where that ends.
 *
 *     node scripts/build.mjs && node bench/lineage/run.mjs 100000
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findReuse, profileSimilarity, wordProfile } from '../../lib/lineage/index.js';

const program = fileURLToPath(new URL('../../bin/acquis.js', import.meta.url));
const edition = JSON.parse(
  execFileSync(process.execPath, [program, 'export'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
);
const texts = edition.provisions.map((p) => p.text).filter((t) => t.length > 60);

/** Mulberry32 (T. Ettinger, public domain). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COPY_EVERY = 50;

function enlarge(count, seed) {
  const next = random(seed);
  const followers = new Map();
  const openings = [];
  for (const text of texts) {
    const words = text.split(' ');
    openings.push(words[0]);
    words.forEach((word, i) => {
      const list = followers.get(word) ?? [];
      list.push(words[i + 1] ?? null);
      followers.set(word, list);
    });
  }
  const pick = (list) => list[Math.floor(next() * list.length)];
  const passages = [];
  const copies = [];
  for (let i = 0; i < count; i++) {
    const words = [];
    if (i % COPY_EVERY === COPY_EVERY - 1) {
      const from = Math.floor(next() * (i - 20));
      // An editor changes about one word in eight.
      for (const word of passages[from].text.split(' ')) words.push(next() < 0.125 ? pick(openings) : word);
      if (passages[from].text.length > 150) copies.push([from, i]);
    } else {
      const length = texts[Math.floor(next() * texts.length)].split(' ').length;
      let word = pick(openings);
      while (words.length < length) {
        words.push(word);
        word = pick(followers.get(word) ?? openings) ?? pick(openings);
      }
    }
    const day = new Date(Date.UTC(1946, 0, 1) + i * 86_400_00).toISOString().slice(0, 10);
    passages.push({ ref: `${i}`, text: words.join(' '), date: day, instrument: `${Math.floor(i / 20)}` });
  }
  return { passages, copies };
}

const sizes = process.argv.slice(2).map(Number);
console.log('| provisions | method | seconds | pairs | edited copies found | memory, MB |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const { passages, copies } = enlarge(size, 20_161_123);
  const begun = performance.now();
  const pairs = findReuse(passages, { language: 'en' });
  const seconds = (performance.now() - begun) / 1000;
  const found = new Set(pairs.map((p) => `${p.from} ${p.to}`));
  const recall = copies.filter(([from, to]) => found.has(`${from} ${to}`)).length;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `| ${size} | runs of three words, inverted | ${seconds.toFixed(2)} | ${pairs.length} | ${recall} of ${copies.length} | ${memory} |`,
  );
  if (size > 2000) continue;
  const started = performance.now();
  const profiles = passages.map((p) => wordProfile(p.text));
  let alike = 0;
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) if (profileSimilarity(profiles[a], profiles[b]) > 0.4) alike += 1;
  console.log(
    `| ${size} | every pair, Dice of word pairs | ${((performance.now() - started) / 1000).toFixed(2)} | ${alike} | | |`,
  );
}

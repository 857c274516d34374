// Real provisions to search: every English paragraph of the General Assembly's seventy-fifth session and of the
// compendium; then as many as are asked for, made of their clauses by a seeded draw. A made provision is a run of
// clauses, each drawn from all clauses alike, so that words keep their frequencies; its length, title and facets are
// those of a real one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCorpus, segmentFile } from '../../lib/compendium/index.js';
import { editionDocuments } from '../../lib/compendium/search-documents.js';
import { analyseOpening } from '../../lib/language/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const DATA = process.env.ACQUIS_DATA ?? join(root, '..', 'shared', 'data');

/** @returns search documents in reading order */
export async function realProvisions() {
  return [...(await assembly()), ...compendium()];
}

export function compendium() {
  const folder = join(root, 'corpora/som');
  const read = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
  const corpus = compileCorpus({ name: folder, read });
  return [...editionDocuments(corpus.editions.at(-1), corpus)];
}

async function assembly() {
  const folder = join(DATA, 'unxml-ga-75');
  const told = new Map(
    readFileSync(join(folder, 'metadata.json'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .map((one) => [one.symbol.replace(/\s+/gu, ''), one]),
  );
  const documents = [];
  for (const file of readdirSync(join(folder, 'English')).sort()) {
    const { instruments } = await segmentFile(file, readFileSync(join(folder, 'English', file)), {
      language: 'en',
    });
    for (const instrument of instruments) {
      const symbol = instrument.symbol ?? file;
      const meta = told.get(symbol.replace(/\s+/gu, ''));
      const topics = (meta?.subjects ?? []).map(([subject]) => subject);
      const annexes = instrument.annexes.flatMap((annex) => annex.provisions);
      for (const provision of flat([...instrument.preambular, ...instrument.provisions, ...annexes])) {
        if (provision.text.trim() === '') continue;
        const opening = analyseOpening(provision.text, { language: 'en', kind: provision.kind });
        documents.push({
          key: `ga/${symbol}#${provision.eId}`,
          language: 'en',
          fields: {
            text: provision.text,
            title: instrument.title,
            topics: topics.join('\n'),
            notes: provision.notes.map((note) => note.text).join('\n'),
          },
          date: instrument.date ?? '',
          facets: {
            corpus: ['ga-75'],
            body: [instrument.body || 'General Assembly'],
            year: [(instrument.date ?? '2020').slice(0, 4)],
            meeting: [meta?.adoption_meeting ?? 'plenary'],
            kind: [provision.kind],
            topic: topics,
            force: [opening.force],
            addressee: [...opening.addressees],
            language: ['en'],
          },
          stored: '{}',
        });
      }
    }
  }
  return documents;
}

const flat = (provisions) => provisions.flatMap((p) => [p, ...flat(p.children)]);

/** A generator of numbers from 0 to 1 that is the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const clausesOf = (text) => text.split(/(?<=[,;.:])\s+/u).filter((clause) => clause !== '');

/** Exactly `count` provisions: the real ones, then made ones. */
export function* enlarged(real, count) {
  yield* real.slice(0, count);
  const clauses = real.flatMap((document) => clausesOf(document.fields.text));
  const draw = seeded(75);
  const one = (list) => list[Math.floor(draw() * list.length)];
  for (let number = real.length; number < count; number++) {
    const model = one(real);
    const parts = clausesOf(model.fields.text).map(() => one(clauses));
    yield { ...model, key: `made/${number}`, fields: { ...model.fields, text: parts.join(' ') } };
  }
}

/**
 * The same 200 queries for every engine: 80 of one to four words of one provision, 50 phrases of two or three words, 30
 * beginnings, 40 of words with a filter.
 */
export function queries(real, seed = 200) {
  const draw = seeded(seed);
  const one = (list) => list[Math.floor(draw() * list.length)];
  const wordsOf = (document) => document.fields.text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const small = new Set(
    'the of and to in a that by for on with as its be or at from is are an it their this which has have all other such also not'.split(
      ' ',
    ),
  );
  const large = (document) => wordsOf(document).filter((word) => !small.has(word) && word.length > 2);
  const some = (count) => {
    for (;;) {
      const words = large(one(real));
      if (words.length < count) continue;
      return Array.from({ length: count }, () => one(words));
    }
  };
  const made = [];
  for (let i = 0; i < 80; i++) made.push({ kind: 'words', words: [...new Set(some(1 + (i % 4)))] });
  while (made.length < 130) {
    const words = wordsOf(one(real));
    const length = 2 + (made.length % 2);
    const at = Math.floor(draw() * Math.max(1, words.length - length));
    const phrase = words.slice(at, at + length);
    if (phrase.length === length && !small.has(phrase[0]) && !small.has(phrase.at(-1)) && isRun(phrase, real))
      made.push({ kind: 'phrase', words: phrase });
  }
  while (made.length < 160) {
    const [word] = some(1);
    if (word.length >= 6) made.push({ kind: 'prefix', words: [word.slice(0, 5)] });
  }
  const kinds = ['preambular', 'operative'];
  const years = ['2020', '2021'];
  while (made.length < 200) {
    const filter = made.length % 2 === 0 ? { kind: one(kinds) } : { year: one(years) };
    made.push({ kind: 'filter', words: [...new Set(some(1 + (made.length % 3)))], filter });
  }
  return made;
}

/** Punctuation between two words would make a phrase that no engine sees alike. */
const isRun = (phrase, real) => real.some((d) => d.fields.text.toLowerCase().includes(phrase.join(' ')));

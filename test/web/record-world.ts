/** The real corpus with the records read from it, compared with the edition, and a law and a case beside them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareRecords, compileCorpus } from '../../src/compendium/index.ts';
import { extractRecords } from '../../src/extract/index.ts';
import type { Corpus } from '../../src/instrument/index.ts';
import { articleRecords, type KnowledgeRecord, makeRecord } from '../../src/record/index.ts';
import type { RecordWriter } from '../../src/store/index.ts';
import { memoryRecords } from '../../src/store/memory/index.ts';
import { HOSTILE } from './world.ts';

const folder = fileURLToPath(new URL('../../corpora/som/', import.meta.url));

export const NOTE = { at: '2026-01-02T03:04:05Z', who: 'a librarian', what: 'extract som' };

export const law = makeRecord('statute', {
  id: 'statute-return',
  title: 'Act on the return of smuggled migrants',
  countries: ['EGY'],
  date: '2016-10-17',
  kind: 'act',
  language: 'en',
  provisions: [{ number: '24', text: 'Return is safe and orderly.', articles: ['protocol-18'] }],
});

export const invented = makeRecord('case', {
  id: 'case-invented',
  title: 'State v. A.',
  countries: ['MLT'],
  date: '2016',
  means: ['sea'],
  persons: [{ role: 'defendant', number: 2, name: 'Secret Name', nationality: 'TUN' }],
  sample: true,
});

export const authority = makeRecord('authority', {
  id: 'authority-1',
  title: `Central authority ${HOSTILE.replaceAll('<', '(').replaceAll('>', ')')}`,
  countries: ['MLT'],
  functions: ['sea-requests'],
  contacts: [{ way: 'email', value: 'office@example.org' }],
  sample: true,
});

export const book = makeRecord('publication', {
  id: 'publication-1',
  title: 'Basic Training Manual',
  date: '2010',
  csl: {
    type: 'book',
    title: 'Basic Training Manual',
    author: [{ literal: 'UNODC' }],
    publisher: 'United Nations',
  },
  articles: ['protocol-14'],
  links: [
    { to: 'provision', ref: 'A.V.2.j', id: null, relation: 'about' },
    { to: 'record', id: 'statute-return', relation: 'related' },
  ],
});

const compile = (): Corpus =>
  compileCorpus({ name: 'corpora/som', read: (path) => readFileSync(folder + path) });

let compiled: Corpus | undefined;
export const som = (): Corpus => {
  compiled ??= compile();
  return compiled;
};

/** What is read from a corpus, compared with its latest edition, and what is given besides. */
export async function recordsOf(
  corpus: Corpus,
  more: readonly KnowledgeRecord[] = [law, invented, authority, book],
): Promise<RecordWriter> {
  const records = memoryRecords();
  records.putRecords(NOTE, [...extractRecords(corpus).records, ...articleRecords()]);
  records.putRecords({ ...NOTE, at: '2026-02-03T00:00:00Z', what: 'import' }, more);
  const { id, editions } = corpus;
  await compareRecords(records, { corpus: id, editions, fingerprint: 'test' }, NOTE);
  return records;
}

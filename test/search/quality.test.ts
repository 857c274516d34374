/**
 * Does a person find what is there? Questions in other words with judged answers, and the topics of the 2024 index as
 * queries, each side by side with SQLite's FTS5 and its porter stemmer. The floors are a little below what was measured:
 * a change that makes search worse shows here.
 */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { editionDocuments } from '../../src/compendium/search-documents.ts';
import { askIndex, joinSegments, queryContext, type SearchDocument } from '../../src/search/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';
import { QUESTIONS } from './questions.ts';
import { segmentOf, stems } from './world.ts';

const corpus = compileSom();
const edition = editionOf(corpus, '2024');
const summary = { id: corpus.id, title: corpus.title, bodies: corpus.bodies, editions: [], fingerprint: '' };
const whole = [...editionDocuments(edition, summary)];
/** Without the labels of topics, since it is these that are asked for. */
const blind = whole.map((d): SearchDocument => ({ ...d, fields: { ...d.fields, topics: '' } }));

type Find = (query: string) => string[];
const DEPTH = 20;

function ours(documents: readonly SearchDocument[]): Find {
  const context = queryContext(joinSegments([{ segment: segmentOf(documents) }]), stems);
  return (query) =>
    askIndex(context, { query, limit: 100 }).hits.map((h) => h.document.key.slice(corpus.id.length + 1));
}

/** All the words, and where no row has all, any: as ours does it. */
function fts5(documents: readonly SearchDocument[]): Find {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5(text, title, topics, notes, tokenize='porter unicode61')");
  const insert = db.prepare('INSERT INTO t (rowid, text, title, topics, notes) VALUES (?, ?, ?, ?, ?)');
  documents.forEach(({ fields: { text = '', title = '', topics = '', notes = '' } }, i) => {
    insert.run(i, text, title, topics, notes);
  });
  const select = db
    .prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, 2, 1, 2, 1), rowid LIMIT 200')
    .pluck();
  return (query) => {
    const words = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
    const all = select.all(words.join(' '));
    const rows = all.length > 0 ? all : select.all(words.join(' OR '));
    return rows.flatMap((row) => documents[Number(row)]?.key.slice(corpus.id.length + 1) ?? []);
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function questionScores(find: Find) {
  const ranks = QUESTIONS.map(([question, answers]) =>
    find(question).findIndex((ref) => answers.includes(ref)),
  );
  return {
    'first answer among the first 5': mean(ranks.map((r) => (r >= 0 && r < 5 ? 1 : 0))),
    'among the first 10': mean(ranks.map((r) => (r >= 0 && r < 10 ? 1 : 0))),
    'mean reciprocal rank': mean(ranks.map((r) => (r < 0 ? 0 : 1 / (r + 1)))),
  };
}

function topicScores(find: Find) {
  const known = new Set(whole.map((d) => d.key.slice(corpus.id.length + 1)));
  const topics = edition.topics
    .map(({ label, entries }) => ({
      label,
      refs: new Set(entries.flatMap(({ ref }) => (ref !== null && known.has(ref) ? [ref] : []))),
    }))
    .filter(({ refs }) => refs.size > 0);
  const share = (found: readonly string[], refs: ReadonlySet<string>, depth: number): number =>
    found.slice(0, depth).filter((ref) => refs.has(ref)).length;
  const results = topics.map(({ label, refs }) => ({ found: find(label), refs }));
  return {
    'R-precision': mean(results.map(({ found, refs }) => share(found, refs, refs.size) / refs.size)),
    'recall at 20': mean(results.map(({ found, refs }) => share(found, refs, DEPTH) / refs.size)),
  };
}

const rounded = (scores: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(3))]));

describe('what a person finds', () => {
  it('asking in other words than the texts use', () => {
    const [own, theirs] = [questionScores(ours(whole)), questionScores(fts5(whole))];
    if (process.env.ACQUIS_QUALITY) console.log('questions', rounded(own), 'fts5', rounded(theirs));
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(own['among the first 10']).toBeGreaterThanOrEqual(theirs['among the first 10']);
    expect(own['mean reciprocal rank']).toBeGreaterThanOrEqual(0.5);
  });

  it('asking for a topic by its label, with and without the labels in the index', () => {
    const report = [whole, blind].map(
      (documents) => [topicScores(ours(documents)), topicScores(fts5(documents))] as const,
    );
    if (process.env.ACQUIS_QUALITY)
      report.forEach(([own, theirs], i) => {
        console.log(i === 0 ? 'labels indexed' : 'labels not indexed', rounded(own), 'fts5', rounded(theirs));
      });
    const [[known] = [], [own, theirs] = []] = report;
    expect(known?.['recall at 20']).toBeGreaterThanOrEqual(0.87);
    expect(own?.['recall at 20']).toBeGreaterThanOrEqual((theirs?.['recall at 20'] ?? 1) + 0.05);
    expect(own?.['R-precision']).toBeGreaterThanOrEqual((theirs?.['R-precision'] ?? 1) + 0.03);
  });

  it('judges by provisions that exist', () => {
    const refs = new Set(whole.map((d) => d.key.slice(corpus.id.length + 1)));
    expect(QUESTIONS.flatMap(([, answers]) => answers.filter((ref) => !refs.has(ref)))).toEqual([]);
  });
});

/**
 * The way back from the tables of an edition (CSV) → the edition. Rows stand in reading order; what tables repeat for
 * people (joined locators, counts, lineage) is not read.
 */
import type { Edition } from '../../instrument/index.ts';
import type { CorpusExport, EDITION_FORMAT } from '../../render/index.ts';
import { checkedEdition, type EditionFile } from '../read-edition.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** Tables that an edition is put together from. */
export const NEEDED_TABLES = [
  'edition',
  'bodies',
  'parts',
  'sections',
  'silent_meetings',
  'instruments',
  'provisions',
  'footnotes',
  'locators',
  'typography',
  'source_spans',
  'topics',
  'index_entries',
  'concordance',
  'references',
  'findings',
  'documents',
  'matter',
] as const;

type NeededTable = (typeof NEEDED_TABLES)[number];

/** A table by its name: the path of its file, for messages, and its text. */
export type TableSource = (name: NeededTable) => { readonly file: string; readonly text: string };

/** The edition as the JSON says it; what is wrong in it is found when it is checked. */
type Unchecked = { readonly format: typeof EDITION_FORMAT } & Record<string, unknown>;

/** @throws AcquisError `file-unreadable`, naming the table, and the row or field */
export function readTables(source: TableSource): EditionFile {
  const table = (name: NeededTable): TableRow[] => {
    const named = source(name);
    return tableRows(named.file, named.text);
  };
  const { file, text } = source('edition');
  const [row] = tableRows(file, text);
  const corpus: CorpusExport | undefined = row && {
    id: row.text('corpus'),
    title: row.text('corpus_title'),
    bodies: table('bodies').map((b) => ({
      id: b.text('id'),
      name: b.text('name'),
      shortName: b.text('short_name'),
    })),
  };
  const data: Unchecked = {
    format: 'acquis-edition/1',
    edition: row && {
      id: row.text('id'),
      title: row.text('title'),
      year: row.integer('year'),
      language: row.text('language'),
    },
    parts: table('parts').map((p) => ({
      key: p.text('key'),
      heading: p.text('heading'),
      body: p.text('body'),
    })),
    sections: table('sections').map(sectionOf),
    silent: table('silent_meetings').map((m) => ({
      body: m.text('body'),
      name: m.text('name'),
      number: m.integer('number'),
      from: m.text('from'),
      to: m.text('to'),
    })),
    ...textsFrom(table),
    ...indexFrom(table),
    documents: documentsFrom(table),
  };
  const edition: Edition = checkedEdition(file, data);
  return { edition, digest: row?.text('digest'), corpus };
}

type Tables = (name: NeededTable) => TableRow[];

const sectionOf = (s: TableRow) => ({
  part: s.text('part'),
  numeral: s.text('section'),
  heading: s.text('heading'),
  meeting: s.text('meeting'),
  name: s.text('name'),
  body: s.text('body'),
  number: s.integer('number'),
  place: s.maybe('place'),
  from: s.text('from'),
  to: s.text('to'),
  report: s.text('report'),
  numbers: s.text('numbers'),
  instruments: s.list('instruments', ' '),
  line: s.integer('line'),
});

function textsFrom(table: Tables) {
  const by = (name: NeededTable, column: string) => grouped(table(name), (r) => r.text(column));
  const [notes, locators, spans] = [by('footnotes', 'ref'), by('locators', 'ref'), by('source_spans', 'ref')];
  const marks = grouped(table('typography'), (r) => `${r.text('ref')} ${r.text('note')}`);
  const marksOf = (ref: string, note: string) => (marks.get(`${ref} ${note}`) ?? []).map(markOf);
  const rows = table('provisions');
  const children = grouped(rows, (r) => r.text('parent'));
  const provisions = rows.map((p) => {
    const ref = p.text('ref');
    return {
      id: p.text('id'),
      ref,
      part: p.text('part'),
      section: p.text('section'),
      path: p.list('path', '/'),
      kind: p.text('kind'),
      label: p.text('label'),
      text: p.text('text'),
      marks: marksOf(ref, ''),
      notes: (notes.get(ref) ?? []).map((note, n) => ({
        marker: note.text('marker'),
        text: note.text('text'),
        at: note.integer('at'),
        marks: marksOf(ref, String(n + 1)),
        line: note.integer('line'),
      })),
      parent: p.maybe('parent'),
      children: (children.get(ref) ?? []).map((c) => c.text('ref')),
      locators: (locators.get(ref) ?? []).map((l) => ({
        symbol: l.text('symbol'),
        kind: l.text('kind'),
        value: l.text('value'),
        ...present('instrument', l.maybe('instrument')),
      })),
      instrument: p.text('instrument'),
      source: {
        file: p.text('source_file'),
        line: p.integer('source_line'),
        spans: (spans.get(ref) ?? []).map((s) => ({ start: s.integer('start'), end: s.integer('end') })),
      },
    };
  });
  const within = grouped(rows, (r) => r.text('instrument'));
  const instruments = table('instruments').map((i) => ({
    key: i.text('key'),
    kind: i.text('kind'),
    number: i.maybe('number'),
    title: i.text('title'),
    part: i.text('part'),
    section: i.text('section'),
    meeting: i.text('meeting'),
    provisions:
      i.maybe('listed') === null
        ? (within.get(i.text('key')) ?? []).map((p) => p.text('ref'))
        : i.list('listed', '; '),
  }));
  return { provisions, instruments };
}

const markOf = (m: TableRow) => ({
  kind: m.text('kind'),
  start: m.integer('start'),
  end: m.integer('end'),
  ...present('target', m.maybe('target')),
});

function indexFrom(table: Tables) {
  const entries = grouped(table('index_entries'), (r) => r.text('topic'));
  return {
    topics: table('topics').map((t) => ({
      id: t.text('id'),
      concept: t.text('concept'),
      label: t.text('label'),
      broader: t.maybe('broader'),
      line: t.integer('line'),
      entries: (entries.get(t.text('id')) ?? []).map((e) => ({
        ref: e.maybe('ref'),
        published: e.text('published'),
        status: e.text('status'),
        part: e.text('part'),
        section: e.text('section'),
        symbol: e.maybe('symbol'),
        locator: e.maybe('locator'),
        instrument: e.maybe('instrument'),
        line: e.integer('line'),
      })),
    })),
    concordance: table('concordance').map((c) => ({
      ref: c.text('ref'),
      symbol: c.text('symbol'),
      kind: c.text('kind'),
      value: c.text('value'),
      instrument: c.maybe('instrument'),
      derivedFrom: c.text('derived_from'),
      support: c.integer('support'),
    })),
    mentions: table('references').map((m) => ({
      from: m.text('from'),
      text: m.text('text'),
      start: m.integer('start'),
      end: m.integer('end'),
      status: m.text('status'),
      refs: m.list('refs', '; '),
      reason: m.maybe('reason'),
      ...present('instrument', m.maybe('instrument')),
    })),
    findings: table('findings').map((f) => ({
      code: f.text('code'),
      severity: f.text('severity'),
      message: f.text('message'),
      place: {
        source: f.text('source'),
        ...(f.maybe('line') === null ? {} : { line: f.integer('line') }),
        ...present('edition', f.maybe('edition')),
        ...present('topic', f.maybe('topic')),
      },
      ...present('published', f.maybe('published')),
      ...present('expected', f.maybe('expected')),
      refs: f.list('refs', '; '),
      evidence: f.texts('evidence'),
    })),
  };
}

function documentsFrom(table: Tables) {
  const matter = grouped(table('matter'), (m) => m.text('file'));
  return table('documents').map((d) => ({
    file: d.text('file'),
    title: d.text('title'),
    symbol: d.maybe('symbol'),
    date: d.maybe('date'),
    role: d.text('role'),
    matter: (matter.get(d.text('file')) ?? []).map((m) => ({
      place: m.text('place'),
      kind: m.text('kind'),
      level: m.integer('level'),
      before: m.maybe('before'),
      label: m.text('label'),
      text: m.text('text'),
      marks: m.json('typography'),
      notes: m.json('notes'),
      line: m.integer('line'),
      spans: m.json('spans'),
    })),
  }));
}

const present = (name: string, value: string | null) => (value === null ? {} : { [name]: value });

function grouped(rows: readonly TableRow[], key: (row: TableRow) => string): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own) own.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

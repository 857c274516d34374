/** Which texts does an edition hold: sections, instruments, provisions, footnotes? */
import type { Footnote, Instrument, Locator, Provision, Section } from '../../instrument/index.ts';
import { day, integer, maybe, type TableDefinition, text } from './table.ts';

export const SECTIONS: TableDefinition<Section> = {
  name: 'sections',
  meaning: 'Meetings and sessions as numbered sections of the compendium.',
  key: ['part', 'section'],
  columns: [
    text('part', 'Part of the compendium', 'print', (s) => s.part),
    text('section', 'Roman numeral in that part', 'print', (s) => s.numeral),
    text('heading', 'Heading as printed', 'print', (s) => s.heading),
    text('meeting', 'Key of the meeting or session', 'manifest', (s) => s.meeting),
    text('name', 'Its name', 'manifest', (s) => s.name),
    text('body', 'Id of the body that met', 'manifest', (s) => s.body),
    integer('number', 'Its number in the series of that body', 'manifest', (s) => s.number),
    maybe('place', 'Where it met', 'manifest', (s) => s.place),
    day('from', 'First day; a month or year where no more is known', 'manifest', (s) => s.from),
    day('to', 'Last day; a month or year where no more is known', 'manifest', (s) => s.to),
    maybe('report', 'Symbol of its report', 'manifest', (s) => s.report || null),
    text('numbers', 'What the report numbers: paragraphs or recommendations', 'manifest', (s) => s.numbers),
    maybe(
      'instruments',
      'Keys of its adopted texts, with a blank between',
      'compiled',
      (s) => s.instruments.join(' ') || null,
    ),
    integer('line', 'Line of the source in which it begins, from 1', 'compiled', (s) => s.line),
  ],
  rowsOf: ({ edition }) => edition.sections,
};

interface InstrumentRow {
  readonly instrument: Instrument;
  /** Designations of the provisions that name it, in reading order. */
  readonly named: readonly string[];
}

export const INSTRUMENTS: TableDefinition<InstrumentRow> = {
  name: 'instruments',
  meaning: 'Adopted texts: resolutions, decisions, the recommendations of a meeting.',
  key: ['key'],
  columns: [
    text('key', 'The same in every edition', 'compiled', ({ instrument: i }) => i.key),
    text('kind', 'recommendations, resolution or decision', 'print', ({ instrument: i }) => i.kind),
    maybe('number', 'Number of a resolution or decision', 'print', ({ instrument: i }) => i.number),
    text('title', 'Title as printed', 'print', ({ instrument: i }) => i.title),
    text('part', 'Part of the compendium', 'print', ({ instrument: i }) => i.part),
    text('section', 'Roman numeral of its section', 'print', ({ instrument: i }) => i.section),
    integer(
      'provisions',
      'How many provisions it has',
      'compiled',
      ({ instrument: i }) => i.provisions.length,
    ),
    text(
      'meeting',
      'Key of the meeting or session that adopted it',
      'manifest',
      ({ instrument: i }) => i.meeting,
    ),
    maybe(
      'listed',
      'Designations of its provisions, with a semicolon between, where they are not those that name it',
      'compiled',
      ({ instrument: { provisions }, named }) =>
        provisions.join('; ') === named.join('; ') ? null : provisions.join('; '),
    ),
  ],
  rowsOf: ({ edition }) => {
    const named = new Map<string, string[]>();
    for (const { instrument, ref } of edition.provisions) {
      const own = named.get(instrument);
      if (own) own.push(ref);
      else named.set(instrument, [ref]);
    }
    return edition.instruments.map((instrument) => ({ instrument, named: named.get(instrument.key) ?? [] }));
  },
};

/** Values of several locators in one cell, each once. */
const joined = ({ locators }: Provision, pick: (locator: Locator) => string): string | null =>
  [...new Set(locators.map(pick))].filter((v) => v !== '').join('; ') || null;

export const PROVISIONS: TableDefinition<Provision> = {
  name: 'provisions',
  meaning: 'Citable paragraphs in reading order.',
  key: ['ref'],
  links: [{ field: 'instrument', table: 'instruments', to: 'key' }],
  columns: [
    text('ref', 'Designation with its part, unique in the edition', 'compiled', (p) => p.ref),
    text('id', 'Permanent id: survives new editions and renumbering', 'compiled', (p) => p.id),
    text('part', 'Part of the compendium', 'print', (p) => p.part),
    text('section', 'Roman numeral of its section', 'print', (p) => p.section),
    text(
      'kind',
      'recommendation, preambular, operative, chapeau, subparagraph, omission, narrative',
      'compiled',
      (p) => p.kind,
    ),
    maybe('label', 'Number as printed before the text', 'print', (p) => p.label || null),
    maybe('parent', 'Designation of the provision it stands under', 'compiled', (p) => p.parent),
    text('text', 'Its own words, without number, footnote markers and subparagraphs', 'print', (p) => p.text),
    maybe(
      'notes',
      'Its footnotes, one a line',
      'print',
      (p) => p.notes.map((n) => `${n.marker} ${n.text}`).join('\n') || null,
    ),
    maybe('report', 'Symbol of the report that carries it', 'manifest', (p) => joined(p, (l) => l.symbol)),
    maybe('report_number', 'Its number there', 'compiled', (p) => joined(p, (l) => l.value)),
    maybe('numbered_instrument', 'Resolution or decision it belongs to, as cited', 'compiled', (p) =>
      joined(p, (l) => (l.instrument === undefined ? '' : `${l.kind} ${l.instrument}`)),
    ),
    text('instrument', 'Key of the adopted text it belongs to', 'compiled', (p) => p.instrument),
    text('source_file', 'File of the corpus it was read from', 'compiled', (p) => p.source.file),
    integer('source_line', 'Line of that file, from 1', 'compiled', (p) => p.source.line),
    text('path', 'Labels below the section, with / between', 'compiled', (p) => p.path.join('/')),
  ],
  rowsOf: ({ edition }) => edition.provisions,
};

interface NoteRow {
  readonly ref: string;
  readonly note: Footnote;
}

export const FOOTNOTES: TableDefinition<NoteRow> = {
  name: 'footnotes',
  meaning: 'Footnotes, each tied to the place that calls it.',
  links: [{ field: 'ref', table: 'provisions', to: 'ref' }],
  columns: [
    text('ref', 'Designation of the provision', 'compiled', (r) => r.ref),
    text('marker', 'As printed', 'print', (r) => r.note.marker),
    text('text', 'Words of the footnote', 'print', (r) => r.note.text),
    integer(
      'at',
      'Offset in the text of the provision (UTF-16 units) after which the marker stands',
      'compiled',
      (r) => r.note.at,
    ),
    integer('line', 'Line of the source, from 1', 'compiled', (r) => r.note.line),
  ],
  rowsOf: ({ edition }) =>
    edition.provisions.flatMap(({ ref, notes }) => notes.map((note) => ({ ref, note }))),
};

/** What stands around the texts: which edition of which corpus this is, its parts, the bodies, meetings without result. */
import type { Body, Part, SilentMeeting } from '../../instrument/index.ts';
import { editionDigest } from '../edition-export.ts';
import type { EditionView } from '../edition-view.ts';
import { day, integer, type TableDefinition, text } from './table.ts';

export const EDITION: TableDefinition<EditionView> = {
  name: 'edition',
  meaning: 'Which edition this is, of which corpus: one row.',
  key: ['id'],
  columns: [
    text('id', 'Id of the edition in its corpus', 'manifest', (v) => v.edition.id),
    text('title', 'Title as printed', 'manifest', (v) => v.edition.title),
    integer('year', 'Year of issue', 'manifest', (v) => v.edition.year),
    text('language', 'Language of the texts (BCP 47)', 'manifest', (v) => v.edition.language),
    text('corpus', 'Id of the corpus', 'manifest', (v) => v.corpus.id),
    text('corpus_title', 'Title of the corpus', 'manifest', (v) => v.corpus.title),
    text(
      'digest',
      'SHA-256 of the edition as JSON: proves, when the tables are read back, that nothing was changed',
      'compiled',
      (v) => editionDigest(v.edition),
    ),
  ],
  rowsOf: (view) => [view],
};

export const BODIES: TableDefinition<Body> = {
  name: 'bodies',
  meaning: 'Bodies that adopted the texts.',
  key: ['id'],
  columns: [
    text('id', 'Short key, as other tables name it', 'manifest', (b) => b.id),
    text('name', 'Full name', 'manifest', (b) => b.name),
    text('short_name', 'As it is called in running text', 'manifest', (b) => b.shortName),
  ],
  rowsOf: ({ bodies }) => bodies,
};

export const PARTS: TableDefinition<Part> = {
  name: 'parts',
  meaning: 'Parts of the compendium.',
  key: ['key'],
  columns: [
    text('key', 'Capital letter of the part', 'print', (p) => p.key),
    text('heading', 'Heading as printed', 'print', (p) => p.heading),
    text('body', 'Id of the body whose texts it holds', 'manifest', (p) => p.body),
  ],
  rowsOf: ({ edition }) => edition.parts,
};

export const SILENT: TableDefinition<SilentMeeting> = {
  name: 'silent_meetings',
  meaning: 'Meetings and sessions that adopted nothing on the subject.',
  columns: [
    text('body', 'Id of the body that met', 'manifest', (m) => m.body),
    text('name', 'Name of the meeting or session', 'manifest', (m) => m.name),
    integer('number', 'Its number in the series of that body', 'manifest', (m) => m.number),
    day('from', 'First day; a month or year where no more is known', 'manifest', (m) => m.from),
    day('to', 'Last day; a month or year where no more is known', 'manifest', (m) => m.to),
  ],
  rowsOf: ({ edition }) => edition.silent,
};

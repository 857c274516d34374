/** What do texts refer to, and what did the checks find? */
import type { Finding } from '../../finding/index.ts';
import type { Mention } from '../../instrument/index.ts';
import { integer, linesOf, maybe, type TableDefinition, text } from './table.ts';

export const REFERENCES: TableDefinition<Mention> = {
  name: 'references',
  meaning: 'Mentions of other texts in the words of provisions.',
  links: [{ field: 'from', table: 'provisions', to: 'ref' }],
  columns: [
    text('from', 'Designation of the provision that mentions', 'compiled', (m) => m.from),
    text('text', 'The words of the mention', 'print', (m) => m.text),
    integer(
      'start',
      'Offset of its first character in the text of the provision (UTF-16 units)',
      'compiled',
      (m) => m.start,
    ),
    integer('end', 'Offset after its last character', 'compiled', (m) => m.end),
    text(
      'status',
      'resolved, ambiguous, unresolved, or external: outside the compendium',
      'compiled',
      (m) => m.status,
    ),
    maybe('refs', 'Designations it leads to, or could', 'compiled', (m) => m.refs.join('; ') || null),
    maybe('instrument', 'Key of the instrument named as a whole', 'compiled', (m) => m.instrument ?? null),
    maybe('reason', 'Why it is not resolved', 'compiled', (m) => m.reason),
  ],
  rowsOf: ({ edition }) => edition.mentions,
};

export const FINDINGS: TableDefinition<Finding> = {
  name: 'findings',
  meaning: 'What the checks found in the published compendium and index.',
  columns: [
    text('code', 'What kind of finding it is; never renamed', 'compiled', (f) => f.code),
    text('severity', 'error: proved; warning: probable; note: style or fact', 'compiled', (f) => f.severity),
    text('message', 'One sentence', 'compiled', (f) => f.message),
    text('source', 'File of the corpus', 'compiled', (f) => f.place.source),
    {
      ...integer('line', 'Line of that file, from 1', 'compiled', (f: Finding) => f.place.line ?? null),
      nullable: true,
    },
    maybe('topic', 'Label of the topic concerned', 'print', (f) => f.place.topic ?? null),
    maybe('published', 'What stands in print', 'print', (f) => f.published ?? null),
    maybe('expected', 'What should stand there', 'compiled', (f) => f.expected ?? null),
    maybe('refs', 'Designations concerned', 'compiled', (f) => f.refs.join('; ') || null),
    maybe('evidence', 'The proof, one fact a line', 'compiled', (f) => linesOf(f.evidence)),
    maybe('edition', 'Edition concerned', 'compiled', (f) => f.place.edition ?? null),
  ],
  rowsOf: ({ edition }) => edition.findings,
};

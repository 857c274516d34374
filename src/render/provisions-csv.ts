/** Which provisions does an edition have, one a row, for a spreadsheet? */
import type { Edition, Locator, Provision } from '../instrument/index.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'ref',
  'id',
  'part',
  'section',
  'kind',
  'label',
  'parent',
  'text',
  'notes',
  'report',
  'report number',
  'instrument',
];

export function toProvisionsCsv(edition: Edition): string {
  return toCsv(COLUMNS, edition.provisions.map(row));
}

function row(provision: Provision): string[] {
  const { ref, id, part, section, kind, label, parent, text, notes, locators } = provision;
  const joined = (pick: (locator: Locator) => string): string =>
    [...new Set(locators.map(pick))].filter((v) => v !== '').join('; ');
  return [
    ref,
    id,
    part,
    section,
    kind,
    label,
    parent ?? '',
    text,
    notes.map((note) => `${note.marker} ${note.text}`).join('\n'),
    joined((l) => l.symbol),
    joined((l) => l.value),
    joined((l) => (l.instrument === undefined ? '' : `${l.kind} ${l.instrument}`)),
  ];
}

import {
  checkRecord,
  type DateOrder,
  type KnowledgeRecord,
  type RecordField,
  type RecordType,
  recordId,
  withoutRestricted,
} from '../../record/index.ts';
import { sameValue } from '../../store/index.ts';
import { readCell } from './read-cell.ts';
import type { TableRow } from './read-rows.ts';

/** Which record does a row make? Its fields as far as the row says them, and every fault with its column. */
export type Draft =
  | { readonly kind: 'read'; readonly said: Said }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] };

export interface RowProblem {
  readonly column: string;
  readonly message: string;
}

/** What a row says: fields it has no word for are left as they are. */
export type Said = Readonly<Record<string, unknown>>;

/** @param fields one for each column; undefined for those left out */
export function draftOfRow(
  type: RecordType,
  header: readonly string[],
  fields: readonly (RecordField | undefined)[],
  { cells }: TableRow,
  order: DateOrder | undefined,
): Draft {
  const said: Record<string, unknown> = { type };
  const problems: RowProblem[] = [];
  if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
    problems.push({
      column: `column ${header.length + 1}`,
      message: 'The row has more cells than the header.',
    });
  fields.forEach((field, at) => {
    const cell = cells[at] ?? '';
    if (!field || cell.trim() === '') return;
    const reading = readCell(field, cell, order);
    if (reading.kind === 'value') said[field.name] = reading.value;
    else problems.push({ column: header[at] ?? field.name, message: reading.why });
  });
  if (said.type !== type) problems.push({ column: 'type', message: `The file is imported as ${type}.` });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', said };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
};

const OWN_ID = /^publication-[0-9a-f]{12}$/u;

/** A work of CSL-JSON as a publication. */
export function draftOfWork(work: unknown): Said {
  if (typeof work !== 'object' || work === null) return { type: 'publication' };
  const { id, 'citation-key': key, abstract, keyword, ...csl }: Record<string, unknown> = { ...work };
  // A key of somebody's own is no id of ours; what we wrote comes back to where it was.
  const own = [key, id].find((name) => typeof name === 'string' && OWN_ID.test(name));
  const language = typeof csl.language === 'string' ? csl.language.toLowerCase() : '';
  const date = dateOf(csl.issued);
  return {
    type: 'publication',
    ...(own !== undefined && { id: own }),
    title: csl.title,
    csl: { ...csl, type: csl.type ?? 'document' },
    ...(typeof abstract === 'string' && { abstract }),
    ...(typeof keyword === 'string' && {
      keywords: keyword.split(/[,;]/u).flatMap((k) => (k.trim() === '' ? [] : [k.trim()])),
    }),
    ...(date !== undefined && { date }),
    ...(language !== '' && {
      language: LANGUAGES[language] ?? language.slice(0, language.search(/[-_]|$/u)),
    }),
  };
}

function dateOf(issued: unknown): string | undefined {
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return undefined;
  const parts: unknown = issued['date-parts'];
  if (!Array.isArray(parts)) return undefined;
  const dates = (parts as unknown[]).flatMap((part) =>
    Array.isArray(part) && part.length > 0
      ? [part.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-')]
      : [],
  );
  return dates.length > 0 ? dates.slice(0, 2).join('/') : undefined;
}

/**
 * The record that is meant: one that is kept, with what the row says in place of what it said, or a new one. Without
 * an id of its own it has one made of what names it, so that the same file read again is the same records.
 */
export function recordOfDraft(
  said: Said,
  place: { readonly file: string; readonly row: number },
  kept: (id: string) => KnowledgeRecord | undefined,
): { readonly record: KnowledgeRecord } | { readonly problems: readonly RowProblem[] } {
  const type = said.type as RecordType;
  const id = typeof said.id === 'string' ? said.id : recordId(type, ...nameOf(said));
  const before = kept(id);
  const known = before?.type === type ? before : undefined;
  const check = checkRecord({
    source: { document: place.file, paragraph: `row ${place.row}` },
    ...known,
    ...(known ? withRestrictedOf(known, said) : said),
    id,
  });
  if (check.kind === 'good') return { record: check.record };
  return { problems: check.faults.map(({ field, message }) => ({ column: field, message })) };
}

/** A file that says of a field just what everybody may see says nothing of what is restricted in it. */
function withRestrictedOf(known: KnowledgeRecord, said: Said): Said {
  const all = new Map(Object.entries(known));
  const open = new Map(Object.entries(withoutRestricted(known)));
  return Object.fromEntries(
    Object.entries(said).map(([field, value]) => [
      field,
      open.has(field) && sameValue(open.get(field), value) ? all.get(field) : value,
    ]),
  );
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function nameOf(said: Said): readonly string[] {
  const csl: Record<string, unknown> =
    typeof said.csl === 'object' && said.csl !== null ? { ...said.csl } : {};
  const unique = text(csl.DOI) || text(csl.ISBN);
  if (unique !== '') return [unique, text(csl.type) === 'chapter' ? text(said.title) : ''];
  const countries = Array.isArray(said.countries) ? said.countries.map(text).join(' ') : '';
  return [
    text(said.title),
    text(said.date),
    countries,
    text(said.number),
    text(said.place),
    text(said.court),
  ];
}

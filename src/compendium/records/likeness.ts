import type { KnowledgeRecord } from '../../record/index.ts';
import { foldForSearch } from '../../text/index.ts';

/** Is it likely the same as another? By number, identifier, or title with date; said, never decided. */
export interface Likeness {
  readonly id: string;
  /** Row of the same file; null for a record that is kept. */
  readonly row: number | null;
  readonly title: string;
  readonly why: string;
}

const folded = (text: string): string => (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What two records may have in common: `title:…`, `number:…`, `doi:…`. */
export function marksOf(record: KnowledgeRecord): readonly string[] {
  const country = record.countries.join(',');
  const marks = [`title:${folded(record.title)}`];
  const number = record.type === 'case' || record.type === 'statute' ? record.number : null;
  if (number !== null) marks.push(`number:${country}:${folded(number)}`);
  if (record.type === 'publication') {
    const { DOI, ISBN } = record.csl;
    if (typeof DOI === 'string')
      marks.push(`DOI:${DOI.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '')}`);
    if (typeof ISBN === 'string') marks.push(`ISBN:${ISBN.replace(/[^\dX]/giu, '')}`);
  }
  return marks;
}

/** Why two records are likely one; undefined when they are not. */
export function likeness(one: KnowledgeRecord, other: KnowledgeRecord): string | undefined {
  if (one.type !== other.type) return undefined;
  const theirs = new Set(marksOf(other));
  const shared = marksOf(one).filter((mark) => theirs.has(mark));
  const strong = shared.find((mark) => !mark.startsWith('title:'));
  if (strong !== undefined) return `the same ${strong.slice(0, strong.indexOf(':'))}`;
  if (shared.length === 0 || differ(one.countries, other.countries)) return undefined;
  // Yearly reports and the second workshop of a row share a title: another date is another thing.
  if (one.date !== null && other.date !== null && one.date !== other.date) return undefined;
  return one.date === other.date && one.date !== null ? 'the same title and date' : 'the same title';
}

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((code) => b.includes(code));

import { createHash } from 'node:crypto';
import type { RecordType } from './record-types.ts';

/** Twelve hexadecimal digits: among a million records, two alike by chance once in some 500 tries. */
const DIGITS = 12;

/**
 * The permanent id of a record, made from what will never change about it: the document and paragraph it was read from
 * and its place there, or the number of a decision and its court. The same parts always give the same id; letter case
 * and spacing do not count.
 */
export function recordId(type: RecordType, ...parts: readonly (string | number)[]): string {
  const key = parts.map((part) => String(part).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim());
  const hash = createHash('sha256').update([type, ...key].join('\u001f'));
  return `${type}-${hash.digest('hex').slice(0, DIGITS)}`;
}

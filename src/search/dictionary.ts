/**
 * Where is a term, and which words begin so? A sorted list in blocks of 32; inside a block each entry says how many
 * letters it shares with the one before. A list of first entries and block begins is searched by halves.
 *
 *     terms   shared, rest, documents, bytes of postings, bytes of positions      (begins summed up within the block)
 *     words   shared, rest, number of the term, how often it stands in the texts
 */
import { ByteReader, ByteSink } from './bytes.ts';
import { DICTIONARY_BLOCK } from './layout.ts';

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();

/** Writes the entries of a sorted list; `values` gives the numbers behind each, `base` those at the begin of a block. */
export function writeDictionary(
  entries: readonly string[],
  base: (entry: number) => readonly number[],
  values: (entry: number) => readonly number[],
): { readonly blocks: ByteSink; readonly body: ByteSink } {
  const blocks = new ByteSink();
  const body = new ByteSink();
  blocks.varint(entries.length);
  let before = '';
  entries.forEach((entry, i) => {
    const first = i % DICTIONARY_BLOCK === 0;
    if (first) {
      const name = utf8.encode(entry);
      blocks.varint(name.length);
      blocks.bytes(name);
      blocks.varint(body.length);
      for (const value of base(i)) body.varint(value);
    }
    const shared = first ? 0 : sharedLetters(before, entry);
    const rest = utf8.encode(entry.slice(shared));
    body.varint(shared);
    body.varint(rest.length);
    body.bytes(rest);
    for (const value of values(i)) body.varint(value);
    before = entry;
  });
  blocks.varint(0);
  blocks.varint(body.length);
  return { blocks, body };
}

/** Never cuts a pair of surrogates in two. */
function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const last = shared > 0 ? a.charCodeAt(shared - 1) : 0;
  return last >= 0xd800 && last <= 0xdbff ? shared - 1 : shared;
}

/** First entries and begins of all blocks; small enough to keep. */
export interface BlockTable {
  readonly entries: number;
  readonly first: readonly string[];
  /** One more than blocks: the end of the last. */
  readonly starts: readonly number[];
}

export function readBlockTable(bytes: Uint8Array): BlockTable {
  const reader = new ByteReader(bytes);
  const entries = reader.varint();
  const first: string[] = [];
  const starts: number[] = [];
  while (reader.at < bytes.length) {
    const length = reader.varint();
    if (length > 0) first.push(fromUtf8.decode(bytes.subarray(reader.at, reader.at + length)));
    reader.at += length;
    starts.push(reader.varint());
    if (length === 0) break;
  }
  return { entries, first, starts };
}

export interface DictionaryEntry {
  readonly name: string;
  /** Place in the sorted list. */
  readonly ordinal: number;
  readonly values: readonly number[];
}

/** Decodes one block. `base` numbers stand at its begin and are handed to `each` entry through `base`. */
export function readBlock(
  bytes: Uint8Array,
  block: number,
  baseCount: number,
  valueCount: number,
): { readonly base: readonly number[]; readonly entries: readonly DictionaryEntry[] } {
  const reader = new ByteReader(bytes);
  const base = Array.from({ length: baseCount }, () => reader.varint());
  const entries: DictionaryEntry[] = [];
  let name = '';
  while (reader.at < bytes.length && entries.length < DICTIONARY_BLOCK) {
    const shared = reader.varint();
    const length = reader.varint();
    name = name.slice(0, shared) + fromUtf8.decode(bytes.subarray(reader.at, reader.at + length));
    reader.at += length;
    const values = Array.from({ length: valueCount }, () => reader.varint());
    entries.push({ name, ordinal: block * DICTIONARY_BLOCK + entries.length, values });
  }
  return { base, entries };
}

/** The block that holds a name if any does. */
export function blockOf(table: BlockTable, name: string): number {
  let low = 0;
  let high = table.first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.first[middle] ?? '') <= name) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

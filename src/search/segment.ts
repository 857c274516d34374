/** What is in an index file? Opened by its head alone; every section is read when something first asks for it. */
import { AcquisError } from '../finding/index.ts';
import { type ByteRange, type ByteSource, wordsOf } from './byte-source.ts';
import { denseBytes, isDense } from './dense-list.ts';
import { type BlockTable, blockOf, type DictionaryEntry, readBlock, readBlockTable } from './dictionary.ts';
import { FIELDS } from './document.ts';
import {
  DICTIONARY_BLOCK,
  HEAD_BYTES,
  HEAD_WORDS,
  INDEX_VERSION,
  type IndexMeta,
  MAGIC,
  SECTIONS,
  type SectionName,
} from './layout.ts';
import { listLengthsBytes, readListLengths } from './list-lengths.ts';
import { openPositions, type PositionReader, positionReader } from './positions.ts';
import { openPostings, type Postings } from './postings.ts';
import { readRecord, type StoredRecord } from './stored-record.ts';

export interface TermEntry {
  readonly term: string;
  /** Documents that have it, deleted ones included. */
  readonly documents: number;
  readonly postings: readonly [offset: number, length: number];
  readonly positions: readonly [offset: number, length: number];
}

export interface WordEntry {
  readonly word: string;
  /** Number of its term. */
  readonly term: number;
  /** How often it stands in the texts. */
  readonly count: number;
}

/** A document as it was put in, but for what the classes hold. */
export interface StoredDocument {
  readonly key: string;
  readonly language: string;
  readonly title: string;
  readonly topics: string;
  readonly text: string;
  readonly notes: string;
  readonly stored: string;
}

export type ShownDocument = Pick<StoredDocument, 'key' | 'language' | 'text' | 'stored'>;

/** Bytes of postings, and of positions, kept between queries: the frequent terms of an index of a million provisions. */
const KEPT_BYTES = 192 << 20;
/** Blocks of dictionaries kept decoded. */
const KEPT_BLOCKS = 2048;
/** Fields of a document whose begin is kept: all but the first. */
const STARTS = FIELDS.length - 1;
const fromUtf8 = new TextDecoder();

const halvesOf = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);

export class Segment {
  readonly source: ByteSource;
  readonly documents: number;
  readonly terms: number;
  readonly classes: number;
  readonly facets: number;
  /** Whether the number of a class takes four bytes. */
  readonly isWide: boolean;
  readonly #sections: ReadonlyMap<SectionName, readonly [number, number]>;
  readonly #columns = new Map<SectionName, Uint8Array>();
  readonly #kept = new Map<string, Postings>();
  readonly #keptPositions = new Map<string, Uint8Array>();
  readonly #blocks = new Map<string, ReturnType<typeof readBlock>>();
  readonly #learnt = new Set<string>();
  readonly #facetStrings = new Map<number, readonly string[]>();
  #lengths: Uint16Array | undefined;
  #starts: Uint16Array | undefined;
  #classOf: Uint16Array | Uint32Array | undefined;
  #classTable: Uint32Array | undefined;
  #keptBytes = 0;
  #sums: Uint32Array | undefined;
  #meta: IndexMeta | undefined;
  #termBlocks: BlockTable | undefined;
  #wordBlocks: BlockTable | undefined;

  /** @throws AcquisError `store-outdated` for a file that is no index of this version */
  constructor(source: ByteSource) {
    this.source = source;
    const head = source.read(0, HEAD_BYTES);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const whole = head.length === HEAD_BYTES && view.getUint32(0, true) === MAGIC;
    if (!whole || view.getUint32(4, true) !== INDEX_VERSION)
      throw new AcquisError('store-outdated', 'The file is not a search index of this version of Acquis.', {
        advice: 'Run "acquis build" to compile it anew.',
      });
    this.documents = view.getUint32(8, true);
    this.terms = view.getUint32(12, true);
    this.classes = view.getUint32(20, true);
    this.facets = view.getUint32(24, true);
    this.isWide = view.getUint32(28, true) === 4;
    const number = (at: number): number => view.getFloat64(HEAD_WORDS * 4 + at, true);
    this.#sections = new Map(
      SECTIONS.map((name, i) => [name, [number(i * 16), number(i * 16 + 8)] as const]),
    );
    const end = Math.max(...[...this.#sections.values()].map(([at, length]) => at + length));
    if (!(end <= source.length))
      throw new AcquisError('store-outdated', 'The search index is cut short.', {
        advice: 'Run "acquis build" to compile it anew.',
      });
  }

  /** Begin and length of a section in the file. */
  section(name: SectionName): readonly [number, number] {
    return this.#sections.get(name) ?? [0, 0];
  }

  get meta(): IndexMeta {
    this.#meta ??= JSON.parse(fromUtf8.decode(this.column('meta'))) as IndexMeta;
    return this.#meta;
  }

  /** A section that is used whole, kept once it was read. */
  column(name: SectionName): Uint8Array {
    const known = this.#columns.get(name);
    if (known) return known;
    const [at, length] = this.section(name);
    const bytes = this.source.read(at, length);
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.#columns.set(name, aligned);
    return aligned;
  }

  /** Weighted length of each document; where lists carry them, of those that were learnt, and 0 of the others. */
  get lengths(): Uint16Array {
    this.#lengths ??= this.meta.lengthsByList
      ? new Uint16Array(this.documents)
      : halvesOf(this.column('lengths'));
    return this.#lengths;
  }

  /** Takes the lengths that a list carries into `lengths`. */
  learnLengths(entry: TermEntry): void {
    const range = this.lengthsOf(entry);
    if (!range || this.#learnt.has(entry.term)) return;
    readListLengths(this.postings(entry), this.source.read(...range), this.lengths);
    this.#learnt.add(entry.term);
  }

  /** Where the lengths stand that a list carries. */
  lengthsOf({ postings: [at, length], documents }: TermEntry): readonly [number, number] | undefined {
    return this.meta.lengthsByList ? [at + length, listLengthsBytes(documents)] : undefined;
  }

  /** Where the second, third and fourth field begin; of other documents than those asked for it may say nothing. */
  startsOf(documents: Uint32Array): Uint16Array {
    if (!this.meta.lengthsByList) {
      this.#starts ??= halvesOf(this.column('starts'));
      return this.#starts;
    }
    this.#starts ??= new Uint16Array(this.documents * STARTS);
    const starts = this.#starts;
    const [base] = this.section('starts');
    const rangeOf = (document: number) => ({ offset: base + document * STARTS * 2, length: STARTS * 2 });
    this.source.need?.(Array.from(documents, rangeOf));
    for (const document of documents) {
      const { offset, length } = rangeOf(document);
      starts.set(halvesOf(this.source.read(offset, length).slice()), document * STARTS);
    }
    return starts;
  }

  get classOf(): Uint16Array | Uint32Array {
    this.#classOf ??= (this.isWide ? wordsOf : halvesOf)(this.column('classOf'));
    return this.#classOf;
  }

  /** Date of each class, then where its values of each facet begin, then the values (see class-table.ts). */
  get classTable(): Uint32Array {
    this.#classTable ??= wordsOf(this.column('classes'));
    return this.#classTable;
  }

  string(number: number): string {
    const starts = wordsOf(this.column('stringStarts'));
    const [base] = this.section('strings');
    const from = starts[number] ?? 0;
    return fromUtf8.decode(this.source.read(base + from, (starts[number + 1] ?? from) - from));
  }

  /** The values of a facet, in the order of their numbers. */
  facetValues(facet: number): readonly string[] {
    const known = this.#facetStrings.get(facet);
    if (known) return known;
    const { from = 0, to = 0 } = this.meta.facets[facet] ?? {};
    const starts = wordsOf(this.column('stringStarts'));
    const [base] = this.section('strings');
    const begin = starts[from] ?? 0;
    const bytes = this.source.read(base + begin, (starts[to] ?? begin) - begin);
    const values = Array.from({ length: to - from }, (_, i) =>
      fromUtf8.decode(bytes.subarray((starts[from + i] ?? 0) - begin, (starts[from + i + 1] ?? 0) - begin)),
    );
    this.#facetStrings.set(facet, values);
    return values;
  }

  /** Says which terms will be asked for, so that their blocks are fetched together. */
  needTerms(names: readonly string[]): void {
    this.source.need?.(
      names.map((name) => {
        const [offset, length] = this.#blockRange('term', blockOf(this.#table('term'), name));
        return { offset, length };
      }),
    );
  }

  term(name: string): TermEntry | undefined {
    const [at, length] = this.#blockRange('term', blockOf(this.#table('term'), name));
    return this.#readTerms(at, length).find((entry) => entry.term === name);
  }

  /** The term of that number. */
  termAt(ordinal: number): TermEntry | undefined {
    const [at, length] = this.#blockRange('term', Math.floor(ordinal / DICTIONARY_BLOCK));
    return this.#readTerms(at, length)[ordinal % DICTIONARY_BLOCK];
  }

  /** Words from the first that is not before `from`, in order, as long as `visit` says true. */
  words(from: string, visit: (entry: WordEntry) => boolean): void {
    const table = this.#table('word');
    if (from === '') this.#needWhole('words');
    // The words of one spelling may begin in the block before.
    for (let b = Math.max(0, blockOf(table, from) - 1); b < table.first.length; b++) {
      const [at, length] = this.#blockRange('word', b);
      for (const { name, values } of this.#block(at, length, b, 0, 2).entries) {
        const [term = 0, count = 0] = values;
        if (name >= from && !visit({ word: name, term, count })) return;
      }
    }
  }

  postings(entry: TermEntry): Postings {
    const kept = this.#kept.get(entry.term);
    if (kept) return kept;
    const [at, length] = entry.postings;
    const opened = openPostings(this.source.read(at, length), entry.documents, this);
    this.#keep(length + 256 + (isDense(entry.documents, this.documents) ? denseBytes(this.documents) : 0));
    this.#kept.set(entry.term, opened);
    return opened;
  }

  positions(entry: TermEntry): PositionReader {
    const [at, length] = entry.positions;
    let bytes = this.#keptPositions.get(entry.term);
    if (!bytes) {
      bytes = openPositions(this.source.read(at, length), entry.documents);
      this.#keep(length + 256);
      this.#keptPositions.set(entry.term, bytes);
    }
    return positionReader(this.postings(entry), bytes);
  }

  /** Makes room for bytes that will be kept: once there are too many, all are let go. */
  #keep(bytes: number): void {
    this.#keptBytes += bytes;
    if (this.#keptBytes <= KEPT_BYTES) return;
    this.#kept.clear();
    this.#keptPositions.clear();
    this.#keptBytes = bytes;
  }

  /** A number for each document to add up in; whoever borrows it leaves it all zero. */
  get sums(): Uint32Array {
    this.#sums ??= new Uint32Array(this.documents);
    return this.#sums;
  }

  /** Average weighted length, after which the bounds of the blocks were computed. */
  get average(): number {
    return this.meta.totalLength / (this.documents || 1);
  }

  stored(document: number): StoredDocument {
    const record = this.#record(document);
    return { ...record, title: this.string(record.title), topics: this.string(record.topics) };
  }

  /** What is shown of a hit: read from one place, where `stored` looks up strings elsewhere. */
  shown(document: number): ShownDocument {
    const { key, language, text, stored } = this.#record(document);
    return { key, language, text, stored };
  }

  #record(document: number): StoredRecord {
    return readRecord(this.source.read(...this.storedRange(document)));
  }

  /** Where the stored text of a document lies in the file. */
  storedRange(document: number): readonly [offset: number, length: number] {
    const [base] = this.section('stored');
    const [startsAt] = this.section('storedStarts');
    const [from = 0, to = 0] = wordsOf(this.source.read(startsAt + document * 4, 8));
    return [base + from, to - from];
  }

  /** Said before a section is read from end to end, so that it is fetched in one go. */
  #needWhole(name: SectionName): void {
    const [offset, length] = this.section(name);
    this.source.need?.([{ offset, length }]);
  }

  #table(kind: 'term' | 'word'): BlockTable {
    if (kind === 'term') {
      this.#termBlocks ??= readBlockTable(this.column('termBlocks'));
      return this.#termBlocks;
    }
    this.#wordBlocks ??= readBlockTable(this.column('wordBlocks'));
    return this.#wordBlocks;
  }

  /** A block of a dictionary, kept decoded: words of one query lie near one another, and so do those of the next. */
  #block(
    at: number,
    length: number,
    number: number,
    base: number,
    values: number,
  ): ReturnType<typeof readBlock> {
    const known = this.#blocks.get(String(at));
    if (known) return known;
    const read = readBlock(this.source.read(at, length), number, base, values);
    if (this.#blocks.size >= KEPT_BLOCKS) this.#blocks.clear();
    this.#blocks.set(String(at), read);
    return read;
  }

  /** Where the blocks of a dictionary stand. */
  blockRanges(kind: 'term' | 'word'): ByteRange[] {
    return this.#table(kind).first.map((_, block) => {
      const [offset, length] = this.#blockRange(kind, block);
      return { offset, length };
    });
  }

  #blockRange(kind: 'term' | 'word', block: number): readonly [number, number] {
    const { starts } = this.#table(kind);
    const [base] = this.section(kind === 'term' ? 'terms' : 'words');
    const from = starts[block] ?? 0;
    return [base + from, (starts[block + 1] ?? from) - from];
  }

  #readTerms(at: number, length: number): TermEntry[] {
    const { base, entries } = this.#block(at, length, 0, 2, 3);
    const [postingsBase] = this.section('postings');
    const [positionsBase] = this.section('positions');
    let [postingsAt = 0, positionsAt = 0] = base;
    return entries.map(({ name, values }: DictionaryEntry): TermEntry => {
      const [documents = 0, postingsLength = 0, positionsLength = 0] = values;
      const entry: TermEntry = {
        term: name,
        documents,
        postings: [postingsBase + postingsAt, postingsLength],
        positions: [positionsBase + positionsAt, positionsLength],
      };
      postingsAt += postingsLength + (this.meta.lengthsByList ? listLengthsBytes(documents) : 0);
      positionsAt += positionsLength;
      return entry;
    });
  }
}

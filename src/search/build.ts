/** How does an index come to be? Documents are added one by one, and the file is laid down whole at the end. */
import type { Stems } from '../language/index.ts';
import { collectAcronyms } from './acronyms.ts';
import { Lexicon } from './analysis.ts';
import { ByteSink } from './bytes.ts';
import { ClassCollector } from './class-table.ts';
import { writeDictionary } from './dictionary.ts';
import { FIELD_WEIGHTS, FIELDS, type SearchDocument } from './document.ts';
import { HEAD_BYTES, INDEX_VERSION, type IndexMeta, MAGIC, SECTIONS, type SectionName } from './layout.ts';
import { writeListLengths } from './list-lengths.ts';
import { NumberColumn } from './number-column.ts';
import { TermStreams } from './term-stream.ts';
import { writeList } from './write-postings.ts';

export interface IndexBuilder {
  add(document: SearchDocument): void;
  /** The file as chunks, to be written one behind the other. The builder is spent then. */
  finish(): Uint8Array[];
}

/** Words of a document beyond this share one position: they are found, but stand in no phrase. */
const LAST_POSITION = 65_000;
const utf8 = new TextEncoder();

/** Beyond these, a list of odd words is no shorter than asking the dictionary. */
const MOST_ODD_WORDS = 500;

export interface IndexOptions {
  readonly stems: Stems;
  /** Of what the documents come from; read back as `meta.fingerprint`. */
  readonly fingerprint: string;
  /** For who fetches by the list: see list-lengths.ts. */
  readonly lengthsByList?: boolean;
}

export function createIndexBuilder(options: IndexOptions): IndexBuilder {
  const { lengthsByList = false } = options;
  const lexicon = new Lexicon(options.stems);
  const streams = new TermStreams();
  const classes = new ClassCollector();
  const classOf = new NumberColumn(4);
  const lengths = new NumberColumn(2);
  const starts = new NumberColumn(2);
  const stored = new ByteSink();
  const storedStarts = new NumberColumn(4);
  const strings: string[] = [];
  const stringIds = new Map<string, number>();
  const languages = new Set<string>();
  const acronyms = collectAcronyms();
  let totalLength = 0;
  let count = 0;

  const intern = (text: string): number => {
    const known = stringIds.get(text);
    if (known !== undefined) return known;
    stringIds.set(text, strings.length);
    return strings.push(text) - 1;
  };

  const add = (document: SearchDocument): void => {
    let position = 0;
    let weighted = 0;
    const number = count++;
    languages.add(document.language);
    FIELDS.forEach((field, f) => {
      if (f > 0) starts.push(Math.min(position, LAST_POSITION));
      const text = document.fields[field];
      if (text === undefined || text === '') return;
      const begin = position;
      lexicon.scan(text, document.language, (term) => {
        streams.add(term, number, Math.min(position, LAST_POSITION));
        position++;
      });
      weighted += (position - begin) * FIELD_WEIGHTS[field];
      position++;
    });
    lengths.push(Math.min(weighted, 65_535));
    totalLength += Math.min(weighted, 65_535);
    classOf.push(classes.add(document));
    const { text = '', title = '', topics = '', notes = '' } = document.fields;
    acronyms.read(text);
    storedStarts.push(stored.length);
    const record = [
      document.key,
      document.language,
      intern(title),
      intern(topics),
      text,
      notes,
      document.stored,
    ];
    stored.bytes(utf8.encode(JSON.stringify(record)));
  };

  const finish = (): Uint8Array[] => {
    storedStarts.push(stored.length);
    const table = classes.finish(strings.length);
    strings.push(...table.strings);
    const stringBytes = new ByteSink();
    const stringStarts = new NumberColumn(4);
    for (const text of strings) {
      stringStarts.push(stringBytes.length);
      stringBytes.bytes(utf8.encode(text));
    }
    stringStarts.push(stringBytes.length);
    const dictionary = writeTerms(
      lexicon,
      streams,
      lengths.values16(),
      starts.values16(),
      totalLength,
      count,
      lengthsByList,
    );
    const words = writeWords(lexicon, dictionary.ordinals);
    const meta: IndexMeta = {
      fingerprint: options.fingerprint,
      languages: [...languages].sort(),
      totalLength,
      facets: table.facets,
      acronyms: acronyms.pairs(),
      oddWords: lexicon.oddWords.size > MOST_ODD_WORDS ? null : [...lexicon.oddWords].sort(),
      lengthsByList,
    };
    const wide = classes.count > 65_535;
    const sections: Record<SectionName, readonly Uint8Array[]> = {
      lengths: lengthsByList ? [] : [lengths.bytes()],
      starts: [starts.bytes()],
      classOf: [wide ? classOf.bytes() : classOf.bytes16()],
      classes: [new Uint8Array(table.words.buffer)],
      stringStarts: [stringStarts.bytes()],
      strings: stringBytes.chunks(),
      termBlocks: dictionary.blocks,
      terms: dictionary.body,
      wordBlocks: words.blocks.chunks(),
      words: words.body.chunks(),
      postings: dictionary.postings,
      positions: dictionary.positions,
      storedStarts: [storedStarts.bytes()],
      stored: stored.chunks(),
      meta: [utf8.encode(JSON.stringify(meta))],
    };
    const counts = [count, lexicon.terms.length, lexicon.words.length, classes.count, table.facets.length];
    return layDown(sections, [MAGIC, INDEX_VERSION, ...counts, wide ? 4 : 2]);
  };

  return { add, finish };
}

/** Head and sections, each begun at a multiple of eight. */
function layDown(
  sections: Readonly<Record<SectionName, readonly Uint8Array[]>>,
  head: readonly number[],
): Uint8Array[] {
  const headBytes = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.forEach((word, i) => {
    headBytes.setUint32(i * 4, word, true);
  });
  const chunks: Uint8Array[] = [new Uint8Array(headBytes.buffer)];
  let at = HEAD_BYTES;
  SECTIONS.forEach((name, i) => {
    const padding = (8 - (at % 8)) % 8;
    if (padding > 0) chunks.push(new Uint8Array(padding));
    at += padding;
    const length = sections[name].reduce((sum, chunk) => sum + chunk.length, 0);
    headBytes.setFloat64(head.length * 4 + i * 16, at, true);
    headBytes.setFloat64(head.length * 4 + i * 16 + 8, length, true);
    chunks.push(...sections[name]);
    at += length;
  });
  return chunks;
}

const inOrder = (names: readonly string[], more: (a: number, b: number) => number): number[] =>
  names
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [names[a] ?? '', names[b] ?? ''];
      return x < y ? -1 : x > y ? 1 : more(a, b);
    });

function writeTerms(
  lexicon: Lexicon,
  streams: TermStreams,
  lengths: Uint16Array,
  starts: Uint16Array,
  totalLength: number,
  count: number,
  lengthsByList: boolean,
) {
  const order = inOrder(lexicon.terms, (a, b) => a - b);
  const ordinals = new Uint32Array(order.length);
  const postings = new ByteSink();
  const positions = new ByteSink();
  /** Of each list: its documents, its bytes, where its postings and its positions end. */
  const ends: (readonly [number, number, number, number])[] = [];
  const weights = FIELDS.map((field) => FIELD_WEIGHTS[field]);
  const average = totalLength / (count || 1);
  let room = 1024;
  let list = newList(room);
  order.forEach((term, ordinal) => {
    ordinals[term] = ordinal;
    const size = streams.documents(term);
    if (size > room) {
      room = size * 2;
      list = newList(room);
    }
    let at = -1;
    let current = -1;
    let [before, pending] = [0, -1];
    let [s1, s2, s3] = [0, 0, 0];
    const { documents, counts, positionStarts } = list;
    streams.take(term, (document, position) => {
      if (document !== current) {
        if (pending >= 0) positions.varint(pending * 2 + 1);
        current = document;
        at++;
        documents[at] = document;
        counts[at] = 0;
        positionStarts[at] = positions.length;
        before = 0;
        s1 = starts[document * 3] as number;
        s2 = starts[document * 3 + 1] as number;
        s3 = starts[document * 3 + 2] as number;
      } else if (pending >= 0) positions.varint(pending * 2);
      pending = position - before;
      before = position;
      const field = position < s1 ? 0 : position < s2 ? 1 : position < s3 ? 2 : 3;
      counts[at] = (counts[at] as number) + (weights[field] as number);
    });
    if (pending >= 0) positions.varint(pending * 2 + 1);
    const begin = postings.length;
    writeList({ ...list, count: at + 1 }, { of: lengths, average }, { postings, positions });
    const bytes = postings.length - begin;
    if (lengthsByList) writeListLengths(documents.subarray(0, at + 1), lengths, postings);
    ends.push([at + 1, bytes, postings.length, positions.length]);
  });
  const names = order.map((term) => lexicon.terms[term] ?? '');
  const { blocks, body } = writeDictionary(
    names,
    (i) => [ends[i - 1]?.[2] ?? 0, ends[i - 1]?.[3] ?? 0],
    (i) => {
      const [df = 0, bytes = 0, , positionsEnd = 0] = ends[i] ?? [];
      return [df, bytes, positionsEnd - (ends[i - 1]?.[3] ?? 0)];
    },
  );
  return {
    ordinals,
    blocks: blocks.chunks(),
    body: body.chunks(),
    postings: postings.chunks(),
    positions: positions.chunks(),
  };
}

const newList = (room: number) => ({
  documents: new Uint32Array(room),
  counts: new Uint32Array(room),
  positionStarts: new Float64Array(room),
});

function writeWords({ words, counts, termOfWord }: Lexicon, ordinals: Uint32Array) {
  const ordinalOf = (word: number): number => ordinals[termOfWord[word] ?? 0] ?? 0;
  const order = inOrder(words, (a, b) => ordinalOf(a) - ordinalOf(b));
  return writeDictionary(
    order.map((word) => words[word] ?? ''),
    () => [],
    (i) => [ordinalOf(order[i] ?? 0), counts[order[i] ?? 0] ?? 0],
  );
}

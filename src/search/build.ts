/** How does an index come to be? Documents are added one by one, and the file is laid down whole at the end. */
import type { Stems } from '../language/index.ts';
import { collectAcronyms } from './acronyms.ts';
import { Lexicon } from './analysis.ts';
import { ByteSink } from './bytes.ts';
import { ClassCollector } from './class-table.ts';
import { FIELD_WEIGHTS, FIELDS, type SearchDocument } from './document.ts';
import { gatherPairs } from './gather-pairs.ts';
import {
  HEAD_BYTES,
  INDEX_VERSION,
  type IndexMeta,
  LAST_POSITION,
  MAGIC,
  SECTIONS,
  type SectionName,
} from './layout.ts';
import { NumberColumn } from './number-column.ts';
import { RecordWriter } from './stored-record.ts';
import { TermStreams } from './term-stream.ts';
import { WordsOfTexts } from './words-of-texts.ts';
import { writeTerms, writeWords } from './write-terms.ts';

export interface IndexBuilder {
  add(document: SearchDocument): void;
  /** The file as chunks, to be written one behind the other. The builder is spent then. */
  finish(): Uint8Array[];
}

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
  const texts = new WordsOfTexts(lexicon);
  const streams = new TermStreams();
  const classes = new ClassCollector();
  const classOf = new NumberColumn(4);
  const lengths = new NumberColumn(2);
  const starts = new NumberColumn(2);
  const ends = new NumberColumn(2);
  const stored = new ByteSink();
  const records = new RecordWriter();
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
    const { key, language, fields } = document;
    const { text = '', title = '', topics = '', notes = '' } = fields;
    const titleId = intern(title);
    const topicsId = intern(topics);
    const number = count++;
    languages.add(language);
    let position = 0;
    let weighted = 0;
    for (let f = 0; f < FIELDS.length; f++) {
      const field = FIELDS[f] as (typeof FIELDS)[number];
      if (f > 0) starts.push(Math.min(position, LAST_POSITION));
      const value = fields[field];
      if (value === undefined || value === '') continue;
      const shared = field === 'title' ? titleId : field === 'topics' ? topicsId : undefined;
      const terms = texts.termsOf(value, language, shared);
      const weight = FIELD_WEIGHTS[field];
      for (let i = 0; i < terms.length; i++)
        streams.add(terms[i] as number, number, Math.min(position + i, LAST_POSITION), weight);
      position += terms.length + 1;
      weighted += terms.length * weight;
    }
    ends.push(Math.min(position, LAST_POSITION));
    streams.endDocument();
    lengths.push(Math.min(weighted, 65_535));
    totalLength += Math.min(weighted, 65_535);
    classOf.push(classes.add(document));
    acronyms.read(text);
    storedStarts.push(stored.length);
    records.write(
      { key, language, title: titleId, topics: topicsId, text, notes, stored: document.stored },
      stored,
    );
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
    const average = totalLength / (count || 1);
    const runs = streams.finish();
    const pairs = gatherPairs(lexicon.terms, runs, starts.values16(), ends.values16());
    const terms = [...lexicon.terms, ...pairs.names];
    const all = [...lexicon.terms.map((_, term) => runs[term]), ...pairs.runs];
    const dictionary = writeTerms(terms, all, { of: lengths.values16(), average }, lengthsByList);
    const words = writeWords(lexicon, texts.counts(), dictionary.ordinals);
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
    const counts = [count, terms.length, lexicon.words.length, classes.count, table.facets.length];
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

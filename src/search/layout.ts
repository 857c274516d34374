/**
 * What stands where in the index file?
 *
 *     head | lengths | starts | classes of documents | class table | strings | dictionary of terms | dictionary of words
 *          | postings | positions | stored texts | acronyms
 *
 * Every section begins at a multiple of four and is used where it lies, as typed arrays over the file's own bytes (little
 * endian, as all machines that run this are). A reader needs the head, and then only the stretches that a query touches.
 */
export const MAGIC = 0x51434131; // "1ACQ"
/** Raised when the layout or the analysis of words changes: an older file is compiled anew. */
export const INDEX_VERSION = 4;

export const SECTIONS = [
  'lengths',
  'starts',
  'classOf',
  'classes',
  'stringStarts',
  'strings',
  'termBlocks',
  'terms',
  'wordBlocks',
  'words',
  'postings',
  'positions',
  'storedStarts',
  'stored',
  'meta',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Words of the head before the table of sections: magic, version, documents, terms, words, classes, facets, width of a class number. */
export const HEAD_WORDS = 8;
/** Magic and counts, then begin and length of each section as doubles, so that an index may grow beyond 4 GB. */
export const HEAD_BYTES = HEAD_WORDS * 4 + SECTIONS.length * 16;

/** Documents in a block of postings: small enough to skip by, large enough that its head does not weigh. */
export const BLOCK = 128;
/** Terms or words in a block of a dictionary: what is decoded to find one. */
export const DICTIONARY_BLOCK = 32;
/** Words of the head of a block of postings: last document; bound and bit widths; begin of its positions. */
export const BLOCK_HEAD_WORDS = 3;
/** Words of a document beyond this share one position: they are found, but stand in no phrase. */
export const LAST_POSITION = 65_000;
/** The bound of a block is kept as a whole number of this scale, rounded up. */
export const BOUND_SCALE = 65_535;

export interface IndexMeta {
  /** What the index was made from: equal fingerprints, equal index. */
  readonly fingerprint: string;
  readonly languages: readonly string[];
  /** Sum of the weighted lengths of all documents. */
  readonly totalLength: number;
  readonly facets: readonly FacetMeta[];
  /** Short form and the long form that the texts introduce it with. */
  readonly acronyms: readonly (readonly [string, string])[];
  /** Folded words that stand under a term which their plain spelling does not give ("résumé"); null where they are many. */
  readonly oddWords: readonly string[] | null;
  /** Behind each list stand the lengths of its documents, and the column of lengths is empty: see list-lengths.ts. */
  readonly lengthsByList: boolean;
}

/** The values of a facet are strings `from` to `to` (exclusive) of the string table. */
export interface FacetMeta {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

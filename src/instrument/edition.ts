import type { Finding } from '../finding/index.ts';
import type { CoverageReport } from '../text/index.ts';
import type { EditionDocument } from './matter.ts';
import type { Provision } from './provision.ts';

/** An adopted text: a resolution, a decision, the recommendations of one meeting. */
export interface Instrument {
  /** Unique within the edition and stable across editions: `wg7-3`, `cop-6/3`. */
  readonly key: string;
  readonly kind: 'recommendations' | 'resolution' | 'decision';
  /** `6/3` for resolutions and decisions; null for recommendations of a meeting. */
  readonly number: string | null;
  readonly title: string;
  readonly part: string;
  readonly section: string;
  /** Key of the meeting or session that adopted it (see `Section.meeting`). */
  readonly meeting: string;
  readonly provisions: readonly string[];
}

/** A meeting or session as a numbered section of the compendium. */
export interface Section {
  readonly part: string;
  /** Roman numeral in the compendium: `III`. */
  readonly numeral: string;
  /** Heading as printed. */
  readonly heading: string;
  readonly meeting: string;
  /** "Third meeting", "Tenth session". */
  readonly name: string;
  readonly body: string;
  readonly number: number;
  readonly place: string | null;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Symbol of the report, and what it numbers. */
  readonly report: string;
  readonly numbers: 'paragraphs' | 'recommendations';
  readonly instruments: readonly string[];
  readonly line: number;
}

export interface Part {
  readonly key: string;
  readonly heading: string;
  readonly body: string;
}

/** Topic of the thematic index, as printed in one edition. */
export interface Topic {
  /** Slug of the label, unique in the edition: `children-protection`. */
  readonly id: string;
  /** Concept that stays the same when the label changes between editions. */
  readonly concept: string;
  readonly label: string;
  /** Label of the broader topic, printed or implied ("Children"); null at the top. */
  readonly broader: string | null;
  readonly entries: readonly IndexEntry[];
  readonly line: number;
}

/**
 * Topic × provision. `status` says how sure it is:
 * `published` both columns agree (or there is only one and it leads somewhere); `recovered` the table was torn and
 * the rest of the row proves it; `corrected` print is wrong and the evidence decides; `disputed` the columns
 * disagree and nothing decides; `unresolved` it leads nowhere.
 */
export interface IndexEntry {
  readonly ref: string | null;
  /** The reference as it stands in print, the whole list item: `III.19–21`. */
  readonly published: string;
  readonly status: 'published' | 'recovered' | 'corrected' | 'disputed' | 'unresolved';
  readonly part: string;
  readonly section: string;
  readonly symbol: string | null;
  /** What the report column prints for it: `23–25`. */
  readonly locator: string | null;
  /** `Resolution 6/3`, `Decision 4/5`, as printed. */
  readonly instrument: string | null;
  readonly line: number;
}

/** One row of the concordance of report and compendium. */
export interface ConcordanceRow {
  readonly ref: string;
  readonly symbol: string;
  readonly kind: 'paragraph' | 'recommendation' | 'decision' | 'resolution';
  readonly value: string;
  readonly instrument: string | null;
  /** `numbering` the report numbers the same things; `index` derived from the two columns; */
  readonly derivedFrom: 'numbering' | 'index';
  /** How many rows of the index support the offset; 0 for `numbering`. */
  readonly support: number;
}

/** A mention of another text inside a provision. */
export interface Mention {
  readonly from: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'resolved' | 'ambiguous' | 'unresolved' | 'external';
  readonly refs: readonly string[];
  readonly reason: string | null;
  /** Key of the instrument that is named as such; absent when only paragraphs are. */
  readonly instrument?: string;
}

/** A heading of a document that is no section of the compendium (of a report, an introduction). */
export interface OutlineHeading {
  readonly level: number;
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

/** A frozen publication of compendium and index. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly language: string;
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly instruments: readonly Instrument[];
  /** In reading order. */
  readonly provisions: readonly Provision[];
  readonly topics: readonly Topic[];
  readonly concordance: readonly ConcordanceRow[];
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  /** Sessions that adopted nothing, as the manifest or the book says. */
  readonly silent: readonly SilentMeeting[];
  /** What it was compiled from, in the order of the manifest, with the words around the texts. */
  readonly documents: readonly EditionDocument[];
}

export interface SilentMeeting {
  readonly body: string;
  readonly name: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/** A document of the corpus that belongs to no edition: a report. */
export interface ReportDocument {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly headings: readonly OutlineHeading[];
  readonly paragraphs: readonly Provision[];
  readonly findings: readonly Finding[];
}

/** A source as it was read: what findings and provisions point into when they name a file and a line. */
export interface SourceDocument {
  /** Path within the corpus folder. */
  readonly file: string;
  readonly title: string;
  /** The characters as read, nothing rewritten. */
  readonly text: string;
  /** Offsets at which lines begin, as the reader counted them; line n (1-based) begins at `lineStarts[n - 1]`. */
  readonly lineStarts: readonly number[];
}

/** All that one build of a corpus yields. */
export interface Corpus {
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly Body[];
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly reports: readonly ReportDocument[];
  readonly coverage: readonly CoverageReport[];
  /** In the order of the manifest. */
  readonly sources: readonly SourceDocument[];
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** What pages about records show, as plain data: addresses are whole, and what is for few alone is not in it. */
import type { KnowledgeRecord, RecordType } from '../../record/index.ts';
import type { FacetView } from './parts/search-filters.tsx';

/** A list of records with its filters. */
export interface RecordListView {
  readonly words: string;
  /** The one type that is asked for, whose list this is then. */
  readonly type: RecordType | null;
  /** What is asked for besides, as labels. */
  readonly narrowed: readonly string[];
  readonly total: number;
  readonly records: readonly KnowledgeRecord[];
  readonly types: readonly Choice[];
  readonly facets: readonly FacetView[];
  readonly sorts: readonly Choice[];
  readonly page: number;
  readonly pages: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly downloads: readonly { readonly name: string; readonly href: string }[];
  /** Address of the feed of the selection, without its ending. */
  readonly feed: { readonly atom: string; readonly json: string } | null;
  /** Whether invented records are shown; where they may be asked for, and where not any more. */
  readonly samples: { readonly shown: boolean; readonly href: string } | null;
  /** What was asked that there is not. */
  readonly fault: string | null;
  /** Filters that the form keeps. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly count?: number;
}

/** A door to something a record is tied to, or may be. */
export interface TiedView {
  readonly href: string | null;
  readonly title: string;
  /** A name before the title, as a list has it: `A.V.2.j`. */
  readonly mark?: string;
  readonly note?: string;
}

export interface SuggestedView extends TiedView {
  readonly kind: 'topic' | 'article' | 'provision';
  readonly target: string;
  readonly words: readonly string[];
}

/** Where a record was read. */
export interface SourceView {
  readonly title: string;
  readonly place: string | null;
  readonly href: string | null;
  /** The whole paragraph where it is known, else the words alone; the words that say it are between the two offsets. */
  readonly text: string | null;
  readonly said: { readonly start: number; readonly end: number } | null;
  readonly url: string | null;
}

export interface RecordView {
  readonly record: KnowledgeRecord;
  readonly source: SourceView | null;
  readonly mentions: readonly SourceView[];
  readonly topics: readonly TiedView[];
  readonly articles: readonly TiedView[];
  readonly countries: readonly TiedView[];
  readonly provisions: readonly TiedView[];
  /** Records it links to, and those that link to it. */
  readonly others: readonly TiedView[];
  readonly suggested: readonly SuggestedView[];
  /** Where an answer to a suggestion is sent; null where nobody may answer. */
  readonly decide: string | null;
  readonly history: readonly HistoryView[];
}

export interface HistoryView {
  readonly at: string;
  readonly did: 'added' | 'changed' | 'removed';
  /** Names of the fields that changed. */
  readonly fields: readonly string[];
  readonly what: string;
}

/** Records beside a provision, a topic, an article: tied to it, and suggested with their words. */
export interface BesideView {
  readonly tied: readonly BesideRecord[];
  readonly suggested: readonly (BesideRecord & { readonly words: readonly string[] })[];
}

export interface BesideRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
  readonly date: string | null;
  /** Countries and place, in the language of the page. */
  readonly where?: string;
}

/** A provision on a page of a country or an article, and where it names it. */
export interface NamingView {
  readonly ref: string;
  readonly href: string;
  readonly citation: string;
  readonly date: string;
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Provisions beside the records of a country or an article: the provision, and the records that lead there. */
export interface LeadingView {
  readonly ref: string;
  readonly href: string;
  readonly text: string;
  /** False where it is only suggested. */
  readonly tied: boolean;
  readonly records: readonly BesideRecord[];
  readonly words: readonly string[];
}

export interface CountryView {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly formerNames: readonly string[];
  readonly locator: MapPiece | null;
  readonly named: readonly NamingView[];
  readonly regional: readonly NamingView[];
  readonly leading: readonly LeadingView[];
  /** Provisions of the whole compendium. */
  readonly provisions: number;
  readonly records: Readonly<Record<RecordType, readonly KnowledgeRecord[]>>;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
}

/** A small drawing of where something is: paths of an SVG of this size. */
export interface MapPiece {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly country: string;
  readonly ring: readonly [x: number, y: number, radius: number] | null;
}

export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  readonly total: number;
  readonly provisions: number;
}

export interface CountriesView {
  readonly regions: readonly { readonly name: string; readonly rows: readonly CountryRow[] }[];
  /** Of which nothing is recorded. */
  readonly others: readonly { readonly code: string; readonly name: string }[];
  readonly map: WorldView | null;
}

/** The world with a weight on each country; weights go from 1 to 4, null where there is nothing. */
export interface WorldView {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    readonly code: string | null;
    readonly path: string;
    readonly dot: readonly [x: number, y: number] | null;
    readonly weight: number | null;
    readonly label: string;
  }[];
  /** The least number of records of each weight. */
  readonly steps: readonly number[];
  readonly countries: number;
  readonly records: number;
}

export interface ArticleRow {
  readonly ref: string;
  readonly number: string;
  readonly title: string;
  readonly provisions: number;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
}

export interface ArticleView {
  readonly ref: string;
  readonly instrument: 'convention' | 'protocol';
  readonly number: string;
  readonly title: string;
  readonly named: readonly NamingView[];
  /** Topics of the index under which those provisions stand. */
  readonly topics: readonly { readonly label: string; readonly href: string; readonly count: number }[];
  readonly sharing: readonly LeadingView[];
  readonly records: Readonly<Record<RecordType, readonly KnowledgeRecord[]>>;
  readonly suggested: BesideView;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether records can be searched for the words of its title. */
  readonly search: string | null;
}

export interface CoverageView {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly articles: readonly {
    readonly ref: string;
    readonly name: string;
    readonly title: string;
    /** Number of statutes by country, in the order of the countries. */
    readonly statutes: readonly number[];
  }[];
  readonly uncovered: number;
}

export interface OverviewView {
  readonly map: WorldView;
  readonly rows: readonly CountryRow[];
  readonly years: readonly { readonly year: number; readonly count: number; readonly href: string | null }[];
  readonly undated: number;
  readonly topics: readonly {
    readonly label: string;
    readonly href: string;
    readonly tied: Readonly<Partial<Record<RecordType, number>>>;
    readonly suggested: Readonly<Partial<Record<RecordType, number>>>;
  }[];
  readonly totals: readonly TotalView[];
}

export interface TotalView {
  readonly place: string;
  readonly href: string | null;
  readonly words: string;
  readonly recorded: number | null;
  readonly explanation: string;
}

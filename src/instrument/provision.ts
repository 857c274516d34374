import type { Mark, Span } from '../text/index.ts';

/**
 * A citable unit of an adopted text (or a paragraph of narrative around it).
 *
 * - `recommendation`: numbered recommendation of a meeting
 * - `preambular`, `operative`: paragraphs of a resolution
 * - `chapeau`: the unnumbered opening ("The Conference of the Parties ...:")
 * - `subparagraph`: lettered or numbered below another paragraph, or the lettered paragraphs of a decision
 * - `omission`: "(...)", where the edition leaves text out
 * - `narrative`: paragraphs of a report, introduction or notice: kept, citable, not adopted
 */
export const PROVISION_KINDS = [
  'recommendation',
  'preambular',
  'operative',
  'chapeau',
  'subparagraph',
  'omission',
  'narrative',
] as const;

export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** How the meeting report (or the resolution itself) names a provision. */
export interface Locator {
  /** Symbol of the report: `CTOC/COP/WG.7/2015/6`. */
  readonly symbol: string;
  readonly kind: 'paragraph' | 'recommendation' | 'decision' | 'resolution';
  /** What is numbered there: `27`, `8 (e)`, `(n) (iii)`, `PP 5`. */
  readonly value: string;
  /** For decisions and resolutions, the number of the instrument: `6/3`. */
  readonly instrument?: string;
}

/** A footnote, tied to the marker that calls it. */
export interface Footnote {
  /** As printed: `12`, `*`. */
  readonly marker: string;
  readonly text: string;
  /** Offset in the provision's text after which the marker stands. */
  readonly at: number;
  readonly marks: readonly Mark[];
  readonly line: number;
}

export interface Provision {
  /** Permanent: survives new editions, new files and renumbering. */
  readonly id: string;
  /** Designation with its part, unique within an edition: `A.III.19`, `B.VI.PP.5`. */
  readonly ref: string;
  readonly part: string;
  /** Numeral of the meeting or session in its part: `III`. */
  readonly section: string;
  /** Labels below the section: `['8', 'a']`, `['PP', '5']`. */
  readonly path: readonly string[];
  readonly kind: ProvisionKind;
  /** The label as printed before the text: `19.`, `(a)`, `` when there is none. */
  readonly label: string;
  /** Own text, plain, without label and markers, without that of children. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes: readonly Footnote[];
  /** Key of the instrument in its edition. */
  readonly instrument: string;
  /** Ref of the provision it stands under; null at the top. */
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly locators: readonly Locator[];
  readonly source: ProvisionSource;
}

export interface ProvisionSource {
  readonly file: string;
  readonly line: number;
  /** More than one span when a page break or footnote cuts the paragraph. */
  readonly spans: readonly Span[];
}

import type { Mention } from '../instrument/index.ts';
import type { Addressee, Force, LanguageCode } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { WordChange } from './diff-words.ts';
import type { LineageKind, QualifierChange } from './lineage.ts';

/**
 * What has been agreed already of what a draft says? For each paragraph the closest adopted wordings, word by word;
 * whether it says as much, less or more; which of its words are agreed language; what its references lead to; under
 * which topics it would fall. Nothing of the draft is kept.
 */
export interface DraftCheck {
  readonly file: string;
  readonly edition: string;
  readonly language: LanguageCode;
  readonly paragraphs: readonly CheckedParagraph[];
  /** What the reader had to say of the file, and what was left out for its length. */
  readonly remarks: readonly string[];
}

/**
 * - `verbatim`: the same words as an adopted text
 * - `level`: close to one, as strong
 * - `below`, `beyond`: close to one, weaker or stronger by formula or limiting phrases
 * - `new`: nothing adopted is close
 */
export type DraftVerdict = 'verbatim' | 'level' | 'below' | 'beyond' | 'new';

export interface CheckedParagraph {
  readonly number: string;
  readonly kind: 'preambular' | 'operative' | 'subparagraph' | 'narrative';
  readonly text: string;
  readonly force: Force;
  readonly formula: string;
  readonly addressees: readonly Addressee[];
  readonly verdict: DraftVerdict;
  /** The closest first. */
  readonly closest: readonly ClosestWording[];
  /** A close wording that stands higher on the ladder of force than the draft; null when there is none. */
  readonly stronger: { readonly ref: string; readonly force: Force } | null;
  /** Where at least six words in a row stand in an adopted text, and in which. */
  readonly verbatim: readonly (Span & { readonly ref: string })[];
  readonly references: readonly Mention[];
  /** The likeliest first, each with the provisions that speak for it. */
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly evidence: readonly string[];
  }[];
}

export interface ClosestWording {
  readonly ref: string;
  /** 0 to 1. */
  readonly score: number;
  /** What the draft is to the adopted wording. */
  readonly kind: LineageKind;
  /** `from` of the adopted wording, `to` of the draft. */
  readonly force: { readonly from: Force; readonly to: Force };
  readonly qualifiers: QualifierChange;
  readonly text: string;
  /** From the adopted wording to the draft. */
  readonly changes: readonly WordChange[];
}

/** What does a label say about the place of a paragraph among its siblings? */

export type OrdinalStyle = 'arabic' | 'letter' | 'roman' | 'LETTER' | 'ROMAN';

export interface OrdinalReading {
  readonly style: OrdinalStyle;
  /** 1-based rank: `c` → 3, `iv` → 4, `12` → 12. */
  readonly rank: number;
  /** `bis`, `ter`, ... when the label was inserted later. */
  readonly suffix?: string;
}

/**
 * Where does a sentence of a report begin and end, and which words of it are a title? A title in quotation marks or
 * italics is quoted, not said: "a side event entitled 'Workshop for all'" is no workshop.
 */
export interface Passage {
  /** Id of the report, or of the edition. */
  readonly document: string;
  readonly file: string;
  /** Number of the paragraph, or reference of the provision. */
  readonly paragraph: string;
  readonly text: string;
  /** Titles set in italics, as offsets in `text`. */
  readonly emphasis: readonly Stretch[];
}

/** Offsets in the text of a passage; what every field of a find is proved by. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:\b(?:para|paras|art|arts|No|Nos|vol|vols|pp|p|Mr|Mrs|Ms|Dr|St|chap|sect|e\.g|i\.e|etc|cf)|\b[A-Z])\.$/u;

export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?][”"’)]*\s+(?=["“‘*(]?\p{Lu})/gu)) {
    if (ABBREVIATED.test(text.slice(start, index + 1))) continue;
    found.push({ start, end: index + stop.trimEnd().length });
    start = index + stop.length;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

const QUOTED = /“[^“”]*”|"[^"]*"/gu;

export const quotationsIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The text with its titles blanked out, every offset kept. */
export function withoutTitles({ text, emphasis }: Passage): string {
  let open = text;
  for (const { start, end } of [...quotationsIn(text), ...emphasis])
    open = open.slice(0, start) + '·'.repeat(end - start) + open.slice(end);
  return open;
}

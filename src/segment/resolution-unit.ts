import { joinLines, type RichText, type Span, type StructureElement } from '../text/index.ts';
import { type Label, readLabel } from './label.ts';

/** A paragraph of a document that stands alone, with what its beginning shows. */
export interface Unit {
  readonly rich: RichText;
  readonly spans: readonly Span[];
  readonly markup: readonly Span[];
  readonly line: number;
  /** The reader says that this is a footnote. */
  readonly note: boolean;
  /** Cells of a table row, joined. */
  readonly row: boolean;
  /** As the reader gives them, where the format marks structure. */
  readonly element?: StructureElement;
  readonly labels?: readonly number[];
}

/** @param inner both are lines of one block */
export const joinUnits = (a: Unit, b: Unit, inner = false): Unit => {
  const [last, first] = [a.spans.at(-1), b.spans[0]];
  const touching = inner && last && first && last.end === first.start;
  return {
    ...a,
    rich: joinLines(a.rich, b.rich),
    spans: touching
      ? [...a.spans.slice(0, -1), { start: last.start, end: first.end }, ...b.spans.slice(1)]
      : [...a.spans, ...b.spans],
    markup: [...a.markup, ...b.markup],
  };
};

/** Figures of Chinese sub-items in one character: the parenthesized ideographs of Unicode, 1 to 10. */
const CIRCLED = '一二三四五六七八九十';
const FIRST_CIRCLED = 0x3220;

/** The label of a paragraph, `‘1’` in Arabic and `㈠` in Chinese texts included; a comma behind a figure is a stop that a scan misread. */
export function labelOf(text: string): Label | undefined {
  const quoted = /^([\u2018\u2019'](\d{1,2}|[\u0660-\u0669]{1,2})[\u2018\u2019'])\s*/u.exec(text);
  const circled = /^[\u3220-\u3229]/u.exec(text)?.[0];
  const plain = quoted
    ? `(${quoted[2]}) `
    : circled && `(${CIRCLED[circled.charCodeAt(0) - FIRST_CIRCLED]}) `;
  if (plain) {
    const label = readLabel(plain);
    const printed = quoted?.[1] ?? circled ?? '';
    return label && { ...label, printed, end: quoted?.[0].length ?? printed.length };
  }
  // Some Arabic documents have a dash for the hyphen behind a number.
  if (/^\d{1,3}[\s\u00A0]?\u2013[\s\u00A0]*\p{Script=Arabic}/u.test(text)) {
    const label = readLabel(text.replace('\u2013', '-'));
    return label && { ...label, printed: text.slice(0, label.end).trim() };
  }
  const misread = /^(\d{1,3},)\s+\p{Lu}/u.exec(text)?.[1];
  if (misread === undefined) return readLabel(text);
  const label = readLabel(text.replace(',', '.'));
  return label && { ...label, printed: misread };
}

/** Units and tens of the words by which Arabic documents number their sections. */
const ARABIC_UNITS = 'حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع';
/** Titles of sections that have nothing but their numeral or letter: `IV`, `B.`, `三`, `ثاني عشر`. */
export const BARE_SECTION = new RegExp(
  `^(?:[IVX]{1,5}|[A-HА-И]|[一二三四五六七八九十]{1,3}|(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)اً?` +
    `|(?:${ARABIC_UNITS})[اةً]{0,2} (?:عشر|و?عشرون|و?العشرون)|عشرون|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء)\\.?$`,
  'u',
);

/** A Roman numeral and a title behind it, with no stop between them. */
export const ROMAN_TITLE = /^([IVX]{1,5})\s+(?=\p{Lu})/u;

export function arabicRank(text: string): number | undefined {
  const label = labelOf(text);
  return label?.bracket === '.' && label.readings[0]?.style === 'arabic' ? label.readings[0].rank : undefined;
}

export const opensNote = ({ rich, note }: Unit): boolean =>
  note || rich.markers[0]?.at === 0 || (rich.markers[0]?.at === 1 && rich.text.startsWith('()'));

/** Nothing but a raised figure: the marker of the line before it, which had no room left. */
export const isBareMarker = ({ rich, note }: Unit): boolean =>
  !note && rich.markers.length > 0 && /^[()\s]*$/u.test(rich.text);

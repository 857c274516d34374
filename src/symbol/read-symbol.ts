import { isKnownOrgan } from './bodies.ts';
import { cutElement, matchAt } from './cut-element.ts';
import type { RawElement } from './elements.ts';
import { isYear } from './session.ts';

/**
 * Does a symbol begin here, and how far does it go? Reads folded text from the organ on; what follows the last slash
 * must look like an element, or the symbol ended before that slash.
 */
export interface Reading {
  readonly organ: string;
  readonly known: boolean;
  readonly raws: readonly RawElement[];
  /** Where each element, the organ first, stands in the text read. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly end: number;
}

/** The longest symbols in use have nine elements. */
const MOST_ELEMENTS = 12;
/** A slash, or a slash at which the line was broken. */
const joint = /\u2060{0,2}(?:\n\u2060?)?\/([ \u2060]{0,3}(?:\n[ \u2060]{0,12})?)/y;
/** The same where blanks anywhere around a slash are mere typing. */
const looseJoint = /[ \n\u2060]{0,20}\/([ \n\u2060]{0,20})/y;
/** What may follow a blank after a slash: a number, or letters that carry one or are a known code. */
const resumes = /\d|[A-Z][A-Za-z]*\.\d|(?:RES|DEC|PRST|INF|NGO|COP|HRC)(?![A-Za-z])|(?:E?S)-\d/y;

/**
 * @param text folded text (see script.ts)
 * @param at where the organ begins
 * @param organEnd where the organ ends; a joint follows
 * @param loose blanks around slashes are allowed everywhere, as in a field that holds one symbol
 */
export function readSymbolAt(
  text: string,
  at: number,
  organEnd: number,
  loose: boolean,
): Reading | undefined {
  const organ = text.slice(at, organEnd);
  const raws: RawElement[] = [];
  const places = [{ start: at, end: organEnd }];
  let end = organEnd;
  let adopted = false;
  while (raws.length < MOST_ELEMENTS) {
    const slash = matchAt(loose ? looseJoint : joint, text, end);
    if (!slash) break;
    const start = end + slash[0].length;
    const gap = slash[1] ?? '';
    if (!loose && gap !== '' && !(matchAt(resumes, text, start) && (gap.includes('\n') || !numbered(raws))))
      break;
    const cut = cutElement({ text, at: start, adopted, yearBehind: organ === 'S' });
    if (!cut) break;
    // "A/1.5" and "S/0.75" are no symbols: a decimal fraction follows the first number.
    if (raws.length === 0 && cut.element.kind === 'number' && /^\.\d/u.test(text.slice(cut.end, cut.end + 2)))
      break;
    raws.push(cut.element);
    adopted ||= cut.element.kind === 'word' && /^(?:RES|DEC)$/iu.test(cut.element.text);
    end = cut.end;
    places.push({ start, end });
  }
  const known = isKnownOrgan(organ);
  if (!isNumbered(raws) || !(known || isUnmistakable(organ, raws))) return undefined;
  return { organ, known, raws, places, end };
}

const numbered = (raws: readonly RawElement[]): boolean =>
  raws.some((raw) => raw.kind === 'number' && !isYear(raw.digits));

const isNumbered = (raws: readonly RawElement[]): boolean =>
  raws.some((raw) => raw.kind === 'number' || /\d|\.[IVX]+$/u.test(raw.text));

const ROMAN = /^[IVXLCDM]+$/u;
const TELLING =
  /^(?:(?:AC|C|CN|CONF|WG|Sub|L|PV|SR|WP|CRP|Res|RES|Dec|DEC|Add|Rev|Corr|INF|NGO|PRST|MEM)\.\d+|RES|DEC|PRST|PV|INF|CRP)$/u;

/**
 * A series that is not in the table counts as a symbol only when nothing else is written so: capitals and two elements
 * or more, among them a code that only symbols have, or the year before the number, or a hyphen in the organ
 * (`ICC-ASP/18/20`). Otherwise `HIV/AIDS`, `24/7`, `XIII/5` and `ISO/IEC/27001` would be documents.
 */
function isUnmistakable(organ: string, raws: readonly RawElement[]): boolean {
  if (!/^[A-Z]{2,8}(?:-[A-Z]{2,8})?$/u.test(organ) || ROMAN.test(organ)) return false;
  if (raws.length < 2 || TELLING.test(organ) || raws[0] === undefined) return false;
  const telling = raws.some((raw) => raw.kind === 'word' && TELLING.test(raw.text));
  const [first, second] = raws;
  const dated = first.kind === 'number' && isYear(first.digits) && second?.kind === 'number';
  return telling || dated || (organ.includes('-') && second?.kind === 'number');
}

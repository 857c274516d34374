import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { type Designation, formatDesignation } from './designation.ts';
import { divisionName } from './division.ts';
import { inheritPath } from './inherit.ts';
import { PREAMBLE, samePath } from './label.ts';
import type { ListItem } from './list.ts';

/**
 * Lists of references as United Nations editors print them: en dash without spaces, no comma before the "and" of a
 * simple list, letters gathered below their number (`8 (b), (g) and (h) and 10 (e)`), a semicolon between preambular
 * and operative paragraphs (`PP 1–7; 6 and 7`). What is printed reads back as the same list.
 */
export interface ListStyle {
  readonly comma: string;
  readonly semicolon: string;
  readonly and: string;
  readonly dash: string;
}

export const UN_STYLE: ListStyle = { comma: ', ', semicolon: '; ', and: ' and ', dash: '–' };

/** The style of a language: its conjunction, its comma, its spacing. */
export function listStyle(language: LanguageCode): ListStyle {
  const and = LANGUAGES[language].and[0] ?? 'and';
  if (language === 'zh') return { comma: '、', semicolon: '；', and, dash: '–' };
  if (language === 'ar') return { comma: '، ', semicolon: '؛ ', and: ` ${and}`, dash: '–' };
  return { ...UN_STYLE, and: ` ${and} ` };
}

const firstOf = <T>(item: ListItem<T>): T => (item.kind === 'one' ? item.value : item.from);
const lastOf = <T>(item: ListItem<T>): T => (item.kind === 'one' ? item.value : item.to);

/** `III.19–21`, `VI.PP.1–7; VI.6 and VI.7`. */
export function formatDesignationList(
  items: readonly ListItem<Designation>[],
  style: ListStyle = UN_STYLE,
): string {
  const segments: string[][] = [];
  let before: Designation | undefined;
  for (const item of items) {
    const leavesPreamble = before?.path[0] === PREAMBLE && firstOf(item).path[0] !== PREAMBLE;
    if (segments.length === 0 || (leavesPreamble && before?.section === firstOf(item).section))
      segments.push([]);
    segments.at(-1)?.push(formatDesignationItem(item, style));
    before = lastOf(item);
  }
  return segments.map((segment) => conjoin(segment, style)).join(style.semicolon);
}

function formatDesignationItem(item: ListItem<Designation>, style: ListStyle): string {
  if (item.kind === 'one') return formatDesignation(item.value);
  const { from, to } = item;
  const tail = to.path.slice(-1);
  const short =
    from.section === to.section &&
    from.part === to.part &&
    tail[0] !== PREAMBLE &&
    samePath(inheritPath(from.path, tail), to.path);
  return `${formatDesignation(from)}${style.dash}${short ? tail.join('.') : formatDesignation(to)}`;
}

/** `7 (d) and 8 (e) and (f)`, `(c)–(f)`, `8 (a)–(c), 10 and 12`. */
export function formatLocatorList(
  items: readonly ListItem<readonly string[]>[],
  style: ListStyle = UN_STYLE,
): string {
  const segments: string[][][] = [];
  let before: readonly string[] | undefined;
  for (const item of items) {
    const path = firstOf(item);
    const end = item.kind === 'range' ? shortEnd(item.from, item.to) : undefined;
    const rangeEnd = end?.length === 1 ? end[0] : undefined;
    const tail = path.slice(-1);
    const siblings =
      before &&
      before.length > 1 &&
      before.length === path.length &&
      samePath(before.slice(0, -1), path.slice(0, -1));
    const close = end === undefined ? '' : `${style.dash}${formatLocator(end)}`;
    if (before && siblings && samePath(inheritPath(before, tail, rangeEnd), path)) {
      segments
        .at(-1)
        ?.at(-1)
        ?.push(`${formatLocator(tail)}${close}`);
    } else {
      const resumes = before !== undefined && samePath(inheritPath(before, path, rangeEnd), path);
      if (!resumes) segments.push([]);
      segments.at(-1)?.push([`${formatLocator(path)}${close}`]);
    }
    before = lastOf(item);
  }
  return segments
    .map((segment) =>
      conjoin(
        segment.map((group) => conjoin(group, style)),
        style,
      ),
    )
    .join(style.semicolon);
}

const roundBracket = (label: string): string => `(${label})`;

/** `['8', 'e']` → `8 (e)`, or as `bracket` writes a letter (`8 e)`); `['PP', '5']` → `PP 5`; `['annex-2', '4']` → `annex II, 4`; `['sec-b', '1']` → `sect. B, 1`. */
export function formatLocator(path: readonly string[], bracket = roundBracket): string {
  const parts = path.map((label, level) => {
    const named = divisionName(label);
    if (named !== undefined) return level < path.length - 1 ? `${named},` : named;
    return label === PREAMBLE || /^[0-9]/u.test(label) ? label : bracket(label);
  });
  return parts.join(' ');
}

function shortEnd(from: readonly string[], to: readonly string[]): readonly string[] {
  const tail = to.slice(-1);
  return tail[0] !== PREAMBLE && samePath(inheritPath(from, tail), to) ? tail : to;
}

function conjoin(parts: readonly string[], style: ListStyle): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(style.comma)}${style.and}${last}`;
}

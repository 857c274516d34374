import { stickyMatch } from './scan.ts';

/**
 * Paragraphs and articles as Chinese prints them: `第3段`, `第3和第4段`, `第4至6段`, `第3段(a)项`, `第四十一条`.
 * The counter stands behind the number, and may be printed once for a whole list.
 */
const HAN = '一二三四五六七八九';

/** `12`, `四十一`, `一百零三`, up to 999; 0 for what is no number. */
export function chineseNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  let value = 0;
  let digit = 0;
  for (const sign of text) {
    const known = HAN.indexOf(sign) + 1;
    if (known > 0) digit = known;
    else if (sign === '十' || sign === '百') {
      value += (digit || 1) * (sign === '十' ? 10 : 100);
      digit = 0;
    }
  }
  return value + digit;
}

const NUMBER = '\\d{1,3}|[一二三四五六七八九十百零]{1,6}';
const LETTER = '\\s?[(（][a-z]{1,4}[)）](?:分段|项|目)?';

export interface ChinesePlaces {
  readonly paths: readonly (readonly string[])[];
  readonly end: number;
}

/** Places counted by one of these counters (`段`, `条`, `款`), from exactly `at` on. */
export function countedAt(text: string, at: number, counter: string): ChinesePlaces | undefined {
  const item = new RegExp(
    `第?\\s?(?<number>${NUMBER})\\s?(?<counter>${counter})?(?<letters>(?:${LETTER})*)`,
    'uy',
  );
  const joint =
    /\s?(?:(?<to>至|到|[-–])|、?(?:以及|和|及|与)|、)\s?(?=第?\s?(?:\d|[一二三四五六七八九十]))/uy;
  const paths: string[][] = [];
  let end = at;
  let counted = false;
  let range = false;
  if (text[at] !== '第') return undefined;
  for (let from = at; ; ) {
    const match = stickyMatch(item, text, from);
    if (!match?.groups) break;
    const number = chineseNumber(match.groups.number ?? '');
    const first = range ? Number(paths.at(-1)?.[0] ?? number) + 1 : number;
    const letters = [...(match.groups.letters ?? '').matchAll(/[a-z]+/gu)].map(([label]) => label);
    for (let each = Math.min(first, number); each < number; each++) paths.push([String(each)]);
    paths.push([String(number), ...letters]);
    counted ||= match.groups.counter !== undefined;
    const close = from + match[0].length;
    if (match.groups.counter !== undefined) end = close;
    const more = stickyMatch(joint, text, close);
    if (!more) break;
    range = more.groups?.to !== undefined;
    from = close + more[0].length;
    if (!leadsOn(text, from, counter)) break;
  }
  return counted ? { paths, end } : undefined;
}

/** A list goes on only to a number that is counted alike, now or further on. */
const leadsOn = (text: string, at: number, counter: string): boolean =>
  new RegExp(
    `第?\\s?(?:${NUMBER})\\s?(?:(?:${counter})|(?:${LETTER})|(?:至|到|[-–]|、?(?:以及|和|及|与)|、)\\s?第?\\s?(?:${NUMBER})\\s?(?:${counter}))`,
    'uy',
  ).test(text.slice(at, at + 40));

const LINK = /(?:的|中|[，,])?(?:(?<pp>序言部分)|执行部分)?/uy;

/** Paragraphs behind the name of a resolution: `第73/195号决议第12段`. */
export function chinesePlacesAt(text: string, at: number): ChinesePlaces | undefined {
  const link = stickyMatch(LINK, text, at);
  const places = countedAt(text, at + (link?.[0].length ?? 0), '段');
  if (!places) return undefined;
  return link?.groups?.pp ? { ...places, paths: places.paths.map((path) => ['PP', ...path]) } : places;
}

import { MENTION_WORDS, ORGAN_NAMES } from '../language/index.ts';
import { formatRoman } from '../text/index.ts';
import { chineseNumber, chinesePlacesAt } from './chinese.ts';
import { divisionLabelOf } from './division.ts';
import { instrumentNumberAt } from './instrument-number.ts';
import type { InstrumentMention, MentionedNumber } from './mention.ts';
import { alternatives, stickyMatch } from './scan.ts';

/**
 * Resolutions and decisions in Chinese, where organ and date stand before the number and the noun behind the last one:
 *
 *     大会1991年12月18日第46/152号、2005年9月16日第60/1号和2014年12月18日第69/193号决议，附件一
 *     ^organ ^date     ^number                                              ^noun   ^annex
 */
const DATE = '(?:(?<date>\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日)\\s?(?:的)?)?';
const other = alternatives(Object.values(ORGAN_NAMES.zh).flat());
const own = alternatives(MENTION_WORDS.zh.ownOrgans);
const start = new RegExp(
  `(?:(?<other>${other})|(?<own>${own}))?${DATE}第?\\s*(?=\\d|E?S-\\d|[IVXLC]+/\\d)`,
  'gu',
);
const next = new RegExp(
  `\\s*号?\\s*(?:[、，]?(?:以及|和|及|与)|[、，])\\s*${DATE}第?\\s*(?=\\d|E?S-\\d|[IVXLC]+/\\d)`,
  'uy',
);
const noun = /\s*号?\s*(?:(?<res>决议)|(?<dec>决定))/uy;
const annex =
  /(?:\s*[，,]\s*|的)?附件(?<annexes>[一二三四五六七八九十]{1,3}(?:[、和及与][一二三四五六七八九十]{1,3})*)?/uy;
const section = /(?:[，,]|的)?第(?<section>[一二三四五六七八九十]{1,3}|[A-Z])(?:节|部分)/uy;

export function findChineseInstruments(text: string): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (const match of text.matchAll(start)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const mention = mentionAt(text, match);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionAt(text: string, match: RegExpExecArray): InstrumentMention | undefined {
  const numbers: MentionedNumber[] = [];
  let date = match.groups?.date ?? null;
  let at = match.index + match[0].length;
  for (;;) {
    const read = instrumentNumberAt(text, at, 'zh');
    if (!read) return undefined;
    for (const number of read.numbers) numbers.push({ number, date, annex: null });
    const joint = stickyMatch(next, text, read.end);
    at = read.end + (joint?.[0].length ?? 0);
    if (!joint) break;
    date = joint.groups?.date ?? null;
  }
  const named = stickyMatch(noun, text, at);
  const last = numbers.pop();
  if (!named || !last) return undefined;
  let end = at + named[0].length;
  const annexed = stickyMatch(annex, text, end);
  end += annexed?.[0].length ?? 0;
  const counted = annexed?.groups?.annexes?.match(/[一二三四五六七八九十]+/gu);
  const annexes = annexed
    ? (counted?.map((one) => formatRoman(chineseNumber(one)).toUpperCase()) ?? [''])
    : [null];
  numbers.push(...annexes.map((each) => ({ ...last, annex: each ?? last.annex })));
  const part = stickyMatch(section, text, end);
  end += part?.[0].length ?? 0;
  const label = part?.groups?.section;
  const stem = label === undefined ? [] : [divisionLabelOf('sec', sectionNumber(label))];
  const places = chinesePlacesAt(text, end);
  end = places?.end ?? end;
  const paths = places?.paths.map((path) => [...stem, ...path]) ?? (stem.length > 0 ? [stem] : []);
  const { other: foreign, own: ours } = match.groups ?? {};
  return {
    kind: named.groups?.dec === undefined ? 'resolution' : 'decision',
    numbers,
    organ: foreign ?? ours ?? null,
    foreign: foreign !== undefined,
    paths,
    start: match.index,
    end,
    text: text.slice(match.index, end),
  };
}

const sectionNumber = (label: string): string =>
  /^[A-Z]$/u.test(label) ? label : formatRoman(chineseNumber(label)).toUpperCase();

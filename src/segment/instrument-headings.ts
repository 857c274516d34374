import {
  type AdoptionWords,
  instrumentNamePattern,
  LANGUAGES,
  type LanguageCode,
} from '../language/index.ts';
import { westernDigits } from '../text/index.ts';
import { endsSentence, endsWithComma } from './punctuation.ts';
import { opensText } from './resolution-openings.ts';
import type { Unit } from './resolution-unit.ts';

/**
 * The headings under which the report of a session prints what was adopted, one instrument after another:
 *
 *     Decision 5/1      Resolution 5/2. Repair of bridges      12/10. Repair of bridges      Decision 1/CP.21      SC-1/3
 *     ^noun    ^number  ^noun      ^number ^title              ^number ^title                ^code of a series
 */
export interface InstrumentHeading {
  /** Null where the heading has a number only. */
  readonly kind: 'resolution' | 'decision' | null;
  /** As printed: `5/1`, `1/CP.21`, `2019/5`. */
  readonly number: string;
  /** Behind the number; empty when it stands on the next line. */
  readonly title: string;
}

/** Series that name themselves: `1/CP.21`, `SC-1/3`, `VII/11`, `2019/201`, `12/10`. */
const CODE =
  '\\d{1,3}/(?:CP|CMP|CMA|COP)\\.?\\d{1,3}|[A-Z]{2,5}-[IVXLC\\d]{1,6}/\\d{1,3}|[IVXLC]{1,7}/\\d{1,3}|\\d{1,4}/\\d{1,4}(?:\\s?[A-Z](?=[.\\s]))?';
const BARE = new RegExp(`^(${CODE})(?:\\s?[.:\\uFF0E\\u3002]\\s*(\\S.*))?$`, 'su');
const LONGEST = 300;

export function instrumentHeadingReader(
  language: LanguageCode,
): (text: string) => InstrumentHeading | undefined {
  const named = (['resolution', 'decision'] as const).map((kind) => {
    const nouns = LANGUAGES[language][kind].map((n) => n.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
    return {
      kind,
      pattern: new RegExp(
        `^(?:${instrumentNamePattern(language, kind, 'number')}|(?:${nouns})\\s+(?<code>${CODE}))(?<rest>.*)$`,
        'isu',
      ),
    };
  });
  return (printed) => {
    const text = westernDigits(printed.trim());
    if (text.length > LONGEST || endsWithComma(text) || /[;；]$/u.test(text)) return undefined;
    for (const { kind, pattern } of named) {
      const groups = pattern.exec(text)?.groups;
      const number = groups?.number ?? groups?.number2 ?? groups?.code;
      const title = titleBehind(groups?.rest);
      if (number !== undefined && title !== undefined) return { kind, number, title };
    }
    const [, number, title = ''] = BARE.exec(text) ?? [];
    return number === undefined ? undefined : { kind: null, number, title };
  };
}

/** Undefined where the words go on as a sentence: "Resolution 5/2 of the Conference". */
function titleBehind(rest: string | undefined): string | undefined {
  const text = (rest ?? '').trim();
  if (text === '') return '';
  const parted = /^[.:\u2013\u2014\uFF0E\uFF1A-]\s*(.+)$/su.exec(text)?.[1];
  if (parted !== undefined) return parted;
  return /^\p{Lu}/u.test(text) && !endsSentence(text) ? text : undefined;
}

export interface OpenedInstrument extends InstrumentHeading {
  readonly index: number;
}

/** What an instrument begins with stands at most so many lines below its heading. */
const AHEAD = 6;

/**
 * @param listed numbers that the table of contents lists
 * @param skip indexes of the entries of the contents
 */
export function findInstruments(
  units: readonly Unit[],
  words: AdoptionWords,
  language: LanguageCode,
  listed: ReadonlySet<string>,
  skip: ReadonlySet<number>,
): OpenedInstrument[] {
  const read = instrumentHeadingReader(language);
  const best = new Map<string, OpenedInstrument & { readonly followed: boolean }>();
  units.forEach((unit, index) => {
    if (unit.row || unit.note || skip.has(index)) return;
    const heading = read(unit.rich.text);
    if (!heading) return;
    const followed = opensBelow(units, index, words, read);
    if (!followed && !listed.has(heading.number)) return;
    const before = best.get(heading.number);
    if (!before || (!before.followed && followed)) best.set(heading.number, { ...heading, index, followed });
  });
  return [...best.values()].sort((a, b) => a.index - b.index);
}

function opensBelow(
  units: readonly Unit[],
  index: number,
  words: AdoptionWords,
  read: (text: string) => InstrumentHeading | undefined,
): boolean {
  for (let i = index + 1; i <= index + AHEAD; i++) {
    const text = units[i]?.rich.text;
    if (text === undefined || read(text)) return false;
    if (words.formula.test(text) && opensText(units, i, words)) return true;
    if (words.single.test(text)) return true;
    if (words.recital.test(text) && endsWithComma(text)) return true;
  }
  return false;
}

import type { LanguageCode } from '../language/index.ts';
import { instrumentNumber, instrumentPatterns } from './instrument-patterns.ts';
import { locatorListAt } from './locator-list.ts';
import type { InstrumentMention, MentionedNumber } from './mention.ts';
import { expandLocators } from './range.ts';
import { jointAt, stickyMatch } from './scan.ts';

/**
 * Resolutions and decisions by their numbers, each with its date and annex:
 *
 *     General Assembly resolutions 46/152 of 18 December 1991, 60/1 of 16 September 2005 and 69/193
 *     ^organ           ^word       ^number ^date
 *
 * A number without a session (`resolution 1`) is none unless a year follows it, as the Security Council prints it.
 */
export function findInstrumentMentions(text: string, language: LanguageCode): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (const match of text.matchAll(instrumentPatterns(language).head)) {
    const mention = instrumentMentionAt(text, match, language);
    if (mention) found.push(mention);
  }
  return found;
}

/** The mention of a resolution or decision that begins exactly at `at`. */
export function instrumentMentionFrom(
  text: string,
  at: number,
  language: LanguageCode,
): InstrumentMention | undefined {
  const match = stickyMatch(instrumentPatterns(language).headHere, text, at);
  return match ? instrumentMentionAt(text, match, language) : undefined;
}

function instrumentMentionAt(
  text: string,
  match: RegExpExecArray,
  language: LanguageCode,
): InstrumentMention | undefined {
  const groups = match.groups ?? {};
  const first = match.index + match[0].length;
  const list = numbersAt(text, first, language);
  if (list.numbers.length === 0) return undefined;
  const after =
    language === 'zh' ? null : stickyMatch(instrumentPatterns(language).organAfter, text, list.end);
  const foreign = groups.other ?? groups.innerOther ?? after?.groups?.other;
  const noun = language === 'zh' ? stickyMatch(/号?\p{L}{2}/uy, text, list.end) : after;
  const suffix = noun?.[0].length ?? 0;
  const places = list.numbers.length === 1 ? placesAfter(text, list.end + suffix, language) : undefined;
  const end = places?.end ?? list.end + suffix;
  return {
    kind: groups.dec === undefined ? 'resolution' : 'decision',
    numbers: list.numbers,
    organ: foreign ?? groups.own ?? groups.innerOwn ?? after?.groups?.own ?? null,
    foreign: foreign !== undefined,
    paths: places?.paths ?? [],
    start: match.index,
    end,
    text: text.slice(match.index, end),
  };
}

/** "resolution 6/3, paragraph 9 (a)", "decision 4/5 (j) (ii)". */
function placesAfter(
  text: string,
  at: number,
  language: LanguageCode,
): { paths: string[][]; end: number } | undefined {
  const link = stickyMatch(instrumentPatterns(language).places, text, at);
  const from = at + (link?.[0].length ?? 0);
  const list = link ? locatorListAt(text, from, language) : undefined;
  const paths = list?.start === from ? expandLocators(list.items) : undefined;
  return list && paths ? { paths, end: list.end } : undefined;
}

function numbersAt(
  text: string,
  from: number,
  language: LanguageCode,
): { numbers: MentionedNumber[]; end: number } {
  const { date, annex } = instrumentPatterns(language);
  const numbers: MentionedNumber[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const match = stickyMatch(instrumentNumber, text, at);
    if (!match) return { numbers, end };
    end = at + match[0].length;
    const dated = stickyMatch(date, text, end);
    end += dated?.[0].length ?? 0;
    const annexed = stickyMatch(annex, text, end);
    end += annexed?.[0].length ?? 0;
    numbers.push({
      number: match[0],
      date: dated?.groups?.date ?? null,
      annex: annexed ? (annexed.groups?.annex ?? '') : null,
    });
    const joint = jointAt(text, end, language);
    if (!joint || joint.kind === 'dash') return { numbers, end };
    at = joint.end;
  }
}

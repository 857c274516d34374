import { LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { formatRoman, readOrdinal } from '../text/index.ts';
import { divisionLabelOf } from './division.ts';
import { findChineseInstruments } from './find-instruments-zh.ts';
import { instrumentNumberAt } from './instrument-number.ts';
import { instrumentPatterns } from './instrument-patterns.ts';
import { locatorListAt } from './locator-list.ts';
import type { InstrumentMention, MentionedNumber } from './mention.ts';
import { expandLocators } from './range.ts';
import { jointAt, stickyMatch } from './scan.ts';

/** A figure before a slash or bracket: without one there is no number of a resolution, and most paragraphs have none. */
const COUNTED = /[0-9\u0660-\u0669](?:\s?\p{L}{1,3})?\s?[/(（]|[IVXLC]\//u;

/**
 * Resolutions and decisions by their numbers, each with its date, annex and section:
 *
 *     General Assembly resolutions 46/152 of 18 December 1991, 60/1 of 16 September 2005 and 69/193
 *     ^organ           ^word       ^number ^date
 *
 * A number without a session (`resolution 1`) is none unless a year follows it, as the Security Council prints it.
 */
export function findInstrumentMentions(text: string, language: LanguageCode): InstrumentMention[] {
  if (!COUNTED.test(text)) return [];
  if (language === 'zh') return findChineseInstruments(text);
  const patterns = instrumentPatterns(language);
  const found: InstrumentMention[] = [];
  for (const match of text.matchAll(patterns.division)) {
    const mention = belowDivision(text, match, language);
    if (mention) found.push(mention);
  }
  for (const match of text.matchAll(patterns.head)) {
    const mention = instrumentMentionAt(text, match, language);
    if (mention) found.push(mention, ...furtherOn(text, mention, language));
  }
  return found;
}

/** The mention of a resolution or decision, or of an annex or section of one, that begins exactly at `at`. */
export function instrumentMentionFrom(
  text: string,
  at: number,
  language: LanguageCode,
): InstrumentMention | undefined {
  if (language === 'zh') return undefined;
  const patterns = instrumentPatterns(language);
  const division = stickyMatch(patterns.divisionHere, text, at);
  const below = division ? belowDivision(text, division, language) : undefined;
  if (below) return below;
  const match = stickyMatch(patterns.headHere, text, at);
  return match ? instrumentMentionAt(text, match, language) : undefined;
}

/** "annex I to its resolution 55/25", "section II of its resolution 48/218 B". */
function belowDivision(
  text: string,
  match: RegExpExecArray,
  language: LanguageCode,
): InstrumentMention | undefined {
  const whole = instrumentMentionFrom(text, match.index + match[0].length, language);
  if (!whole) return undefined;
  const { division, divisionNumber, annexNumber } = match.groups ?? {};
  const start = match.index;
  const place = { start, text: text.slice(start, whole.end) };
  if (division === undefined) {
    const annex = annexNumber === undefined ? '' : romanOf(annexNumber);
    return { ...whole, ...place, numbers: whole.numbers.map((number) => ({ ...number, annex })) };
  }
  return { ...whole, ...place, paths: within(sectionLabel(divisionNumber ?? ''), whole.paths) };
}

const within = (label: string, paths: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  paths.length === 0 ? [[label]] : paths.map((path) => [label, ...path]);

const sectionLabel = (printed: string): string =>
  divisionLabelOf('sec', /^[A-Z]+$/iu.test(printed) ? printed : romanOf(printed));

/** Annexes and sections are counted in Roman numerals; Arabic prints the words for "first", "second". */
function romanOf(printed: string): string {
  if (/^[IVXLC]+$/iu.test(printed)) return printed.toUpperCase();
  const at = LANGUAGES.ar.ordinals.indexOf(printed);
  const rank = at >= 0 ? at + 1 : readOrdinal(printed)[0]?.rank;
  return rank === undefined ? printed : formatRoman(rank).toUpperCase();
}

function instrumentMentionAt(
  text: string,
  match: RegExpExecArray,
  language: LanguageCode,
): InstrumentMention | undefined {
  const groups = match.groups ?? {};
  const patterns = instrumentPatterns(language);
  const start = shortOfAnother(text, match) ? match.index + (groups.short?.length ?? 0) + 1 : match.index;
  const list = numbersAt(text, match.index + match[0].length, language);
  const last = list.numbers.at(-1);
  if (last === undefined) return undefined;
  const after = stickyMatch(patterns.organAfter, text, list.end);
  let end = list.end + (after?.[0].length ?? 0);
  const dated = after ? stickyMatch(patterns.date, text, end) : null;
  end += dated?.[0].length ?? 0;
  const annexed = after ? annexesAt(text, end, language) : undefined;
  end = annexed?.end ?? end;
  const numbers = [
    ...list.numbers.slice(0, -1),
    ...withAnnexes({ ...last, date: last.date ?? dated?.groups?.date ?? null }, annexed?.annexes ?? []),
  ];
  const section = stickyMatch(patterns.section, text, end);
  end += section?.[0].length ?? 0;
  const places = list.single ? placesAfter(text, end, language) : undefined;
  end = places?.end ?? end;
  const foreign = groups.other ?? groups.innerOther ?? after?.groups?.other;
  const own =
    groups.own ??
    (start === match.index ? groups.short : undefined) ??
    groups.innerShort ??
    groups.innerOwn ??
    after?.groups?.own ??
    ownForm(groups, language);
  const paths = places?.paths ?? [];
  return {
    kind: groups.dec === undefined ? 'resolution' : 'decision',
    numbers,
    organ: foreign ?? own ?? null,
    foreign: foreign !== undefined,
    paths: section?.groups?.section ? within(sectionLabel(section.groups.section), paths) : paths,
    start,
    end,
    text: text.slice(start, end),
  };
}

/** "Governing Council resolution": the short name of an organ is the last word of another one. */
const shortOfAnother = (text: string, match: RegExpExecArray): boolean =>
  match.groups?.short !== undefined &&
  (/\p{Lu}[\p{L}-]*\s$/u.test(text.slice(0, match.index)) || !/^\p{Lu}/u.test(match[0]));

/** Arabic writes "its" onto the noun: `قرارها` is "its resolution". */
function ownForm(
  groups: Readonly<Record<string, string | undefined>>,
  language: LanguageCode,
): string | undefined {
  const noun = groups.res ?? groups.dec;
  return noun !== undefined && MENTION_WORDS[language].forms.own.includes(noun) ? noun : undefined;
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

interface Numbers {
  readonly numbers: MentionedNumber[];
  readonly end: number;
  /** One resolution, whose paragraphs may follow. */
  readonly single: boolean;
}

function numbersAt(text: string, from: number, language: LanguageCode): Numbers {
  const { date } = instrumentPatterns(language);
  const numbers: MentionedNumber[] = [];
  let count = 0;
  let at = from;
  let end = from;
  for (;;) {
    const read = instrumentNumberAt(text, at, language);
    if (!read) return { numbers, end, single: count === 1 };
    count += read.numbers.length;
    end = read.end;
    const dated = stickyMatch(date, text, end);
    end += dated?.[0].length ?? 0;
    const annexed = annexesAt(text, end, language);
    end = annexed?.end ?? end;
    for (const number of read.numbers)
      numbers.push(
        ...withAnnexes({ number, date: dated?.groups?.date ?? null, annex: null }, annexed?.annexes ?? []),
      );
    const joint = jointAt(text, end, language);
    if (!joint || joint.kind === 'dash') return { numbers, end, single: count === 1 };
    at = joint.end;
  }
}

/** One entry for each annex named; the number itself when none is. */
const withAnnexes = (number: MentionedNumber, annexes: readonly string[]): MentionedNumber[] =>
  annexes.length === 0 ? [number] : annexes.map((annex) => ({ ...number, annex }));

function annexesAt(
  text: string,
  at: number,
  language: LanguageCode,
): { readonly annexes: readonly string[]; readonly end: number } | undefined {
  const { annex, ordinal } = instrumentPatterns(language);
  const match = stickyMatch(annex, text, at);
  if (!match) return undefined;
  const named = match.groups?.annex;
  const annexes = named === undefined ? [''] : [...named.matchAll(ordinal)].map(([one]) => romanOf(one));
  return { annexes, end: at + match[0].length };
}

/** A list of resolutions is often broken by what one of them did; the sentence takes it up again within these (UTF-16). */
const FURTHEST = 600;

/**
 * "its resolutions 53/202 of 17 December 1998, by which it decided ..., and 54/254 of 15 March 2000": a number with a
 * date that no noun stands before belongs to the list of the same sentence.
 */
function furtherOn(text: string, mention: InstrumentMention, language: LanguageCode): InstrumentMention[] {
  const { date, head } = instrumentPatterns(language);
  const found: InstrumentMention[] = [];
  const rest = text.slice(mention.end, mention.end + FURTHEST);
  head.lastIndex = 0;
  const stop = Math.min(
    ...[rest.search(/[.;؛]\s|\n/u), rest.search(head)].map((n) => (n < 0 ? rest.length : n)),
  );
  for (const joint of rest.slice(0, stop).matchAll(/(?<=[\s,])(?=[0-9IVXLC])/gu)) {
    const start = mention.end + joint.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const read = instrumentNumberAt(text, start, language);
    const dated = read ? stickyMatch(date, text, read.end) : null;
    if (!read || !dated) continue;
    const end = read.end + dated[0].length;
    const numbers = read.numbers.map((number) => ({ number, date: dated.groups?.date ?? null, annex: null }));
    found.push({ ...mention, numbers, paths: [], start, end, text: text.slice(start, end) });
  }
  return found;
}

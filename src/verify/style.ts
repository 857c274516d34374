/**
 * Is every range and list written as in the rest of the index ("III.19-21" beside "III.19–21", "23– 25")?
 * The Editorial Manual asks for an en dash without spaces and "and" before the last; but here the edition is its
 * own measure: what most of its ranges do is the style, and the rest are notes for the officer's last reading.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Topic } from '../instrument/index.ts';
import { LANGUAGES, languageCode } from '../language/index.ts';
import { DASHES } from '../text/index.ts';
import { entryPlace, listed, type VerifyContext } from './place.ts';

interface Oddity {
  readonly printed: string;
  readonly wanted: string;
  readonly why: string;
}

interface RangeStyle {
  readonly dash: string;
  readonly spaced: boolean;
}

/** `19–21`, `(c)–(f)`, `23– 25`: a dash between two ends, with the space around it. */
const RANGE = new RegExp(`(?<=[\\p{L}\\p{N})])(\\s*)([${DASHES}])(\\s*)(?=[\\p{L}\\p{N}(])`, 'gu');
/** A whole range of references or report numbers, as it stands in a row: `III.19–21`, `23– 25`, `8 (a)–(c)`. */
const RANGE_IN_ROW = new RegExp(
  `(?:[IVXLC]+(?:\\.[\\p{L}\\p{N}]+)+|\\p{N}+|(?:\\p{N}+\\s)?\\([a-z]+\\))\\s*[${DASHES}]\\s*(?:[\\p{N}.]+|\\([a-z]+\\)|[a-z]{1,4})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Labels may be longer than a letter: `2 bis`, `dec-5`, `annex-1`. */
const LABEL = '(?:(?:dec|res|annex|sec)-[\\p{N}a-z]+|\\p{N}+ (?:bis|ter|quater)(?!\\p{L})|[\\p{L}\\p{N}]+)';
const DESIGNATION = new RegExp(`[IVXLC]+(?:\\.${LABEL})+(?:\\s?[${DASHES}]\\s?[\\p{L}\\p{N}.]+)?`, 'gu');

export function checkStyle(edition: Edition, context: VerifyContext): Finding[] {
  const style = majorityStyle(
    edition.topics.flatMap((topic) => printsByLine(topic, context).flatMap(([, prints]) => prints)),
  );
  const ands = LANGUAGES[languageCode(edition.language)].and;
  return edition.topics.flatMap((topic) =>
    printsByLine(topic, context).flatMap(([line, prints]) => {
      const oddities = [
        ...prints.flatMap((print) => rangeOddity(print, style)),
        ...missingAnd(context.indexLine?.(line) ?? '', ands),
      ];
      return oddities.length === 0 ? [] : [describe(edition, context, topic, line, oddities)];
    }),
  );
}

/** Ranges of each line of a topic, each once: from the row itself where it can be read, else from its entries. */
function printsByLine(topic: Topic, { indexLine }: VerifyContext): [number, string[]][] {
  const lines = new Map<number, Set<string>>();
  for (const entry of topic.entries) {
    const prints = lines.get(entry.line) ?? new Set(rangesInRow(indexLine?.(entry.line)));
    if (indexLine === undefined) {
      prints.add(entry.published);
      if (entry.locator !== null) prints.add(entry.locator);
    }
    lines.set(entry.line, prints);
  }
  return [...lines].map(([line, prints]) => [line, [...prints]]);
}

const rangesInRow = (row = ''): string[] => withoutMarkup(row).match(RANGE_IN_ROW) ?? [];

const withoutMarkup = (row: string): string => row.replace(/<[^>]*>/gu, '');

function majorityStyle(prints: readonly string[]): RangeStyle {
  const dashes = new Map<string, number>();
  let spaced = 0;
  let tight = 0;
  for (const print of prints)
    for (const [, before, dash = '', after] of print.matchAll(RANGE)) {
      dashes.set(dash, (dashes.get(dash) ?? 0) + 1);
      if (before === '' && after === '') tight++;
      else spaced++;
    }
  const [top] = [...dashes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  return { dash: top?.[0] ?? '–', spaced: spaced > tight };
}

function rangeOddity(print: string, style: RangeStyle): Oddity[] {
  const space = style.spaced ? ' ' : '';
  const wanted = print.replace(RANGE, `${space}${style.dash}${space}`);
  if (wanted === print) return [];
  const otherDash = [...print.matchAll(RANGE)].some(([, , dash]) => dash !== style.dash);
  return [{ printed: print, wanted, why: otherDash ? 'another dash' : 'another spacing' }];
}

/** "I.49, I.50": the last two references of a section's list joined by a comma alone. */
function missingAnd(row: string, ands: readonly string[]): Oddity[] {
  const plain = withoutMarkup(row);
  const joiners = [',', ';', ...ands]
    .map((joiner) => joiner.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
  const joined = new RegExp(`^[ \\u00A0]*(${joiners})[ \\u00A0]*$`, 'u');
  const goesOn = new RegExp(`^[ \\u00A0]*(${joiners})`, 'u');
  const items = [...plain.matchAll(DESIGNATION)].map((m) => ({
    text: m[0],
    numeral: m[0].split('.')[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  return items.flatMap((last, at) => {
    const before = items[at - 1];
    const next = items[at + 1];
    if (!before || before.numeral !== last.numeral || goesOn.test(plain.slice(last.end))) return [];
    if (next && next.numeral === last.numeral && joined.test(plain.slice(last.end, next.start))) return [];
    if (joined.exec(plain.slice(before.end, last.start))?.[1] !== ',') return [];
    const printed = plain.slice(before.start, last.end);
    return [
      { printed, wanted: `${before.text} ${ands[0] ?? 'and'} ${last.text}`, why: 'no word before the last' },
    ];
  });
}

function describe(
  edition: Edition,
  context: VerifyContext,
  topic: Topic,
  line: number,
  oddities: readonly Oddity[],
): Finding {
  const published = listed(oddities.map((o) => o.printed));
  const onLine = topic.entries.filter(
    (e) => e.line === line && oddities.some((o) => o.printed.includes(e.published)),
  );
  return finding({
    code: 'range-style',
    message: `${published} ${oddities.length === 1 ? 'is' : 'are'} not written as in the rest of the index.`,
    place: entryPlace(edition, context, topic, line),
    published,
    expected: listed(oddities.map((o) => o.wanted)),
    refs: onLine.flatMap((e) => (e.ref === null ? [] : [e.ref])),
    evidence: oddities.map(
      (o) => `"${o.printed}" has ${o.why}; most of this index would print "${o.wanted}".`,
    ),
  });
}

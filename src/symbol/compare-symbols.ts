import { parseSymbol } from './document-symbol.ts';
import type { SymbolElement } from './elements.ts';

/**
 * In which order do documents stand in a list? By organ and body, then as they were issued: `2012/6` before `2013/5`,
 * `WG.7` before `WG.10`, resolution 2625 (XXV) of the twenty-fifth session before 31/1, plain numbers of the first
 * decades before sessions and years, regular sessions before special and emergency special ones.
 */
type Key = readonly [rank: number, value: number, text: string];

/** Numbers before words, as in every list of the Organization; within numbers the older way of counting first. */
const RANK = {
  number: 0,
  regular: 1,
  special: 2,
  emergency: 3,
  organizational: 4,
  year: 5,
  letters: 6,
  word: 7,
};
/** What is no symbol stands after all that are. */
const NO_SYMBOL = 8;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Negative, zero or positive, for `sort`; zero when both are the same symbol, however written. */
export const compareSymbols = (a: string, b: string): number => compareKeys(keysOf(a), keysOf(b));

/** A new list in the order of symbols; each is read once, so that long lists are quick. */
export const inSymbolOrder = <T>(items: readonly T[], symbolOf: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, keys: keysOf(symbolOf(item)) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);

function compareKeys(left: readonly Key[], right: readonly Key[]): number {
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (!x || !y) return x ? 1 : -1;
    const order = x[0] - y[0] || x[1] - y[1] || collator.compare(x[2], y[2]);
    if (order !== 0) return order;
  }
  return 0;
}

function keysOf(text: string): readonly Key[] {
  const symbol = parseSymbol(text);
  if (!symbol) return [[NO_SYMBOL, 0, text]];
  return [[RANK.word, 0, symbol.organ], ...symbol.elements.flatMap(elementKeys)];
}

function elementKeys(element: SymbolElement): Key[] {
  switch (element.kind) {
    case 'session':
      return [[RANK[element.session.kind], element.session.number, '']];
    case 'year':
      return [[RANK.year, element.year, '']];
    case 'number': {
      const { session, year, letters, number, to, qualifier } = element;
      return [
        ...(session ? ([[RANK[session.kind], session.number, '']] as const) : []),
        ...(year === undefined ? [] : ([[RANK.year, year, '']] as const)),
        [RANK.number, number, to === undefined ? '' : String(to)],
        ...(letters ? ([[RANK.letters, 0, letters.join('-')]] as const) : []),
        ...(qualifier === undefined ? [] : ([[RANK.word, 0, qualifier]] as const)),
      ];
    }
    default:
      return [[RANK.word, 0, element.text]];
  }
}

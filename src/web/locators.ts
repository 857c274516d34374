/**
 * Which provision does a report locator lead to? `CTOC/COP/WG.7/2015/6`, paragraph 27; resolution 6/3, 9 (a).
 * The report's own way of naming a paragraph is an address here, and it redirects to the one page.
 */

import { type Book, locatorSteps } from '../render/html/index.ts';
import { parseSymbol } from '../symbol/index.ts';

export interface LocatorAsked {
  readonly kind: 'paragraph' | 'recommendation' | 'decision' | 'resolution';
  /** Symbol of the report, or number of the resolution or decision. */
  readonly document: string;
  readonly steps: readonly string[];
}

const indexes = new WeakMap<Book, ReadonlyMap<string, string>>();

/** Designation of the provision; undefined when none is so named in this edition. */
export function findLocator(book: Book, asked: LocatorAsked): string | undefined {
  const known = indexes.get(book) ?? makeIndex(book);
  indexes.set(book, known);
  return known.get(keyOf(asked));
}

function makeIndex(book: Book): Map<string, string> {
  const index = new Map<string, string>();
  for (const provision of book.edition.provisions) {
    for (const { symbol, kind, value, instrument } of provision.locators) {
      const steps = locatorSteps(value);
      const ways: LocatorAsked[] = [{ kind, document: symbol, steps }];
      if (instrument !== undefined) ways.push({ kind, document: instrument, steps });
      for (const way of ways) if (!index.has(keyOf(way))) index.set(keyOf(way), provision.ref);
    }
  }
  return index;
}

const keyOf = ({ kind, document, steps }: LocatorAsked): string =>
  [kind, document, ...steps].join('|').toLowerCase();

const WORDS: Readonly<Record<string, LocatorAsked['kind']>> = {
  para: 'paragraph',
  paragraph: 'paragraph',
  rec: 'recommendation',
  recommendation: 'recommendation',
};

/** `/CTOC/COP/WG.7/2015/6/para/27`, `/resolution/6/3/9/a`; undefined for any other path. */
export function readLocatorPath(path: string): LocatorAsked | undefined {
  const steps = decodePath(path);
  if (!steps) return undefined;
  const [first = '', session, number] = steps;
  if ((first === 'resolution' || first === 'decision') && session && number) {
    return { kind: first, document: `${session}/${number}`, steps: steps.slice(3) };
  }
  const at = steps.findLastIndex((step) => step in WORDS);
  const kind = WORDS[steps[at] ?? ''];
  const symbol = at > 0 ? parseSymbol(steps.slice(0, at).join('/')) : undefined;
  return kind && symbol && at + 1 < steps.length
    ? { kind, document: symbol.text, steps: steps.slice(at + 1) }
    : undefined;
}

/** `/CTOC/COP/WG.7/2015/6`: the symbol of a report standing alone; undefined for any other path. */
export function readSymbolPath(path: string): string | undefined {
  return parseSymbol(decodePath(path)?.join('/') ?? '')?.text;
}

function decodePath(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((s) => s !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/**
 * United Nations document symbols: `CTOC/COP/WG.7/2012/6`, `A/RES/55/25`, `S/RES/1440 (2002)`, `A/72/643`.
 *
 *     CTOC/COP/WG.7/2015/6/Add.1
 *     ^organ ^subsidiary ^session or year ^number ^modifier
 *
 * The same symbol names a document in all six languages, so it is the one key that never needs translation.
 */
export interface DocumentSymbol {
  /** As written, spaces around slashes removed. */
  readonly text: string;
  readonly parts: readonly string[];
  /** Year of the session when the symbol carries one (1945 to 2100). */
  readonly year?: number;
  /** `Add.1`, `Rev.2`, `Corr.1`, in the order written. */
  readonly modifiers: readonly string[];
}

/** First elements of symbols: principal organs, and bodies with a series of their own. */
export const SYMBOL_ORGANS = [
  'A',
  'S',
  'E',
  'T',
  'ST',
  'CTOC',
  'CAC',
  'CRC',
  'CCPR',
  'CEDAW',
  'CAT',
  'CERD',
  'CED',
  'CMW',
  'CRPD',
  'DP',
  'TD',
  'UNEP',
  'FCCC',
  'ICCD',
  'CBD',
  'HSP',
  'HRI',
  'ECE',
  'ID',
  'IDB',
  'LOS',
  'SPLOS',
  'APLC',
  'CCW',
  'NPT',
  'BWC',
  'CD',
  'SAICM',
  'UNW',
  'DPPA',
  'PBC',
  'JIU',
  'ITC',
  'WFP',
] as const;

const SEGMENT = '[A-Za-z0-9][A-Za-z0-9.\\-]*(?: ?\\([A-Z0-9\\-]{1,10}\\))?';
const organ = [...SYMBOL_ORGANS].sort((a, b) => b.length - a.length).join('|');
/** Source of a pattern that finds symbols in running text. */
export const SYMBOL_PATTERN = `(?<![\\p{L}\\p{N}/])(?:${organ})(?:/${SEGMENT})+`;

const whole = new RegExp(`^${SYMBOL_PATTERN}$`, 'u');
const anywhere = new RegExp(SYMBOL_PATTERN, 'gu');
const modifier = /^(?:Add|Rev|Corr|Amend|Summary)(?:\.\d+)?$/u;

/** Reads one symbol; undefined when the text is not a symbol of a known series. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const tidy = text
    .trim()
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[.,;:]+$/u, '');
  if (!whole.test(tidy)) return undefined;
  const parts = tidy.split('/');
  const year = parts
    .map((p) => /^\d{4}$/u.exec(p)?.[0])
    .find((p) => p !== undefined && Number(p) >= 1945 && Number(p) <= 2100);
  return {
    text: tidy,
    parts,
    modifiers: parts.filter((p) => modifier.test(p)),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

export interface SymbolMention {
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
}

/** Every symbol in a text, in order, with its place. */
export function findSymbols(text: string): SymbolMention[] {
  const found: SymbolMention[] = [];
  for (const match of text.matchAll(anywhere)) {
    const symbol = parseSymbol(match[0]);
    if (symbol) found.push({ symbol, start: match.index, end: match.index + symbol.text.length });
  }
  return found;
}

/** Part by part, numbers as numbers: `2012/6` before `2013/5`, `WG.7` before `WG.10`. */
export function compareSymbols(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
}

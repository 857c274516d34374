/**
 * How would the issuing body correct the book? As a UN corrigendum does: one numbered entry for each correction, in
 * the order of the book, "*For* ... *read* ...", "*After* ... *insert* ...". Only what the evidence decides is
 * corrected (the finding has an `expected`), and only errors and warnings: notes are house style, for which no
 * corrigendum is issued.
 */
import type { Finding, FindingCodeName } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';

export interface CorrigendumOptions {
  /** Symbol of the document corrected, when it has one: printed as `SYMBOL/Corr.1`. */
  readonly symbol?: string;
}

/**
 * What a correction of each kind does with the print: puts one thing for another, or adds to it. A code that is not
 * here has no correction to print; nor have rows and cells out of place, which files suffer as often as books.
 */
const ACTIONS: Partial<Record<FindingCodeName, 'replace' | 'insert'>> = {
  'reference-to-nothing': 'replace',
  'reference-wrong': 'replace',
  'reference-abbreviated': 'replace',
  'reference-missing': 'insert',
  'locator-missing': 'replace',
  'locator-wrong': 'replace',
  'symbol-wrong': 'replace',
  'symbol-missing': 'insert',
  'instrument-wrong': 'replace',
  'instrument-missing': 'insert',
  'numbering-jump': 'replace',
  'label-differs': 'replace',
  'marker-out-of-sequence': 'replace',
  'date-differs': 'replace',
  'entry-corrected-later': 'replace',
};

/** One correction, in the order of the book. */
export interface CorrigendumEntry {
  /** "Smuggling by sea, reference column (line 214 of 2019-index.txt)". */
  readonly where: string;
  /** `add`: nothing stood in print; `insert`: after what stood there. */
  readonly action: 'replace' | 'insert' | 'add';
  readonly published: string;
  readonly expected: string;
}

interface Correction {
  readonly published: string;
  readonly expected: string;
  readonly found: Finding;
}

export function toCorrigendum(edition: Edition, options: CorrigendumOptions = {}): string {
  const heading = [
    ...(options.symbol === undefined ? [] : [corrigendumSymbol(options.symbol), '']),
    edition.title,
    '',
    'Corrigendum',
    '',
  ];
  const entries = corrigendumEntries(edition).flatMap((entry, at) => [
    `${at + 1}. ${entry.where}`,
    '',
    wording(entry),
    '',
  ]);
  return [...heading, ...(entries.length === 0 ? [NO_CORRECTION, ''] : entries)].join('\n');
}

export const NO_CORRECTION = 'No correction is called for.';

/** A corrigendum takes the symbol of what it corrects: `CTOC/COP/WG.7/2019/4/Corr.1`. */
export const corrigendumSymbol = (corrected: string): string => `${corrected}/Corr.1`;

export const corrigendumEntries = (edition: Edition): CorrigendumEntry[] =>
  correctionsOf(edition).map(({ published, expected, found }) => ({
    where: whereIn(found),
    action: published === '' ? 'add' : (ACTIONS[found.code] ?? 'replace'),
    published,
    expected,
  }));

function wording({ action, published, expected }: CorrigendumEntry): string {
  if (action === 'add') return `*Insert* ${expected}`;
  return action === 'insert'
    ? `*After* ${published} *insert* ${expected}`
    : `*For* ${published} *read* ${expected}`;
}

/** Each correction once, in the order of source and line. */
function correctionsOf(edition: Edition): Correction[] {
  const seen = new Set<string>();
  return edition.findings
    .flatMap((found): Correction[] => {
      const { published, expected } = found;
      if (published === undefined || expected === undefined || expected === '' || published === expected)
        return [];
      const printable = found.severity !== 'note' && ACTIONS[found.code] !== undefined;
      return printable ? [{ published, expected, found }] : [];
    })
    .filter(({ published, expected, found }) => {
      const key = JSON.stringify([
        found.place.source,
        found.place.line,
        found.place.topic,
        published,
        expected,
      ]);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .sort(
      (a, b) =>
        compareText(a.found.place.source, b.found.place.source) ||
        (a.found.place.line ?? 0) - (b.found.place.line ?? 0) ||
        compareText(a.published, b.published),
    );
}

/** "Smuggling by sea, reference column (line 214 of 2019-index.txt)"; the provision where no topic is concerned. */
function whereIn({ code, place, refs }: Finding): string {
  const what = [place.topic ?? refs[0], columnOf(code)].filter((part) => part !== undefined).join(', ');
  const line = place.line === undefined ? place.source : `line ${place.line} of ${place.source}`;
  return `${what === '' ? 'Text' : what} (${line})`;
}

function columnOf(code: FindingCodeName): string | undefined {
  if (code.startsWith('symbol-')) return 'document column';
  if (code.startsWith('instrument-')) return 'resolution or decision column';
  if (code.startsWith('locator-')) return 'report column';
  if (code.startsWith('reference-') || code.startsWith('entry-')) return 'reference column';
  return code.startsWith('marker-') ? 'footnote marker' : undefined;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * How is a citation written for LaTeX and for EndNote, Zotero and Mendeley? BibTeX and RIS, by citation.js, which is
 * loaded when first asked for. Nothing is fetched: items are given whole.
 */
import type { CslItem } from './csl.ts';

export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

export const toBibtex = async (items: readonly CslItem[]): Promise<string> =>
  tidy((await citationPlugins()).output.format('bibtex', items.map(forBibtex)));

export const toRis = async (items: readonly CslItem[]): Promise<string> =>
  tidyRis((await citationPlugins()).output.format('ris', items));

/** Items given to the formatter at once. */
const BATCH = 500;

/** Entries one batch after another, so that a bibliography of any length needs little memory. */
export async function citationPieces(
  format: 'bibtex' | 'ris' | 'csl',
  items: () => Iterable<CslItem>,
): Promise<Iterable<string>> {
  if (format === 'csl') return listPieces(items());
  const { output } = await citationPlugins();
  const written = (batch: readonly CslItem[]): string =>
    format === 'bibtex'
      ? tidy(output.format('bibtex', batch.map(forBibtex)))
      : tidyRis(output.format('ris', batch));
  return batched(items(), written);
}

function* batched(
  items: Iterable<CslItem>,
  written: (batch: readonly CslItem[]) => string,
): Generator<string> {
  let batch: CslItem[] = [];
  let first = true;
  const flush = (): string => {
    const text = `${first ? '' : '\n'}${written(batch)}`;
    first = false;
    batch = [];
    return text;
  };
  for (const item of items) {
    batch.push(item);
    if (batch.length === BATCH) yield flush();
  }
  if (batch.length > 0) yield flush();
}

function* listPieces(items: Iterable<CslItem>): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n  ${JSON.stringify(item, null, 2).replaceAll('\n', '\n  ')}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

/** The files in which a citation can be had, by what stands behind the address of a paragraph or section. */
export const CITATION_FILES = [
  { ending: '.bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  { ending: '.ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  { ending: '.csl.json', name: 'CSL', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
] as const;

export type CitationEnding = (typeof CITATION_FILES)[number]['ending'];

interface CitationPlugins {
  readonly output: { format(format: string, items: readonly unknown[]): string };
  readonly input: { chain(text: string, options: { forceType: string }): Record<string, unknown>[] };
}

let loaded: Promise<CitationPlugins> | undefined;

/** citation.js with what reads and writes BibTeX and RIS, loaded once. */
export function citationPlugins(): Promise<CitationPlugins> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CitationPlugins> {
  const { plugins } = await import('@citation-js/core');
  await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  // Its check drops hyphens and stops, so that `wg7-1.1` and `wg7-11` would be one; keys are made safe in `cslItem`.
  format.checkLabel = false;
  // LaTeX has read UTF-8 since 2018; its commands for single letters know no Arabic, Chinese or Cyrillic.
  format.asciiOnly = false;
  return plugins;
}

/** BibTeX has no field for the number of what it calls `misc`: the genre carries it. */
const forBibtex = (item: CslItem): CslItem =>
  item.type === 'legislation' && item.number !== undefined
    ? { ...item, genre: `${item.genre} ${item.number}` }
    : item;

/** citation.js breaks values after every 70th character, inside words, and readers put a space there. */
const FOLD = 70;
const TAG = 'TI  - '.length;

function unfold(text: string): string {
  let folded = false;
  let joined = '';
  for (const line of text.split('\n')) {
    const value: string = folded ? line : line.slice(TAG);
    joined += folded || joined === '' ? line : `\n${line}`;
    folded = value.length === FOLD;
  }
  return joined;
}

const tidy = (text: string): string => `${text.replaceAll('\r\n', '\n').trimEnd()}\n`;

/** A tag is two letters, two blanks, a hyphen and a blank, also where no value follows. */
const tidyRis = (text: string): string => tidy(unfold(text)).replace(/^ER {2}-$/gmu, 'ER  - ');

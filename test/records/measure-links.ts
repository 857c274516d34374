/** How many of the suggested topics and articles would a librarian take, and how many of those are suggested? */
import { readFileSync } from 'node:fs';
import { reviewImport } from '../../src/compendium/index.ts';
import { extractRecords, type LinkSuggester } from '../../src/extract/index.ts';
import type { KnowledgeRecord } from '../../src/record/index.ts';
import { som } from './measure.ts';

interface Labelled {
  readonly title: string;
  readonly topics: readonly string[];
  readonly articles: readonly string[];
}

const folder = new URL('./labelled/', import.meta.url);
const { records: labelled } = JSON.parse(readFileSync(new URL('links.json', folder), 'utf8')) as {
  readonly records: readonly Labelled[];
};

export const librarianBib = (): Uint8Array => readFileSync(new URL('librarian.bib', folder));

/** Records of the corpus and of a librarian's file that have labels, each with them. */
export async function labelledRecords(): Promise<readonly (readonly [KnowledgeRecord, Labelled])[]> {
  const review = await reviewImport({ name: 'librarian.bib', bytes: librarianBib(), known: undefined });
  const all = [...extractRecords(som).records, ...review.rows.flatMap(({ record }) => record ?? [])];
  return labelled.map((label) => {
    const record = all.find(({ title }) => title.startsWith(label.title));
    if (!record) throw new Error(`no record begins with "${label.title}"`);
    return [record, label] as const;
  });
}

export interface LinkFigures {
  /** Records with at least one suggestion. */
  readonly answered: number;
  /** Share of the first suggestions that are right. */
  readonly precisionAt1: number;
  /** Share of the first three. */
  readonly precisionAt3: number;
  /** Share of the labels among the first five. */
  readonly recallAt5: number;
}

const share = (right: number, of: number): number => (of === 0 ? 1 : Math.round((1000 * right) / of) / 1000);

export function measureLinks(
  suggest: LinkSuggester,
  records: readonly (readonly [KnowledgeRecord, Labelled])[],
  kind: 'topics' | 'articles',
): LinkFigures {
  const sums = { answered: 0, first: 0, three: 0, threeOf: 0, five: 0, fiveOf: 0 };
  for (const [record, label] of records) {
    const given = suggest(record)[kind].map(({ target }) => target);
    const right = (n: number): number =>
      given.slice(0, n).filter((target) => label[kind].includes(target)).length;
    if (process.env.ACQUIS_ACCURACY === kind)
      console.log(
        `${record.title.slice(0, 60)} | ${given.slice(0, 5).map((t) => `${label[kind].includes(t) ? '+' : '-'}${t.slice(-50)}`)} | missed ${label[kind].filter((t) => !given.slice(0, 5).includes(t)).map((t) => t.slice(-40))}`,
      );
    if (given.length > 0) sums.answered += 1;
    sums.first += right(1);
    sums.three += right(3);
    sums.threeOf += Math.min(3, given.length);
    sums.five += right(5);
    sums.fiveOf += Math.min(5, label[kind].length);
  }
  return {
    answered: sums.answered,
    precisionAt1: share(sums.first, sums.answered),
    precisionAt3: share(sums.three, sums.threeOf),
    recallAt5: share(sums.five, sums.fiveOf),
  };
}

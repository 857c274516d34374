/** How did words flow from meeting to meeting? The pairs of an edition's lineage, by the sections of both ends. */
import type { Section } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { type LineageKind, type LineagePair, lineageOfEdition } from '../../lineage/index.ts';
import { addressOf } from './address.ts';
import { type Book, sectionOf } from './book.ts';
import { instrumentName } from './words/nouns.ts';

export interface LineageFlow {
  readonly from: Section;
  readonly to: Section;
  /** In the reading order of the later paragraph, for each the closest source first. */
  readonly pairs: readonly LineagePair[];
}

const known = new WeakMap<Book, readonly LineageFlow[]>();

/** The latest text first, for each the earliest source first. */
export function flowsOf(book: Book): readonly LineageFlow[] {
  const made = known.get(book);
  if (made) return made;
  const flows = new Map<string, { from: Section; to: Section; pairs: LineagePair[] }>();
  for (const pair of lineageOfEdition(book.edition)) {
    const [from, to] = [pair.from, pair.to].map((ref) => {
      const provision = book.provisions.get(ref);
      return provision && sectionOf(book, provision);
    });
    if (!from || !to) continue;
    const key = `${keyOf(from)} ${keyOf(to)}`;
    const flow = flows.get(key) ?? { from, to, pairs: [] };
    flow.pairs.push(pair);
    flows.set(key, flow);
  }
  const place = (section: Section): number => book.edition.sections.indexOf(section);
  const all = [...flows.values()].sort(
    (a, b) =>
      b.to.from.localeCompare(a.to.from) ||
      place(a.to) - place(b.to) ||
      a.from.from.localeCompare(b.from.from) ||
      place(a.from) - place(b.from),
  );
  known.set(book, all);
  return all;
}

export const keyOf = ({ part, numeral }: Section): string => `${part}.${numeral}`;

/** How many pairs are of which kind, the most frequent first. */
export function kindsOf(pairs: readonly LineagePair[]): readonly (readonly [LineageKind, number])[] {
  const kinds = new Map<LineageKind, number>();
  for (const { kind } of pairs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].sort((a, b) => b[1] - a[1]);
}

/** Sections with the texts that any flow leads from or to, in order of time. */
export function sectionsInTime(flows: readonly LineageFlow[]): Section[] {
  const sections = new Set(flows.flatMap(({ from, to }) => [from, to]));
  return [...sections].sort((a, b) => a.from.localeCompare(b.from) || keyOf(a).localeCompare(keyOf(b)));
}

/** "Resolution 6/3": what the numbered texts of a section are called, else the name of the meeting. */
export function nameOf(book: Book, section: Section, ui: LanguageCode): string {
  const names = section.instruments.flatMap((key) => {
    const instrument = book.instruments.get(key);
    if (!instrument || instrument.number === null) return [];
    return [instrumentName(instrument, ui)];
  });
  return names.length > 0 ? names.join(', ') : section.name;
}

export const LINEAGE_ROOT = '/lineage';

/** `/lineage/B/VI`: where the words of a section come from. */
export const lineageAddress = (section: Section): string =>
  `${LINEAGE_ROOT}${addressOf(keyOf(section)).slice('/compendium'.length)}`;

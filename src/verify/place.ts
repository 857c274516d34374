/**
 * Where does a fault stand, and how is it named in a sentence? UN style: "resolution 6/3", "the recommendations
 * of the third meeting"; a designation carries its part (`A.III.19`) wherever parts could be confused.
 */
import type { Place } from '../finding/index.ts';
import type { Edition, IndexEntry, Provision, Topic } from '../instrument/index.ts';

/** What a check needs to know besides the edition. */
export interface VerifyContext {
  /** File in which the index of the edition stands; the compendium's own when one file holds both. */
  readonly indexFile: string;
  /** A line of that file as printed, 1-based; checks that read the print itself are silent without it. */
  readonly indexLine?: (line: number) => string | undefined;
}

export function provisionPlace(edition: Edition, provision: Provision): Place {
  return { source: provision.source.file, line: provision.source.line, edition: edition.id };
}

export function entryPlace(edition: Edition, context: VerifyContext, topic: Topic, line = topic.line): Place {
  return { source: context.indexFile, line, edition: edition.id, topic: topic.label };
}

/** `resolution 6/3`, `decision 4/5`, `the recommendations of the third meeting`. */
export function nameInstrument(edition: Edition, key: string): string {
  const instrument = edition.instruments.find((i) => i.key === key);
  if (!instrument) return 'its instrument';
  if (instrument.number !== null) return `${instrument.kind} ${instrument.number}`;
  const section = edition.sections.find(
    (s) => s.part === instrument.part && s.numeral === instrument.section,
  );
  return section ? `the recommendations of the ${lowerFirst(section.name)}` : 'the recommendations';
}

/** "line 82 of 2024-compendium.txt". */
export const nameLine = (provision: Provision): string =>
  `line ${provision.source.line} of ${provision.source.file}`;

/** Words enough to find a paragraph by: its opening, cut at a word. */
export function opening(text: string, length = 60): string {
  if (text.length <= length) return `"${text}"`;
  const cut = text.slice(0, length).replace(/\s+\S*$/u, '');
  return `"${cut} ..."`;
}

/** Designation without its part, as an index prints it: `A.III.19` → `III.19`. */
export const withoutPart = (ref: string): string => ref.replace(/^[^.]+\./u, '');

/** "I.47", "I.47 and I.49", "I.47, I.48 and I.49". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Entries of one line of a topic, one list item each: a range printed once counts once. */
export function printedItems(entries: readonly IndexEntry[]): IndexEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.line} ${entry.part} ${entry.section} ${entry.published}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

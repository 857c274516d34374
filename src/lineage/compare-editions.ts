/**
 * What changed between two editions of a compendium: texts, topics and references? Plain data in the order of the
 * books, the same for the same two editions, ready for print, page and JSON alike.
 */
import { AcquisError } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { matchTopics, type TopicEntries, type TopicMatch } from '../thesaurus/index.ts';
import { compareProvisions, type ProvisionComparison } from './compare-provisions.ts';
import { compareReferences, type ReferenceChange } from './compare-references.ts';

export interface EditionComparison {
  readonly earlier: EditionName;
  readonly later: EditionName;
  readonly provisions: ProvisionComparison;
  readonly topics: readonly TopicMatch[];
  readonly references: readonly ReferenceChange[];
  readonly summary: ComparisonSummary;
}

export interface EditionName {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

/** How many of each. */
export interface ComparisonSummary {
  readonly provisions: Readonly<Record<keyof ProvisionComparison, number>> & {
    /** Of those changed: a word was added, removed or replaced. */
    readonly changedInWords: number;
  };
  readonly topics: Readonly<Record<TopicMatch['kind'], number>>;
  readonly references: Readonly<Record<ReferenceChange['kind'], number>> & {
    /** Of those added: the meeting or session is not in the earlier edition. */
    readonly addedFromNewSections: number;
  };
}

/**
 * Compares two editions in one language, the earlier one first.
 * Throws AcquisError `argument-invalid` for editions in different languages: their words cannot be compared.
 */
export function compareEditions(earlier: Edition, later: Edition): EditionComparison {
  if (earlier.language !== later.language) {
    throw new AcquisError(
      'argument-invalid',
      `Edition ${earlier.id} is in language "${earlier.language}" and edition ${later.id} in "${later.language}"; their words cannot be compared`,
      { advice: 'Name two editions in the same language.' },
    );
  }
  const provisions = compareProvisions(earlier, later);
  const topics = matchTopics(topicEntries(earlier), topicEntries(later), languageCode(earlier.language));
  const references = compareReferences(earlier, later, topics);
  return {
    earlier: nameOf(earlier),
    later: nameOf(later),
    provisions,
    topics,
    references,
    summary: summarize(provisions, topics, references),
  };
}

const nameOf = ({ id, title, year }: Edition): EditionName => ({ id, title, year });

function topicEntries(edition: Edition): TopicEntries[] {
  const ids = new Map(edition.provisions.map((p) => [p.ref, p.id]));
  return edition.topics.map(({ label, entries }) => ({
    label,
    entries: entries.flatMap(({ ref }) => (ref === null ? [] : [ids.get(ref) ?? ref])),
  }));
}

function summarize(
  provisions: ProvisionComparison,
  topics: readonly TopicMatch[],
  references: readonly ReferenceChange[],
): ComparisonSummary {
  const matches = (kind: TopicMatch['kind']): number => topics.filter((t) => t.kind === kind).length;
  const changes = (kind: ReferenceChange['kind']): number => references.filter((r) => r.kind === kind).length;
  return {
    provisions: {
      added: provisions.added.length,
      removed: provisions.removed.length,
      changed: provisions.changed.length,
      changedInWords: provisions.changed.filter((c) => c.extent === 'words').length,
      unchanged: provisions.unchanged.length,
      renumbered: provisions.renumbered.length,
    },
    topics: {
      same: matches('same'),
      renamed: matches('renamed'),
      split: matches('split'),
      merged: matches('merged'),
      added: matches('added'),
      removed: matches('removed'),
    },
    references: {
      added: changes('added'),
      addedFromNewSections: references.filter((r) => r.kind === 'added' && r.newSection).length,
      removed: changes('removed'),
      corrected: changes('corrected'),
    },
  };
}

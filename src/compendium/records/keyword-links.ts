/**
 * A keyword that is the label of a topic puts the record under it: whoever gave the keyword said so. It is kept as a decision
 * whose basis is the keyword, so that a person can say otherwise, and what a person said is never overruled.
 */
import { keywordTopics } from '../../extract/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { isLinked, type KnowledgeRecord, type LinkDecision } from '../../record/index.ts';
import type { LinkStore } from '../../store/index.ts';

/** The thematic index that records are put under. */
export interface IndexedCorpus {
  readonly corpus: string;
  /** Oldest first: a label that only an earlier one has still names its concept. */
  readonly editions: readonly Edition[];
}

/** What the keywords of these records decide that is not decided yet. @param at ISO 8601 in UTC */
export function keywordLinks(
  records: readonly KnowledgeRecord[],
  { corpus, editions }: IndexedCorpus,
  known: Pick<LinkStore, 'linkDecisions'> | undefined,
  at: string,
): readonly LinkDecision[] {
  const edition = editions.at(-1);
  const named = records.filter(({ keywords }) => keywords.length > 0);
  if (!edition || named.length === 0) return [];
  const topicsOf = keywordTopics(editions);
  const decided = new Set(
    (known?.linkDecisions({ records: named.map(({ id }) => id) }) ?? []).flatMap((decision) =>
      decision.basis === 'person' ? [keyOf(decision.record, decision.target)] : [],
    ),
  );
  return named.flatMap((record) => {
    const links = new Map<string, LinkDecision>();
    for (const { target, label, keyword } of topicsOf(record)) {
      if (isLinked(record, 'topic', target) || decided.has(keyOf(record.id, target))) continue;
      links.set(target, {
        record: record.id,
        kind: 'topic',
        target,
        label,
        verdict: 'accepted',
        basis: 'keyword',
        who: 'keyword',
        at,
        corpus,
        edition: edition.id,
        score: 1,
        words: [...(links.get(target)?.words ?? []), keyword],
      });
    }
    return [...links.values()];
  });
}

const keyOf = (record: string, target: string): string => JSON.stringify([record, target]);

/**
 * Which topics do the keywords of a record name? A keyword that is the whole label of one topic, of now or of an earlier
 * edition, names it: case, accents and hyphens apart. One that is a part of a label ("witness protection" of "Criminal
 * justice system, witness protection") may mean it, and is for a person to say.
 */
import type { Edition, Topic } from '../instrument/index.ts';
import type { KnowledgeRecord } from '../record/index.ts';
import { foldForSearch } from '../text/index.ts';
import { labelDivisions } from '../thesaurus/index.ts';
import type { SuggestedLink } from './suggested-link.ts';

/** A keyword that names a topic. */
export interface KeywordTopic {
  /** The concept, the same in every edition. */
  readonly target: string;
  /** Its label in the latest edition that has it. */
  readonly label: string;
  readonly keyword: string;
}

const folded = (text: string): string => (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** @param editions oldest first: a label that only an earlier one has still names its concept */
export function keywordTopics(
  editions: readonly Pick<Edition, 'topics'>[],
): (record: KnowledgeRecord) => readonly KeywordTopic[] {
  const concepts = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  for (const { topics } of editions)
    for (const { concept, label } of topics) {
      labels.set(concept, label);
      add(concepts, folded(label), concept);
    }
  return ({ keywords }) =>
    keywords.flatMap((keyword) => {
      const [target, ...others] = concepts.get(folded(keyword)) ?? [];
      return target === undefined || others.length > 0
        ? []
        : [{ target, label: labels.get(target) ?? target, keyword }];
    });
}

/** How sure a part of a label is, against likeness of words: it stands in one label alone, and the record was given it. */
const PART = 0.9;

/** The topic of which alone a keyword is the label or a part of it. */
export function keywordParts({
  topics,
}: Pick<Edition, 'topics'>): (record: KnowledgeRecord) => readonly SuggestedLink[] {
  const parts = new Map<string, Topic[]>();
  for (const topic of topics)
    for (const part of new Set(partsOf(topic).map(folded)))
      parts.set(part, [...(parts.get(part) ?? []), topic]);
  return ({ keywords }) => {
    const found = new Map<string, SuggestedLink>();
    for (const keyword of keywords) {
      const [only, ...others] = parts.get(folded(keyword)) ?? [];
      if (only === undefined || others.length > 0) continue;
      const { concept: target, label } = only;
      const words = [...(found.get(target)?.words ?? []), keyword];
      found.set(target, { target, label, words, score: PART });
    }
    return [...found.values()];
  };
}

const partsOf = ({ label, broader }: Topic): readonly string[] => [
  label,
  ...labelDivisions(label).map(({ tail }) => tail),
  ...(broader === null ? [] : [broader]),
];

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

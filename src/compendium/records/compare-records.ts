import { type LinkSuggester, linkSuggester } from '../../extract/index.ts';
import type { KnowledgeRecord } from '../../record/index.ts';
import type { BatchNote, ComparedWith, LinkSuggestion, RecordWriter } from '../../store/index.ts';
import { type IndexedCorpus, keywordLinks } from './keyword-links.ts';

/** Compares records with an edition; what was compared before and did not change is passed over. */
export interface Comparison {
  /** Records that were compared. */
  readonly compared: number;
  /** Topics that keywords name. */
  readonly linked: number;
}

/** Records compared before they are kept: what a lost connection loses. */
const AT_ONCE = 2000;

/**
 * Keeps for every record what it may belong to, by the words that speak for it, and puts it under the topics that its keywords
 * name.
 * @param fingerprint of what the corpus was compiled from: another one compares all anew
 * @param progress called with how many are done
 */
export async function compareRecords(
  records: RecordWriter,
  corpus: IndexedCorpus & { readonly fingerprint: string },
  note: Pick<BatchNote, 'at' | 'who'>,
  progress: (done: number) => void = () => undefined,
): Promise<Comparison> {
  const edition = corpus.editions.at(-1);
  if (!edition) return { compared: 0, linked: 0 };
  const with_: ComparedWith = { corpus: corpus.corpus, edition: edition.id, stamp: stampOf(corpus) };
  const waiting = (): readonly KnowledgeRecord[] => records.notCompared(with_.corpus, with_.stamp, AT_ONCE);
  let compared = 0;
  let linked = 0;
  let suggest: LinkSuggester | undefined;
  for (let some = waiting(); some.length > 0; some = waiting()) {
    suggest ??= await linkSuggester(edition);
    const decisions = keywordLinks(some, corpus, records, note.at);
    records.decideLinks({ ...note, what: `keywords, ${edition.id} edition` }, decisions);
    linked += decisions.length;
    const compare = suggest;
    records.keepSuggestions(
      with_,
      some.map((record) => ({ record: record.id, suggestions: suggestionsFor(record, compare) })),
    );
    compared += some.length;
    progress(compared);
  }
  return { compared, linked };
}

/** What records were compared with: another edition, source or program is another comparison. */
export const stampOf = ({
  editions,
  fingerprint,
}: IndexedCorpus & { readonly fingerprint: string }): string => `${editions.at(-1)?.id} ${fingerprint}`;

export function suggestionsFor(record: KnowledgeRecord, suggest: LinkSuggester): readonly LinkSuggestion[] {
  // An article is a point of reference: others are linked to it.
  if (record.type === 'article') return [];
  const { topics, articles, provisions } = suggest(record);
  return [
    ...topics.map((link): LinkSuggestion => ({ kind: 'topic', ...link })),
    ...articles.map((link): LinkSuggestion => ({ kind: 'article', ...link })),
    ...provisions.map((link): LinkSuggestion => ({ kind: 'provision', ...link })),
  ];
}

import {
  type LinkSuggester,
  linkSuggester,
  type SuggestedLink,
  type SuggestedLinks,
} from '../../extract/index.ts';
import type { Edition } from '../../instrument/index.ts';
import type { KnowledgeRecord, RecordType } from '../../record/index.ts';
import type { RecordStore } from '../../store/index.ts';

/** Seen from the other end: a record that is suggested for a topic, an article or a provision. */
export interface SuggestedRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
  readonly date: string | null;
  readonly words: readonly string[];
  readonly score: number;
}

export type SuggestedKind = keyof SuggestedLinks;

/** Suggestions from both ends; those of what is tied already are no suggestions any more. */
export interface Suggestions {
  readonly forRecord: (record: KnowledgeRecord) => SuggestedLinks;
  /** Provisions that have the telling words of an article's title. */
  readonly forArticle: (record: KnowledgeRecord) => readonly SuggestedLink[];
  /** The likeliest first. @param target id of a topic, `protocol-18`, reference of a provision */
  readonly beside: (kind: SuggestedKind, target: string) => readonly SuggestedRecord[];
  /** How many records were looked through for `beside`, of how many. */
  readonly looked: () => { readonly through: number; readonly of: number };
}

/**
 * Records looked through for the other end, those last put in first: about a second of work. Beyond it a page says
 * that it looked no further.
 */
const MOST = 3000;
const SAYS_NOTHING: SuggestedLinks = { topics: [], articles: [], provisions: [] };

interface Looked {
  readonly batch: number;
  readonly through: number;
  readonly of: number;
  readonly byTarget: ReadonlyMap<string, readonly SuggestedRecord[]>;
}

/** Made when first asked for, and again when records changed. */
export function suggestionsOf(records: RecordStore, edition: Edition): Suggestions {
  let suggest: LinkSuggester | undefined;
  let looked: Looked | undefined;
  const forRecord = (record: KnowledgeRecord): SuggestedLinks => {
    if (record.type === 'article') return SAYS_NOTHING;
    suggest ??= linkSuggester(edition);
    return untied(record, suggest(record));
  };
  const look = (): Looked => {
    const batch = records.batches()[0]?.batch ?? 0;
    if (looked?.batch !== batch) looked = { batch, ...lookThrough(records, forRecord) };
    return looked;
  };
  return {
    forRecord,
    forArticle: (record) => {
      suggest ??= linkSuggester(edition);
      return suggest(record).provisions;
    },
    beside: (kind, target) => look().byTarget.get(`${kind} ${target}`) ?? [],
    looked: () => {
      const { through, of } = look();
      return { through, of };
    },
  };
}

function untied({ topics, articles, links }: KnowledgeRecord, suggested: SuggestedLinks): SuggestedLinks {
  const refs = new Set(links.flatMap((link) => (link.to === 'provision' ? [link.ref] : [])));
  const without = (list: readonly SuggestedLink[], tied: (target: string) => boolean) =>
    list.filter(({ target }) => !tied(target));
  return {
    topics: without(suggested.topics, (id) => topics.includes(id)),
    articles: without(suggested.articles, (ref) => articles.includes(ref)),
    provisions: without(suggested.provisions, (ref) => refs.has(ref)),
  };
}

function lookThrough(
  records: RecordStore,
  forRecord: (record: KnowledgeRecord) => SuggestedLinks,
): Omit<Looked, 'batch'> {
  const types: readonly RecordType[] = ['case', 'statute', 'publication', 'authority', 'activity'];
  const page = records.records({ types, sort: 'added', limit: MOST });
  const byTarget = new Map<string, SuggestedRecord[]>();
  for (const record of page.records) {
    const { id, type, title, date } = record;
    const suggested = forRecord(record);
    for (const kind of ['topics', 'articles', 'provisions'] as const)
      for (const { target, words, score } of suggested[kind]) {
        const key = `${kind} ${target}`;
        byTarget.set(key, [...(byTarget.get(key) ?? []), { id, type, title, date, words, score }]);
      }
  }
  for (const list of byTarget.values())
    list.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
  return { through: page.records.length, of: page.total, byTarget };
}

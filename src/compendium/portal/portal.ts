import { type LinkSuggester, linkSuggester, type SuggestedLink } from '../../extract/index.ts';
import type { Edition, Provision } from '../../instrument/index.ts';
import type { KnowledgeRecord, RecordOf, RecordType } from '../../record/index.ts';
import type { IncomingLink, RecordFilter, RecordStore } from '../../store/index.ts';
import { type NamedByProvisions, namedByProvisions } from './named.ts';

/** One edition and the records beside it, opened for reading. What takes work is done when it is first asked for. */
export interface Portal {
  readonly records: RecordStore;
  readonly edition: Edition;
  readonly named: () => NamedByProvisions;
  /** Provisions that have the telling words of an article's title, likeliest first: only suggested. */
  readonly sharingTitle: (article: RecordOf<'article'>) => Promise<readonly SuggestedLink[]>;
  /** Records that are tied to a provision, by its permanent id or its reference. */
  readonly tiedTo: (provision: Pick<Provision, 'id' | 'ref'>) => readonly IncomingLink[];
  /** All that answer, by type: a page about a country or an article has them whole. */
  readonly whole: (filter: RecordFilter, type: RecordType) => readonly KnowledgeRecord[];
}

/** A page is read by people: what goes beyond is in the list, which has pages. */
const MOST_ON_A_PAGE = 500;

/** @param bodies names of the bodies of the corpus */
export function openPortal(records: RecordStore, edition: Edition, bodies: readonly string[]): Portal {
  let named: NamedByProvisions | undefined;
  let suggester: Promise<LinkSuggester> | undefined;
  return {
    records,
    edition,
    named: () => {
      named ??= namedByProvisions(edition, bodies);
      return named;
    },
    sharingTitle: async (article) => {
      suggester ??= linkSuggester(edition);
      return (await suggester)(article).provisions;
    },
    tiedTo: ({ id, ref }) => records.linksTo([id, ref]),
    whole: (filter, type) =>
      records.records({ ...filter, types: [type], sort: 'newest', limit: MOST_ON_A_PAGE }).records,
  };
}

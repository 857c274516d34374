/** What do the writers of data know of an edition? The edition, and what the corpus around it says: no store behind it. */
import type { Body, Edition } from '../instrument/index.ts';
import type { CorpusExport } from './edition-export.ts';

export interface EditionView {
  readonly edition: Edition;
  /** Id and title of the corpus. */
  readonly corpus: { readonly id: string; readonly title: string };
  readonly bodies: readonly Body[];
  /** Earlier editions of the corpus in the same language, oldest first. */
  readonly earlier: readonly Edition[];
  /** Where the pages stand, ending in a slash; absent where nobody has said. */
  readonly base?: string;
}

/** What a store answers, as far as a view needs it. */
export interface EditionSource {
  corpus(): {
    readonly id: string;
    readonly title: string;
    readonly bodies: readonly Body[];
    /** Oldest first. */
    readonly editions: readonly { readonly id: string }[];
  };
  edition(id: string): Edition | undefined;
}

/** The view of an edition among the others of its language. */
export function viewFrom(source: EditionSource, edition: Edition, base?: string): EditionView {
  const { id, title, bodies, editions } = source.corpus();
  const at = editions.findIndex((e) => e.id === edition.id);
  const read = (summaries: readonly { readonly id: string }[]): Edition[] =>
    summaries.flatMap((e) => source.edition(e.id) ?? []).filter((e) => e.language === edition.language);
  return {
    edition,
    corpus: { id, title },
    bodies,
    earlier: read(editions.slice(0, Math.max(at, 0))),
    ...(base === undefined ? {} : { base }),
  };
}

/** What a file says of the corpus that its edition is of. */
export const corpusOf = ({ corpus: { id, title }, bodies }: EditionView): CorpusExport => ({
  id,
  title,
  bodies,
});

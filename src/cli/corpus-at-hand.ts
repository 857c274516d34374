/** Which corpus do records stand beside? The one that is worked with, when it is compiled. */
import { AcquisError } from '../finding/index.ts';
import type { Store } from '../store/index.ts';
import { corpusFolderOf, databaseOf, withStore } from './built.ts';
import type { ComparedCorpus } from './compared.ts';
import type { Session } from './session.ts';

export function indexedCorpus(store: Store): ComparedCorpus {
  const { id, editions, fingerprint } = store.corpus();
  const read = editions.flatMap((edition) => store.edition(edition.id) ?? []);
  const edition = read.at(-1);
  if (edition) return { corpus: id, editions: read, edition, fingerprint };
  throw new AcquisError('edition-unknown', `The corpus ${id} has no edition to compare records with.`);
}

/** @throws AcquisError as `withStore` does; `edition-unknown` for a corpus without any */
export const withIndexedCorpus = <T>(
  session: Session,
  use: (corpus: ComparedCorpus) => Promise<T>,
): Promise<T> => withStore(session, (store) => use(indexedCorpus(store)));

/** The corpus that is compiled already; undefined where there is none: records can be kept without. */
export async function corpusAtHand(session: Session): Promise<ComparedCorpus | undefined> {
  try {
    const store = session.outside.openStore(databaseOf(session), await corpusNamed(session));
    try {
      return store.corpus().editions.length > 0 ? indexedCorpus(store) : undefined;
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof AcquisError) return undefined;
    throw error;
  }
}

/** The corpus of the folder that is worked with; of a database named alone, the only one it holds. */
async function corpusNamed(session: Session): Promise<string | undefined> {
  const { outside, options } = session;
  if (options.db !== undefined && options.corpus === undefined) return undefined;
  return (await outside.compiler()).corpusId(outside.files(corpusFolderOf(session)));
}

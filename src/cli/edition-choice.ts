import { AcquisError } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import type { Store } from '../store/index.ts';
import { nearMatches } from '../text/index.ts';

/** Which edition is meant? The latest when none is named. */

/** @throws AcquisError `edition-unknown` with near matches, or when the corpus has no edition at all */
export function chooseEdition(store: Store, id: string | undefined): Edition {
  const { editions, title } = store.corpus();
  const wanted = id ?? editions.at(-1)?.id;
  if (wanted === undefined) {
    throw new AcquisError('edition-unknown', `The corpus "${title}" has no edition of a compendium.`, {
      advice: 'Name one in its manifest, with its sources.',
    });
  }
  const edition = store.edition(wanted);
  if (edition) return edition;
  const ids = editions.map((e) => e.id);
  throw new AcquisError('edition-unknown', `There is no edition "${wanted}".`, {
    advice: `The corpus has: ${ids.join(', ') || 'none'}.`,
    near: nearMatches(wanted, ids),
  });
}

/** All editions, or the one that is named; oldest first. */
export function chooseEditions(store: Store, id: string | undefined): readonly Edition[] {
  if (id !== undefined) return [chooseEdition(store, id)];
  return store.corpus().editions.flatMap((summary) => store.edition(summary.id) ?? []);
}

/** Finding what a caller names, or saying what is near it. */
import { resolveText } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import type { Store } from '../store/index.ts';
import { nearMatches } from '../text/index.ts';

/** @throws AcquisError `edition-unknown` */
export function findEdition(store: Store, id: string): Edition {
  const edition = store.edition(id);
  if (edition) return edition;
  const names = store.corpus().editions.map((e) => e.id);
  throw new AcquisError('edition-unknown', `There is no edition "${id}".`, {
    advice: `The editions are ${names.join(', ')}.`,
    near: names,
  });
}

/** The edition of `?edition=`, or the latest. @throws AcquisError `edition-unknown` */
export function findEditionOrLatest(store: Store, id: string | undefined): Edition {
  return findEdition(store, id ?? store.corpus().editions.at(-1)?.id ?? '');
}

/** @throws AcquisError `reference-unknown` with near designations */
export function findProvision<T extends { readonly ref: string }>(
  edition: Edition,
  provisions: readonly T[],
  ref: string,
): T {
  const found = provisions.find((p) => p.ref === ref);
  if (found) return found;
  const { reason, near, candidates } = resolveText(ref, edition);
  throw new AcquisError('reference-unknown', `Edition ${edition.id} has no provision "${ref}".`, {
    advice: reason === null ? `Ask for ${candidates.join(' or ')}.` : `${reason}.`,
    near: candidates.length > 0 ? candidates : near,
  });
}

/** @throws AcquisError `topic-unknown` with near topics */
export function findTopic<T extends { readonly id: string; readonly label: string }>(
  edition: string,
  topics: readonly T[],
  id: string,
): T {
  const found = topics.find((t) => t.id === id || t.label === id);
  if (found) return found;
  const ids = new Map(topics.map((t) => [t.label, t.id]));
  const near = nearMatches(id.replaceAll('-', ' '), [...ids.keys()]).flatMap((label) => ids.get(label) ?? []);
  throw new AcquisError('topic-unknown', `The index of edition ${edition} has no topic "${id}".`, { near });
}

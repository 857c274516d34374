/**
 * What few questions need, or what is shown after the first results, is a second script. Each calls the other's functions by
 * their names (scripts/build/client.mjs puts them in place of the modules); while the second is not there, the search waits
 * for it as it waits for bytes of the index.
 */
import { BytesMissing } from '../../search/index.ts';

type Function = (...asked: readonly never[]) => unknown;

declare global {
  var acquisShared: Record<string, Function> | undefined;
}

/** Offers functions to the other script. */
export function share(functions: Readonly<Record<string, Function>>): void {
  globalThis.acquisShared = { ...globalThis.acquisShared, ...functions };
}

/** The function of that name in the other script. @throws BytesMissing while that is not there */
export const elsewhere =
  (name: string): Function =>
  (...asked) => {
    const own = globalThis.acquisShared?.[name];
    if (!own) throw new BytesMissing([]);
    return own(...asked);
  };

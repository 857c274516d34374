/**
 * What few questions need, or what is shown after the first results, are scripts of their own. One calls another's functions
 * by their names (scripts/build/client.mjs puts them in place of the modules); while that other is not there, the search waits
 * for it as it waits for bytes of the index.
 */
import { BytesMissing } from '../../search/index.ts';

type Function = (...asked: readonly never[]) => unknown;

declare global {
  var acquisShared: Record<string, Function> | undefined;
}

/** Scripts in which something was called that is not there yet. */
export const missingScripts = new Set<string>();

/** Offers functions to the other scripts. */
export function share(functions: Readonly<Record<string, Function>>): void {
  globalThis.acquisShared = { ...globalThis.acquisShared, ...functions };
}

/**
 * The function of that name in another script. Declared as a function, since modules that call it come first.
 * @throws BytesMissing from what is returned, while that script is not there
 */
export function elsewhere(name: string, script: string): Function {
  return (...asked) => {
    const own = globalThis.acquisShared?.[name];
    if (own) return own(...asked);
    missingScripts.add(script);
    throw new BytesMissing([]);
  };
}

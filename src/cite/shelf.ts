import { type Provision, pathWithin } from '../instrument/index.ts';
import type { Universe } from './universe.ts';

/**
 * The provisions of one instrument, found by their path without walking the whole edition: a long text may mention
 * thousands of paragraphs. Made once for an edition, and forgotten with it.
 */
export interface Shelf {
  /** In reading order. */
  readonly all: readonly Provision[];
  /** At the top of the instrument, omissions left out. */
  readonly top: readonly Provision[];
  readonly byPath: ReadonlyMap<string, readonly Provision[]>;
  /** By the path within the instrument, as its own text counts. */
  readonly byOwnPath: ReadonlyMap<string, readonly Provision[]>;
}

interface Shelves {
  readonly byInstrument: ReadonlyMap<string, Shelf>;
  readonly places: ReadonlyMap<string, number>;
}

const EMPTY: Shelf = { all: [], top: [], byPath: new Map(), byOwnPath: new Map() };
const shelves = new WeakMap<readonly Provision[], Shelves>();

export const pathKey = (path: readonly string[]): string => path.join('\u0000');

export const shelfOf = (universe: Universe, instrument: string): Shelf =>
  shelvesOf(universe).byInstrument.get(instrument) ?? EMPTY;

/** Place of a provision in reading order; -1 when the edition has none of that ref. */
export const placeOf = (universe: Universe, ref: string): number => shelvesOf(universe).places.get(ref) ?? -1;

function shelvesOf({ provisions }: Universe): Shelves {
  const known = shelves.get(provisions);
  if (known) return known;
  const own = groupBy(provisions, (p) => p.instrument);
  const made: Shelves = {
    byInstrument: new Map([...own].map(([key, all]) => [key, fill(all)])),
    places: new Map(provisions.map((p, place) => [p.ref, place])),
  };
  shelves.set(provisions, made);
  return made;
}

function fill(all: readonly Provision[]): Shelf {
  const refs = new Set(all.filter((p) => p.kind !== 'omission').map((p) => p.ref));
  return {
    all,
    top: all.filter((p) => p.kind !== 'omission' && (p.parent === null || !refs.has(p.parent))),
    byPath: groupBy(all, (p) => pathKey(p.path)),
    byOwnPath: groupBy(all, (p) => pathKey(pathWithin(p.path))),
  };
}

function groupBy(
  provisions: readonly Provision[],
  keyOf: (p: Provision) => string,
): Map<string, Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const group = groups.get(keyOf(provision));
    if (group) group.push(provision);
    else groups.set(keyOf(provision), [provision]);
  }
  return groups;
}

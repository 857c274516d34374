import { articlesOfProvisions, countriesOfProvisions, regionsNamed } from '../../extract/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { type Region, regionOf } from '../../record/index.ts';

/** A provision, and where in its text something is named. */
export interface NamedIn {
  readonly ref: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** What the provisions of an edition name: exactly, never guessed. */
export interface NamedByProvisions {
  /** Of the article `protocol-18`, in the order of the edition. */
  readonly ofArticle: (article: string) => readonly NamedIn[];
  readonly articlesOf: (ref: string) => readonly string[];
  readonly ofCountry: (code: string) => readonly NamedIn[];
  /** Those that name the whole region a country lies in. */
  readonly ofRegionOf: (code: string) => readonly NamedIn[];
}

export function namedByProvisions(edition: Edition, bodies: readonly string[]): NamedByProvisions {
  const articles = articlesOfProvisions(edition, bodies);
  const byArticle = gathered(articles, ({ article }) => article);
  const articlesOf = new Map<string, Set<string>>();
  for (const { ref, article } of articles)
    articlesOf.set(ref, (articlesOf.get(ref) ?? new Set<string>()).add(article));
  const byCountry = gathered(countriesOfProvisions(edition), ({ code }) => code);
  const byRegion = gathered(
    edition.provisions.flatMap(({ ref, text }) => regionsNamed(text).map((found) => ({ ref, ...found }))),
    ({ region }) => region,
  );
  return {
    ofArticle: (article) => byArticle.get(article) ?? [],
    articlesOf: (ref) => [...(articlesOf.get(ref) ?? [])],
    ofCountry: (code) => byCountry.get(code) ?? [],
    ofRegionOf: (code) => {
      const region: Region | undefined = regionOf(code);
      return region === undefined ? [] : (byRegion.get(region) ?? []);
    },
  };
}

interface Found {
  readonly ref: string;
  readonly start: number;
  readonly end: number;
}

function gathered<T extends Found>(
  found: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly NamedIn[]> {
  const byKey = new Map<string, Map<string, Found[]>>();
  for (const one of found) {
    const key = keyOf(one);
    const refs = byKey.get(key) ?? new Map<string, Found[]>();
    refs.set(one.ref, [...(refs.get(one.ref) ?? []), one]);
    byKey.set(key, refs);
  }
  return new Map(
    [...byKey].map(([key, refs]) => [
      key,
      [...refs].map(([ref, places]) => ({ ref, places: places.map(({ start, end }) => ({ start, end })) })),
    ]),
  );
}

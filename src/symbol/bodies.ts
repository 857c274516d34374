import { BODY_ROWS, type BodyKind } from './body-table.ts';

/**
 * Which body issued a document? Told by the first elements of its symbol, the longest beginning that is known:
 * `E/CN.4/Sub.2/AC.2` is of the Subcommission (`E/CN.4/Sub.2`), though nobody listed its second ad hoc committee.
 */
export interface Body {
  /** First elements of its symbols: `A`, `A/C.3`, `CTOC/COP/WG.7`. */
  readonly symbol: string;
  readonly name: string;
  readonly kind: BodyKind;
}

export type { BodyKind } from './body-table.ts';

export const BODIES: readonly Body[] = BODY_ROWS.flatMap(([kind, rows]) =>
  rows.map(([symbol, name]): Body => ({ symbol, name, kind })),
);

const bySymbol: ReadonlyMap<string, Body> = new Map(BODIES.map((body) => [body.symbol, body]));
const organs: ReadonlySet<string> = new Set(BODIES.map(({ symbol }) => symbol.split('/')[0] ?? symbol));

/** First elements of the symbols of known bodies: principal organs, and bodies with a series of their own. */
export const SYMBOL_ORGANS: readonly string[] = [...organs].sort();

export const isKnownOrgan = (organ: string): boolean => organs.has(organ);

/** Begins the number of an element: `EA.4`, `CONF.213`, `COP(9)`. */
const COUNT = /[.(](?=\d)/u;

/**
 * @param organ first element of a symbol
 * @param subsidiaries the elements of subsidiary bodies after it, outermost first
 * @returns the body with the longest matching symbol; numbers that count sessions or conferences do not matter
 * (`UNEP/EA.4`, `A/CONF.213`, `ICCD/COP(9)`); undefined when even the organ is unknown
 */
export function findBody(organ: string, subsidiaries: readonly string[] = []): Body | undefined {
  let path = organ;
  let found = bySymbol.get(path);
  for (const subsidiary of subsidiaries) {
    const series = `${path}/${subsidiary.split(COUNT, 1)[0]}`;
    path = `${path}/${subsidiary}`;
    found = bySymbol.get(path) ?? bySymbol.get(series) ?? found;
  }
  return found;
}

/** The body it belongs to; undefined for a principal organ or a body with a series of its own. */
export function parentBody(body: Body): Body | undefined {
  const path = body.symbol.split('/');
  const [organ, ...rest] = path.slice(0, -1);
  return organ === undefined ? undefined : findBody(organ, rest);
}

/** Bodies directly below, in the order of their symbols. */
export const subsidiariesOf = (body: Body): readonly Body[] =>
  BODIES.filter((other) => parentBody(other) === body);

export const QUERIES: readonly string[];

export interface Fetched {
  readonly bytes: number;
  readonly requests: number;
}

/** What the published scripts fetch for a query, scripts included: until the first results are shown, and until all is. */
export function fetchedFor(
  query: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  scripts: Readonly<Record<string, { readonly code: Uint8Array }>>,
): Promise<{
  readonly first: Fetched;
  readonly all: Fetched;
  readonly count: string;
  readonly markup: string;
}>;

import { type DocumentSymbol, parseSymbol } from './document-symbol.ts';

/**
 * How is a symbol written so that it is the same in every list and address? The Editorial Manual puts a blank before
 * brackets and before the letter of a part: `A/RES/2625 (XXV)`, `A/RES/75/101 A-B`, `A/75/6 (Sect. 2)`.
 */

/** Canonical form; reading it again gives the same elements. */
export function formatSymbol(symbol: Pick<DocumentSymbol, 'organ' | 'elements'>): string {
  return [symbol.organ, ...symbol.elements.map((element) => element.text)].join('/');
}

/**
 * One segment of an address, of letters, digits and `. - _ ~` only, which no address has to escape:
 * slash → `_`, blank → `~`, ` (` → `--`, `(` → `---`, and the closing bracket at the end of an element → nothing.
 *
 *     A/RES/2625 (XXV) → A_RES_2625--XXV        A/RES/75/101 A-B → A_RES_75_101~A-B
 */
export function symbolSlug(symbol: Pick<DocumentSymbol, 'organ' | 'elements'>): string {
  return formatSymbol(symbol)
    .replace(
      /( ?)\(([^()]*)\)(?=\/|$)/gu,
      (_, blank: string, content: string) => `${blank ? '--' : '---'}${content}`,
    )
    .replaceAll(' ', '~')
    .replaceAll('/', '_');
}

/** The symbol that has this slug; undefined when none has. */
export function symbolFromSlug(slug: string): DocumentSymbol | undefined {
  const text = slug
    .split('_')
    .map((element) =>
      element
        .replace(/(-{2,3})([^-].*)$/u, (_, dashes: string, content: string) =>
          dashes.length === 3 ? `(${content})` : ` (${content})`,
        )
        .replaceAll('~', ' '),
    )
    .join('/');
  const symbol = parseSymbol(text);
  return symbol && symbolSlug(symbol) === slug ? symbol : undefined;
}

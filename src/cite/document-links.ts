import type { LanguageCode } from '../language/index.ts';
import { formatSymbol, parseSymbol } from '../symbol/index.ts';
import type { Mark } from '../text/index.ts';
import { findReferences } from './find-references.ts';

/**
 * Where in a text can a reader be led to another document, and to which? Links that the publisher set around a number
 * are taken at their word; what is only printed is read as every reference is, each number of a list on its own:
 *
 *     its resolutions 46/152 of 18 December 1991, 60/1 and 69/193
 *                     ^A/RES/46/152               ^A/RES/60/1  ^A/RES/69/193
 */
export interface DocumentLink {
  readonly start: number;
  readonly end: number;
  /** Canonical symbol. */
  readonly symbol: string;
}

/** In reading order, never overlapping. */
export function documentLinks(
  text: string,
  marks: readonly Mark[],
  language: LanguageCode,
  context: { readonly body?: string },
): readonly DocumentLink[] {
  const links = marks.flatMap(publishedLink);
  const plain = text.replaceAll('\u00A0', ' ');
  for (const reference of findReferences(text, language, context)) {
    const symbols = [...new Set(reference.targets.flatMap((t) => (t.kind === 'document' ? [t.symbol] : [])))];
    let from = reference.start;
    for (const symbol of symbols) {
      const place = numberOf(symbol, plain, from, reference.end);
      const span = place ?? (symbols.length === 1 ? reference : undefined);
      if (!span) continue;
      from = span.end;
      if (!links.some((link) => link.start < span.end && span.start < link.end))
        links.push({ start: span.start, end: span.end, symbol });
    }
  }
  return links.sort((a, b) => a.start - b.start);
}

/** Hosts at which the United Nations serves documents by their symbols: `https://undocs.org/en/A/RES/67/123`. */
const BY_SYMBOL = /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:[a-z]{2}\/)?(?<symbol>[^?#]+)$/iu;

function publishedLink({ kind, target, start, end }: Mark): DocumentLink[] {
  const address = kind === 'link' && target !== undefined ? BY_SYMBOL.exec(target) : null;
  if (!address?.groups?.symbol) return [];
  const symbol = parseSymbol(decoded(address.groups.symbol));
  return symbol ? [{ start, end, symbol: formatSymbol(symbol) }] : [];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the number of a symbol is printed: the symbol itself, or as much of its end as a text writes. */
function numberOf(
  symbol: string,
  plain: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const parts = symbol.split('/');
  for (const length of new Set([parts.length, 2, 1])) {
    const number = parts.slice(-length).join('/');
    for (const form of new Set([number, number.replaceAll(' ', '')])) {
      const start = plain.indexOf(form, from);
      const end = start + form.length;
      if (
        start >= 0 &&
        end <= to &&
        !GOES_ON.test(plain.slice(end, end + 1)) &&
        !(start > 0 && BEFORE.test(plain.slice(start - 1, start)))
      )
        return { start, end };
    }
  }
  return undefined;
}

/** A number that goes on is another number: `60/1` in `60/12`, `0/1` in `60/1`. */
const GOES_ON = /[\p{L}\p{Nd}]/u;
const BEFORE = /[\p{L}\p{Nd}/]/u;

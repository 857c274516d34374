import { isKnownOrgan } from './bodies.ts';
import { type DocumentSymbol, symbolOf } from './document-symbol.ts';
import { readSymbolAt } from './read-symbol.ts';
import { foldSymbolText, GOES_ON, isUnseen, JOINED_BEFORE, ORGAN_LETTER, SLASHES } from './script.ts';

/**
 * Where in a text are documents named by symbol? Every symbol has a slash and a text has few, so only the places with
 * a slash are looked at, each within a window of fixed length: time grows with the text and with nothing else.
 */
export interface SymbolMention {
  readonly symbol: DocumentSymbol;
  /** Place in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Longer than any symbol with its line breaks (the longest known has 54 characters). */
const WINDOW = 160;
/** `APLC-CONF` and `ICC-ASP` are the longest organs; twice that leaves room for direction marks. */
const LONGEST_ORGAN = 18;
/** Direction marks before a symbol; more than these do not occur in print. */
const MOST_UNSEEN = 4;
const slash = new RegExp(`[${SLASHES}]`, 'gu');
/** Every symbol in a text, in order, with its place. Symbols of unknown series have `known: false`. */
export function findSymbols(text: string): SymbolMention[] {
  const found: SymbolMention[] = [];
  const seen = new Map<string, DocumentSymbol>();
  slash.lastIndex = 0;
  for (let from = 0, match = slash.exec(text); match; match = slash.exec(text)) {
    GOES_ON.lastIndex = match.index;
    if (!GOES_ON.test(text)) continue;
    const mention = mentionAt(text, match.index, from, seen);
    if (!mention) continue;
    found.push(mention);
    from = mention.end;
    slash.lastIndex = from;
  }
  return found;
}

/**
 * @param from end of the symbol before; one may follow it without a blank, as in the cells of a table
 * @param seen symbols read before, by their folded text: a document names the same few again and again
 */
function mentionAt(
  text: string,
  at: number,
  from: number,
  seen: Map<string, DocumentSymbol>,
): SymbolMention | undefined {
  const organEnd = endOfOrgan(text, at);
  for (const start of organStarts(text, organEnd, from)) {
    const window = foldSymbolText(text.slice(start, start + WINDOW));
    const reading = readSymbolAt(window, 0, organEnd - start, false);
    if (!reading) continue;
    const words = window.slice(0, reading.end);
    const symbol = seen.get(words) ?? symbolOf(window, reading);
    seen.set(words, symbol);
    return { symbol, start, end: start + reading.end };
  }
  return undefined;
}

/** The organ ends before the slash, and before the line break or unseen characters in front of it. */
function endOfOrgan(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && !ORGAN_LETTER.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Where the organ may begin: with all that is joined by hyphens, or after the last hyphen. */
function organStarts(text: string, end: number, from: number): number[] {
  const least = Math.max(from, end - LONGEST_ORGAN);
  let start = end;
  while (start > least && ORGAN_LETTER.test(text[start - 1] ?? '')) start--;
  const letters = foldSymbolText(text.slice(start, end));
  const starts: number[] = [];
  const hyphen = letters.lastIndexOf('-');
  if (/^[A-Z]/u.test(letters) && standsFree(text, start, from)) starts.push(start);
  if (hyphen >= 0 && isKnownOrgan(letters.slice(hyphen + 1))) starts.push(start + hyphen + 1);
  return starts;
}

function standsFree(text: string, start: number, from: number): boolean {
  if (start === from && from > 0) return true;
  let before = start - 1;
  while (before >= 0 && start - before < MOST_UNSEEN && isUnseen(text.charAt(before))) before--;
  return before < 0 || !JOINED_BEFORE.test(text.charAt(before));
}

import { findBody } from './bodies.ts';
import { matchAt } from './cut-element.ts';
import type { RawElement, SymbolElement } from './elements.ts';
import { type Issuer, nameElements } from './name-elements.ts';
import type { Nature } from './natures.ts';
import { type Reading, readSymbolAt } from './read-symbol.ts';
import { foldSymbolText, UNSEEN } from './script.ts';
import type { Session } from './session.ts';

/**
 * United Nations document symbols: `CTOC/COP/WG.7/2012/6`, `A/RES/55/25`, `S/RES/1440 (2002)`, `A/72/643`.
 *
 *     CTOC/COP/WG.7/2015/6/Add.1
 *     ^organ ^subsidiary ^year ^number ^modifier
 *
 * The same symbol names a document in all six languages, so it is the one key that never needs translation.
 */
export interface DocumentSymbol {
  /** As written, blanks around slashes removed. */
  readonly text: string;
  /** `text` at its slashes, the organ first. */
  readonly parts: readonly string[];
  /** First element: the organ or the body whose series this is. */
  readonly organ: string;
  /** Whether the organ is one of `SYMBOL_ORGANS`. Symbols of other bodies are read as far as they can be. */
  readonly known: boolean;
  /** Name of the body that issued it, as far as the first elements tell. */
  readonly body?: string;
  /** Everything after the organ, in order, in canonical spelling. */
  readonly elements: readonly SymbolElement[];
  /** Subsidiary bodies, outermost first: `['CN.4', 'Sub.2', 'AC.2']`. */
  readonly subsidiaries: readonly string[];
  readonly nature?: Nature;
  readonly session?: Session;
  /** Year of the session or of adoption, when the symbol carries one. */
  readonly year?: number;
  /** Number of the document, resolution or meeting. */
  readonly number?: number;
  /** Parts of a resolution: `['A']`, or first and last: `['A', 'C']`. */
  readonly letters?: readonly string[];
  /** State reported on, as three letters of ISO 3166. */
  readonly state?: string;
  /** `Add.1`, `Rev.2`, `Corr.1`, in the order written. */
  readonly modifiers: readonly string[];
}

/** With every blank around it that a field may hold; a longer text is no symbol. */
const LONGEST = 400;
const organAtStart = /[A-Z][A-Za-z]*(?:-[A-Z]+)?/y;

/**
 * Reads one symbol and nothing else; blanks around it and its slashes, brackets or quotes about it and a full stop
 * behind it do not matter. Undefined when the text is no symbol. A symbol of a series that is not known is read
 * (`known: false`) when nothing but a symbol is written so.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldSymbolText(text);
  const [lead = ''] = /^[\s\u2060([{"'«“]*/u.exec(folded) ?? [];
  const organ = matchAt(organAtStart, folded, lead.length);
  if (!organ) return undefined;
  const reading = readSymbolAt(folded, lead.length, lead.length + organ[0].length, true);
  if (!reading || !/^[\s\u2060.,;:)\]}"'»”*⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(folded.slice(reading.end))) return undefined;
  return symbolOf(folded, reading);
}

/** @param folded the text that was read */
export function symbolOf(folded: string, reading: Reading): DocumentSymbol {
  const { organ, known } = reading;
  const elements = nameElements(reading.raws, issuerOf(organ, reading.raws));
  const parts = reading.places.map(({ start, end }) =>
    folded.slice(start, end).replaceAll(UNSEEN, '').replace(/\s+/gu, ' '),
  );
  const chain = leadingBodies(elements);
  const body = findBody(organ, chain)?.name;
  return {
    text: parts.join('/'),
    parts,
    organ,
    known,
    ...(body === undefined ? {} : { body }),
    elements,
    subsidiaries: textsOf(elements, 'subsidiary'),
    ...numbersOf(elements),
    modifiers: textsOf(elements, 'modifier'),
  };
}

function issuerOf(organ: string, raws: readonly RawElement[]): Issuer {
  const below = raws[0]?.kind === 'word' ? [raws[0].text] : [];
  return {
    treatyBody: findBody(organ, below)?.kind === 'treaty body',
    secretariat: organ === 'ST',
    universalReview: organ === 'A' && raws[1]?.kind === 'word' && raws[1].text === 'WG.6',
  };
}

const textsOf = (elements: readonly SymbolElement[], kind: SymbolElement['kind']): string[] =>
  elements.filter((element) => element.kind === kind).map((element) => element.text);

/** Bodies before anything else but a session: `ISBA/26/A/3` is of the Assembly of the Authority. */
function leadingBodies(elements: readonly SymbolElement[]): string[] {
  const end = elements.findIndex(({ kind }) => kind !== 'subsidiary' && kind !== 'session');
  return textsOf(end < 0 ? elements : elements.slice(0, end), 'subsidiary');
}

type Numbers = Pick<DocumentSymbol, 'nature' | 'session' | 'year' | 'number' | 'letters' | 'state'>;

function numbersOf(elements: readonly SymbolElement[]): Numbers {
  const found: { -readonly [K in keyof Numbers]: Numbers[K] } = {};
  let organizational = false;
  for (const element of elements) {
    switch (element.kind) {
      case 'session-word':
        organizational = true;
        break;
      case 'session':
        found.session = organizational ? { ...element.session, kind: 'organizational' } : element.session;
        break;
      case 'subsidiary':
        if (element.session) found.session = element.session;
        break;
      case 'year':
        found.year ??= element.year;
        break;
      case 'nature':
        found.nature = element.nature;
        if (element.number !== undefined) found.number = element.number;
        break;
      case 'number':
        found.number = element.number;
        if (element.letters) found.letters = element.letters;
        if (element.session) found.session = element.session;
        if (element.year !== undefined) found.year = element.year;
        break;
      case 'state':
        found.state = element.text;
        break;
      case 'modifier':
        break;
    }
  }
  return found;
}

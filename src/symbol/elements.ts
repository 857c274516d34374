import type { Nature } from './natures.ts';
import type { Session } from './session.ts';

/**
 * What does each element of a symbol say?
 *
 *     E / CN.4 / Sub.2 / AC.2 / 1987 / WP.4  / Add.1
 *     ^organ ^subsidiary bodies ^year  ^nature ^modifier
 */
export type SymbolElement =
  | { readonly kind: 'subsidiary'; readonly text: string; readonly session?: Session }
  | { readonly kind: 'nature'; readonly text: string; readonly nature: Nature; readonly number?: number }
  | { readonly kind: 'session'; readonly text: string; readonly session: Session }
  /** `OS` before the number of an organizational session. */
  | { readonly kind: 'session-word'; readonly text: string }
  | { readonly kind: 'year'; readonly text: string; readonly year: number }
  | ({ readonly kind: 'number'; readonly text: string } & DocumentNumber)
  /** Three letters of ISO 3166 for the State that reports: `CRC/C/SVN/CO/3-4`. */
  | { readonly kind: 'state'; readonly text: string }
  | { readonly kind: 'modifier'; readonly text: string };

export interface DocumentNumber {
  readonly number: number;
  /** Last of several combined in one document: `CO/3-4`. */
  readonly to?: number;
  /** Of the parts of a resolution: `['A', 'B']` for `101 A-B`, `['A']` for `217 A (III)`. */
  readonly letters?: readonly string[];
  /** In brackets behind the number: `2625 (XXV)`. */
  readonly session?: Session;
  /** In brackets behind the number: `1440 (2002)`. */
  readonly year?: number;
  /** Any other words in brackets behind the number: `Sect. 2`, `Part I`, `Resumption 1`. */
  readonly qualifier?: string;
}

/** An element as cut out of a text, before anything is known about its neighbours. */
export type RawElement =
  | {
      readonly kind: 'number';
      readonly digits: string;
      readonly to?: string;
      readonly letters?: readonly string[];
      /** Content of the brackets: a session or year, when it is one. */
      readonly session?: Session;
      readonly year?: number;
      /** Any other content of brackets, tidied: `Sect. 2`, `Part I`, `Resumption 1`. */
      readonly qualifier?: string;
    }
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly bracket?: string;
      readonly qualifier?: string;
    };

import type { LibraryKind, LibraryProvision } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { profileSimilarity, type WordProfile, wordProfile } from '../../lineage/index.ts';

/** What a paragraph has that does not depend on its language: number, kind, figures, length. */
export interface Measured {
  readonly kind: LibraryKind;
  /** Canonical number: `a` for `(a)` and `(أ)`; empty for none. */
  readonly name: string;
  readonly depth: number;
  readonly length: number;
  /** Years, numbers of resolutions, amounts. */
  readonly figures: ReadonlySet<string>;
  readonly language: LanguageCode;
  readonly text: string;
  /** Made when texts of one language are compared. */
  readonly profile: () => WordProfile;
}

export function measure(
  { kind, number, eId, depth, text }: LibraryProvision,
  language: LanguageCode,
): Measured {
  let profile: WordProfile | undefined;
  // Identifiers carry the number in one form for all languages; a number printed twice has a count behind it.
  const tail = eId.slice(eId.lastIndexOf('_') + 1).replace(/-\d+$/u, '');
  const numbered = number !== '' && kind !== 'preambular';
  return {
    kind,
    name: numbered ? tail : '',
    depth,
    length: text.length,
    figures: new Set(text.match(/\p{Nd}{2,}/gu)),
    language,
    text,
    profile: () => {
      profile ??= wordProfile(text);
      return profile;
    },
  };
}

/** What speaks against a pair. A differing number weighs as much as all the rest, since misprints are rare. */
const WEIGHTS = { kind: 0.25, number: 0.8, numberMissing: 0.3, figures: 0.5, length: 0.5, words: 1 };

/**
 * Cost of a pair, 0 for no doubt. Words are compared where both are in one language: a file that was corrected.
 * @param ratio how many times longer the first text is than the second as a whole
 */
export function likeness(l: Measured, r: Measured, ratio: number): number {
  const kind = l.kind === r.kind ? 0 : WEIGHTS.kind;
  const number =
    l.name === r.name ? 0 : l.name === '' || r.name === '' ? WEIGHTS.numberMissing : WEIGHTS.number;
  if (l.language === r.language) {
    if (l.text === r.text) return 0;
    return kind + number / 2 + WEIGHTS.words * (1 - profileSimilarity(l.profile(), r.profile()));
  }
  const stretch = Math.abs(Math.log((l.length + 1) / (r.length * ratio + 1)));
  return (
    kind +
    number +
    WEIGHTS.length * Math.min(1, stretch) +
    WEIGHTS.figures * (1 - shared(l.figures, r.figures))
  );
}

/** Share of the figures that both have, 1 when neither has any. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let both = 0;
  for (const figure of a) if (b.has(figure)) both += 1;
  return both / (a.size + b.size - both);
}

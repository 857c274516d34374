/** What was done that is no event with a name: people trained, an expert sent, a law helped on its way. */
import type { ActivityKind } from './activity-words.ts';
import type { Stretch } from './passage.ts';
import { countriesIn } from './places.ts';

export interface Deed extends Stretch {
  readonly kind: ActivityKind;
}

const FORMS: readonly (readonly [ActivityKind, RegExp])[] = [
  [
    'training',
    /\b(?:trained|(?:delivered|provided|gave) training [^.;\d]{0,80}? (?:to|for)|(?:strengthened|built|enhanced|developed) the (?:capacity|capacities|skills) of) (?:(?:over|more than|some|about|nearly|approximately|at least) )?\d[^.;]*/gu,
  ],
  [
    'mission',
    /\b(?:an? |the |\d+ |two |three )[^.;,]{3,80} (?:has|have|was|were)(?: been)? (?:deployed|seconded|posted) to [^.;]*/gu,
  ],
  [
    'publication',
    /\b(?:published|issued|released) (?:(?:the |its |an? )?·[^.;,]*|(?:\d+|two|three|four|five|six) (?:\p{L}+ )?publications\b)/gu,
  ],
  [
    'legislative-assistance',
    /\bprovided (?:legal )?(?:comments|advice|observations) (?:on|to) [^.;]*?\b(?:[Ll]aws?|[Aa]ct|[Bb]ill|[Ll]egislation|[Cc]ode|[Rr]egulations?)\b[^.;]*/gu,
  ],
  [
    'legislative-assistance',
    /\b(?:supported|assisted|advised|helped)(?: the Government of)? (?=\p{Lu})[^.;,]{3,60}? (?:in|on|to) (?:\p{L}+ )*?(?:draft(?:ing)?|launch(?:ing)?|amend(?:ing)?|revis(?:ing|e)|review(?:ing)?|prepar(?:ing|e)|adopt(?:ing)?|finali[sz](?:ing|e))\b[^.;]*?\b(?:laws?|acts?|bills?|legislation|codes?|regulations?)\b[^.;]*/gu,
  ],
];

/** @param open a sentence, its titles blanked out */
export const deedsIn = (open: string): readonly Deed[] =>
  FORMS.flatMap(([kind, pattern]) =>
    [...open.matchAll(pattern)]
      .filter(({ 0: words }) => kind !== 'legislative-assistance' || countriesIn(words).length > 0)
      .map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length })),
  );

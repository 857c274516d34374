/**
 * Which words of a sentence name an activity, and is it a new one or one spoken of before? "A workshop was held" is new;
 * "the workshop was attended by" goes back; "the fifth meeting of the Group, held in Vienna" is new to the reader.
 */
import { type ActivityKind, AGREED, HEAD, kindOf } from './activity-words.ts';
import type { Stretch } from './passage.ts';

export interface ActivityMention extends Stretch {
  readonly kind: ActivityKind;
  /** Singular, small: `expert group meeting`. */
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: 'indefinite' | 'definite' | 'bare' | 'similar';
  /** Says more than its head: `the third Global Forum`, `the Senior Officials Meeting`. */
  readonly named: boolean;
  /** End of what belongs to it: where the next begins, or the sentence ends. */
  readonly reach: number;
}

/** A word that no name of an activity runs across. */
const STOP = new Set(
  'in on at for from to by with into over under and or as that which who also then during through including was were is are has have had been being held organized organised conducted hosted delivered convened launched completed supported contributed participated moderated attended published developed provided producing organizing after before between within of unodc office secretariat signed concluded undertook initiated undertaken conducting via its their our his her'.split(
    ' ',
  ),
);
const INDEFINITE =
  /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|such|\d+)$/u;
const DEFINITE = /^(?:the|this|that|these|those|both|said)$/u;
const ORDINAL =
  /^(?:\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+th|\d+(?:st|nd|rd|th))$/u;
const CAPITAL = /^\(?\p{Lu}/u;
const LONGEST_NAME = 14;

/** @param open the sentence, its titles blanked out */
export function mentionsIn(open: string): readonly ActivityMention[] {
  const found = [...open.matchAll(HEAD)].map(({ index, 0: words, 1: head = '' }) => {
    const words_ = nameBefore(open.slice(0, index));
    return {
      kind: kindOf(head),
      head: head.toLowerCase(),
      plural: words.length > head.length,
      ...words_,
      start: index - words_.length,
      end: index + words.length,
    };
  });
  const whole = found.filter(
    ({ start, end }, i) => !found.some((o, j) => j > i && o.start < end && o.start <= start && o.end > end),
  );
  return whole.map(({ length: _, ...mention }, i) => ({
    ...mention,
    reach: whole[i + 1]?.start ?? open.length,
  }));
}

interface NameBefore {
  readonly determiner: ActivityMention['determiner'];
  readonly named: boolean;
  /** Characters before the head that belong to the name, the determiner included. */
  readonly length: number;
}

function nameBefore(before: string): NameBefore {
  const words = [...before.matchAll(/\S+/gu)].slice(-LONGEST_NAME).reverse();
  let length = 0;
  let modifiers = 0;
  let named = false;
  let determiner: ActivityMention['determiner'] = 'bare';
  for (const [i, { index, 0: word }] of words.entries()) {
    const small = word.toLowerCase();
    const next = words[i + 1]?.[0] ?? '';
    const last = words[i - 1]?.[0] ?? '';
    if (/[.;:,]$/u.test(word)) break;
    if (small === 'similar') determiner = 'similar';
    if (DEFINITE.test(small) || INDEFINITE.test(small)) {
      const partitive =
        /^(?:the|such)$/u.test(small) &&
        /\b(?:[Oo]ne of|[Oo]ne|series of(?: \p{L}+)?)\s+$/u.exec(before.slice(0, index));
      length = before.length - index + (partitive ? partitive[0].length : 0);
      if (determiner !== 'similar')
        determiner = INDEFINITE.test(small) || partitive ? 'indefinite' : 'definite';
      break;
    }
    const joins =
      /^(?:of|and|on|for)$/u.test(small) &&
      CAPITAL.test(last) &&
      CAPITAL.test(next) &&
      !/^(?:UNODC|The|In)$/u.test(next);
    if (STOP.has(small) && !joins) {
      if (small === 'of' && /\b(?:series|number) of $/u.test(before.slice(0, index + 3)))
        determiner = 'indefinite';
      break;
    }
    if (CAPITAL.test(word) && index === 0 && i > 0 && !CAPITAL.test(last)) named = true;
    modifiers += 1;
    if (ORDINAL.test(small) || (CAPITAL.test(word) && !/^\p{Lu}\p{Ll}+$/u.test(word) === false && index > 0))
      named = true;
    length = before.length - index;
  }
  return { determiner, named: named || (modifiers > 0 && determiner === 'definite'), length };
}

export const isAgreement = ({ head }: ActivityMention): boolean => AGREED.test(head);

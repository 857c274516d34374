/**
 * Which words seem to carry a hyphen left from a line break ("multi-lateral")? Only the document itself can tell:
 * the word stands there many times without the hyphen and hardly ever with it.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { nameLine, provisionPlace } from './place.ts';

/** A break leaves a stray now and then; three times is a spelling someone chose ("multi-agency"). */
const MOST_HYPHENATED = 2;
/** Fewer than five joined ones prove no habit. */
const FEWEST_JOINED = 5;
/** Joined at least five times for each hyphenated one: below that the two spellings are rivals. */
const FEWEST_JOINED_FOR_EACH = 5;
/** Typesetters leave three letters on either side; shorter prefixes (co-, re-) are spelt both ways on purpose. */
const BROKEN = /^(\p{L}{3,})[-\u2010](\p{Ll}{3,})$/u;
/** A word with all its hyphens: "state-of-the-art" is one, and not broken. */
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

export function checkHyphenation(edition: Edition): Finding[] {
  const joined = new Map<string, number>();
  const hyphenated = new Map<string, { readonly provision: Provision; readonly printed: string }[]>();
  for (const provision of edition.provisions) {
    for (const [word] of provision.text.matchAll(WORD)) {
      const [, first, second] = (/[-\u2010]/u.test(word) && BROKEN.exec(word)) || [];
      const key = (first === undefined ? word : `${first}${second}`).toLowerCase();
      if (first === undefined) joined.set(key, (joined.get(key) ?? 0) + 1);
      else hyphenated.set(key, [...(hyphenated.get(key) ?? []), { provision, printed: word }]);
    }
  }
  return [...hyphenated].flatMap(([word, places]) => {
    const times = joined.get(word) ?? 0;
    const rare = places.length <= MOST_HYPHENATED;
    if (!rare || times < FEWEST_JOINED || times < FEWEST_JOINED_FOR_EACH * places.length) return [];
    return places.map(({ provision, printed }) =>
      finding({
        code: 'hyphenation',
        message: `"${printed}" seems to carry a hyphen left from a line break.`,
        place: provisionPlace(edition, provision),
        published: printed,
        expected: printed.replace(/[-\u2010]/u, ''),
        refs: [provision.ref],
        evidence: [
          `It stands in ${provision.ref} at ${nameLine(provision)}.`,
          `This edition prints "${word}" ${times} times and "${printed}" ${places.length === 1 ? 'once' : 'twice'}.`,
        ],
      }),
    );
  });
}

import type { Mark } from '../text/index.ts';
import type { LanguageCode } from './language.ts';
import { analyseOpening, type Opening } from './opening.ts';

/** What of a provision its opening depends on. */
export interface OpeningText {
  readonly ref: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** The openings of provisions by their refs, those of subparagraphs in the light of their chapeaux. */
export function analyseOpenings(
  provisions: readonly OpeningText[],
  language: LanguageCode,
): ReadonlyMap<string, Opening> {
  const known = new Map<string, Opening>();
  const byRef = new Map(provisions.map((p) => [p.ref, p]));
  const analyse = (provision: OpeningText, below: ReadonlySet<string>): Opening => {
    const done = known.get(provision.ref);
    if (done) return done;
    const parent = provision.parent === null ? undefined : byRef.get(provision.parent);
    const under =
      parent && !below.has(parent.ref) ? analyse(parent, new Set([...below, provision.ref])) : undefined;
    const opening = analyseOpening(provision.text, {
      language,
      kind: provision.kind,
      ...(provision.marks ? { marks: provision.marks } : {}),
      ...(under ? { under } : {}),
    });
    known.set(provision.ref, opening);
    return opening;
  };
  for (const provision of provisions) analyse(provision, new Set());
  return known;
}

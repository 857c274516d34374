import { findMentions, resolveMention, type Universe } from '../cite/index.ts';
import type { Body, Mention, Provision } from '../instrument/index.ts';
import type { LanguageCode } from '../language/index.ts';

/** What the provisions mention: other paragraphs, resolutions, reports; resolved only where one text can be meant. */
export function mentionsOf(
  provisions: readonly Provision[],
  universe: Universe,
  bodies: readonly Body[],
  language: LanguageCode,
): Mention[] {
  return provisions.flatMap((provision) =>
    findMentions(provision.text, language).map((mention) =>
      resolveMention(mention, provision, universe, { bodies }),
    ),
  );
}

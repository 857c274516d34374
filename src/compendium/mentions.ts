import type { ConcordanceRow, Instrument, Mention, Provision, Section } from '../instrument/index.ts';
import type { LanguageCode } from '../language/index.ts';

/** What the provisions mention: other paragraphs, resolutions, reports; resolved only where one text can be meant. */
export function mentionsOf(
  _provisions: readonly Provision[],
  _edition: { readonly sections: readonly Section[]; readonly instruments: readonly Instrument[]; readonly concordance: readonly ConcordanceRow[] },
  _language: LanguageCode,
): Mention[] {
  return [];
}

import { type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { formatRoman, readOrdinal } from '../text/index.ts';

/**
 * Annexes and headed divisions of an instrument, as its paths label them and as a report column prints them:
 * `annex-2` is "annex II", `sec-b` is "sect. B".
 */

/** The path label of "annex II" or "sect. B"; an annex that is the only one has no number. */
export function divisionLabelOf(kind: 'annex' | 'sec', ordinal: string | undefined): string {
  if (ordinal === undefined) return kind;
  const readings = readOrdinal(ordinal);
  const chosen = readings.find((r) => r.style === (kind === 'annex' ? 'ROMAN' : 'LETTER')) ?? readings[0];
  return `${kind}-${kind === 'annex' && chosen ? chosen.rank : ordinal.toLowerCase()}`;
}

/** How a locator prints the label, in the words of a language; undefined for labels of paragraphs. */
export function divisionName(label: string, language: LanguageCode = 'en'): string | undefined {
  const [, kind, ordinal] = /^(annex|sec)(?:-([0-9a-z]+))?$/u.exec(label) ?? [];
  if (kind === undefined) return undefined;
  const { annex, division } = MENTION_WORDS[language];
  const word = (kind === 'annex' ? annex : division)[0] ?? kind;
  if (kind === 'sec') return `${word} ${(ordinal ?? '').toUpperCase()}`.trim();
  return /^[0-9]+$/u.test(ordinal ?? '') ? `${word} ${formatRoman(Number(ordinal)).toUpperCase()}` : word;
}

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

/** How a locator prints the label; undefined for labels of paragraphs. */
export function divisionName(label: string): string | undefined {
  const [, kind, ordinal] = /^(annex|sec)(?:-([0-9a-z]+))?$/u.exec(label) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'sec') return `sect. ${(ordinal ?? '').toUpperCase()}`.trim();
  return /^[0-9]+$/u.test(ordinal ?? '') ? `annex ${formatRoman(Number(ordinal)).toUpperCase()}` : 'annex';
}

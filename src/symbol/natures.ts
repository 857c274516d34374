/**
 * What sort of document is it? The element of a symbol that says so, alone (`A/RES/55/25`) or with the number of the
 * document behind a full stop (`A/75/L.12`). From the list of symbol elements of the Dag Hammarskjöld Library.
 */
export const NATURES = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'statement by the President',
  L: 'limited distribution',
  R: 'restricted distribution',
  PV: 'verbatim record',
  SR: 'summary record',
  WP: 'working paper',
  CRP: 'conference room paper',
  INF: 'information document',
  NGO: 'statement by a non-governmental organization',
  PET: 'petition',
  AGENDA: 'agenda',
  REP: 'report',
  GC: 'general comment or recommendation',
  CO: 'concluding observations',
  Q: 'list of issues',
  SGB: "Secretary-General's bulletin",
  AI: 'administrative instruction',
  IC: 'information circular',
} as const satisfies Record<string, string>;

export type Nature = keyof typeof NATURES;

/** Letters that mean this only with a number behind a full stop; alone they are a committee (`L`, `R`) or nothing. */
const ONLY_DOTTED: ReadonlySet<string> = new Set(['L', 'R']);
/** Natures of the treaty bodies; elsewhere `GC` is a governing council and `CO`, `Q` mean nothing. */
const OF_TREATY_BODIES: ReadonlySet<string> = new Set(['GC', 'CO', 'Q']);
/** Issuances of the Secretariat. */
const OF_SECRETARIAT: ReadonlySet<string> = new Set(['SGB', 'AI', 'IC']);

/** @param code letters before the full stop, if any, in any case */
export function natureOf(
  code: string,
  place: { readonly dotted: boolean; readonly treatyBody: boolean; readonly secretariat: boolean },
): Nature | undefined {
  const upper = code.toUpperCase();
  if (!isNature(upper)) return undefined;
  if (ONLY_DOTTED.has(upper) && !place.dotted) return undefined;
  if (OF_TREATY_BODIES.has(upper) && (!place.treatyBody || place.dotted)) return undefined;
  if (OF_SECRETARIAT.has(upper) && !place.secretariat) return undefined;
  return upper;
}

const isNature = (code: string): code is Nature => Object.hasOwn(NATURES, code);

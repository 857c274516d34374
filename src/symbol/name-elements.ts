import { bracketed } from './cut-element.ts';
import type { RawElement, SymbolElement } from './elements.ts';
import { natureOf } from './natures.ts';
import { formatSession, isYear, parseSession } from './session.ts';

/**
 * Which element is the session, which the year, which the number? The number stands last, or behind the full stop of
 * the nature (`L.12`); what stands before it is the session, or the year when it can be one.
 *
 *     A/75/PV.12      A/75/123      S/2020/123      S/22366       A/HRC/PRST/OS/12/1
 *       ^session        ^session      ^year           ^number                  ^session
 */
export interface Issuer {
  readonly treatyBody: boolean;
  readonly secretariat: boolean;
  /** Documents are issued on one State after the other in each session. */
  readonly universalReview: boolean;
}

/** Spelling of the letters before a full stop that symbols do not write in capitals throughout. */
const SPELLING: Readonly<Record<string, string>> = {
  ADD: 'Add',
  AMEND: 'Amend',
  CORR: 'Corr',
  REV: 'Rev',
  SUB: 'Sub',
  SUMMARY: 'Summary',
};
const MODIFIER = /^(?:Add|Amend|Corr|Rev|Summary)(?:\.\d+(?:-\d+)?)?$/u;
/** Codes behind which a number counts sessions: Environment Assembly, Habitat Assembly, Governing Council. */
const COUNTS_SESSIONS: ReadonlySet<string> = new Set(['EA', 'HA', 'GC']);
/** The General Assembly reaches its four-hundredth session in the 2340s; a greater number is that of a document. */
const MOST_SESSIONS = 400;

export function nameElements(raws: readonly RawElement[], issuer: Issuer): SymbolElement[] {
  const elements: SymbolElement[] = [];
  const natures = raws.map((raw) => (raw.kind === 'word' ? natureIn(raw.text, issuer) : undefined));
  const dotted = natures.findIndex((nature) => nature?.number !== undefined);
  const lastNumber = raws.findLastIndex((raw) => raw.kind === 'number');
  let counted = false;
  for (const [i, raw] of raws.entries()) {
    const element =
      raw.kind === 'number'
        ? nameNumber(raw, i === lastNumber && dotted < i, counted)
        : nameWord(raw, natures[i], elements[i - 1], raws[i + 1]?.kind === 'number', issuer);
    if (element.kind === 'session') counted = true;
    elements.push(element);
  }
  return elements;
}

function nameNumber(
  raw: Extract<RawElement, { kind: 'number' }>,
  isLast: boolean,
  counted: boolean,
): SymbolElement {
  const bare = !raw.to && !raw.letters && !raw.session && raw.year === undefined && !raw.qualifier;
  if (!isLast && bare && isYear(raw.digits))
    return { kind: 'year', text: raw.digits, year: Number(raw.digits) };
  const number = Number(raw.digits);
  if (!isLast && bare && !counted && number > 0 && number <= MOST_SESSIONS) {
    const session = { kind: 'regular', number, numerals: 'arabic' } as const;
    return { kind: 'session', text: String(number), session };
  }
  const { to, letters, session, year, qualifier } = raw;
  const spoken = [
    to === undefined ? String(number) : `${number}-${Number(to)}`,
    ...(letters ? [letters.join('-')] : []),
    ...(session ? [`(${formatSession(session)})`] : []),
    ...(year === undefined ? [] : [`(${year})`]),
  ].join(' ');
  return {
    kind: 'number',
    text: spoken + (qualifier === undefined ? '' : bracketed(qualifier)),
    number,
    ...(to === undefined ? {} : { to: Number(to) }),
    ...(letters ? { letters } : {}),
    ...(session ? { session } : {}),
    ...(year === undefined ? {} : { year }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function nameWord(
  raw: Extract<RawElement, { kind: 'word' }>,
  nature: ReturnType<typeof natureIn>,
  before: SymbolElement | undefined,
  beforeNumber: boolean,
  issuer: Issuer,
): SymbolElement {
  const [code = '', ...rest] = raw.text.split('.');
  const spelled = [SPELLING[code.toUpperCase()] ?? code, ...rest].join('.');
  const text = withBrackets(spelled, raw);
  if (MODIFIER.test(spelled)) return { kind: 'modifier', text };
  if (spelled === 'OS' && beforeNumber) return { kind: 'session-word', text };
  const special = /-/u.test(spelled) ? parseSession(spelled) : undefined;
  if (special) return { kind: 'session', text, session: special };
  const afterWord = before === undefined || before.kind === 'subsidiary' || before.kind === 'nature';
  const roman = beforeNumber && afterWord && /^[IVX]+$/u.test(spelled) ? parseSession(spelled) : undefined;
  if (roman) return { kind: 'session', text, session: roman };
  if (nature) return { kind: 'nature', ...nature, text: withBrackets(nature.text, raw) };
  if (isState(spelled, before, issuer)) return { kind: 'state', text };
  const session = raw.bracket
    ? parseSession(raw.bracket)
    : COUNTS_SESSIONS.has(code)
      ? parseSession(rest[0] ?? '')
      : undefined;
  return { kind: 'subsidiary', text, ...(session ? { session } : {}) };
}

function withBrackets(text: string, raw: Extract<RawElement, { kind: 'word' }>): string {
  if (raw.bracket !== undefined) return `${text}(${raw.bracket})`;
  return raw.qualifier === undefined ? text : text + bracketed(raw.qualifier);
}

function natureIn(text: string, issuer: Issuer) {
  const [code = '', tail, ...more] = text.split('.');
  const numbered = tail !== undefined && more.length === 0 && /^\d+$/u.test(tail);
  if (tail !== undefined && !numbered) return undefined;
  const nature = natureOf(code, { dotted: numbered, ...issuer });
  if (!nature) return undefined;
  // `Res.1` is written so by the Environment Assembly, `RES/1` by all others.
  const written =
    numbered && (nature === 'RES' || nature === 'DEC')
      ? `${nature[0]}${nature.slice(1).toLowerCase()}`
      : nature;
  const spelled = written === 'AGENDA' ? 'Agenda' : written;
  return numbered ? { nature, text: `${spelled}.${tail}`, number: Number(tail) } : { nature, text: spelled };
}

/** A State stands after the committee's `C` of a treaty body, or after the session of the universal periodic review. */
function isState(text: string, before: SymbolElement | undefined, issuer: Issuer): boolean {
  if (!/^[A-Z]{3}$/u.test(text)) return false;
  return before?.kind === 'session'
    ? issuer.universalReview
    : issuer.treatyBody && before?.kind === 'subsidiary';
}

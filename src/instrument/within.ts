/**
 * How is a provision named where its section and path of labels do not suffice? A session may adopt several
 * decisions, a decision may have annexes, and headed divisions may each begin again at 1:
 *
 *     B.VI.dec-3.1          B.VI.dec-3.annex-2.4        B.VI.res-1.sec-b.2
 *          ^instrument                 ^annex                     ^division whose numbers begin again
 *
 * The instrument enters the designation only where the section holds more than one, a division only where paragraph
 * numbers begin again; so a session with one resolution keeps the short form of the printed books (`B.VI.9.a`).
 */

/** Pattern of the label of an instrument within its section: `dec-3`, `res-10`, `dec-iv-5`. */
export const INSTRUMENT_LABEL = '(?:dec|res)-[0-9a-z]{1,8}(?:-[0-9a-z]{1,8}){0,3}';
/** Pattern of the label of an annex or headed division of an instrument: `annex`, `annex-2`, `sec-b`. */
export const DIVISION_LABEL = '(?:annex|sec)(?:-[0-9a-z]{1,4})?';

const instrumentLabelOnly = new RegExp(`^${INSTRUMENT_LABEL}$`, 'u');

export const isInstrumentLabel = (label: string | undefined): boolean =>
  label !== undefined && instrumentLabelOnly.test(label);

/** The path of a provision within its instrument, as the instrument itself counts: `['dec-3', '1']` → `['1']`. */
export const pathWithin = (path: readonly string[]): readonly string[] =>
  isInstrumentLabel(path[0]) ? path.slice(1) : path;

interface Numbered {
  readonly kind: 'resolution' | 'decision';
  /** `6/3`, `IV/5`, `1440 (2002)`. */
  readonly number: string;
}

/**
 * Labels of the instruments of one section, in their order; null for the only one. The last element of the number
 * tells them apart (`14/32` → `dec-32`), unless two end alike: then the whole number does (`dec-14-32`).
 */
export function instrumentLabels(instruments: readonly Numbered[]): (string | null)[] {
  if (instruments.length < 2) return instruments.map(() => null);
  const short = instruments.map(({ kind, number }) => labelOf(kind, number.split('/').at(-1) ?? number));
  return instruments.map(({ kind, number }, i) => {
    const own = short[i] ?? '';
    return short.filter((label) => label === own).length === 1 ? own : labelOf(kind, number);
  });
}

const labelOf = (kind: Numbered['kind'], number: string): string => {
  const words = number.toLowerCase().match(/[0-9a-z]+/gu) ?? ['0'];
  return [kind === 'decision' ? 'dec' : 'res', ...words].join('-');
};

import { type Instrument, isInstrumentLabel, type Section } from '../instrument/index.ts';
import { namesInstrument } from '../language/index.ts';
import type { Universe } from './universe.ts';

/**
 * Which resolution or decision does a row mean? A section with one needs no telling; where it holds several, the
 * references carry a label (`II.dec-33.1`), or the column of instruments names one.
 */
export interface Adopted extends Instrument {
  readonly kind: 'resolution' | 'decision';
  readonly number: string;
}

export const adoptedIn = (universe: Universe, section: Section): Adopted[] =>
  universe.instruments.filter(
    (i): i is Adopted =>
      i.kind !== 'recommendations' && i.number !== null && section.instruments.includes(i.key),
  );

/** Label of an instrument in the designations of its section; undefined where it is the only one. */
export function labelInSection(section: Section, instrument: Instrument): string | undefined {
  const [first = ''] = instrument.provisions;
  const label = first.slice(`${section.part}.${section.numeral}.`.length).split('.')[0];
  return isInstrumentLabel(label) ? label : undefined;
}

/** The instruments that references with these paths can mean: those of their labels, or all of the section. */
export function instrumentsMeant(
  universe: Universe,
  section: Section,
  paths: readonly (readonly string[])[],
): Adopted[] {
  const all = adoptedIn(universe, section);
  const labels = new Set(paths.map((path) => path[0]).filter(isInstrumentLabel));
  const meant = all.filter((i) => labels.has(labelInSection(section, i) ?? ''));
  return meant.length > 0 ? meant : all;
}

export const isNamed = (name: string, instrument: Adopted): boolean =>
  namesInstrument(name, instrument.kind, instrument.number);

/** Label under which a row's locators are counted: that of its references, else of the instrument it names. */
export function labelMeant(
  universe: Universe,
  section: Section,
  paths: readonly (readonly string[])[],
  named: string | null,
): string | undefined {
  const own = paths.map((path) => path[0]).find(isInstrumentLabel);
  if (own !== undefined || named === null) return own;
  const instrument = adoptedIn(universe, section).find((i) => isNamed(named, i));
  return instrument && labelInSection(section, instrument);
}

import type { ConcordanceRow, Locator, Provision } from '../instrument/index.ts';
import { countingOf, locatorOf, printLocator, type Universe } from './universe.ts';

/**
 * Report paragraph ↔ designation, for every provision whose place in the report is known. Reports that number the
 * recommendations themselves, and resolutions, need no deriving; where a report numbers its paragraphs, the distance
 * comes from the two columns of the index, and a meeting without index has no rows.
 */
export function concordanceOf(provisions: readonly Provision[], universe: Universe): ConcordanceRow[] {
  const sections = new Map(universe.sections.map((s) => [`${s.part}.${s.numeral}`, s]));
  const instruments = new Map(universe.instruments.map((i) => [i.key, i]));
  return provisions.flatMap((provision): ConcordanceRow[] => {
    const section = sections.get(`${provision.part}.${provision.section}`);
    const instrument = instruments.get(provision.instrument);
    if (!section || !instrument || section.report === '' || !citable(provision)) return [];
    const path = locatorOf(universe, section, provision.path);
    if (!path) return [];
    const counting = countingOf(universe, section);
    const kind =
      instrument.kind === 'recommendations'
        ? counting === 'paragraph'
          ? 'paragraph'
          : 'recommendation'
        : instrument.kind;
    return [
      {
        ref: provision.ref,
        symbol: section.report,
        kind,
        value: printLocator(path),
        instrument: instrument.number,
        derivedFrom: counting === 'paragraph' ? 'index' : 'numbering',
        support: counting === 'paragraph' ? (universe.offsets.get(section.meeting)?.support ?? 0) : 0,
      },
    ];
  });
}

/** Chapeaux, omissions and paragraphs of unknown ordinal have no number to be cited by. */
const citable = (provision: Provision): boolean =>
  provision.kind !== 'chapeau' &&
  provision.kind !== 'omission' &&
  provision.kind !== 'narrative' &&
  !provision.path.includes('?');

export function withLocators(
  provisions: readonly Provision[],
  concordance: readonly ConcordanceRow[],
): Provision[] {
  const rows = new Map<string, Locator[]>();
  for (const { ref, symbol, kind, value, instrument } of concordance) {
    rows.set(ref, [
      ...(rows.get(ref) ?? []),
      { symbol, kind, value, ...(instrument === null ? {} : { instrument }) },
    ]);
  }
  return provisions.map((p) => ({ ...p, locators: rows.get(p.ref) ?? [] }));
}

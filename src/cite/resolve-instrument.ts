import type { Instrument } from '../instrument/index.ts';
import type { InstrumentCitation } from './citation.ts';
import { PREAMBLE } from './label.ts';
import { formatLocator } from './list-format.ts';
import { nearPaths } from './near.ts';
import { counted, provisionsAt, type Resolution, settle, topProvisions, unresolved } from './resolution.ts';
import type { Universe } from './universe.ts';

/** Which provision is this paragraph of a resolution or decision? */
export function resolveInstrument(citation: InstrumentCitation, universe: Universe): Resolution {
  const { number, type, path, symbol, organ } = citation;
  if (organ !== null) return unresolved(`${type ?? 'text'} ${number} of the ${organ} is not in this edition`);
  const named = universe.instruments.filter((i) => i.number === number);
  const typed = named.filter((i) => type === null || i.kind === type);
  const [instrument] = typed;
  if (!instrument) return noInstrument(citation, named, universe);
  if (typed.length > 1)
    return settle(
      typed.flatMap((i) => refsIn(i, citation, universe)),
      `more than one text has the number ${number}`,
    );
  const name = `${instrument.kind} ${number}`;
  const report = universe.sections.find(
    (s) => s.part === instrument.part && s.numeral === instrument.section,
  )?.report;
  if (symbol !== null && report !== undefined && symbol.toLowerCase() !== report.toLowerCase())
    return unresolved(`${name} is in ${report}, not in ${symbol}`, refsIn(instrument, citation, universe));
  const found = refsIn(instrument, citation, universe);
  if (path.length === 0)
    return settle(found, `${name} has ${counted(found.length, 'paragraph')}; add the number of one`);
  if (found.length > 0) return settle(found, `${name} has more than one ${placeName(path)}`);
  const own = universe.provisions.filter((p) => p.instrument === instrument.key);
  return unresolved(`${name} has no ${placeName(path)}`, nearPaths(path, own));
}

function refsIn(instrument: Instrument, { path }: InstrumentCitation, universe: Universe): string[] {
  return path.length === 0
    ? topProvisions(universe, instrument.key)
    : provisionsAt(universe, instrument.key, path);
}

function noInstrument(
  citation: InstrumentCitation,
  named: readonly Instrument[],
  universe: Universe,
): Resolution {
  const { number, type } = citation;
  const [other] = named;
  if (other)
    return unresolved(`${number} is a ${other.kind}, not a ${type}`, refsIn(other, citation, universe));
  const session = universe.instruments.filter((i) => i.number?.split('/')[0] === number.split('/')[0]);
  const near = session.map((i) => `${i.kind} ${i.number}`);
  return unresolved(`no ${type ?? 'resolution or decision'} ${number} in this edition`, near);
}

/** `paragraph 9 (a)`, `subparagraph (j) (ii)`, `preambular paragraph 5`. */
export function placeName(path: readonly string[]): string {
  if (path[0] === PREAMBLE) return `preambular paragraph ${formatLocator(path.slice(1))}`;
  return `${/^[0-9]/u.test(path[0] ?? '') ? 'paragraph' : 'subparagraph'} ${formatLocator(path)}`;
}

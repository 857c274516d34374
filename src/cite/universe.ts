import type { ConcordanceRow, Instrument, Provision, Section } from '../instrument/index.ts';

/** What an edition offers a reference to point at. */
export interface Universe {
  /** In reading order. */
  readonly provisions: readonly Provision[];
  readonly sections: readonly Section[];
  readonly instruments: readonly Instrument[];
  readonly concordance: readonly ConcordanceRow[];
}

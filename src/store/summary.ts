import type { Corpus } from '../instrument/index.ts';
import type { CorpusSummary } from './port.ts';

/** What every adapter says of a corpus before any edition is read. Editions keep the order of the corpus: oldest first. */
export function summarise(corpus: Corpus, fingerprint: string): CorpusSummary {
  return {
    id: corpus.id,
    title: corpus.title,
    bodies: corpus.bodies,
    editions: corpus.editions.map(({ id, title, year }) => ({ id, title, year })),
    fingerprint,
  };
}

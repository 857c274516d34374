import type { Corpus } from '../../instrument/index.ts';
import type { Store } from '../port.ts';
import { summarise } from '../summary.ts';

/**
 * A store over a corpus that was just compiled and is kept nowhere: for tests, and for a first look at a folder.
 * What it hands out is the compiled corpus itself, so it is also the yardstick for adapters that write.
 */
export function memoryStore(corpus: Corpus, fingerprint: string): Store {
  const summary = summarise(corpus, fingerprint);
  const editions = new Map(corpus.editions.map((edition) => [edition.id, edition]));
  const sources = corpus.sources.map(({ file, title }) => ({ file, title }));
  return {
    corpus: () => summary,
    edition: (id) => editions.get(id),
    reports: () => corpus.reports,
    coverage: () => corpus.coverage,
    sources: () => sources,
    source: (file) => corpus.sources.find((s) => s.file === file),
    close: () => {},
  };
}

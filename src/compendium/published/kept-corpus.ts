/**
 * Editions that were read back from publications → the corpus that they make, as a build makes one from its sources. Its
 * fingerprint says which editions it is made of, so that it is made again when they, or the tables, change.
 */
import { createHash } from 'node:crypto';
import { AcquisError } from '../../finding/index.ts';
import type { Body, Corpus } from '../../instrument/index.ts';
import { type CorpusExport, editionDigest, toIssuedJson } from '../../render/index.ts';
import type { EditionOrigin, KeptEdition } from '../../store/index.ts';
import { readEditionFile } from '../read-edition.ts';
import type { IssuedEdition } from './read-issued.ts';

/** @param corpus id to keep it under; the rest is as the file says */
export function keptEdition(
  { edition, corpus }: IssuedEdition,
  into: string,
  origin: EditionOrigin,
): KeptEdition {
  const around: CorpusExport = {
    id: into,
    title: corpus?.title ?? edition.title,
    bodies: corpus?.bodies ?? [],
  };
  return {
    corpus: into,
    edition: edition.id,
    digest: editionDigest(edition),
    issued: toIssuedJson(edition, around),
    origin,
  };
}

/** Nothing but what was imported into one corpus may be given. */
export function keptCorpus(kept: readonly KeptEdition[]): { corpus: Corpus; fingerprint: string } {
  const read = kept
    .map(({ corpus, edition, issued }) => readEditionFile(`${corpus}, edition ${edition}`, issued))
    .sort((a, b) => a.edition.year - b.edition.year || (a.edition.id < b.edition.id ? -1 : 1));
  const latest = read.at(-1);
  if (!latest?.corpus) throw new AcquisError('store-missing', 'No edition was imported into the corpus.');
  // The latest edition knows the bodies best; one that only an earlier edition names stands after them.
  const bodies = new Map<string, Body>();
  for (const { corpus } of [...read].reverse())
    for (const body of corpus?.bodies ?? []) if (!bodies.has(body.id)) bodies.set(body.id, body);
  return {
    corpus: {
      id: latest.corpus.id,
      title: latest.corpus.title,
      bodies: [...bodies.values()],
      editions: read.map(({ edition }) => edition),
      reports: [],
      coverage: [],
      sources: [],
    },
    fingerprint: keptFingerprint(kept),
  };
}

/** Tells whether a build is of these editions. */
export function keptFingerprint(kept: readonly KeptEdition[]): string {
  const hash = createHash('sha256');
  for (const line of kept.map(({ edition, digest }) => `${edition} ${digest}\n`).sort()) hash.update(line);
  return `imported-${hash.digest('hex')}`;
}

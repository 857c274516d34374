/**
 * How are editions kept that were read back from a publication? Nothing here could make them anew, so what was read is
 * kept as it was issued, beside the rows that are made of it; those are made again when a later program keeps other rows.
 */
import type { Corpus } from '../instrument/index.ts';

/** Where an edition was read from. */
export interface EditionOrigin {
  /** Name of the file, folder or archive, as the person gave it. */
  readonly file: string;
  /** Over the bytes that were read, hexadecimal. */
  readonly sha256: string;
  readonly format: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  /** The program that read it: `acquis 0.1.0`. */
  readonly program: string;
}

export interface KeptEdition {
  readonly corpus: string;
  readonly edition: string;
  /** Of the edition (`editionDigest`). */
  readonly digest: string;
  /** The edition as it is issued in JSON, with its corpus. */
  readonly issued: string;
  readonly origin: EditionOrigin;
}

/** Which editions were imported into a database; none where there is no database. @throws AcquisError `store-outdated` */
export type ListImported = (path: string) => readonly Omit<KeptEdition, 'issued'>[];

/** All that was imported into one corpus. @throws AcquisError `store-outdated` */
export type KeptEditions = (path: string, corpus: string) => readonly KeptEdition[];

/**
 * Keeps imported editions in place of those of the same corpus, with the corpus that they make: whole or not at all.
 * @throws AcquisError `argument-invalid` when it cannot be written there
 */
export type KeepEditions = (
  path: string,
  kept: readonly KeptEdition[],
  corpus: Corpus,
  fingerprint: string,
) => void;

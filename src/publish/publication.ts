/**
 * A publication while it is written: each file goes to the disk as soon as it is made and into the list that proves the
 * whole; when all are there, the folder takes its place. So a site of any size needs no more memory than its list.
 */
import { createHash } from 'node:crypto';
import { checksumLine, Entries, type ManifestEntry } from './entries.ts';
import { bytesOf, type Content, type PublishedFile } from './files.ts';
import { MANIFEST, openFolder } from './folder.ts';

export interface PublicationFacts {
  readonly title: string;
  readonly corpus: string;
  readonly edition: string;
  /** SHA-256 of what was compiled: the same sources give the same mark. */
  readonly fingerprint: string;
  readonly program: string;
}

/** What `manifest.json` holds. */
export interface PublicationManifest extends PublicationFacts {
  readonly files: readonly ManifestEntry[];
}

/** Takes a file, and says how many bytes it has. */
export type Put = (file: {
  readonly path: string;
  readonly content: Content;
  readonly mediaType: string;
}) => number;

export interface Publication {
  readonly put: Put;
  /** A file written between others, such as an archive of them. */
  readonly open: (path: string, mediaType: string) => OpenFile;
  /** Keeps bytes where their file will be until they are put for good. */
  readonly stash: Stash;
  /** Of the files so far, in the order of their paths. */
  readonly entries: () => Iterable<ManifestEntry>;
  /** Manifest and checksums of some of the files so far, for what is to be proved whole without the rest. */
  readonly proofOf: (paths: ReadonlySet<string>) => readonly Proof[];
  /** Adds manifest and checksums, and puts the folder in the place of the earlier one, which `clearAway` removes. */
  readonly finish: () => { readonly files: number; readonly bytes: number };
  readonly abandon: () => void;
  readonly clearAway: () => void;
}

export interface Proof {
  readonly path: string;
  readonly content: Content;
  readonly mediaType: string;
}

export interface OpenFile {
  readonly write: (piece: Uint8Array) => void;
  /** @returns how many bytes the file has */
  readonly close: () => number;
}

export interface Stash {
  readonly keep: (path: string, text: string) => void;
  readonly take: (path: string) => Uint8Array;
}

/** @throws AcquisError `output-refused` when nothing can be written there; so do all that write */
export function openPublication(folder: string, facts: PublicationFacts): Publication {
  const draft = openFolder(folder);
  const entries = new Entries();
  const put: Put = ({ path, content, mediaType }) => {
    const hash = createHash('sha256');
    let bytes = 0;
    draft.write(
      path,
      (function* () {
        for (const piece of bytesOf(content)) {
          hash.update(piece);
          bytes += piece.length;
          yield piece;
        }
      })(),
    );
    entries.add(path, bytes, mediaType, hash.digest());
    return bytes;
  };
  return {
    put,
    open: (path, mediaType) => {
      const file = draft.open(path);
      const hash = createHash('sha256');
      let bytes = 0;
      return {
        write: (piece) => {
          hash.update(piece);
          bytes += piece.length;
          file.write(piece);
        },
        close: () => {
          file.close();
          entries.add(path, bytes, mediaType, hash.digest());
          return bytes;
        },
      };
    },
    stash: { keep: (path, text) => draft.write(path, bytesOf(text)), take: draft.read },
    entries: () => entries.inOrder(),
    proofOf: (paths) =>
      proof(
        // The same edition is the same archive, whether it was compiled here or imported.
        { title: facts.title, corpus: facts.corpus, edition: facts.edition, program: facts.program },
        [...entries.inOrder()].filter(({ path }) => paths.has(path)),
      ),
    finish: () => {
      for (const file of proof(facts, [...entries.inOrder()])) put(file);
      draft.commit();
      return { files: entries.length, bytes: entries.bytes() };
    },
    abandon: draft.abandon,
    clearAway: draft.clearAway,
  };
}

export const putFile = (put: Put, { path, bytes, mediaType }: PublishedFile): number =>
  put({ path, content: bytes, mediaType });

const proof = (facts: Omit<PublicationFacts, 'fingerprint'>, listed: readonly ManifestEntry[]): Proof[] => [
  { path: MANIFEST, content: manifestText(facts, listed), mediaType: 'application/json' },
  { path: 'SHA256SUMS', content: checksums(listed), mediaType: 'text/plain' },
];

function* checksums(entries: Iterable<ManifestEntry>): Generator<string> {
  for (const entry of entries) yield checksumLine(entry);
}

/** As `JSON.stringify` would write it with two spaces, one file after another. */
function* manifestText(
  facts: Omit<PublicationFacts, 'fingerprint'>,
  files: readonly ManifestEntry[],
): Generator<string> {
  yield JSON.stringify({ ...facts, files: [] }, null, 2).replace(/\[\]\n\}$/u, '[');
  for (const [at, entry] of files.entries()) {
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
    yield `${at === 0 ? '' : ','}\n    ${text}`;
  }
  yield files.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/**
 * The way back from a book that was issued as DOCX → the edition it carries. The words of the document must be those of
 * the edition: a copy that somebody has edited is no edition but a proposal, which `acquis diff` shows.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { compareEditions } from '../../lineage/index.ts';
import {
  ATTACHED_NAMESPACE,
  type CorpusExport,
  compendiumBook,
  isAttachedPart,
  isWordPart,
  print,
  wordsMark,
} from '../../render/index.ts';
import { openContainer, parseXml, textBelow, type XmlElement } from '../../source/index.ts';
import type { CorpusFiles } from '../effects.ts';
import { MANIFEST_FILE } from '../manifest.ts';
import { manifestOf } from '../manifest-of.ts';
import { readBook } from '../read-book.ts';
import { type EditionFile, readEditionFile } from '../read-edition.ts';

/** @throws AcquisError `file-unreadable` for a document that carries no edition, or whose words were changed since */
export async function readIssuedDocx(file: string, bytes: Uint8Array): Promise<EditionFile> {
  const container = await openContainer(file, bytes, (name) => isWordPart(name) || isAttachedPart(name));
  const attached = await attachedIn(file, container.names.filter(isAttachedPart), (n) => container.part(n));
  if (!attached)
    throw new AcquisError('file-unreadable', `${file} carries no edition that could be read back.`, {
      advice:
        'Only the whole book carries one ("acquis publish", "acquis export book"). Other documents are compiled as sources of a corpus.',
    });
  const read = readEditionFile(`${file} (the edition in it)`, textBelow(attached));
  const parts = Object.fromEntries(
    container.names.filter(isWordPart).flatMap((name) => {
      const part = container.part(name);
      return part ? [[name, part] as const] : [];
    }),
  );
  // A word processor that saves the document writes its parts anew: then the words themselves are compared.
  if (attached.attributes.get('words') !== wordsMark(parts)) await refuseEdited(file, bytes, read);
  return read;
}

async function attachedIn(
  file: string,
  names: readonly string[],
  part: (name: string) => Uint8Array | undefined,
): Promise<XmlElement | undefined> {
  for (const name of names) {
    const bytes = part(name);
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    if (text.includes(ATTACHED_NAMESPACE)) return parseXml(`${file}, ${name}`, text);
  }
  return undefined;
}

/** Both by the same road: what the road itself cannot keep is no change. */
async function refuseEdited(
  file: string,
  bytes: Uint8Array,
  { edition, corpus }: EditionFile,
): Promise<void> {
  const around = corpus ?? { id: 'corpus', title: edition.title, bodies: [] };
  const issued = await print(compendiumBook(edition, { bodies: around.bodies }), 'docx');
  const [before, after] = [
    await compiledBook('issued.docx', issued, edition, around),
    await compiledBook(file, bytes, edition, around),
  ];
  const { summary, references } = compareEditions(before, after);
  const { provisions, topics } = summary;
  const changes = [
    ...counted(provisions.changed + provisions.added + provisions.removed, 'paragraph'),
    ...counted(topics.added + topics.removed + topics.renamed, 'topic'),
    ...counted(references.length, 'reference of the index', 'references of the index'),
    ...counted(unlikeHeadings(before, after), 'heading'),
  ];
  if (changes.length === 0) return;
  throw new AcquisError(
    'file-unreadable',
    `${file} was edited since it was issued (${changes.join(', ')}): it is no longer the ${edition.id} edition.`,
    {
      advice: `"acquis diff ${edition.id} ${file}" shows what was changed; an edited book can stand as a source of a corpus.`,
    },
  );
}

const counted = (count: number, noun: string, nouns = `${noun}s`): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? noun : nouns} changed`];

function unlikeHeadings(before: Edition, after: Edition): number {
  const headings = ({ parts, sections, instruments }: Edition): string[] => [
    ...parts.map((p) => p.heading),
    ...sections.map((s) => s.heading),
    ...instruments.map((i) => i.title),
  ];
  const [old, now] = [headings(before), headings(after)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, n) => old[n] === now[n]).filter(
    (same) => !same,
  ).length;
}

/** A book compiled by what the edition itself says of its bodies and meetings. */
export function compiledBook(
  file: string,
  bytes: Uint8Array,
  edition: Edition,
  corpus: CorpusExport,
): Promise<Edition> {
  const source = { id: 'book', file, title: file, symbol: null, date: null } as const;
  const manifest = manifestOf(edition, corpus, [
    { ...source, role: 'compendium-and-index', edition: edition.id },
  ]);
  const files: CorpusFiles = {
    name: file,
    read: (path) => (path === MANIFEST_FILE ? new TextEncoder().encode(JSON.stringify(manifest)) : undefined),
  };
  return readBook(file, bytes, files, edition.id);
}

import { type Finding, finding } from '../../finding/index.ts';
import { type LibraryDocument, type LibraryVersion, NO_METADATA } from '../../instrument/index.ts';
import type { KeptDocument, LibraryStore } from '../../store/index.ts';
import { adopterOf, citationsIn } from './citations.ts';
import { LANGUAGE_NAMES, versionDifferences } from './differences.ts';
import { joinVersions } from './join.ts';
import type { MetadataRecord } from './metadata.ts';
import type { ReadDocument, ReadFile } from './read-file.ts';

/** Documents of some files, joined with what the library holds of them, ready to be kept. */
export interface Joined {
  readonly documents: readonly (KeptDocument & { readonly isNew: boolean })[];
  /** What joining found out about single files. */
  readonly aboutFiles: ReadonlyMap<string, readonly Finding[]>;
}

interface Beside {
  readonly corpus: string;
  readonly body: string;
  readonly known: LibraryStore | undefined;
  readonly metadata: ReadonlyMap<string, MetadataRecord>;
  /** Files of the folder that is imported. */
  readonly present: ReadonlySet<string>;
}

export function keepable(read: ReadonlyMap<string, ReadFile>, beside: Beside): Joined {
  const found = new Map<string, ReadDocument[]>();
  for (const { documents } of read.values())
    for (const document of documents)
      found.set(document.symbol, [...(found.get(document.symbol) ?? []), document]);
  const aboutFiles = new Map<string, Finding[]>();
  const documents = [...found].map(([symbol, parts]) => {
    const before = beside.known?.document(beside.corpus, symbol);
    const versions = chooseVersions(symbol, parts, before, beside.present, aboutFiles);
    const document = documentOf(symbol, parts, before, versions, beside);
    return {
      document,
      citations: citationsIn(document),
      findings: versionDifferences(document),
      isNew: before === undefined,
    };
  });
  return { documents, aboutFiles };
}

/** One version for each language: where two files have one, the first stands and the other is named. */
function chooseVersions(
  symbol: string,
  parts: readonly ReadDocument[],
  before: LibraryDocument | undefined,
  present: ReadonlySet<string>,
  aboutFiles: Map<string, Finding[]>,
): LibraryVersion[] {
  const chosen = new Map<string, LibraryVersion>();
  for (const { version } of parts) {
    const { language, file } = version;
    const old = before?.versions.find((v) => v.language === language);
    // A version from a file that stands in this folder too is replaced only by that file.
    const standing =
      chosen.get(language) ?? (old && old.file !== file && present.has(old.file) ? old : undefined);
    if (!standing) {
      chosen.set(language, version);
      continue;
    }
    const same = words(standing) === words(version);
    const remark = finding({
      code: 'version-repeated',
      message: `${file} is another ${LANGUAGE_NAMES[language]} version of ${symbol} and was left out; ${standing.file} stands${same ? ', with the same words' : ', with other words'}.`,
      place: { source: file },
      evidence: [`${standing.file}: ${standing.title}`],
    });
    aboutFiles.set(file, [...(aboutFiles.get(file) ?? []), remark]);
  }
  return [...chosen.values()];
}

const words = ({ provisions }: LibraryVersion): string => provisions.map((p) => p.text).join('\n');

function documentOf(
  symbol: string,
  parts: readonly ReadDocument[],
  before: LibraryDocument | undefined,
  found: readonly LibraryVersion[],
  { corpus, body, metadata }: Beside,
): LibraryDocument {
  const { rows, versions } = joinVersions(before, found);
  const record = metadata.get(symbol);
  return {
    corpus,
    symbol,
    body: adopterOf(symbol).body ?? body,
    date: parts.find((p) => p.date !== null)?.date ?? before?.date ?? record?.date ?? null,
    titles: Object.fromEntries(versions.map(({ language, title }) => [language, title])),
    metadata: record?.metadata ?? before?.metadata ?? NO_METADATA,
    rows,
    versions,
  };
}

import { AcquisError, type Finding, finding } from '../../finding/index.ts';
import type { LibraryVersion } from '../../instrument/index.ts';
import { languageCode } from '../../language/index.ts';
import { type Resolution, segmentResolutions } from '../../segment/index.ts';
import { readSource } from '../../source/index.ts';
import { formatSymbol, parseSymbol } from '../../symbol/index.ts';
import type { SourceText } from '../../text/index.ts';
import { unreadFile } from '../segment-file.ts';
import { LANGUAGE_NAMES } from './differences.ts';
import { versionOf } from './version.ts';

/** One file of a folder, in any format → the documents in it, each in the language it is written in. */
export interface ReadDocument {
  /** Canonical. */
  readonly symbol: string;
  readonly date: string | null;
  readonly version: LibraryVersion;
}

export interface ReadFile {
  readonly documents: readonly ReadDocument[];
  readonly findings: readonly Finding[];
}

/** Total on documents: a file that cannot be read yields a finding that names it. */
export async function readFile(file: string, bytes: Uint8Array): Promise<ReadFile> {
  let source: SourceText;
  try {
    source = await readSource(file, bytes);
  } catch (error) {
    if (!(error instanceof AcquisError)) throw error;
    return { documents: [], findings: unreadFile(file, error).findings };
  }
  const { language, resolutions, findings } = segmentResolutions(source);
  const found: Finding[] = [
    ...(source.remarks ?? []).map((message) =>
      finding({ code: 'reader-remark', message: `${file}: ${message}`, place: { source: file } }),
    ),
    ...findings,
  ];
  if (source.language !== undefined && languageCode(source.language) !== language)
    found.push(
      finding({
        code: 'language-differs',
        message: `${file} declares its language as "${source.language}" and is written in ${LANGUAGE_NAMES[language]}.`,
        place: { source: file },
      }),
    );
  const documents: ReadDocument[] = [];
  for (const [symbol, parts] of bySymbol(file, resolutions)) {
    const [first] = parts;
    if (symbol === null || !first) {
      found.push(
        finding({
          code: 'symbol-unknown',
          message: `${file} does not say the symbol of "${first?.title ?? ''}", neither does its name; it was left out.`,
          place: { source: file },
        }),
      );
      continue;
    }
    documents.push({ symbol, date: first.date, version: versionOf(file, language, parts) });
  }
  return { documents, findings: found };
}

/** Resolutions without a symbol of their own are further parts of the one before: "75/101 A-B". */
function bySymbol(file: string, resolutions: readonly Resolution[]): Map<string | null, Resolution[]> {
  const groups = new Map<string | null, Resolution[]>();
  let current: string | null = null;
  resolutions.forEach((resolution, index) => {
    const own = canonical(resolution.symbol ?? '');
    current = own ?? (index === 0 ? symbolInName(file) : current);
    groups.set(current, [...(groups.get(current) ?? []), resolution]);
  });
  return groups;
}

/** `A_RES_75_101.docx`, `S_RES_1440 (2002).pdf`: slashes cannot stand in the name of a file. */
function symbolInName(file: string): string | null {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]+$/u, '');
  return canonical(name.replaceAll('_', '/'));
}

function canonical(text: string): string | null {
  const symbol = parseSymbol(text);
  return symbol?.known ? formatSymbol(symbol) : null;
}

import { AcquisError, type Finding, finding } from '../finding/index.ts';
import type { LanguageCode } from '../language/index.ts';
import { segmentResolutions } from '../segment/index.ts';
import { readSource, type SourceOptions } from '../source/index.ts';
import { type CoverageReport, proveCoverage, type SourceText } from '../text/index.ts';
import { type SegmentedInstrument, showInstrument } from './segmented-instrument.ts';

/**
 * One file that is in no corpus → the instruments in it, as `acquis segment --json` prints them. Total on documents:
 * a file that cannot be read yields an answer too, with the reason as a finding.
 */
export interface SegmentedFile {
  readonly file: string;
  /** `unread` when no reader could read the file; `other` when nothing in it was taken for an adopted text. */
  readonly genre: 'resolution' | 'list' | 'other' | 'unread';
  readonly instruments: readonly SegmentedInstrument[];
  /** Rows of the tables of a document that has no resolution. */
  readonly entries: readonly SegmentedEntry[];
  readonly coverage: Pick<CoverageReport, 'characters' | 'kept' | 'ignored' | 'unaccounted'>;
  readonly findings: readonly Finding[];
}

export interface SegmentedEntry {
  /** Title above the row; empty for none. */
  readonly topic: string;
  readonly cells: readonly string[];
  readonly line: number;
}

interface SegmentOptions extends SourceOptions {
  /** Language of the document; guessed from its text when absent. */
  readonly language?: LanguageCode;
}

/** @param file its name, as it is to stand in the answer */
export async function segmentFile(
  file: string,
  bytes: Uint8Array,
  options: SegmentOptions = {},
): Promise<SegmentedFile> {
  let source: SourceText;
  try {
    source = await readSource(file, bytes, options);
  } catch (error) {
    if (!(error instanceof AcquisError)) throw error;
    return unreadFile(file, error);
  }
  const document = segmentResolutions(source, options.language ? { language: options.language } : {});
  const { characters, kept, ignored, unaccounted } = proveCoverage(source, document.claims);
  const entries = document.resolutions.length > 0 ? [] : entriesOf(source);
  return {
    file,
    genre: document.resolutions.length > 0 ? 'resolution' : entries.length > 0 ? 'list' : 'other',
    instruments: document.resolutions.map((resolution) => showInstrument(resolution, document.language)),
    entries,
    coverage: { characters, kept, ignored, unaccounted },
    findings: [...remarksOf(source), ...document.findings],
  };
}

/** The answer for a file that could not be read. */
export function unreadFile(file: string, { message, advice }: AcquisError): SegmentedFile {
  return {
    file,
    genre: 'unread',
    instruments: [],
    entries: [],
    coverage: { characters: 0, kept: 0, ignored: [], unaccounted: 0 },
    findings: [
      finding({
        code: 'file-unread',
        message: advice === undefined ? message : `${message} ${advice}`,
        place: { source: file },
      }),
    ],
  };
}

const remarksOf = (source: SourceText): Finding[] =>
  (source.remarks ?? []).map((message) =>
    finding({ code: 'reader-remark', message, place: { source: source.file } }),
  );

function entriesOf(source: SourceText): SegmentedEntry[] {
  let topic = '';
  return source.blocks.flatMap((block): SegmentedEntry[] => {
    if (block.kind === 'row')
      return [{ topic, cells: block.cells.map((c) => c.rich.text), line: block.line }];
    topic = block.rich.text;
    return [];
  });
}

import { AcquisError, type Finding, finding } from '../finding/index.ts';
import type { LanguageCode } from '../language/index.ts';
import {
  findUnknownOrgans,
  type ListEntry,
  type OtherDocument,
  otherGenre,
  readThematicList,
  segmentReport,
  segmentResolutions,
} from '../segment/index.ts';
import { readSource, type SourceOptions } from '../source/index.ts';
import { type Claim, type CoverageReport, proveCoverage, type SourceText } from '../text/index.ts';
import { readerFindings } from './reader-findings.ts';
import { genericEntries, type SegmentedEntry, showEntry } from './segmented-entry.ts';
import { type SegmentedInstrument, showInstrument, showReport } from './segmented-instrument.ts';

/**
 * One file that is in no corpus → the instruments in it, as `acquis segment --json` prints them. Total on documents:
 * a file that cannot be read yields an answer too, with the reason as a finding.
 */
export interface SegmentedFile {
  readonly file: string;
  /**
   * `report`: recommendations were found, or the title says so; `list`: topics with references, or any other table;
   * `draft` to `agenda`: no adopted text, and the first page says what it is; `other`: read, and nothing in it taken
   * for an adopted text; `unread`: no reader could read the file.
   */
  readonly genre:
    | 'resolution'
    | 'report'
    | 'list'
    | 'draft'
    | 'letter'
    | 'minutes'
    | 'press-release'
    | 'budget'
    | 'agenda'
    | 'other'
    | 'unread';
  readonly instruments: readonly SegmentedInstrument[];
  /** Of a thematic list or a table of recommendations; else the rows of the tables of a document without a resolution. */
  readonly entries: readonly SegmentedEntry[];
  readonly coverage: Pick<CoverageReport, 'characters' | 'kept' | 'ignored' | 'unaccounted'>;
  readonly findings: readonly Finding[];
}

export interface SegmentOptions extends SourceOptions {
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
  return { file, ...segmentSource(source, options.language ? { language: options.language } : {}) };
}

/** What a document holds, by what it shows: an adopted text, recommendations, topics, or that it is none of these. */
function segmentSource(
  source: SourceText,
  options: { readonly language?: LanguageCode },
): Omit<SegmentedFile, 'file'> {
  const answer = (
    genre: SegmentedFile['genre'],
    claims: readonly Claim[],
    findings: readonly Finding[],
    found: { instruments?: readonly SegmentedInstrument[]; entries?: readonly SegmentedEntry[] },
  ): Omit<SegmentedFile, 'file'> => {
    const { characters, kept, ignored, unaccounted } = proveCoverage(source, claims);
    return {
      genre,
      instruments: found.instruments ?? [],
      entries: found.entries ?? [],
      coverage: { characters, kept, ignored, unaccounted },
      findings: [...readerFindings(source), ...findings, ...findUnknownOrgans(source)],
    };
  };
  const other = otherGenre(source);
  const document = segmentResolutions(source, options);
  const resolved = (): Omit<SegmentedFile, 'file'> =>
    answer('resolution', document.claims, document.findings, {
      instruments: document.resolutions.map((resolution) => showInstrument(resolution, document.language)),
    });
  const formula = document.resolutions.find((r) => r.formula !== null)?.formula;
  const named =
    other && (!formula || overrides(other, formula.line, document.resolutions[0]?.symbol ?? null));
  if (formula && !named && !numbersRecommendations(source)) return resolved();
  const reported = segmentReport(source, options);
  const about = reported.findings.filter(({ code }) => !code.startsWith('numbering-'));
  const nothing = (message: string, line?: number): Finding =>
    finding({
      code: 'nothing-adopted',
      message,
      place: { source: source.file, ...(line === undefined ? {} : { line }) },
    });
  if (named && !(other.weak && reported.firm > 2))
    return answer(
      other.genre,
      reported.claims,
      [
        nothing(
          `This is ${KINDS[other.genre]}: ${other.why} Nothing in it was taken for a provision.`,
          other.line,
        ),
        ...about,
      ],
      { entries: genericEntries(source) },
    );
  const list = readThematicList(source, options);
  const entries = (list?.entries ?? []).map((entry: ListEntry, at) => showEntry(entry, at + 1));
  if (list?.thematic) return answer('list', reported.claims, about, { entries });
  // Paragraphs of an adopted text may have numbers of two levels too.
  const firmly = reported.titled || (!formula && reported.firm > 2);
  if (document.resolutions.length > 0 && !firmly) return resolved();
  if (reported.recommendations > 0)
    return answer('report', reported.claims, reported.findings, {
      instruments: [showReport(reported.report, reported.language)],
      entries,
    });
  if (formula) return resolved();
  if (reported.titled)
    return answer(
      'report',
      reported.claims,
      [
        nothing(
          'This is a report in which no recommendation was found. Nothing in it was taken for a provision.',
        ),
        ...about,
      ],
      { entries: genericEntries(source) },
    );
  const rows = genericEntries(source);
  return answer(rows.length > 0 ? 'list' : 'other', document.claims, document.findings, { entries: rows });
}

/** An adopted text has a symbol of its own, and may be titled like a budget or an agenda. */
const overrides = (other: OtherDocument, formula: number, symbol: string | null): boolean =>
  symbol === null &&
  other.genre !== 'budget' &&
  other.genre !== 'agenda' &&
  (other.weak === true || other.line < formula);

const KINDS = {
  draft: 'a draft',
  letter: 'a letter',
  minutes: 'a record of a meeting',
  'press-release': 'a press release',
  budget: 'a budget document',
  agenda: 'an agenda',
} as const;

/** Numbers of two levels before sentences that end in brackets: recommendations, whatever bodies the text names. */
const numbersRecommendations = ({ text }: SourceText): boolean =>
  (text.match(/^[ \t]*\d{1,3}\.\d{1,3}\.?[ \t]+\S/gmu) ?? []).length >= MANY_NUMBERED;
const MANY_NUMBERED = 5;

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

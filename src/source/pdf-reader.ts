import type { SourceText } from '../text/index.ts';
import { compose } from './pdf-compose.ts';
import { withPdf } from './pdf-library.ts';
import { type Progress, readPages } from './pdf-pages.ts';
import { halted, isDamage, notAPdf, rebuiltTable, refusal, tooLarge } from './pdf-refusals.ts';
import { repairs } from './pdf-repair.ts';
import { PdfHalted } from './pdf-thread.ts';

/**
 * PDF → text in reading order. A PDF knows only where each glyph stands (ISO 32000-1); words, lines, columns,
 * paragraphs, tables and notes are read off the page as a person would. What is furniture of the page is left out
 * and counted.
 */
export interface PdfOptions {
  /** For a file that is encrypted and may be opened with one. */
  readonly password?: string;
  /** Pages read at most; the rest is left out and counted. Default 3000. */
  readonly pages?: number;
  /** Bytes of a file at most. Default 256 MiB. */
  readonly bytes?: number;
  /** Seconds for one file; what was read until then is kept. Default 120. */
  readonly seconds?: number;
}

const MOST_PAGES = 3000;
const MOST_BYTES = 256 * 2 ** 20;
const MOST_SECONDS = 120;
/** Bytes by which the program may grow while a file is read. */
const MOST_MEMORY = 2 ** 30;

/**
 * @param file name for messages
 * @throws AcquisError `file-empty`, `file-unreadable` (no PDF, too large, encrypted, damaged beyond reading), with what
 * to do; `file-empty` also for scans without text
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<SourceText> {
  const limit = options.bytes ?? MOST_BYTES;
  if (bytes.length === 0) throw notAPdf(file, bytes);
  if (bytes.length > limit) throw tooLarge(file, bytes.length, limit);
  if (!startsAsPdf(bytes)) throw notAPdf(file, bytes);
  const time = (options.seconds ?? MOST_SECONDS) * 1000;
  const attempt = async (data: Uint8Array): Promise<Progress> => {
    const progress: Progress = { pages: [], tally: new Map(), remarks: [] };
    try {
      await withPdf(data, options.password, { time, memory: MOST_MEMORY }, (pdf) =>
        readPages(pdf, options.pages ?? MOST_PAGES, progress),
      );
    } catch (fault) {
      if (!(fault instanceof PdfHalted) || !hasText(progress)) throw fault;
      progress.remarks.push(halted(progress.pages.length, fault.message));
    }
    return progress;
  };
  const progress = await mended(attempt, bytes).catch((fault: unknown) => {
    throw refusal(file, fault, options.password);
  });
  const rebuilt = rebuiltTable(bytes);
  if (rebuilt) progress.remarks.push(rebuilt);
  return compose(file, progress);
}

/** Reads the file as it is; when the library finds no way in, what can be mended of it. */
async function mended(
  attempt: (data: Uint8Array) => Promise<Progress>,
  bytes: Uint8Array,
): Promise<Progress> {
  let first: unknown;
  try {
    const progress = await attempt(bytes);
    if (hasText(progress) || !rebuiltTable(bytes)) return progress;
    first = progress;
  } catch (fault) {
    if (!isDamage(fault)) throw fault;
    first = fault;
  }
  for (const repair of repairs(bytes)) {
    try {
      const progress = await attempt(repair.bytes);
      if (hasText(progress)) return progress;
    } catch (fault) {
      if (!isDamage(fault)) throw fault;
    }
  }
  if (first instanceof Error) throw first;
  return first as Progress;
}

const hasText = (progress: Progress): boolean => progress.pages.some((p) => p.rows.length > 0);

/** The mark `%PDF-` must stand in the first kilobyte (ISO 32000-1, annex H). */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1029)).includes('%PDF-');
}

import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  borrowThread,
  type LibraryPage,
  type LoadingTask,
  type Loan,
  PdfHalted,
  type PdfLimits,
} from './pdf-thread.ts';

/** An open PDF and its pages, as PDF.js hands them over: the one place that knows how to ask it. */
export interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Thousandths of a text unit per unit of glyph width; other than 0.001 only in Type 3 fonts. */
  readonly scale: number;
}

/** A page as the file draws it: operators by the names that PDF.js gives them, in order. */
export interface RawPage {
  readonly view: readonly number[];
  readonly rotate: number;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly font: (name: string) => PdfFont | undefined;
}

export interface OpenPdf {
  readonly pages: number;
  readonly names: Readonly<Record<string, number>>;
  page(number: number): Promise<RawPage>;
}

/** @param use is given the open file; when it returns or throws, the file is closed */
export async function withPdf<T>(
  bytes: Uint8Array,
  password: string | undefined,
  limits: PdfLimits,
  use: (pdf: OpenPdf) => Promise<T>,
): Promise<T> {
  const loan = await borrowThread(limits);
  let task: LoadingTask | undefined;
  let sound = false;
  try {
    task = loan.pdfjs.getDocument(openOptions(bytes, password, loan.pdfWorker));
    const file = await loan.guard(task.promise);
    const result = await use({
      pages: file.numPages,
      names: loan.pdfjs.OPS,
      page: async (number) => rawPage(await loan.guard(file.getPage(number)), loan.guard),
    });
    sound = true;
    return result;
  } catch (fault) {
    sound = !(fault instanceof PdfHalted);
    throw fault;
  } finally {
    const closed = sound && task !== undefined && (await closes(task, loan));
    loan.giveBack(closed);
  }
}

const closes = (task: LoadingTask, loan: Loan): Promise<boolean> =>
  loan.guard(task.destroy()).then(
    () => true,
    () => false,
  );

async function rawPage(page: LibraryPage, guard: <R>(work: Promise<R>) => Promise<R>): Promise<RawPage> {
  const list = await guard(page.getOperatorList({ annotationMode: 0 }));
  const fonts = new Map<string, PdfFont | undefined>();
  for (const args of list.argsArray) {
    if (!Array.isArray(args) || typeof args[0] !== 'string' || fonts.has(args[0])) continue;
    const name = args[0];
    if (page.commonObjs.has(name)) fonts.set(name, fontOf(page.commonObjs.get(name)));
  }
  page.cleanup();
  return {
    view: page.view,
    rotate: page.rotate,
    operators: list.fnArray,
    operands: list.argsArray,
    font: (name) => fonts.get(name),
  };
}

function fontOf(found: unknown): PdfFont | undefined {
  if (typeof found !== 'object' || found === null || !('name' in found)) return undefined;
  const font = found as Record<'bold' | 'black' | 'italic' | 'vertical' | 'name' | 'fontMatrix', unknown>;
  const name = typeof font.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/u, '') : '';
  const scale = Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : 0.001;
  return {
    name,
    bold: font.bold === true || font.black === true || /bold|black|heavy|demi/iu.test(name),
    italic: font.italic === true || /italic|oblique|kursiv/iu.test(name),
    vertical: font.vertical === true,
    scale: Number.isFinite(scale) && scale !== 0 ? scale : 0.001,
  };
}

function openOptions(bytes: Uint8Array, password: string | undefined, worker: object): object {
  const folder = new URL(
    './',
    pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  );
  return {
    // The library takes the bytes for itself; the caller keeps his.
    data: bytes.slice(),
    worker,
    ...(password === undefined ? {} : { password }),
    // Character maps for Chinese, Japanese and Korean files that embed no font; read by the thread.
    cMapUrl: fileURLToPath(new URL('cmaps/', folder)),
    cMapPacked: true,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    // Pictures are never decoded: no text in them, and the cheapest way to fill memory.
    maxImageSize: 0,
  };
}

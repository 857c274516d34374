import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

/**
 * PDF.js, loaded when the first PDF is read and kept in threads of its own: a file that makes it loop or swallow
 * memory costs the thread, not the program. The one place that knows the library.
 */
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

/** Reading was given up: too long, too much memory, or the thread died. */
export class PdfHalted extends Error {}

interface LibraryPage {
  readonly view: number[];
  readonly rotate: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  getOperatorList(options: { annotationMode: number }): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  cleanup(): void;
}

interface LoadingTask {
  readonly promise: Promise<{ readonly numPages: number; getPage(n: number): Promise<LibraryPage> }>;
  destroy(): Promise<void>;
}

interface Library {
  readonly OPS: Readonly<Record<string, number>>;
  readonly PDFWorker: new (options: { port: unknown; verbosity: number }) => object;
  getDocument(options: object): LoadingTask;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly pdfWorker: object;
  /** Settles, by rejection, when the thread ends. */
  readonly death: Promise<never>;
}

export interface PdfLimits {
  /** Milliseconds for the whole file. */
  readonly time: number;
  /** Bytes by which the process may grow meanwhile. */
  readonly memory: number;
}

/** Heap of a thread, in MiB: ample for the largest reports, too small to harm the machine. */
const THREAD_HEAP = 768;
/** Threads kept for the next file; starting one costs some 200 ms. */
const IDLE_THREADS = 2;
const WATCH_EVERY_MS = 100;

let library: Promise<Library> | undefined;
const idle: Thread[] = [];
const locate = createRequire(import.meta.url);

/** @param use is given the open file; when it returns or throws, the file is closed */
export async function withPdf<T>(
  bytes: Uint8Array,
  password: string | undefined,
  limits: PdfLimits,
  use: (pdf: OpenPdf) => Promise<T>,
): Promise<T> {
  library ??= load();
  const pdfjs = await library;
  const thread = idle.pop() ?? startThread(pdfjs);
  thread.worker.ref();
  thread.port.ref();
  const watch = watchdog(limits);
  const guard = <R>(work: Promise<R>): Promise<R> => Promise.race([work, thread.death, watch.alarm]);
  let task: LoadingTask | undefined;
  let sound = false;
  try {
    task = pdfjs.getDocument(openOptions(bytes, password, thread.pdfWorker));
    const file = await guard(task.promise);
    const result = await use({
      pages: file.numPages,
      names: pdfjs.OPS,
      page: async (number) => rawPage(await guard(file.getPage(number)), guard),
    });
    sound = true;
    return result;
  } catch (fault) {
    sound = !(fault instanceof PdfHalted);
    throw fault;
  } finally {
    const closed =
      sound && task
        ? await guard(task.destroy()).then(
            () => true,
            () => false,
          )
        : false;
    watch.stop();
    retire(thread, closed && !watch.rang());
  }
}

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
  const folder = new URL('./', pathToFileURL(locate.resolve('pdfjs-dist/package.json')));
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

/** PDF.js expects a browser's matrix class while it loads, for drawing; nothing is drawn here. */
async function load(): Promise<Library> {
  const world = globalThis as Record<string, unknown>;
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in world));
  for (const name of missing) world[name] = class {};
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string)) as Library;
  } finally {
    for (const name of missing) delete world[name];
  }
}

/** The whole program of a thread: the worker half of PDF.js, listening at the port it is given. */
const THREAD_PROGRAM =
  "import { workerData } from 'node:worker_threads';" +
  'const { WorkerMessageHandler } = await import(workerData.module);' +
  'WorkerMessageHandler.initializeFromPort(workerData.port);';

function startThread(pdfjs: Library): Thread {
  const { port1, port2 } = new MessageChannel();
  const module = pathToFileURL(locate.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(THREAD_PROGRAM)}`), {
    workerData: { module, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP },
    stdout: true,
    stderr: true,
  });
  const death = new Promise<never>((_, reject) => {
    worker.on('error', (cause) => reject(new PdfHalted('it needs too much memory', { cause })));
    worker.on('exit', () => reject(new PdfHalted('the thread that read it ended')));
  });
  death.catch(() => undefined);
  return { worker, port: port1, pdfWorker: new pdfjs.PDFWorker({ port: port1, verbosity: 0 }), death };
}

function retire(thread: Thread, sound: boolean): void {
  if (sound && idle.length < IDLE_THREADS) {
    thread.worker.unref();
    thread.port.unref();
    idle.push(thread);
    return;
  }
  thread.port.close();
  void thread.worker.terminate();
}

function watchdog(limits: PdfLimits): { alarm: Promise<never>; stop: () => void; rang: () => boolean } {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let rang = false;
  const alarm = new Promise<never>((_, reject) => {
    const halt = (why: string): void => {
      rang = true;
      clearInterval(timer);
      reject(new PdfHalted(why));
    };
    timer = setInterval(() => {
      if (performance.now() - begun > limits.time)
        halt(`it takes more than ${Math.round(limits.time / 1000)} seconds`);
      else if (process.memoryUsage.rss() - before > limits.memory)
        halt(`it needs more than ${Math.round(limits.memory / 2 ** 20)} MiB`);
    }, WATCH_EVERY_MS);
  });
  alarm.catch(() => undefined);
  return { alarm, stop: () => clearInterval(timer), rang: () => rang };
}

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

/**
 * PDF.js, loaded when the first PDF is read and kept in threads of its own: a file that makes it loop or swallow memory
 * costs the thread, not the program.
 */

/** Reading was given up: too long, too much memory, or the thread died. */
export class PdfHalted extends Error {}

export interface PdfLimits {
  /** Milliseconds for the whole file. */
  readonly time: number;
  /** Bytes by which the process may grow meanwhile. */
  readonly memory: number;
}

/** What is used of the library: its own types speak of browsers. */
export interface LibraryPage {
  readonly view: number[];
  readonly rotate: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  getOperatorList(options: { annotationMode: number }): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  cleanup(): void;
}

export interface LoadingTask {
  readonly promise: Promise<{ readonly numPages: number; getPage(n: number): Promise<LibraryPage> }>;
  destroy(): Promise<void>;
}

export interface Library {
  readonly OPS: Readonly<Record<string, number>>;
  readonly PDFWorker: new (options: { port: unknown; verbosity: number }) => object;
  getDocument(options: object): LoadingTask;
}

/** A thread for the time of one file. */
export interface Loan {
  readonly pdfjs: Library;
  readonly pdfWorker: object;
  /** The same promise, but rejected with `PdfHalted` when a limit is passed or the thread dies. */
  guard<R>(work: Promise<R>): Promise<R>;
  /** @param sound whether the thread may serve another file */
  giveBack(sound: boolean): void;
}

interface Watchdog {
  readonly alarm: Promise<never>;
  halt(why: PdfHalted): void;
  stop(): void;
  rang(): boolean;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly pdfWorker: object;
  /** What to do when the thread ends; whoever has borrowed it sets this. */
  onEnd: (why: PdfHalted) => void;
}

/** Heap of a thread, in MiB: ample for the largest reports, too small to harm the machine. */
const THREAD_HEAP = 768;
/** Files read at once, and threads kept for the next ones: each may take its heap, and starting one costs some 200 ms. */
const AT_ONCE = 2;
const WATCH_EVERY_MS = 100;

let library: Promise<Library> | undefined;
const idle: Thread[] = [];

export async function borrowThread(limits: PdfLimits): Promise<Loan> {
  library ??= load();
  const pdfjs = await library;
  await takePlace();
  const thread = idle.pop() ?? startThread(pdfjs);
  thread.worker.ref();
  thread.port.ref();
  const watch = watchdog(limits);
  thread.onEnd = watch.halt;
  return {
    pdfjs,
    pdfWorker: thread.pdfWorker,
    guard: (work) => Promise.race([work, watch.alarm]),
    giveBack(sound) {
      watch.stop();
      thread.onEnd = () => undefined;
      retire(thread, sound && !watch.rang());
      leavePlace();
    },
  };
}

let reading = 0;
const queue: (() => void)[] = [];

async function takePlace(): Promise<void> {
  if (reading < AT_ONCE) reading += 1;
  else await new Promise<void>((resolve) => queue.push(resolve));
}

/** A place goes straight to the one who has waited longest. */
function leavePlace(): void {
  const next = queue.shift();
  if (next) next();
  else reading -= 1;
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
  const module = pathToFileURL(
    createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(THREAD_PROGRAM)}`), {
    workerData: { module, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP },
    stdout: true,
    stderr: true,
  });
  const pdfWorker = new pdfjs.PDFWorker({ port: port1, verbosity: 0 });
  const thread: Thread = { worker, port: port1, pdfWorker, onEnd: () => undefined };
  worker.on('error', (cause) => thread.onEnd(new PdfHalted('it needs too much memory', { cause })));
  worker.on('exit', () => {
    thread.onEnd(new PdfHalted('the thread that read it ended'));
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
  });
  return thread;
}

function retire(thread: Thread, sound: boolean): void {
  if (sound && idle.length < AT_ONCE) {
    thread.worker.unref();
    thread.port.unref();
    idle.push(thread);
    return;
  }
  thread.port.close();
  void thread.worker.terminate();
}

/** Rejects `alarm` once, when a limit is passed or someone else says so. */
function watchdog(limits: PdfLimits): Watchdog {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let rang = false;
  let halt: (why: PdfHalted) => void = () => undefined;
  const alarm = new Promise<never>((_, reject) => {
    halt = (why) => {
      rang = true;
      clearInterval(timer);
      reject(why);
    };
  });
  alarm.catch(() => undefined);
  timer = setInterval(() => {
    if (performance.now() - begun > limits.time)
      halt(new PdfHalted(`it takes more than ${Math.round(limits.time / 1000)} seconds`));
    else if (process.memoryUsage.rss() - before > limits.memory)
      halt(new PdfHalted(`it needs more than ${Math.round(limits.memory / 2 ** 20)} MiB`));
  }, WATCH_EVERY_MS);
  return { alarm, halt, stop: () => clearInterval(timer), rang: () => rang };
}

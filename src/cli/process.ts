import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { Outside, Screen } from './outside.ts';

/** The part of the outside world that is this process: its screens, environment, clock and files. */
export function processOutside(): Pick<
  Outside,
  | 'out'
  | 'err'
  | 'env'
  | 'workingFolder'
  | 'clock'
  | 'writeFile'
  | 'onInterrupt'
  | 'readInput'
  | 'now'
  | 'who'
> {
  // `acquis topics | head` closes the pipe while we write: whoever reads has enough, and that is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: screen(process.stdout),
    err: screen(process.stderr),
    env: process.env,
    workingFolder: process.cwd(),
    clock: () => performance.now(),
    now: () => new Date().toISOString(),
    who: nameOfPerson(),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    onInterrupt: (act) => {
      process.once('SIGINT', act);
      return () => {
        process.off('SIGINT', act);
      };
    },
    writeFile: (path, content) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
  };
}

function screen(stream: WriteStream): Screen {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** As the machine knows them; a machine need not know who it works for. */
function nameOfPerson(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

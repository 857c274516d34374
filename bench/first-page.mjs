// From the command to the first page: starts `acquis serve` on a free port and asks for / until it answers 200.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));
/** A server that has not answered by then is broken, not slow. */
const PATIENCE = 60_000;
const PAUSE = 5;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Milliseconds until the first page, and the page's length in characters. */
async function startOnce(database) {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [program, '--db', database, 'serve', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (performance.now() - begun < PATIENCE) {
      if (child.exitCode !== null) throw new Error(`acquis serve ended with ${child.exitCode}: ${said}`);
      const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (answer?.status === 200)
        return { milliseconds: performance.now() - begun, characters: (await answer.text()).length };
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`No page within ${PATIENCE / 1000} seconds. ${said}`);
  } finally {
    child.kill();
    await ended;
  }
}

/** `cold`: no database yet, so the corpus is compiled first; `warm`: the database of the run before. */
export async function measureFirstPage(times) {
  const cold = [];
  const warm = [];
  let characters = 0;
  for (let i = 0; i < times; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
    const database = join(folder, 'som.db');
    try {
      cold.push((await startOnce(database)).milliseconds);
      const second = await startOnce(database);
      warm.push(second.milliseconds);
      characters = second.characters;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { cold, warm, characters };
}

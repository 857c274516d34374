/** The program as it is installed, on the corpus that comes with it: built, piped, interrupted. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'acquis.js');
const folder = mkdtempSync(join(tmpdir(), 'acquis-program-'));
const database = join(folder, 'som.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function acquis(...args: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [program, ...args, '--db', database], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(() => {
  expect(spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')]).status).toBe(0);
  expect(acquis('build')).toMatchObject({ status: 0 });
}, 120_000);

describe('the installed program', () => {
  it('answers help without opening the database or reading the corpus', () => {
    const run = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8', cwd: folder });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('Usage: acquis');
  });

  it.each([
    ['A.III.23', 'A.III.23'],
    ['CTOC/COP/WG.7/2015/6, para. 27', 'A.III.23'],
    ['resolution 6/3, para. 9 (a)', 'B.VI.9.a'],
    ['decision 4/5 (j) (ii)', 'B.IV.j.ii'],
    ['resolution 6/3, PP 5', 'B.VI.PP.5'],
  ])('resolves %j to %s', (typed, ref) => {
    const { status, out } = acquis('resolve', typed, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ status: 'resolved', ref });
  });

  it('proves that no character of the four sources was lost', () => {
    const { status, out } = acquis('coverage', '--json');
    expect(status).toBe(0);
    const { sources } = JSON.parse(out) as { sources: { file: string; unaccounted: number }[] };
    expect(sources.map(({ unaccounted }) => unaccounted)).toEqual([0, 0, 0, 0]);
  });

  it('finds errors in the 2019 index, and says so by its status', () => {
    const { status, out } = acquis('check', '--edition', '2019', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out).counts.error).toBeGreaterThan(0);
  });

  it('does not mind that a reader of its pipe has enough', () => {
    const line = `"${process.execPath}" "${program}" export --json --db "${database}" | head -n 1; exit \${PIPESTATUS[0]}`;
    const run = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: '{\n', stderr: '' });
  });

  it('serves pages and data on one port, and ends well when it is told to', async () => {
    const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--json', '--db', database]);
    const ended = new Promise((settle) => {
      server.once('exit', settle);
    });
    const line = await new Promise<string>((settle) => {
      server.stdout.once('data', (bytes) => settle(String(bytes)));
    });
    const { url } = JSON.parse(line) as { url: string };
    const page = await fetch(`${url}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Smuggling of migrants');
    const api = await fetch(`${url}/api/openapi.json`);
    expect(await api.json()).toMatchObject({ openapi: '3.1.0' });
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('leaves the old database whole when a build is killed, whenever that is', async () => {
    const before = readFileSync(database);
    for (const delay of [150, 400, 700]) {
      const build = spawn(process.execPath, [program, 'build', '--db', database], { stdio: 'ignore' });
      const ended = new Promise((settle) => {
        build.once('exit', settle);
      });
      await new Promise((settle) => {
        setTimeout(settle, delay);
      });
      build.kill('SIGKILL');
      await ended;
      expect(readFileSync(database).equals(before)).toBe(true);
    }
    expect(acquis('build').status).toBe(0);
    expect(readdirSync(folder)).toEqual(['som.db']);
  });
});

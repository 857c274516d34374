/**
 * What the documents promise is run: every command a reader may copy, through a shell, on the real corpus; and every
 * link between the documents leads to a file.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/acquis.js');
const documents = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? markdownIn(`${folder}/${entry.name}`)
      : entry.name.endsWith('.md')
        ? [`${folder}/${entry.name}`]
        : [],
  );
}

/** Command lines of a document, comments behind them cut off. Folders that a reader must make first are not run. */
function commandsOf(document: string): string[] {
  const lines = readFileSync(join(root, document), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const command = /^ {4}(npx acquis .+?)(?:\s{2,}#.*)?$/u.exec(line)?.[1];
    return command && !/--corpus|serve/u.test(command) ? [command] : [];
  });
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'acquis-docs-'));
  // What a reader is asked to save before the commands of the guide.
  // A reader has the example beside the guide, or the whole checkout around it.
  for (const name of ['resolution.txt', 'report.txt', 'topics.txt', 'sample-cases.json'])
    copyFileSync(join(root, 'docs/guide', name), join(folder, name));
  mkdirSync(join(folder, 'docs/guide'), { recursive: true });
  for (const name of ['resolution.txt', 'report.txt', 'topics.txt', 'sample-cases.json'])
    copyFileSync(join(root, 'docs/guide', name), join(folder, 'docs/guide', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe('the commands in the documents', () => {
  const commands = [...new Set(documents.flatMap(commandsOf))];

  it('are found', () => {
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });

  it.each(commands)('%s', (command) => {
    const line = command.replace(
      'npx acquis',
      `"${process.execPath}" "${program}" --db "${join(folder, 'som.db')}"`,
    );
    build();
    const said = spawnSync('bash', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    // `check` ends with 1 when it finds errors, as it says it does; the published indexes have some.
    expect(said.status, said.stderr).toBe(command.includes(' check ') ? 1 : 0);
    const redirected = /> (\S+)$/u.exec(command)?.[1] ?? / -o (\S+)$/u.exec(command)?.[1];
    const answer = redirected ? readFileSync(join(folder, redirected), 'utf8') : said.stdout;
    expect(answer.length).toBeGreaterThan(20);
  });
});

/** `--db` reads a database as it is: it is made once, by a command of its own. */
function build(): void {
  if (existsSync(join(folder, 'som.db'))) return;
  const made = spawnSync(process.execPath, [program, 'build', '--db', join(folder, 'som.db')], {
    encoding: 'utf8',
  });
  expect(made.status, made.stderr).toBe(0);
}

describe('the examples in the help of the commands', () => {
  const help = (command: string): string =>
    spawnSync(process.execPath, [program, command, '--help'], { encoding: 'utf8' }).stdout;
  const commands = [
    'check',
    'coverage',
    'show',
    'topic',
    'topics',
    'resolve',
    'cite',
    'diff',
    'export',
    'documents',
  ];
  const examples = commands.flatMap((command) =>
    [...help(command).matchAll(/^ *\$ acquis (.+)$/gmu)].map((match) => match[1] ?? ''),
  );

  it('are at least one for each command', () => {
    expect(examples.length).toBeGreaterThanOrEqual(commands.length);
  });

  it.each(examples)('acquis %s', (example) => {
    build();
    const line = `"${process.execPath}" "${program}" --db "${join(folder, 'som.db')}" ${example}`;
    const said = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(said.status, said.stderr).toBe(example.startsWith('check ') ? 1 : 0);
  });
});

describe('the links in the documents', () => {
  it.each(documents)('%s leads to files that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
      .map((m) => m[1] ?? '')
      .filter((t) => !/^(?:https?:|#)/u.test(t));
    const missing = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });
});

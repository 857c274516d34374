/** The rules of the house, each seen to fail on a small tree made for it. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'check-floors.mjs');
const root = mkdtempSync(join(tmpdir(), 'acquis-floors-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

const TABLE = {
  floors: [
    { floor: 0, rooms: ['text'] },
    { floor: 1, rooms: ['cite', 'source'] },
    { floor: 2, rooms: ['store'] },
  ],
  roof: 'main.ts',
  confined: { 'better-sqlite3': 'store/sqlite', docx: 'cite/html' },
  doors: ['cite/html'],
};

interface Answer {
  readonly status: number | null;
  readonly faults: readonly string[];
  readonly out: string;
}

/** Checks a tree of files, given by their paths in `src/`. Rooms that are only imported need not be written out. */
function check(files: Readonly<Record<string, string>>, ...args: string[]): Answer {
  const folder = join(root, String(count++));
  const tree = { 'text/index.ts': '/** What is text? */\n', ...files };
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(join(folder, 'src', dirname(path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), text);
  }
  writeFileSync(join(folder, 'floors.json'), JSON.stringify(TABLE));
  const run = spawnSync(process.execPath, [script, folder, ...args], { encoding: 'utf8' });
  return {
    status: run.status,
    faults: run.stderr.split('\n').filter((l) => l !== '' && !l.startsWith('floors:')),
    out: run.stdout,
  };
}

const cite = {
  'cite/index.ts': "export * from './parse.ts';\n",
  'cite/parse.ts': 'export const parse = 1;\n',
};

describe('the check of the floors', () => {
  it('accepts a file that imports a lower room through its door', () => {
    const answer = check({
      'cite/index.ts': "import type { Span } from '../text/index.ts';\nexport type S = Span;\n",
    });
    expect(answer).toMatchObject({ status: 0, faults: [] });
    expect(answer.out).toContain('2 files');
  });

  it('lets the roof import everything, adapters inside rooms too', () => {
    expect(
      check({ ...cite, 'main.ts': "import './cite/parse.ts';\nimport './text/index.ts';\n" }).faults,
    ).toEqual([]);
  });

  it.each([
    ["import { parse } from '../cite/index.ts';\n", 'an import'],
    ["import type { Parse } from '../cite/index.ts';\n", 'a type'],
    ["import {\n  type Parse,\n} from '../cite/index.ts';\n", 'a type over several lines'],
    ["export * from '../cite/index.ts';\n", 'an export'],
    ["export const load = () => import('../cite/index.ts');\n", 'a dynamic import'],
    ["export type P = import('../cite/index.ts').Parse;\n", 'the type of an import'],
    ["import '../cite/index.ts';\n", 'a bare import'],
    [`const a = \`\${await import('../cite/index.ts')}\`;\n`, 'an import inside a template'],
    ["const a = /['\"`]/u;\nimport('../cite/index.ts');\n", 'an import after an expression with quotes'],
  ])('sees an upward import in %j (%s)', (text) => {
    const { status, faults } = check({ ...cite, 'text/index.ts': text });
    expect(status).toBe(1);
    expect(faults.join()).toContain('upward: text/ (floor 0) imports cite/ (floor 1)');
    expect(faults.join()).toMatch(/^src\/text\/index\.ts:\d/u);
  });

  it.each([
    ["// import { parse } from '../cite/index.ts';\n", 'a comment'],
    ["/*\nimport { parse } from '../cite/index.ts';\n*/\n", 'a block comment'],
    ['export const text = "import x from \'../cite/index.ts\'";\n', 'a text'],
    ["export const text = `\nimport x from '../cite/index.ts'\n`;\n", 'a template'],
    ["export const page = <p>Don't</p>;\nexport const after = '';\n", 'an apostrophe on a page'],
  ])('reads no import into %j (%s)', (text) => {
    expect(
      check({ ...cite, 'text/index.ts': "export * from './page.tsx';\n", 'text/page.tsx': text }).faults,
    ).toEqual([]);
  });

  it('sees siblings on one floor that import each other', () => {
    const { faults } = check({ ...cite, 'source/index.ts': "import '../cite/index.ts';\n" });
    expect(faults).toEqual(['src/source/index.ts:1  sideways: source/ and cite/ stand on one floor (1)']);
  });

  it('sees an import that does not come through the door', () => {
    const { faults } = check({ ...cite, 'store/index.ts': "\nimport '../cite/parse.ts';\n" });
    expect(faults).toEqual([
      'src/store/index.ts:2  door: cite/parse.ts is inside cite/; import cite/index.ts',
    ]);
  });

  it('accepts the door of an inner room when the table names it, and no other', () => {
    const inner = { ...cite, 'cite/html/index.ts': '', 'cite/pdf/index.ts': '' };
    expect(check({ ...inner, 'store/index.ts': "import '../cite/html/index.ts';\n" }).faults).toEqual([]);
    expect(check({ ...inner, 'store/index.ts': "import '../cite/pdf/index.ts';\n" }).faults.join()).toContain(
      'door: cite/pdf/index.ts',
    );
  });

  it('sees a room without a door', () => {
    expect(check({ 'cite/parse.ts': '' }).faults.join()).toContain(
      'src/cite:1  door: the room has no index.ts',
    );
  });

  it('sees a room that is not in the table', () => {
    expect(check({ 'attic/index.ts': '' }).faults.join()).toContain('room: "attic" is not in floors.json');
  });

  it('sees a file that stands outside every room', () => {
    expect(check({ 'stray.ts': '' }).faults.join()).toContain(
      'src/stray.ts:1  room: only main.ts stands outside',
    );
  });

  it('sees a file that imports the roof', () => {
    expect(check({ 'main.ts': '', 'text/index.ts': "import '../main.ts';\n" }).faults.join()).toContain(
      'is the roof',
    );
  });

  it('sees a ring of files in one room, types included, and names it', () => {
    const { faults } = check({
      'text/index.ts': "export * from './a.ts';\n",
      'text/a.ts': "import './b.ts';\n",
      'text/b.ts': "import type { C } from './c.ts';\n",
      'text/c.ts': "import './a.ts';\n",
    });
    expect(faults).toEqual(['src/text/a.ts:1  cycle: text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
  });

  it('sees a file that imports itself', () => {
    expect(check({ 'text/index.ts': "import './index.ts';\n" }).faults.join()).toContain(
      'cycle: text/index.ts → text/index.ts',
    );
  });

  it('sees the database driver outside its folder, however it is loaded', () => {
    for (const text of [
      "import D from 'better-sqlite3';\n",
      "const D = createRequire(import.meta.url)('better-sqlite3');\n",
    ]) {
      expect(check({ 'text/index.ts': text }).faults.join()).toContain(
        'confined: better-sqlite3 is named outside src/store/sqlite/',
      );
    }
    const inside = { 'store/index.ts': '', 'store/sqlite/index.ts': "import D from 'better-sqlite3';\n" };
    expect(check(inside).faults).toEqual([]);
  });

  it('takes the name of a package that is a word for the package only where it is imported', () => {
    expect(check({ 'text/index.ts': "export const format = 'docx';\n" }).faults).toEqual([]);
    expect(check({ 'text/index.ts': "import { Paragraph } from 'docx';\n" }).faults.join()).toContain(
      'confined: docx is named outside src/cite/html/',
    );
  });

  it('sees a file of more than 400 lines', () => {
    expect(check({ 'text/index.ts': '\n'.repeat(400) }).faults).toEqual([]);
    expect(check({ 'text/index.ts': '\n'.repeat(401) }).faults.join()).toContain('length: 401 lines');
  });

  it.each(['utils', 'helpers', 'common', 'core', 'misc', 'lib', 'v2'])(
    'sees the empty name %s of a folder or file',
    (name) => {
      expect(check({ [`text/${name}/a.ts`]: '' }).faults.join()).toContain(`name: "${name}" does not say`);
      expect(check({ [`text/${name}.ts`]: '' }).faults.join()).toContain(`name: "${name}.ts" does not say`);
    },
  );

  it('sees a second home of one thing', () => {
    expect(check({ 'text/span.v2.ts': '' }).faults.join()).toContain('name: "span.v2.ts"');
  });

  it('sees an import that leads to no file', () => {
    expect(check({ 'text/index.ts': "import './span.js';\n" }).faults.join()).toContain(
      'missing: ./span.js is not there',
    );
  });

  it('sees an import that leaves src/', () => {
    expect(check({ 'text/index.ts': "import '../../test/a.ts';\n" }).faults.join()).toContain('outside: ');
  });

  it('does not let a computed import pass unread', () => {
    expect(check({ 'text/index.ts': 'const a = await import(`./a.ts`);\n' }).faults.join()).toContain(
      'computed: ',
    );
  });

  it('prints the table with the question of each room', () => {
    const { out } = check({}, '--print');
    expect(out).toContain('| 0 | `text/` | What is text? |');
    expect(out).toContain('| 2 | `store/` | (not built yet) |');
  });
});

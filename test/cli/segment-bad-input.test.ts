/** `acquis segment` on what people hand over and no reader can love: each is named, the sound file beside it is done. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderFiles } from '../../src/cli/index.ts';
import type { SegmentedFile } from '../../src/compendium/index.ts';
import { docx, p, r } from '../source/docx.ts';
import { pdf, rule, setLines } from '../source/pdf-writer.ts';
import { world } from './world.ts';

const SOUND = 'Resolution 5/3\n\nThe Council,\n\n1. Decides to act;\n\n2. Requests a report.\n';
const LINES = ['Resolution 5/3', '1.    Decides to act;', '2.    Requests a report.'];
const MEGABYTE = 2 ** 20;

/** A folder on the disk, for what a world of strings cannot hold. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-segment-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries({ 'sound.txt': SOUND, ...files }))
    writeFileSync(join(folder, name), content);
  return folder;
}

async function segment(
  folder: string,
  ...args: string[]
): Promise<{ status: number; err: string; answers: SegmentedFile[] }> {
  const { acquis } = world({ folder });
  const { status, out, err } = await acquis('segment', ...args, '--json');
  const answers = out.split('\n').filter((line) => line !== '');
  return { status, err, answers: answers.map((line): SegmentedFile => JSON.parse(line)) };
}

const told = (answer: SegmentedFile | undefined): string =>
  (answer?.findings ?? []).map(({ message }) => message).join(' ');

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`,
).join('')}]><akomaNtoso><statement><mainBody><p>&a29;</p></mainBody></statement></akomaNtoso>`;
const OUTSIDE =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY out SYSTEM "file:///etc/passwd">]><akomaNtoso><statement><mainBody><p>&out;</p></mainBody></statement></akomaNtoso>';
const bomb = (): Uint8Array =>
  zipSync({
    'word/document.xml': new Uint8Array(60 * MEGABYTE).fill(0x20),
    '[Content_Types].xml': new Uint8Array(),
  });
const OLD_WORD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(512).fill(0)]);

describe('a file that is not what it should be', () => {
  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    ['XML whose entities grow without end', 'laughs.xml', () => LAUGHS, /entit/iu],
    ['XML that names a file of this machine', 'outside.xml', () => OUTSIDE, /entit/iu],
    ['a DOCX that unpacks without end', 'bomb.docx', bomb, /packed as no document|unpack/u],
    ['an encrypted PDF', 'locked.pdf', () => pdf([setLines(50, 100, LINES)], { password: 'x' }), /password/u],
    ['a scanned PDF', 'scan.pdf', () => pdf([rule(50, 90, 200, 90)]), /scan|text recognition|OCR|no text/iu],
    ['a document of old Word', 'old.doc', () => OLD_WORD, /save it as DOCX/u],
    ['RTF', 'old.rtf', () => '{\\rtf1 hello}', /save it as DOCX/u],
    ['an empty file', 'empty.txt', () => '', /empty/u],
    ['an image', 'image.png', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG/u],
    [
      'text in two encodings',
      'mixed.txt',
      () => Uint8Array.from([...new TextEncoder().encode('Décide й '), 0xe9, 0x20, 0xff, 0x0a]),
      /encoding|UTF-8/iu,
    ],
    ['a damaged DOCX', 'torn.docx', () => docx(p(r('x'))).slice(0, 200), /damaged/u],
  ])('%s is refused with what to do, and the next is read', async (_, name, content, message) => {
    const { status, answers } = await segment(folderWith({ [name]: content() }), name, 'sound.txt');
    expect(answers.map(({ genre }) => genre)).toEqual(['unread', 'resolution']);
    expect(told(answers[0])).toMatch(message);
    expect(told(answers[0])).toContain(name);
    expect(told(answers[0])).not.toContain('fault of the program');
    expect(told(answers[0])).not.toContain('root:');
    expect(status).toBe(2);
  });

  it('a folder, a pipe and a file that may not be read are refused, and the next is read', async () => {
    const folder = folderWith({ 'private.txt': SOUND });
    mkdirSync(join(folder, 'inner'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    chmodSync(join(folder, 'private.txt'), 0o000);
    const { status, answers } = await segment(
      folder,
      'inner',
      'pipe.txt',
      'private.txt',
      'gone.txt',
      'sound.txt',
    );
    expect(told(answers[0])).toContain('is a folder');
    expect(told(answers[1])).toContain('pipe or a device');
    // Whoever is root may read everything.
    expect(answers[2]?.genre).toBe(process.getuid?.() === 0 ? 'resolution' : 'unread');
    expect(told(answers[3])).toContain('There is no file gone.txt');
    expect(answers[4]?.instruments).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('a file of 500 MB is refused without being read', async () => {
    const folder = folderWith({});
    const file = openSync(join(folder, 'huge.txt'), 'w');
    ftruncateSync(file, 500 * MEGABYTE);
    closeSync(file);
    const before = process.memoryUsage().rss;
    const { status, answers } = await segment(folder, 'huge.txt', 'sound.txt');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE);
    expect(told(answers[0])).toMatch(/huge\.txt .*has 524288000 bytes.*Split it/u);
    expect(answers[1]?.genre).toBe('resolution');
    expect(status).toBe(2);
  });

  it('a wrong extension is remarked on, and the file read as what it is', async () => {
    const folder = folderWith({
      'page.txt': pdf([setLines(50, 100, LINES)]),
      'word.pdf': docx(p(r('Dear all,'))),
    });
    const { status, answers } = await segment(folder, 'page.txt', 'word.pdf');
    expect(told(answers[0])).toContain('but the file is a PDF');
    expect(told(answers[1])).toContain('DOCX');
    expect(answers.every(({ coverage }) => coverage.characters > 0 && coverage.unaccounted === 0)).toBe(true);
    expect(status).toBe(0);
  });

  it('a PDF with a broken cross-reference table is read all the same', async () => {
    const whole = new TextDecoder('latin1').decode(pdf([setLines(50, 100, LINES)]));
    const broken = whole.replace(/startxref\s+\d+/u, 'startxref\n7');
    const bytes = Uint8Array.from(broken, (c) => c.charCodeAt(0));
    const { answers } = await segment(folderWith({ 'broken.pdf': bytes }), 'broken.pdf');
    expect(answers[0]?.coverage.characters).toBeGreaterThan(40);
  });

  it('links of a DOCX that lead outside are never followed', async () => {
    const linked = docx({
      body: p(r('Decides to act.')),
      relationships:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/x.png" TargetMode="External"/>',
    });
    const { status, answers } = await segment(folderWith({ 'linked.docx': linked }), 'linked.docx');
    expect(answers[0]?.coverage.unaccounted).toBe(0);
    expect(status).toBe(0);
  });
});

describe('what a person may say about reading', () => {
  it('opens a PDF with its password, and says when it is the wrong one', async () => {
    const folder = folderWith({ 'locked.pdf': pdf([setLines(50, 100, LINES)], { password: 'secret' }) });
    const right = await segment(folder, 'locked.pdf', '--password', 'secret');
    expect(right.answers[0]?.coverage.characters).toBeGreaterThan(40);
    const wrong = await segment(folder, 'locked.pdf', '--password', 'other');
    expect(told(wrong.answers[0])).toContain('the password given does not open it');
  });

  it('reads tracked changes as accepted, or as refused when asked to', async () => {
    const changed = `<w:del>${r('endorses').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${r('welcomes')}</w:ins>`;
    const folder = folderWith({
      'draft.docx': docx(
        p(r('Resolution 5/3')) + p(r('The Council,')) + p(r('1. It ') + changed + r(' the plan.')),
      ),
    });
    const texts = async (...args: string[]): Promise<string> =>
      JSON.stringify((await segment(folder, 'draft.docx', ...args)).answers[0]?.instruments);
    expect(await texts()).toContain('It welcomes the plan');
    expect(await texts('--changes', 'accept')).toContain('It welcomes the plan');
    expect(await texts('--changes', 'refuse')).toContain('It endorses the plan');
    const { status, err } = await segment(folder, 'draft.docx', '--changes', 'maybe');
    expect([status, err.includes('--changes accept')]).toEqual([2, true]);
  });
});

it('the folder of a corpus refuses a pipe too', () => {
  const folder = folderWith({});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(() => folderFiles(folder).read('pipe')).toThrow(/pipe or a device/u);
});

import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/index.ts';
import { docx, p, r } from './docx.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const text = async (file: string, bytes: Uint8Array) => (await readSource(file, bytes)).text;

describe('a file is read by what is in it', () => {
  it('whatever its name ends in, with a remark', async () => {
    const html = encode('<!-- saved --><!DOCTYPE html><p>a &amp; b</p>');
    expect(await readSource('a.txt', html)).toMatchObject({
      text: 'a & b\n',
      remarks: ['The name ends as that of plain text, but the file is HTML and was read as such.'],
    });
    expect((await readSource('a.html', html)).remarks).toBeUndefined();
    expect((await readSource('a.xml', docx(p(r('words'))))).remarks?.[0]).toContain(
      'is a word-processing package',
    );
    expect((await readSource('paper.doc', docx(p(r('words'))))).text).toBe('words\n');
  });
  it('knows Akoma Ntoso by its root, with any prefix', async () => {
    const akn =
      '<?xml version="1.0"?><!-- x --><a:akomaNtoso xmlns:a="urn:x"><a:doc><a:p>words</a:p></a:doc></a:akomaNtoso>';
    expect(await text('a.xml', encode(akn))).toBe('words\n');
    expect(await text('a.txt', new Uint8Array([0xff, 0xfe, ...Buffer.from(akn, 'utf16le')]))).toBe('words\n');
  });
  it('reads Markdown that opens with a tag as Markdown, and loose HTML by its name', async () => {
    expect(await text('a.md', encode('<p align=center>Title</p>\n'))).toContain('<p align=center>');
    expect(await text('a.htm', encode('<p>Title</p>'))).toBe('Title\n');
    expect(await text('a.html', encode('no tag, 3 < 4\nsecond line\n'))).toBe('no tag, 3 < 4\nsecond line\n');
  });
});

describe('a file that cannot be read is refused with what to do', () => {
  it.each([
    ['letter.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-binary', /DOCX/u],
    ['letter.rtf', encode('{\\rtf1 hello}'), 'file-binary', /DOCX/u],
    ['feed.xml', encode('<?xml version="1.0"?><rss/>'), 'file-unreadable', /HTML, DOCX or text/u],
    ['empty.html', new Uint8Array(), 'file-empty', /manifest/u],
    ['half.docx', docx(p(r('x'))).slice(0, 300), 'file-unreadable', /sound copy/u],
    ['scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'file-binary', /character recognition/u],
  ])('%s', async (file, bytes, code, advice) => {
    await expect(readSource(file, bytes)).rejects.toMatchObject({
      code,
      advice: expect.stringMatching(advice),
    });
  });
  it('when it is larger than any document, before looking at it', async () => {
    await expect(readSource('big.txt', new Uint8Array(201 * 1024 * 1024))).rejects.toMatchObject({
      code: 'file-unreadable',
    });
  });
});

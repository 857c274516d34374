import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/compendium/index.ts';
import { compendiumBook, plain, print } from '../../../src/render/index.ts';
import { edition, section } from '../../builders/edition.ts';
import { corpusFiles, corpusNames } from '../../corpora/print-edition.ts';
import { book2024, lettersOf, printed2024 } from './printed.ts';

let pdf: Uint8Array = new Uint8Array();
beforeAll(async () => {
  pdf = await print(printed2024, 'pdf');
});

const opened = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

describe('the book as PDF', () => {
  it('is the same file when it is made again', async () => {
    expect(Buffer.compare(pdf, await print(printed2024, 'pdf'))).toBe(0);
  });

  it('is tagged, says its language and title, and opens with an outline', async () => {
    const document = await opened(pdf);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: book2024.title, Language: 'en' });
    expect(metadata?.getRaw()).toContain('pdfuaid:part');
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Introduction',
      'Compendium of recommendations and relevant resolutions and decisions',
      'Thematic index of recommendations and relevant resolutions and decisions',
    ]);
    expect(outline[1]?.items.map(({ items }) => items.length)).toEqual([10, 7]);
  });

  it('has every provision in order, and no link that leads nowhere', async () => {
    const document = await opened(pdf);
    let text = '';
    let links = 0;
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
      for (const { dest } of await page.getAnnotations()) {
        if (dest === undefined || dest === null) continue;
        links += 1;
        const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
        expect(place, String(dest)).toBeTruthy();
        expect(await document.getPageIndex(place?.[0])).toBeGreaterThanOrEqual(0);
      }
    }
    expect(links).toBeGreaterThan(800);
    const read = lettersOf(text);
    let at = 0;
    const parted: string[] = [];
    for (const { ref, text: words } of book2024.provisions) {
      // Where a page turns or a note is called, figures stand between the words: a paragraph is known by its opening.
      const opening = lettersOf(words.slice(0, 60));
      const found = read.indexOf(opening, at);
      if (found < 0) parted.push(ref);
      else at = found + opening.length;
    }
    expect(parted).toEqual([]);
  });

  it('is read out in the order of the book: title pages, imprint, contents, introduction, texts, index, back', async () => {
    const document = await opened(pdf);
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, n) => {
        const { items } = await (await document.getPage(n + 1)).getTextContent();
        return lettersOf(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      }),
    );
    const read = pages.join('');
    const { titlePages, imprint, preliminary, blocks, back } = printed2024;
    const said = [
      ...titlePages.flatMap(({ lines, foot }) => [...lines, ...foot].map(({ runs }) => runs)),
      ...[...imprint, ...preliminary, ...blocks, ...back].flatMap((block) =>
        block.kind === 'table' ? [] : [block.kind === 'heading' ? [plain(block.text)] : block.runs],
      ),
    ].map((runs) => lettersOf(runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')));
    let at = 0;
    for (const words of said) {
      const found = read.indexOf(words.slice(0, 40), at);
      expect(found, words.slice(0, 60)).toBeGreaterThanOrEqual(at);
      at = found + Math.min(40, words.length);
    }
    expect(pages[0]).toMatch(/^UNODC/u);
    expect(pages.at(-1)).toMatch(/wwwunodcorg$/u);
  });

  it('comes on letter paper too', async () => {
    const page = await (await opened(await print(printed2024, 'pdf', { paper: 'letter' }))).getPage(1);
    expect(page.view).toEqual([0, 0, 612, 792]);
  });

  it.each(corpusNames())('sets the books of other bodies in their languages: %s', async (name) => {
    const { editions, bodies } = compileCorpus(corpusFiles(name));
    for (const one of editions) {
      const bytes = await print(compendiumBook(one, { bodies, findings: true }), 'pdf');
      const { info } = await (await opened(bytes)).getMetadata();
      expect(info).toMatchObject({ Title: one.title, Language: one.language });
    }
  });

  it('says which character it cannot set', async () => {
    const burmese = edition({ sections: [section('A.I', ['1 မြန်မာ'])] });
    await expect(print(compendiumBook(burmese), 'pdf')).rejects.toMatchObject({ code: 'font-missing' });
  });
});

/** A corpus may hold its sources in any format: the same book gives the same provisions and index. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CorpusFiles, compileCorpus, readSources } from '../../src/compendium/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { cell, docx, p, r, row, table } from './docx.ts';

const folder = new URL('../corpora/wetlands/', import.meta.url);
const manifest = readFileSync(new URL('manifest.json', folder), 'utf8');
const book = readFileSync(new URL('sources/decisions.txt', folder), 'utf8');

const corpus = (file: string, bytes: Uint8Array): CorpusFiles => ({
  name: 'wetlands',
  read: (path) =>
    path === 'manifest.json'
      ? new TextEncoder().encode(manifest.replaceAll('sources/decisions.txt', file))
      : path === file
        ? bytes
        : undefined,
});

async function provisions(file: string, bytes: Uint8Array) {
  const files = corpus(file, bytes);
  const compiled = compileCorpus(files, { texts: await readSources(files) });
  return compiled.editions.flatMap((e) => e.provisions.map((v) => `${v.ref} ${v.text}`));
}

/** Runs of rows become tables, everything else paragraphs. */
function setAs(paragraph: (text: string) => string, rows: (cells: string[][]) => string): string {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  let out = '';
  let waiting: string[][] = [];
  const close = () => {
    if (waiting.length > 0) out += rows(waiting);
    waiting = [];
  };
  for (const block of blocksOf('book', book).blocks) {
    if (block.kind === 'row') {
      waiting.push(block.cells.map((c) => escaped(c.rich.text)));
      continue;
    }
    close();
    out += paragraph(escaped(book.slice(block.span.start, block.span.end)));
  }
  close();
  return out;
}

describe('the book of a corpus', () => {
  it('gives the same provisions as text, HTML and DOCX', async () => {
    const text = await provisions('sources/book.txt', new TextEncoder().encode(book));
    expect(text.length).toBeGreaterThan(20);
    const html = setAs(
      (t) => `<p>${t}</p>`,
      (cells) =>
        `<table>${cells.map((c) => `<tr>${c.map((t) => `<td>${t}</td>`).join('')}</tr>`).join('')}</table>`,
    );
    expect(await provisions('sources/book.html', new TextEncoder().encode(`<!doctype html>${html}`))).toEqual(
      text,
    );
    const word = setAs(
      (t) => p(r(t)),
      (cells) => table(...cells.map((c) => row(...c.map((t) => cell(p(r(t))))))),
    );
    expect(await provisions('sources/book.docx', docx(word))).toEqual(text);
  });
});

it('what the reader of a source has to say stands among the findings of the edition', async () => {
  const files = corpus(
    'sources/book.txt',
    docx(`<w:del>${r('gone')}</w:del>${p(r('Decisions'))}${p(`<w:del>${r('gone')}</w:del>`)}`),
  );
  const { editions } = compileCorpus(files, { texts: await readSources(files) });
  const said = editions.flatMap((e) => e.findings).filter(({ code }) => code === 'reader-remark');
  expect(said.map(({ message }) => message).join(' ')).toContain('DOCX');
  expect(said.every(({ place }) => place.source === 'sources/book.txt')).toBe(true);
});

import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { compileCorpus, readSources } from '../../../src/compendium/index.ts';
import type { Edition } from '../../../src/instrument/index.ts';
import { corrigendumDocument, print, provisionListDocx } from '../../../src/render/index.ts';
import { somFiles } from '../../compendium/som.ts';
import { book2019, book2024, lettersOf, partsOf, printed2024 } from './printed.ts';

let docx: Uint8Array = new Uint8Array();
let parts = new Map<string, string>();
beforeAll(async () => {
  docx = await print(printed2024, 'docx');
  parts = partsOf(docx);
});

const all = (pattern: RegExp, part = 'word/document.xml'): string[] =>
  [...(parts.get(part) ?? '').matchAll(pattern)].map((match) => match[1] ?? '');

describe('the book as DOCX', () => {
  it('is the same file on another day', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = await print(printed2024, 'docx').finally(() => vi.useRealTimers());
    expect(Buffer.compare(docx, later)).toBe(0);
  });

  it('is well-formed XML throughout, and every relationship leads to a part', () => {
    for (const [name, xml] of parts) {
      if (/\.(?:xml|rels)$/u.test(name))
        expect(() => XmlDocument.fromString(xml).dispose(), name).not.toThrow();
    }
    const ids = new Set(all(/<Relationship Id="([^"]+)"/gu, 'word/_rels/document.xml.rels'));
    const used = all(/ r:(?:id|embed)="([^"]+)"/gu);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    for (const target of all(/Target="([^"]+)"/gu, 'word/_rels/document.xml.rels'))
      expect([...parts.keys()]).toContain(`word/${target}`);
  });

  it('has no link to a bookmark that is not there, and no bookmark twice', () => {
    const names = all(/<w:bookmarkStart [^>]*w:name="([^"]+)"/gu);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 40 || !/^[A-Za-z]\w*$/u.test(name))).toEqual([]);
    const ids = all(/<w:bookmarkStart [^>]*w:id="([^"]+)"/gu);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(/<w:bookmarkEnd w:id="([^"]+)"/gu).sort()).toEqual([...ids].sort());
    const known = new Set(names);
    const targets = [...all(/w:anchor="([^"]+)"/gu), ...all(/(?:PAGEREF|NOTEREF) (\S+)/gu)];
    expect(targets.length).toBeGreaterThan(800);
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
  });

  it('has true notes, a table of contents that Word keeps, repeated heads and named styles', () => {
    expect(all(/<w:footnoteReference w:id="(\d+)"/gu)).toEqual(
      printed2024.notes.map((_, n) => String(n + 1)),
    );
    expect(all(/(TOC \\o)/gu)).toHaveLength(1);
    expect(all(/(<w:tblHeader)/gu)).toHaveLength(2);
    const styles = new Set(all(/<w:style [^>]*w:styleId="([^"]+)"/gu, 'word/styles.xml'));
    expect(all(/<w:pStyle w:val="([^"]+)"/gu).filter((style) => !styles.has(style))).toEqual([]);
    expect(all(/<dc:title>([^<]+)/gu, 'docProps/core.xml')).toEqual([book2024.title]);
    expect(all(/<w:lang w:val="([^"]+)"/gu, 'word/styles.xml')).toContain('en');
  });

  it('is read by another library with every word in its place', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    const read = lettersOf(value);
    let at = 0;
    for (const { ref, text, notes } of book2024.provisions) {
      // A note's number stands within the words there; those texts are held by the round trip below.
      if (notes.length > 0) continue;
      const found = read.indexOf(lettersOf(text), at);
      expect(found, ref).toBeGreaterThanOrEqual(at);
      at = found + lettersOf(text).length;
    }
  });

  it('compiles back to the same provisions, notes and index', async () => {
    const edition = await compiledFrom('sources/book.docx', docx);
    const plain = (text: string): string => text.replace(/\s+/gu, ' ');
    const shape = ({ provisions }: Edition) =>
      provisions.map((p) => ({
        ref: p.ref,
        kind: p.kind,
        text: plain(p.text),
        notes: p.notes.map((note) => `${note.marker} ${plain(note.text)}`),
      }));
    expect(shape(edition)).toEqual(shape(book2024));
    const entries = ({ topics }: Edition) =>
      topics.flatMap((topic) =>
        [...new Set(topic.entries.map(({ ref }) => `${topic.label}: ${ref}`))].sort(),
      );
    expect(entries(edition)).toEqual(entries(book2024));
    expect(edition.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** The corpus with the book written above in place of its sources. */
async function compiledFrom(file: string, bytes: Uint8Array): Promise<Edition> {
  const som = somFiles();
  const manifest = JSON.parse(Buffer.from(som.read('manifest.json') ?? []).toString());
  const source = {
    id: 'book',
    file,
    title: 'Book',
    symbol: null,
    date: '2024',
    role: 'compendium-and-index',
    edition: '2024',
  };
  const changed = {
    ...manifest,
    editions: manifest.editions.filter(({ id }: { id: string }) => id === '2024'),
    sources: [source],
  };
  const files = {
    name: 'written',
    read: (path: string) =>
      path === 'manifest.json' ? Buffer.from(JSON.stringify(changed)) : path === file ? bytes : undefined,
  };
  const { editions, coverage } = compileCorpus(files, { texts: await readSources(files) });
  expect(coverage.map(({ unaccounted }) => unaccounted)).toEqual([0]);
  const [edition] = editions;
  if (!edition) throw new Error('Nothing was compiled.');
  return edition;
}

describe('other papers as DOCX', () => {
  it('writes a corrigendum and a list of provisions', async () => {
    const corrigendum = await mammoth.extractRawText({
      buffer: Buffer.from(await print(corrigendumDocument(book2019), 'docx', { paper: 'letter' })),
    });
    expect(corrigendum.value).toContain('For I.49 read I.47');
    const list = await provisionListDocx({
      title: 'A tray',
      groups: [{ heading: '', items: [{ edition: book2024, ref: 'A.I.1' }] }],
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(list) });
    expect(value).toContain('States that have not yet done so should be urged');
    expect(value).toContain('CTOC/COP/WG.7/2012/6, para. 4');
  });
});

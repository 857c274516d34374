/** A word processor that nobody here wrote opens the book and sets it: nothing is lost, and the contents foretell the pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { print } from '../../../src/render/index.ts';
import { book2024, lettersOf, partsOf, printed2024 } from './printed.ts';

/** Set by `npm test`; Debian's when run alone. */
const OFFICE = process.env.ACQUIS_LIBREOFFICE ?? '/usr/bin/soffice';
const required = process.env.ACQUIS_REQUIRE_LIBREOFFICE === '1';

describe('the book in LibreOffice', () => {
  it.skipIf(!existsSync(OFFICE) && !required)(
    'opens whole, with headings on the pages its contents foretell',
    async () => {
      const docx = await print(printed2024, 'docx');
      const pages = await pagesOf(convert(docx));
      const all = lettersOf(pages.join('\n'));
      const lost = book2024.provisions.filter(({ text }) => !all.includes(lettersOf(text.slice(0, 50))));
      expect(lost.map(({ ref }) => ref)).toEqual([]);
      // Two title pages, the imprint, the contents and the introduction come before page 1.
      const body = pages.slice(5).map(lettersOf);
      const [introduction, ...entries] = contentsOf(docx);
      expect(introduction).toEqual({ title: 'Introduction', page: 'v' });
      expect(lettersOf(pages[4] ?? '')).toContain('Introduction');
      expect(entries).toHaveLength(21);
      for (const { title, page: foretold } of entries) {
        const page = Number(foretold);
        const near = body.slice(Math.max(0, page - 2), page + 1).join('');
        expect(near, `${title}, foretold for page ${page}`).toContain(lettersOf(title));
      }
    },
    180_000,
  );
});

function convert(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-office-'));
  try {
    writeFileSync(join(folder, 'book.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const said = spawnSync(
      OFFICE,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.docx')],
      { encoding: 'utf8', timeout: 150_000, env: { ...process.env, FONTCONFIG_FILE: fontsIn(folder) } },
    );
    expect(said.status, `${said.stderr} ${said.error ?? ''}`).toBe(0);
    return new Uint8Array(readFileSync(join(folder, 'book.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Times is on no Linux machine; what stands in its place decides where pages turn. Tinos has its widths, so the same
 * lines break everywhere.
 */
function fontsIn(folder: string): string {
  const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${tinos}</dir>
      <alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias>
    </fontconfig>`,
  );
  return path;
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

/** Entries of the contents as they stand in the file, before any program has worked them out. */
function contentsOf(docx: Uint8Array): { title: string; page: string }[] {
  const xml = partsOf(docx).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gu)].map(([entry]) => {
    const [title = '', page = ''] = [...entry.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((m) => m[1] ?? '');
    return { title, page };
  });
}

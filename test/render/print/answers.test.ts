/** What a search found, a tray of texts and the check of a draft, as documents that a word processor opens. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/compendium/index.ts';
import {
  comparedProvisions,
  comparisonDocument,
  draftDocument,
  foundDocument,
  type PrintedDocument,
  print,
} from '../../../src/render/index.ts';
import { book2024, lettersOf, partsOf } from './printed.ts';

const OFFICE = process.env.ACQUIS_LIBREOFFICE ?? '/usr/bin/soffice';
const required = process.env.ACQUIS_REQUIRE_LIBREOFFICE === '1';

const compared = comparisonDocument(book2024, comparedProvisions(book2024, ['B.VI.10', 'A.I.18']));
const DRAFT = `1. Invites States parties, as appropriate, to respect the fundamental human rights of smuggled migrants;

2. Requests the Secretariat to report on quantum computing, as said in paragraph 17 above.`;
const checked = async (): Promise<PrintedDocument> =>
  draftDocument(book2024, await checkDraft('draft.txt', new TextEncoder().encode(DRAFT), book2024));
const found = foundDocument(book2024, {
  query: 'witness',
  filters: ['Year: 2015'],
  total: 31,
  hits: [
    {
      ref: 'A.III.7',
      symbol: null,
      citation: '',
      text: '',
      date: '2015-11-20',
      force: 'recommendation',
      topics: ['Technology'],
    },
    {
      ref: 'A/RES/1#1',
      symbol: 'A/RES/1',
      citation: 'A/RES/1, para. 1',
      text: 'Protects witnesses;',
      date: null,
      force: null,
      topics: [],
    },
  ],
});

const docxOf = (document: PrintedDocument): Promise<Uint8Array> => print(document, 'docx');
const read = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

describe('a tray of texts as DOCX', () => {
  it('keeps the order, the citations and the italics; words put in are underlined, words left out struck through', async () => {
    const docx = await docxOf(compared);
    const text = await read(docx);
    expect(text.indexOf('Resolution 6/3, para. 10')).toBeLessThan(
      text.indexOf('CTOC/COP/WG.7/2012/6, para. 21'),
    );
    const xml = partsOf(docx).get('word/document.xml') ?? '';
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gu)].map(([, run = '']) => run);
    const withWords = (words: string): string => runs.find((run) => run.includes(`>${words}<`)) ?? '';
    expect(withWords('Further urges')).toContain('<w:i/>');
    expect(runs.filter((run) => run.includes('<w:strike/>')).join('')).toContain('taking into account');
    expect(runs.filter((run) => run.includes('<w:u ')).join('')).toContain('should');
  });

  it('without the words that are struck through, holds each text as it was adopted', () => {
    const texts = compared.blocks.flatMap((block) =>
      block.kind === 'text' && block.role === 'entry'
        ? [block.runs.map((run) => (run.kind === 'text' && !run.strike ? run.text : '')).join('')]
        : [],
    );
    expect(texts).toEqual(
      ['B.VI.10', 'A.I.18'].map((ref) => book2024.provisions.find((p) => p.ref === ref)?.text),
    );
  });
});

describe('the check of a draft as DOCX', () => {
  it('says of each paragraph what it is to agreed language, and where that stands', async () => {
    const text = await read(await docxOf(await checked()));
    expect(text).toContain('Falls below what was agreed · invitation');
    expect(text).toContain('Closest adopted wording: B.VI.10 (Resolution 6/3, para. 10) · strong urging');
    expect(text).toContain('See also: A.I.18 (CTOC/COP/WG.7/2012/6, para. 21)');
    expect(text).toContain(
      'References that lead nowhere: paragraph 17 above (this text has no paragraph 17)',
    );
    expect(text).toContain('1. Invites States parties, as appropriate');
  });
});

describe('what a search found as DOCX', () => {
  it('has each paragraph in full with its citation, those of other collections too', async () => {
    const text = await read(await docxOf(found));
    expect(text).toContain('Search: witness; Year: 2015');
    expect(text).toContain('The first 2 of 31 paragraphs');
    expect(text).toContain('States should encourage smuggled migrants to cooperate with investigations');
    expect(text).toContain('CTOC/COP/WG.7/2015/6, para. 11 (Compendium, A.III.7)');
    expect(text).toContain('Protects witnesses;');
    expect(text).toContain('A/RES/1, para. 1');
  });
});

describe('in LibreOffice and as PDF', () => {
  it.skipIf(!existsSync(OFFICE) && !required)(
    'each opens with all its words',
    async () => {
      for (const document of [compared, await checked(), found]) {
        const docx = await docxOf(document);
        const words = lettersOf(textIn(docx));
        for (const block of document.blocks) {
          if (block.kind === 'table') continue;
          const text =
            block.kind === 'heading'
              ? block.text
              : block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
          expect(words, document.properties.title).toContain(lettersOf(text));
        }
      }
    },
    180_000,
  );

  it('each can be set as PDF', async () => {
    for (const document of [compared, await checked(), found]) {
      const pdf = await print(document, 'pdf');
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });
});

/** What LibreOffice reads in a DOCX, as plain text. */
function textIn(docx: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-office-'));
  try {
    writeFileSync(join(folder, 'answer.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asked = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const said = spawnSync(OFFICE, [profile, ...asked, join(folder, 'answer.docx')], {
      encoding: 'utf8',
      timeout: 150_000,
    });
    expect(said.status, `${said.stderr} ${said.error ?? ''}`).toBe(0);
    return readFileSync(join(folder, 'answer.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

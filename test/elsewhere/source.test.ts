/**
 * The readers on documents as published: the General Assembly's seventy-fifth session as Akoma Ntoso in six languages,
 * a thematic list as DOCX and Markdown, the Universal Declaration as HTML. The folder is named by ACQUIS_DATA; without
 * it, or the one beside the project, nothing is tested.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { segment } from '../../src/segment/index.ts';
import { readAkn, readAknMeta, readDocx, readHtml, readSource } from '../../src/source/index.ts';
import { proveCoverage, type SourceText } from '../../src/text/index.ts';
import { holdsTogether, paragraphs } from '../source/reading.ts';

const DATA = resolve(
  process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data'),
);
const GA = join(DATA, 'unxml-ga-75');
const UPR = join(DATA, 'upr-slovenia-2019');
const UDHR = join(DATA, 'udhr');
const LANGUAGES = [
  ['Arabic', 'ar'],
  ['Chinese', 'zh'],
  ['English', 'en'],
  ['French', 'fr'],
  ['Russian', 'ru'],
  ['Spanish', 'es'],
] as const;
const CODES: readonly (string | null)[] = LANGUAGES.map(([, code]) => code);
/** Every third file of each language; all of them when ACQUIS_ALL is set. */
const STRIDE = process.env.ACQUIS_ALL ? 1 : 3;

function isThere(folder: string): boolean {
  if (existsSync(folder)) return true;
  console.log(`skipped: ${folder} is not there; set ACQUIS_DATA to the folder that holds it`);
  return false;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lower = (text: string): string => text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (d) => String(RAISED.indexOf(d)));
const solid = (text: string): string => lower(text).replace(/\s+/gu, '');
const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/gu, (_, figures: string) => String.fromCodePoint(Number(figures)))
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');

/** What a reader without any XML in it would find: tags and descriptions cut out, notes apart. */
function plainly(xml: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  const bare = (piece: string): string => solid(decoded(piece.replace(/<[^>]*>/gu, '')));
  const body = xml.replace(/<meta>[\s\S]*?<\/meta>/gu, '').replace(/<!--[\s\S]*?-->/gu, '');
  const text = body.replace(
    /<authorialNote[^>]*?marker="([^"]*)"[^>]*>([\s\S]*?)<\/authorialNote>/gu,
    (_, marker: string, note: string) => {
      // Arabic notes leave a pair of brackets for their marker.
      const own = bare(note);
      notes.push(own.startsWith('()') ? `(${marker})${own.slice(2)}` : marker + own);
      return marker;
    },
  );
  return { text: bare(text), notes };
}

function laidOut(source: SourceText): { text: string; notes: string[] } {
  const notes: string[] = [];
  let text = '';
  for (const block of source.blocks) {
    const own = solid(source.text.slice(block.span.start, block.span.end));
    if (block.place?.startsWith('note ')) notes.push(own);
    else text += own;
  }
  return { text, notes };
}

describe.skipIf(!isThere(GA))('resolutions of the General Assembly as AKN4UN', () => {
  it.each(LANGUAGES)(
    '%s: not one character lost, invented or moved, and all of it segmented',
    async (folder, code) => {
      const names = readdirSync(join(GA, folder)).filter((n, i) => n.endsWith('.xml') && i % STRIDE === 0);
      const strangers: string[] = [];
      let read = 0;
      for (const name of names) {
        const bytes = readFileSync(join(GA, folder, name));
        let source: SourceText;
        try {
          source = await readAkn(name, bytes);
        } catch (error) {
          // Published broken: named with its line.
          expect(error, name).toBeInstanceOf(AcquisError);
          expect((error as AcquisError).message).toMatch(/, line \d+: not well-formed/u);
          continue;
        }
        read += 1;
        expect(laidOut(source), name).toEqual(plainly(bytes.toString('utf8').replace(/^\uFEFF/u, '')));
        holdsTogether(source);
        // A few files stand in the folder of another language, and say so themselves.
        if (source.language !== code) strangers.push(name);
        expect(proveCoverage(source, segment(source, { language: code }).claims).unaccounted, name).toBe(0);
      }
      expect(read).toBeGreaterThanOrEqual(names.length - 1);
      expect(strangers.length, strangers.join(' ')).toBeLessThanOrEqual(names.length * 0.1);
    },
  );

  it.each(LANGUAGES)('%s: symbol, title, language, date and paragraphs of every file', async (folder) => {
    const names = readdirSync(join(GA, folder)).filter(
      (n, i) => n.endsWith('.xml') && i % STRIDE === STRIDE - 1,
    );
    const untitled: string[] = [];
    for (const name of names) {
      const meta = await readAknMeta(name, readFileSync(join(GA, folder, name))).catch((error: unknown) => {
        expect(error).toBeInstanceOf(AcquisError);
        return undefined;
      });
      if (!meta) continue;
      expect(meta.symbol, name).toMatch(/^A\/RES\//u);
      // A few are published with an empty title.
      if (meta.title === null) untitled.push(name);
      expect(CODES, name).toContain(meta.expression.language);
      expect(meta.work.date ?? '2020-01-01', name).toMatch(/^202[0-2]-/u);
      const documents = [meta, ...meta.parts];
      expect(
        documents.some((d) => d.structure.length > 1),
        name,
      ).toBe(true);
    }
    expect(untitled.length, untitled.join(' ')).toBeLessThanOrEqual(3);
  });
});

describe.skipIf(!isThere(UPR))('a thematic list of recommendations', () => {
  const words = (text: string): string[] => text.split(/\s+/u).filter((w) => w !== '');
  it('has the same words in the same order as DOCX and as Markdown', async () => {
    const docx = await readDocx(
      'list.docx',
      readFileSync(join(UPR, 'UPR34_Slovenia_Thematic_list_of_Recommendations.docx')),
    );
    const markdown = readFileSync(join(UPR, 'Thematic_List_of_Recommendations.md'), 'utf8');
    const body = markdown.slice(markdown.indexOf('\nRecommendation\n'));
    const own = words(docx.text);
    const theirs = words(decoded(body));
    const at = own.findIndex((w, i) => w !== theirs[i]);
    expect(at < 0 ? '' : `${own.slice(at, at + 8).join(' ')} | ${theirs.slice(at, at + 8).join(' ')}`).toBe(
      '',
    );
    expect(own.length).toBe(theirs.length);
    holdsTogether(docx);
  });
  it('has the recommendations of the Markdown, each in a row of its own', async () => {
    const docx = await readSource(
      'list.docx',
      readFileSync(join(UPR, 'UPR34_Slovenia_Thematic_list_of_Recommendations.docx')),
    );
    const numbers = docx.blocks.flatMap((b) => {
      const number =
        b.kind === 'row' ? /^\d{3}\.\d+(?= )/u.exec(b.cells[0]?.rich.text ?? '')?.[0] : undefined;
      return number === undefined ? [] : [number];
    });
    const markdown = readFileSync(join(UPR, 'Thematic_List_of_Recommendations.md'), 'utf8');
    expect(numbers).toEqual(markdown.match(/^\d{3}\.\d+(?= )/gmu));
  });
});

describe.skipIf(!isThere(UDHR))('the Universal Declaration of Human Rights', () => {
  const files = ['arb', 'cmn_hans', 'eng', 'fra', 'rus', 'spa'];
  it('has the same thirty articles, with the same paragraphs, in six languages', async () => {
    const shapes = new Map<string, number[]>();
    for (const name of files) {
      const source = await readHtml(`${name}.html`, readFileSync(join(UDHR, `${name}.html`)));
      holdsTogether(source);
      const shape: number[] = [];
      for (const block of paragraphs(source)) {
        if (block.headingLevel === 2) shape.push(0);
        else if (block.headingLevel === undefined) shape[shape.length - 1] = (shape.at(-1) ?? 0) + 1;
      }
      shapes.set(name, shape);
    }
    const english = shapes.get('eng') ?? [];
    expect(english.length).toBe(31);
    // The preamble is divided in its own way in each language; the articles are not.
    for (const [name, shape] of shapes) expect(shape.slice(1), name).toEqual(english.slice(1));
  });
});

import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/finding/index.ts';
import { AGREED } from '../../src/render/html/words/agreed.ts';
import { CHECKS } from '../../src/render/html/words/checks.ts';
import { COMPARISON } from '../../src/render/html/words/comparison.ts';
import { DOCUMENTS } from '../../src/render/html/words/documents.ts';
import { ADDRESSEE_NAMES, FORCE_NAMES } from '../../src/render/html/words/force-names.ts';
import { FRAME } from '../../src/render/html/words/frame.ts';
import { HOME } from '../../src/render/html/words/home.ts';
import { INDEX } from '../../src/render/html/words/index-words.ts';
import { LOST } from '../../src/render/html/words/lost.ts';
import { NEWS } from '../../src/render/html/words/news.ts';
import { NOUNS } from '../../src/render/html/words/nouns.ts';
import { PRINT } from '../../src/render/html/words/print.ts';
import { READING } from '../../src/render/html/words/reading.ts';
import { RESULTS } from '../../src/render/html/words/results.ts';
import { SEARCH } from '../../src/render/html/words/search.ts';
import { TIMELINE } from '../../src/render/html/words/timeline.ts';
import { createWeb } from '../../src/web/index.ts';
import { store } from './world.ts';

const get = async (path: string, language?: string): Promise<string> => {
  const answer = await createWeb(store).request(path, {
    headers: language === undefined ? {} : { 'Accept-Language': language },
  });
  return answer.text();
};

describe('the language of the interface', () => {
  it('is English when the browser asks for nothing we have', async () => {
    expect(await get('/compendium')).toContain('<html lang="en" dir="ltr">');
    expect(await get('/compendium', 'de, nl;q=0.5')).toContain('<html lang="en" dir="ltr">');
  });

  it('follows the most wanted of the six languages', async () => {
    expect(await get('/compendium', 'de, es;q=0.4, fr-CA;q=0.8')).toContain('<html lang="fr" dir="ltr">');
    expect(await get('/compendium', 'fr;q=0, ru')).toContain('<html lang="ru" dir="ltr">');
  });

  it('runs from the right in Arabic, and the adopted words still from the left where they are English', async () => {
    const html = await get('/compendium/A/III?ui=ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(
      /class="instrument"[^>]* lang="en" dir="ltr"|lang="en" dir="ltr"[^>]*class="instrument"/u,
    );
  });

  it('is kept by every link once it was chosen in the address, and not when it was only negotiated', async () => {
    expect(await get('/compendium?ui=fr')).toContain('href="/index?ui=fr"');
    expect(await get('/compendium', 'fr')).toContain('href="/index"');
  });

  it('can be changed without losing the page or what was asked of it', async () => {
    const html = await get('/compendium/A/III?edition=2019&ui=fr');
    expect(html).toContain('href="/compendium/A/III?edition=2019&amp;ui=es"');
  });

  it('is English for a language that is none of the six', async () => {
    expect(await get('/compendium?ui=xx')).toContain('<html lang="en" dir="ltr">');
  });

  it('tells caches that the page depends on it', async () => {
    const answer = await createWeb(store).request('/compendium');
    expect(answer.headers.get('Vary')).toContain('Accept-Language');
  });
});

/** Every plain message of a catalogue in one language. */
const messagesOf = (words: object): string[] =>
  Object.values(words).flatMap((value): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? messagesOf(value)
        : [],
  );

const PAGES = [
  '/',
  '/compendium',
  '/timeline',
  '/compendium/A/III',
  '/compendium/A/III/1',
  '/index',
  '/index?as=table',
  '/findings',
  '/findings/2024',
  '/editions',
  '/editions/2019...2024',
  '/sources',
  '/agreed?phrase=children',
  '/compare?refs=A.III.1,A.III.2',
  '/draft',
  '/library',
  '/nowhere',
];

describe.each(['fr', 'es', 'ru', 'ar', 'zh'] as const)('pages in %s', (language) => {
  it.each(PAGES)('say nothing of the interface in English: %s', async (path) => {
    const html = await get(`${path}${path.includes('?') ? '&' : '?'}ui=${language}`);
    const catalogues = [
      FRAME,
      HOME,
      READING,
      INDEX,
      CHECKS,
      COMPARISON,
      NOUNS,
      LOST,
      AGREED,
      DOCUMENTS,
      FORCE_NAMES,
      ADDRESSEE_NAMES,
      PRINT,
      SEARCH,
      RESULTS,
      NEWS,
      TIMELINE,
    ] as const;
    const own = new Set(catalogues.flatMap((c) => messagesOf(c[language])));
    const english = [
      ...catalogues.flatMap((c) => messagesOf(c.en)),
      ...Object.values(FINDING_CODES).map(({ title }) => title),
    ].filter((m) => !own.has(m));
    // Adopted words stay in the language they have, also when a comparison cuts them into pieces.
    const ours = html
      .replace(/<p class="words[^"]*"[^>]*>[\s\S]*?<\/p>/gu, '')
      // So does the table of the book.
      .replace(/<table class="book-table"[\s\S]*?<\/table>/gu, '');
    const said = [...ours.matchAll(/>\s*([^<>]+?)\s*<|aria-label="([^"]*)"/gu)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    expect(said.filter((text) => english.includes(text))).toEqual([]);
    expect(said.some((text) => own.has(text))).toBe(true);
  });
});

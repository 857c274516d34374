/** An edition in Arabic, inside pages whose own words are English: neither may disturb the order of the other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compendium/index.ts';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';

const folder = fileURLToPath(new URL('../corpora/arabic/', import.meta.url));
const corpus = compileCorpus({ name: 'arabic', read: (path) => readFileSync(folder + path) });
const web = createWeb(memoryStore(corpus, 'arabic'));
const page = async (address: string): Promise<string> => (await web.request(address)).text();

describe('the place of a meeting, in Arabic before a date in English', () => {
  it.each(['/compendium', '/compendium/A/I', '/compendium/A/I/1'])('is kept apart on %s', async (address) => {
    const place = corpus.editions[0]?.sections[0]?.place ?? 'no place';
    const html = await page(address);
    expect(html).toContain(`<bdi>${place}</bdi>`);
    expect(html.replaceAll(`<bdi>${place}</bdi>`, '')).not.toMatch(
      new RegExp(`${place},? \\d|, ${place}`, 'u'),
    );
  });
});

describe('the home page of a corpus with one edition', () => {
  it('does not speak of a comparison', async () => {
    expect(await page('/')).toContain('One edition so far;');
  });
});

import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { compileSom } from '../compendium/som.ts';

const app = createWeb(memoryStore(compileSom(), 'test'));
const get = async (path: string): Promise<string> => (await app.request(path)).text();

describe('the page of lineage', () => {
  it('says how many paragraphs of resolution 6/3 took over words of the first meeting, and draws it', async () => {
    const html = await get('/lineage');
    expect(html).toMatch(/<svg role="img" aria-label="[^"]*18 paragraphs from A\.I to B\.VI/u);
    expect(html).toContain('href="/lineage/B/VI#from-A.I"');
    expect(html).toMatch(/Resolution 6\/3/u);
  });

  it('shows each pair of a text aligned word by word, with kind, force and direction', async () => {
    const html = await get('/lineage/B/VI');
    expect(html).toContain('id="from-A.I"');
    const pair = html.slice(html.indexOf('/compendium/A/I/18"'));
    expect(pair).toMatch(
      /recommendation.*\/compendium\/B\/VI\/10".*strong urging.*<strong>strengthened<\/strong>/su,
    );
    expect(pair).toMatch(/<ins><span class="hidden" lang="en"> \[added\] <\/span><em>Further urges/u);
  });

  it('answers for a text that took nothing over, and for one that is not there', async () => {
    expect(await get('/lineage/B/I')).toContain('took over words of an earlier one.');
    expect((await app.request('/lineage/B/XX')).status).toBe(404);
    expect((await app.request('/lineage/B/%E0%A4%A')).status).toBe(404);
  });

  it('is reached from the text itself', async () => {
    expect(await get('/compendium/B/VI')).toContain('href="/lineage/B/VI"');
  });
});

describe('the page of references', () => {
  it('lists the texts most often named with the paragraphs that name them, and says what is not guessed', async () => {
    const html = await get('/references');
    expect(html).toMatch(/Smuggling of Migrants Protocol.*?> 14<.*?\/compendium\/A\/I\/7"/su);
    expect(html).toContain('Protocol against the Smuggling of Migrants by Land, Sea and Air');
    expect(html).toMatch(/Which text is meant is not guessed here\..*“?article 13/su);
    expect(html).toMatch(/<svg role="img" aria-label="[^"]*names Smuggling of Migrants Protocol/u);
  });
});

describe('the page of a provision', () => {
  it('draws what it builds on and what builds on it, and says the same in words', async () => {
    const html = await get('/compendium/B/V/1');
    expect(html).toMatch(
      /aria-label="Where it stands among others\. Taken from: B\.IV\.b; Taken up in: A\.I\.1, B\.VI\.1;/u,
    );
    expect(html).toMatch(/<h2>Taken up in<\/h2>.*Word by word/su);
  });
});

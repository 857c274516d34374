import { describe, expect, it } from 'vitest';
import { citedProvision, cslItem } from '../../../src/render/citation/index.ts';
import { coins, describeProvision, metaTags, scriptText } from '../../../src/render/jsonld/index.ts';
import { createWeb } from '../../../src/web/index.ts';
import { HOSTILE, store } from '../../web/world.ts';
import { book, provisionOf } from '../book.ts';

const bodies = [{ id: 'body', name: 'Conference of the Parties', shortName: 'Conference' }];
const cited = (ref: string) => citedProvision(book, bodies, provisionOf(ref));

describe('what a page says of a paragraph', () => {
  it('is legislation for a paragraph of a resolution, with who passed it and in which year', () => {
    const topics = book.topics.filter((t) => t.label === 'Media');
    expect(describeProvision(cited('B.VI.9.a'), topics)).toMatchObject({
      '@type': 'Legislation',
      name: 'B.VI.9.a',
      identifier: 'b-vi-9-a',
      legislationIdentifier: '6/3',
      legislationType: 'resolution',
      legislationPassedBy: { name: 'Conference of the Parties' },
      legislationDate: '2020',
      text: 'To act.',
      about: [{ '@type': 'DefinedTerm', name: 'Media' }],
      isPartOf: { '@type': 'Legislation', name: 'Texts of B.VI' },
    });
  });

  it('is a work of a report for a recommendation', () => {
    expect(describeProvision(cited('A.I.1'), [])).toMatchObject({
      '@type': 'CreativeWork',
      reportNumber: 'WG/2012/6',
    });
  });

  it('can be taken by a reference manager from the head or from the page', () => {
    const tags = new Map(metaTags(cslItem(cited('A.I.4.a'))).map((t) => [t.name, t.content]));
    expect(tags.get('citation_technical_report_number')).toBe('WG/2012/6');
    expect(tags.get('DCTERMS.bibliographicCitation')).toBe(
      'WG/2012/6, para. 7 (a); Compendium, A.I.4.a (2019)',
    );
    const pairs = new URLSearchParams(coins(cslItem(cited('A.I.4.a'))));
    expect(pairs.get('ctx_ver')).toBe('Z39.88-2004');
    expect(pairs.get('rft.creator')).toBe('Conference of the Parties');
  });

  it('cannot end the element it stands in', () => {
    const text = scriptText({ name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toMatch(/[<>]/u);
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});

describe('every page', () => {
  const web = createWeb(store);
  const dataOf = async (path: string): Promise<Record<string, unknown>> => {
    const html = await (await web.request(path)).text();
    return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)?.[1] ?? 'null');
  };

  it.each([
    ['/', 'WebPage'],
    ['/compendium/A/III', 'CollectionPage'],
    ['/compendium/A/III/2', 'CreativeWork'],
    ['/compendium/B/VI/9/a', 'Legislation'],
    ['/index/children-protection', 'DefinedTerm'],
    ['/findings/2019', 'WebPage'],
  ])('%s says that it is a %s', async (path, type) => {
    expect(await dataOf(path)).toMatchObject({ '@context': 'https://schema.org', '@type': type });
  });

  it('keeps hostile words as words', async () => {
    expect((await dataOf('/compendium/A/III/2')).text).toContain(HOSTILE);
  });
});

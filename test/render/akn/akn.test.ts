import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Edition, Provision } from '../../../src/instrument/index.ts';
import {
  type AknProfile,
  planEdition,
  readCollection,
  readStatement,
  toCollection,
  toStatement,
} from '../../../src/render/akn/index.ts';
import { segment } from '../../../src/segment/index.ts';
import { readAkn, readAknMeta } from '../../../src/source/index.ts';
import { anyEdition } from '../../builders/any-edition.ts';
import { edition, section, topic } from '../../builders/edition.ts';
import { compileSom } from '../../compendium/som.ts';
import { viewOf } from '../view.ts';

const PROFILES: readonly AknProfile[] = ['unxml', 'recitals'];

const sixth = section(
  'B.VI',
  [
    'PP.1 Recalling its resolution,',
    'PP.5 Acknowledging paragraph 9 (a) of this resolution,',
    '9 Urges States, as in recommendation 1:',
    '9.a To act;',
    '9.a.i At once;',
    '9.b To report.',
  ],
  { report: 'CTOC/COP/2012/15', meeting: 'cop-6' },
);
const third = section('A.III', ['1#wg7-3.1 Protect children.', '12bis Protect witnesses.'], {
  report: 'CTOC/COP/WG.7/2015/6',
  paragraphs: 5,
});
const plain = edition({
  id: '2024',
  sections: [third, sixth],
  topics: [topic('Children', 'A.III.1 B.VI.9.a')],
});
const labels: Readonly<Record<string, string>> = {
  '9': '9.',
  a: '(a)',
  b: '(b)',
  i: '(i)',
  '12bis': '12 bis.',
};
const labelled = (p: Provision): Provision => ({
  ...p,
  label: p.kind === 'preambular' ? '' : (labels[p.path.at(-1) ?? ''] ?? `${p.label}.`),
  notes: p.ref === 'B.VI.9' ? [{ marker: '20', text: 'Ibid.', at: 12, marks: [], line: 1 }] : [],
  marks: p.ref === 'B.VI.PP.1' ? [{ kind: 'emphasis', start: 0, end: 9 }] : [],
});
const world: Edition = {
  ...plain,
  provisions: plain.provisions.map(labelled),
  instruments: plain.instruments.map((i) => (i.part === 'B' ? { ...i, number: '6/3' } : i)),
  mentions: [
    {
      from: 'B.VI.PP.5',
      text: 'paragraph 9 (a)',
      start: 14,
      end: 29,
      status: 'resolved',
      refs: ['B.VI.9.a'],
      reason: null,
    },
    {
      from: 'B.VI.9',
      text: 'recommendation 1',
      start: 20,
      end: 36,
      status: 'resolved',
      refs: ['A.III.1'],
      reason: null,
    },
    { from: 'B.VI.9.a', text: 'To', start: 0, end: 2, status: 'ambiguous', refs: ['A.III.1'], reason: 'two' },
  ],
};

function statement(of: Edition, key: string, profile: AknProfile = 'unxml'): string {
  const instrument = of.instruments.find((i) => i.key === key);
  if (!instrument) throw new Error(`no ${key}`);
  return toStatement(planEdition(viewOf(of), profile), instrument);
}

const eIds = (xml: string): string[] =>
  [...xml.matchAll(/<(?!acquis:)[^>]*? eId="([^"]+)"/gu)].map((m) => m[1] ?? '');

describe('a resolution as Akoma Ntoso', () => {
  const xml = statement(world, 'cop-6');

  it('names its work by body, date and number', () => {
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/deliberation/ctoc-cop/2020-01-02/6-3"');
    expect(xml).toContain(
      '<FRBRthis value="/akn/un/statement/deliberation/ctoc-cop/2020-01-02/6-3/eng@2024/!main"',
    );
  });

  it('gives each paragraph the eId of the naming convention, and its permanent id', () => {
    expect(eIds(xml)).toEqual(
      expect.arrayContaining([
        'preamble__container_1',
        'preamble__container_5',
        'para_9',
        'para_9__list_1__intro',
        'para_9__list_1__point_a__list_1__point_i',
        'para_9__list_1__point_b__content',
      ]),
    );
    expect(xml).toContain('<point eId="para_9__list_1__point_b" GUID="b-vi-9-b">');
    expect(eIds(statement(world, 'a-iii'))).toContain('para_12bis');
  });

  it('marks preambular paragraphs as recitals where that is asked for', () => {
    expect(eIds(statement(world, 'cop-6', 'recitals'))).toEqual(
      expect.arrayContaining(['preamble__recs_1', 'preamble__recs_1__rec_1', 'preamble__recs_1__rec_5']),
    );
  });

  it('leads from each resolved mention to the paragraph, here or in another document, and from no other', () => {
    expect(xml).toContain('<ref href="#para_9__list_1__point_a">paragraph 9 (a)</ref>');
    expect(xml).toContain(
      '<ref href="/akn/un/statement/recommendations/ctoc-cop-wg7/2020-01-02/1/~para_1">recommendation 1</ref>',
    );
    expect(xml.match(/<ref /gu)).toHaveLength(2);
  });

  it('keeps footnotes where they are called and topics as concepts', () => {
    expect(xml).toMatch(
      /Urges States<authorialNote marker="20" placement="bottom" eId="para_9__authorialNote_1"><p>Ibid\.<\/p>/u,
    );
    expect(xml).toContain(
      '<TLCConcept eId="concept_children" href="/akn/ontology/concept/som/children" showAs="Children"/>',
    );
    expect(xml).toContain('eId="para_9__list_1__point_a" GUID="b-vi-9-a" refersTo="#concept_children"');
    expect(xml).toContain('<container eId="preamble__container_1" GUID="b-vi-pp-1" name="Recalling">');
  });

  it('is known to the reader of Akoma Ntoso', async () => {
    const meta = await readAknMeta('res.xml', new TextEncoder().encode(xml));
    expect(meta).toMatchObject({ type: 'statement', name: 'resolution', number: '6/3' });
    expect(meta.work).toMatchObject({ date: '2020-01-02', country: 'un' });
    expect(meta.expression).toMatchObject({ language: 'en' });
  });

  it('has the same paragraphs when it is taken apart as a source', async () => {
    const found = segment(await readAkn('res.xml', new TextEncoder().encode(xml)));
    const words = JSON.stringify(found);
    for (const p of world.provisions.filter((p) => p.instrument === 'cop-6')) expect(words).toContain(p.text);
  });
});

describe('the compendium as a collection', () => {
  it('names every instrument once and repeats none', async () => {
    const xml = toCollection(planEdition(viewOf(world))) ?? '';
    expect(xml.match(/<documentRef /gu)).toHaveLength(2);
    expect(xml).toContain('href="/akn/un/statement/deliberation/ctoc-cop/2020-01-02/6-3/eng@2024"');
    expect(toCollection(planEdition(viewOf(edition())))).toBeUndefined();
  });
});

describe('what was written', () => {
  it.each(PROFILES)(
    'is well-formed, has no id twice, and reads back as the same edition (%s)',
    async (profile) => {
      await fc.assert(
        fc.asyncProperty(anyEdition, async (of) => {
          const akn = planEdition(viewOf(of), profile);
          const files = of.instruments.map((i) => toStatement(akn, i));
          const collection = toCollection(akn) ?? '';
          for (const xml of [...files, collection]) {
            XmlDocument.fromString(xml).dispose();
            const ids = eIds(xml);
            expect(new Set(ids).size).toBe(ids.length);
          }
          const statements = await Promise.all(files.map((xml) => readStatement('written.xml', xml)));
          expect(await readCollection('compendium.xml', collection, statements)).toEqual(of);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('reads back as the published compendium of 2024, word for word', async () => {
    const of = compileSom().editions.at(-1);
    if (!of) throw new Error('no edition');
    const akn = planEdition(viewOf(of));
    const statements = await Promise.all(
      of.instruments.map((i) => readStatement(`${i.key}.xml`, toStatement(akn, i))),
    );
    const back = await readCollection('compendium.xml', toCollection(akn) ?? '', statements);
    expect(back).toEqual(of);
  });

  it('says so when a file of others is read back', async () => {
    await expect(readStatement('x.xml', '<akomaNtoso/>')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

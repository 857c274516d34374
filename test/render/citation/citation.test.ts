import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/instrument/index.ts';
import {
  citedInstrument,
  citedProvision,
  cslItem,
  cslLocator,
  toBibtex,
  toRis,
} from '../../../src/render/citation/index.ts';
import { book, provisionOf } from '../book.ts';

const bodies: readonly Body[] = [{ id: 'body', name: 'Conference of the Parties', shortName: 'Conference' }];
const cited = (ref: string) => citedProvision(book, bodies, provisionOf(ref), 'https://example.org/som/');
const item = (ref: string) => cslItem(cited(ref));

describe('a paragraph as an item of a bibliography', () => {
  it('names a recommendation by the symbol of its report and its paragraph there', () => {
    expect(item('A.I.4.a')).toMatchObject({
      id: 'a-i-4-a',
      type: 'report',
      genre: 'recommendations',
      number: 'WG/2012/6',
      section: '7 (a)',
      author: [{ literal: 'Conference of the Parties' }],
      'event-date': {
        'date-parts': [
          [2020, 1, 1],
          [2020, 1, 2],
        ],
      },
      issued: { 'date-parts': [[2020]] },
      note: 'WG/2012/6, para. 7 (a); Compendium, A.I.4.a (2019)',
      URL: 'https://example.org/som/compendium/A/I/4/a',
    });
    expect(cslLocator(cited('A.I.4.a'))).toEqual({ locator: '7 (a)', label: 'paragraph' });
  });

  it('gives a preambular paragraph no locator of CSL, which has none, but its full name as a note', () => {
    expect(cslLocator(cited('B.VI.PP.5'))).toBeUndefined();
    expect(item('B.VI.PP.5').note).toContain('fifth preambular para.');
  });

  it('cites a resolution as a whole by its number', () => {
    const instrument = book.instruments.find((i) => i.number === '6/3');
    if (!instrument) throw new Error('no resolution');
    expect(cslItem(citedInstrument(book, bodies, instrument))).toMatchObject({
      type: 'legislation',
      number: '6/3',
      note: 'Conference resolution 6/3; COP/2012/15; Compendium, B.VI (2019)',
    });
  });
});

describe('BibTeX and RIS', () => {
  it('keep letters of every script and tell paragraphs of one resolution apart', async () => {
    const items = ['B.VI.PP.5', 'B.VI.9.a'].map((ref) => ({ ...item(ref), title: 'Протокол {ملحق} 议定书' }));
    const bibtex = await toBibtex(items);
    for (const word of ['Протокол', 'ملحق', '议定书']) expect(bibtex).toContain(word);
    expect([...bibtex.matchAll(/^@\w+\{([^,]+),/gmu)].map((m) => m[1])).toEqual(['b-vi-pp-5', 'b-vi-9-a']);
    expect(bibtex).toContain('note = {Conference resolution 6/3, fifth preambular para.;');
    expect(bibtex).toContain('type = {resolution 6/3}');
  });

  it('begin each record with a type and end it', async () => {
    const ris = await toRis([item('A.I.1'), item('B.VI.9.a')]);
    expect(ris.match(/^TY {2}- /gmu)).toHaveLength(2);
    expect(ris.match(/^ER {2}-/gmu)).toHaveLength(2);
    expect(ris).toContain('SN  - WG/2012/6');
    expect(ris).toContain('UR  - https://example.org/som/compendium/A/I/1');
  });

  it('keep a long value on one line, however long', async () => {
    for (const length of [69, 70, 71, 140, 200]) {
      const title = 'migrants '.repeat(30).slice(0, length).replace(/ $/u, 's');
      const ris = await toRis([{ ...item('A.I.1'), title }]);
      expect(ris).toContain(`TI  - ${title}\n`);
      expect(ris).toMatch(/^TY[\s\S]*\nER {2}-/u);
    }
  });

  it('are the same whenever they are written', async () => {
    const once = await toBibtex([item('A.I.1')]);
    expect(await toBibtex([item('A.I.1')])).toBe(once);
  });
});

describe('a style of CSL', () => {
  it('prints author, title, number, year and the paragraph cited', () => {
    const works = Object.fromEntries(book.provisions.map((p) => [p.id, item(p.ref)]));
    const sys = { retrieveLocale: () => LOCALE, retrieveItem: (id: string) => works[id] };
    const engine = new CSL.Engine(sys, STYLE, 'en-US');
    engine.updateItems(['b-vi-9-a']);
    const [, entries] = engine.makeBibliography();
    expect(entries.join('')).toMatch(/Conference of the Parties, Texts of B\.VI, 6\/3 \(2020\)/u);
    const locator = cslLocator(cited('A.I.4.a'));
    const [, citations] = engine.processCitationCluster(
      { citationItems: [{ id: 'a-i-4-a', ...locator }], properties: { noteIndex: 0 } },
      [],
      [],
    );
    expect(citations[0]?.[1]).toBe('WG/2012/6, para. 7 (a)');
  });
});

/** The smallest style that uses each field. */
const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>t</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><group delimiter=", "><text variable="number"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout></citation>
<bibliography><layout><group delimiter=", "><names variable="author"/><text variable="title"/><text variable="number"/></group><date variable="issued" prefix=" (" suffix=")"><date-part name="year"/></date></layout></bibliography>
</style>`;
const LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="year"/></date><terms><term name="et-al">et al.</term><term name="paragraph" form="short"><single>para.</single><multiple>paras.</multiple></term></terms></locale>`;

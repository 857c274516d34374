import { describe, expect, it } from 'vitest';
import {
  articlesNamed,
  countriesOfProvisions,
  extractRecords,
  linkSuggester,
} from '../../src/extract/index.ts';
import { makeRecord } from '../../src/record/index.ts';
import { som } from './measure.ts';

const edition = som.editions.at(-1);
if (!edition) throw new Error('the corpus has no edition');
const suggest = await linkSuggester(edition);
const { records } = extractRecords(som);

describe('what a record may belong to', () => {
  it('leads from the mock trial in Malta to the recommendation on mock investigations and trials', () => {
    const trial = records.find(({ title }) => title === 'Mock trial');
    const link = trial && suggest(trial).provisions.find(({ label }) => label === 'A.V.2.j');
    expect(link?.words).toEqual(expect.arrayContaining(['mock', 'trial']));
  });

  it('suggests article 18 of the Protocol for a law on the return of smuggled migrants, with the words', () => {
    const law = makeRecord('statute', { id: 'statute-1', title: 'Act on the return of smuggled migrants' });
    expect(suggest(law).articles.find(({ target }) => target === 'protocol-18')?.words).toContain('return');
  });

  it('suggests nothing for words that no provision has', () => {
    const other = makeRecord('publication', {
      id: 'publication-1',
      title: 'Zoology of molluscs',
      csl: { type: 'book' },
    });
    expect(suggest(other)).toEqual({ topics: [], articles: [], provisions: [] });
  });

  it('takes articles by number, and never those of another instrument', () => {
    expect(
      articlesNamed('articles 12 and 13 of the Smuggling of Migrants Protocol').map(({ ref }) => ref),
    ).toEqual(['protocol-12', 'protocol-13']);
    expect(articlesNamed('article 27 of the Organized Crime Convention').map(({ ref }) => ref)).toEqual([
      'convention-27',
    ]);
    expect(articlesNamed('article 6 of the Trafficking in Persons Protocol')).toEqual([]);
  });

  it('gives the provisions that name a country, with the place of the name', () => {
    const named = countriesOfProvisions(edition);
    expect(named.map(({ ref, code }) => `${ref} ${code}`)).toEqual(['B.VI.PP.5 IDN', 'B.VI.PP.6 MEX']);
    for (const { ref, start, end } of named) {
      const text = edition.provisions.find((p) => p.ref === ref)?.text ?? '';
      expect(text.slice(start, end)).toMatch(/^\p{Lu}/u);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { citedInstruments, findMentions } from '../../src/cite/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';

const edition = editionOf(compileSom(), '2024');
const cited = citedInstruments(edition);
const named = (name: string) => cited.find((i) => i.name === name);

describe('the texts an edition refers to', () => {
  it('name an adopted text by its key, and the provisions that cite it in reading order', () => {
    expect(named('resolution 5/3')).toEqual({
      key: 'cop-res-5-3',
      name: 'resolution 5/3',
      mentions: 3,
      citedBy: ['B.VI.PP.2', 'B.VI.PP.7', 'B.VI.19'],
    });
    expect(named('decision 1/6')?.citedBy).toEqual(['B.II.a', 'B.II.h', 'B.II.k']);
  });

  it('keep "the Protocol" apart from the protocol that is named in full', () => {
    expect(named('Protocol')?.citedBy).toContain('A.I.36');
    expect(named('Smuggling of Migrants Protocol')?.citedBy).not.toContain('A.I.36');
  });

  it('count two articles named in one paragraph twice, and the paragraph once', () => {
    const protocol = named('Smuggling of Migrants Protocol');
    expect(protocol?.mentions).toBe(14);
    expect(protocol?.citedBy.length).toBe(13);
  });

  it.each([
    [
      'article 8 of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the',
      'Protocol against the Smuggling of Migrants by Land, Sea and Air',
    ],
    [
      'article 9 of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, and',
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
    ],
    [
      'under article 5 of the Convention against Corruption, States and UNODC should',
      'Convention against Corruption',
    ],
  ])('have a name whole, commas within it, and no word behind it: %s', (words, name) => {
    expect(findMentions(words, 'en')[0]).toMatchObject({ of: name });
  });

  it('leave out a paragraph of the same text', () => {
    const own = edition.mentions.filter((m) => m.from === 'B.V.22');
    expect(own.map((m) => m.text)).toEqual(['paragraph 9 above']);
    expect(citedInstruments(edition, own)).toEqual([]);
  });

  it('name no text for an article whose text is not named', () => {
    const bare = edition.mentions.filter((m) => m.from === 'A.IV.8');
    expect(bare.length).toBe(2);
    expect(citedInstruments(edition, bare)).toEqual([]);
  });

  it('stand in the order of how often they are named', () => {
    const counts = cited.map((i) => i.mentions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

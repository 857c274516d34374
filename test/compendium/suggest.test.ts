import { describe, expect, it } from 'vitest';
import { suggesterOf } from '../../src/compendium/index.ts';
import { edition, section, topic } from '../builders/edition.ts';

const third = section('A.III', [
  '1#p1 States should protect unaccompanied children at borders.',
  '2#p2 Train officers who meet unaccompanied children, migrants and refugees.',
  '3#p3 The unaccompanied children are to be heard.',
]);
const suggest = suggesterOf(
  edition({
    id: '2024',
    sections: [third],
    topics: [topic('Children, protection', 'A.III.1'), topic('Émigration')],
  }),
);

describe('what may be meant by what is typed', () => {
  it('is a topic with a word that begins so, and leads there', () => {
    expect(suggest('prot')).toContainEqual({
      kind: 'topic',
      text: 'Children, protection',
      leadsTo: 'children-protection',
      count: 1,
    });
  });

  it('is a phrase that the compendium uses three times, and none that a comma cuts', () => {
    const phrases = suggest('child').filter((s) => s.kind === 'phrase');
    expect(phrases).toEqual([{ kind: 'phrase', text: 'unaccompanied children', leadsTo: null, count: 3 }]);
  });

  it('is found without its accents and whatever the order of the words', () => {
    expect(suggest('emig').map((s) => s.text)).toEqual(['Émigration']);
    expect(suggest('protection child').map((s) => s.text)).toEqual(['Children, protection']);
  });

  it('is nothing for nothing, and for what no name begins with', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest('  -- ')).toEqual([]);
    expect(suggest('xq'.repeat(5000))).toEqual([]);
  });
});

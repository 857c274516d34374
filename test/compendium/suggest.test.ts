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

  it('is a paragraph by the beginning of its designation, with or without its part', () => {
    const [named] = suggest('iii.2');
    expect(named).toMatchObject({ kind: 'paragraph', leadsTo: 'A.III.2' });
    expect(named?.text).toBe(
      'A.III.2 Train officers who meet unaccompanied children, migrants and refugees.',
    );
    expect(suggest('A.III.').flatMap((s) => (s.kind === 'paragraph' ? [s.leadsTo] : []))).toEqual([
      'A.III.1',
      'A.III.2',
      'A.III.3',
    ]);
  });

  it('is no phrase for a word of form within it, and none that is always part of a longer one', () => {
    const often = suggesterOf(
      edition({
        id: '2024',
        sections: [
          section('A.III', [
            '1#p1 Act in accordance with domestic law at borders.',
            '2#p2 Train officers in accordance with domestic law.',
            '3#p3 Punish in accordance with domestic law. Review domestic law. Publish domestic law.',
          ]),
        ],
      }),
    );
    const phrases = (typed: string) => often(typed).flatMap((s) => (s.kind === 'phrase' ? [s.text] : []));
    expect(phrases('wit')).toEqual([]);
    expect(phrases('dom')).toEqual(['domestic law', 'accordance with domestic law']);
  });

  it('is nothing for nothing, and for what no name begins with', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest('  -- ')).toEqual([]);
    expect(suggest('xq'.repeat(5000))).toEqual([]);
  });
});

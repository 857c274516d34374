import { describe, expect, it } from 'vitest';
import { articlesOfProvisions } from '../../src/extract/index.ts';
import { edition, section } from '../builders/edition.ts';
import { som } from './measure.ts';

const latest = som.editions.at(-1);
if (!latest) throw new Error('the corpus has no edition');
const BODIES = som.bodies.map(({ name }) => name);
const named = articlesOfProvisions(latest, BODIES);

describe('articles that provisions name', () => {
  it('are those of the Protocol and the Convention, by every way of naming them', () => {
    const of = (article: string): string[] => [
      ...new Set(named.filter((found) => found.article === article).map(({ ref }) => ref)),
    ];
    expect(of('protocol-18')).toEqual(['A.II.9', 'A.IV.15', 'B.II.n.ii', 'B.III.h']);
    expect(of('convention-18')).toEqual(['A.III.8', 'A.VIII.10']);
    expect(of('protocol-5')).toEqual(['A.V.4.c', 'A.X.11']);
    expect(of('convention-13')).toEqual(['A.IV.8']);
    expect(of('protocol-16')).toEqual(['A.I.22', 'B.I.b.iv', 'B.II.n.i', 'B.V.7']);
  });

  it('are not those of the Trafficking in Persons Protocol, nor of what "that Protocol" then means', () => {
    expect(named.filter(({ ref }) => ref === 'B.III.h').map(({ article }) => article)).toEqual([
      'protocol-18',
    ]);
    const texts = [
      '1#a Under the Trafficking in Persons Protocol and in particular article 6 of that Protocol, they should act.',
      '2#b In line with article 5 of the Vienna Convention on Consular Relations.',
      '3#c Under article 6 of the Agreement.',
    ];
    expect(articlesOfProvisions(edition({ sections: [section('A.I', texts)] }), BODIES)).toEqual([]);
  });

  it('stay unsaid where neither words nor body tell which treaty is meant', () => {
    const texts = ['1#a Under article 18 of the Convention.', '2#b As article 16 says, they should act.'];
    const world = edition({ sections: [section('A.I', texts)] });
    expect(articlesOfProvisions(world, ['Conference on Wetlands'])).toEqual([]);
    expect(articlesOfProvisions(world, BODIES).map(({ article }) => article)).toEqual(['convention-18']);
  });

  it('are found in French too', () => {
    const texts = [
      '1#a Conformément à l’article 18 du Protocole contre le trafic illicite de migrants, les États facilitent le retour.',
    ];
    const world = { ...edition({ sections: [section('A.I', texts)] }), language: 'fr' };
    expect(articlesOfProvisions(world, []).map(({ article }) => article)).toEqual(['protocol-18']);
  });
});

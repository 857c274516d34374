import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/instrument/index.ts';
import { citeProvision } from '../../src/render/index.ts';
import { book, provisionOf } from './book.ts';

const conference = { shortName: 'Conference' };

function cite(provision: Provision, body?: { shortName: string }) {
  const section = book.sections.find((s) => s.part === provision.part && s.numeral === provision.section);
  const instrument = book.instruments.find((i) => i.key === provision.instrument);
  if (!section || !instrument) throw new Error(`no section for ${provision.ref}`);
  return citeProvision(provision, section, instrument, body);
}

describe('the citation of a provision', () => {
  it('names a recommendation by the paragraph of its report and by its designation', () => {
    expect(cite(provisionOf('A.I.4.a'))).toEqual({
      compendium: 'Compendium, A.I.4.a',
      report: 'WG/2012/6, para. 7 (a)',
    });
  });

  it('names a recommendation by its number where the report numbers recommendations', () => {
    expect(cite(provisionOf('A.II.2')).report).toBe('WG/2013/5, recommendation 2');
  });

  it('names an operative paragraph by its resolution, with the body when it is given', () => {
    expect(cite(provisionOf('B.VI.9.a'), conference).resolution).toBe(
      'Conference resolution 6/3, para. 9 (a)',
    );
    expect(cite(provisionOf('B.VI.9.a')).resolution).toBe('Resolution 6/3, para. 9 (a)');
  });

  it('names a preambular paragraph by its ordinal in words, and short as PP', () => {
    expect(cite(provisionOf('B.VI.PP.5'), conference)).toMatchObject({
      resolution: 'Conference resolution 6/3, fifth preambular para.',
      resolutionShort: 'Conference resolution 6/3, PP 5',
    });
  });

  it('goes on counting in figures after the twentieth', () => {
    const at = (n: number) => cite({ ...provisionOf('B.VI.PP.5'), path: ['PP', String(n)] }).resolution;
    expect([20, 21, 22, 23, 24, 111].map(at)).toEqual(
      ['twentieth', '21st', '22nd', '23rd', '24th', '111th'].map(
        (word) => `Resolution 6/3, ${word} preambular para.`,
      ),
    );
  });

  it('does not invent an ordinal that an omission hides', () => {
    const unknown = { ...provisionOf('B.VI.PP.5'), path: ['PP', '?'] };
    expect(cite(unknown).resolution).toBe('Resolution 6/3, preambular para. (ordinal unknown)');
    expect(cite(unknown).resolutionShort).toBe('Resolution 6/3, preambular para. (ordinal unknown)');
  });

  it('leaves the report out when its number is not known', () => {
    expect(cite({ ...provisionOf('A.I.1'), locators: [] })).toEqual({ compendium: 'Compendium, A.I.1' });
  });
});

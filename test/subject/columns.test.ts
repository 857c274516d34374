import { describe, expect, it } from 'vitest';
import { COP1, COP2, index, indexes, partA, partB, row, told, WG1, WG2, WG3 } from './world.ts';

describe('a wrong reference', () => {
  it('is decided by the words of the topic', () => {
    const read = index(partA('Herons'), row('', 'I.4', WG1, '', '6'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6 (corrected, I.4)']);
    expect(told(read)).toEqual(['error reference-wrong I.4 -> I.3']);
    expect(read.findings[0]?.evidence.join(' ')).toMatch(
      /3 paragraphs further down .* The text of A\.I\.3 has the topic's own words/u,
    );
  });

  it('is decided by another edition, whose evidence is quoted', () => {
    const right = [partA('Fauna'), row('', 'I.3', WG1, '', '6')];
    const [earlier] = indexes([partA('Fauna'), row('', 'I.4', WG1, '', '6')], right);
    expect(earlier?.entries('Fauna')).toEqual(['A.I.3 = 6 (corrected, I.4)']);
    expect(earlier ? told(earlier) : []).toEqual(['error reference-wrong I.4 -> I.3']);
    expect(earlier?.findings[0]?.evidence.some((e) => e.startsWith('The 2014 edition'))).toBe(true);
  });

  it('is decided by the row that lists it already', () => {
    const read = index(partA('Fauna'), row('', 'I.4 and I.4', WG1, '', '7 and 9'));
    expect(read.entries('Fauna')).toEqual(['A.I.4 = 7', 'A.I.6 = 9 (corrected, I.4)']);
  });

  it('that nothing decides is disputed and keeps what is printed', () => {
    const read = index(partA('Fauna'), row('', 'I.4', WG1, '', '9'));
    expect(read.entries('Fauna')).toEqual(['A.I.4 = 9 (disputed, I.4)']);
    expect(read.findings.map((f) => [f.code, f.expected])).toEqual([['reference-wrong', undefined]]);
  });

  it('to a paragraph that does not exist is decided by the other column', () => {
    const read = index(partA('Herons'), row('', 'I.30', WG1, '', '6'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6 (corrected, I.30)']);
    expect(told(read)).toEqual(['error reference-to-nothing I.30 -> I.3']);
  });

  it('to nothing, with nothing in the other column either, leads nowhere', () => {
    const read = index(partA('Herons'), row('', 'III.30', WG3, '', '', '30'));
    expect(read.entries('Herons')).toEqual(['nothing = 30 (unresolved, III.30)']);
    expect(told(read)).toEqual(['error reference-to-nothing III.30']);
  });

  it('with a section numeral that the part does not have is told by the symbol', () => {
    const read = index(
      row('Herons', 'Part A I.3', WG1, '', '6'),
      partB,
      row('', 'V.4', COP2, 'Resolution 2/1', '4'),
    );
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'B.II.4 = 4 (corrected, V.4)']);
    expect(told(read)).toEqual(['error reference-to-nothing V.4 -> II.4']);
  });
});

describe('a wrong report paragraph', () => {
  it('is the fault when the words of the topic stand in what is referred to', () => {
    const read = index(partA('Herons'), row('', 'I.3', WG1, '', '9'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 9']);
    expect(told(read)).toEqual(['error locator-wrong 9 -> 6']);
  });

  it('is the fault when no paragraph answers to it', () => {
    const read = index(partA('Herons'), row('', 'I.3', WG1, '', '66'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 66']);
    expect(told(read)).toEqual(['error locator-wrong 66 -> 6']);
  });
});

describe('a reference that leaves out a level', () => {
  it('stands for the paragraph that the other column names in full', () => {
    const read = index(row('Coasts', 'Part B I.iii', COP1, 'Decision 1/1', '(b) (iii)'));
    expect(read.entries('Coasts')).toEqual(['B.I.b.iii = (b) (iii) (corrected, I.iii)']);
    expect(told(read)).toEqual(['warning reference-abbreviated I.iii -> I.b.iii']);
  });
});

describe('a column that lacks an item', () => {
  it('of the report is told what it should read as a whole', () => {
    const read = index(partA('Herons'), row('', 'I.3, I.4 and I.10', WG1, '', '6 and 13'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'A.I.4', 'A.I.10 = 13']);
    expect(told(read)).toEqual(['error locator-missing 6 and 13 -> 6, 7 and 13']);
  });

  it('of references gets the paragraph the report column names', () => {
    const read = index(partA('Herons'), row('', 'I.3', WG1, '', '6 and 13'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'A.I.10 = 13 (recovered, 13)']);
    expect(read.findings.map((f) => [f.code, f.expected])).toEqual([['reference-missing', 'I.10']]);
  });
});

describe('symbols and names of instruments', () => {
  it('must be those of the section referred to', () => {
    expect(told(index(partA('Herons'), row('', 'I.3', WG2, '', '6')))).toEqual([
      `error symbol-wrong ${WG2} -> ${WG1}`,
    ]);
    expect(told(index(partA('Herons'), row('', 'I.3', '', '', '6')))).toEqual([
      `error symbol-missing  -> ${WG1}`,
    ]);
    expect(told(index(row('Herons', 'Part B II.4', COP2, 'Resolution 2/2', '4')))).toEqual([
      'error instrument-wrong Resolution 2/2 -> Resolution 2/1',
    ]);
    expect(told(index(row('Herons', 'Part B II.4', COP2, '', '4')))).toEqual([
      'warning instrument-missing  -> Resolution 2/1',
    ]);
  });
});

describe('the concordance', () => {
  const { edition } = index();
  const numberOf = (ref: string): string | undefined => edition.concordance.find((r) => r.ref === ref)?.value;
  it('is learnt from the index where a report counts paragraphs', () => {
    expect([numberOf('A.I.12'), numberOf('A.I.8.d'), numberOf('A.II.8')]).toEqual(['15', '11 (d)', '12']);
    expect(edition.concordance.find((r) => r.ref === 'A.I.1')).toMatchObject({
      derivedFrom: 'index',
      support: 4,
      kind: 'paragraph',
      symbol: WG1,
    });
  });

  it('needs no learning where the report counts recommendations, or letters of a decision', () => {
    expect([numberOf('A.III.8'), numberOf('B.I.b.ii'), numberOf('B.II.PP.2')]).toEqual([
      '8',
      '(b) (ii)',
      'PP 2',
    ]);
    expect(edition.concordance.find((r) => r.ref === 'A.III.8')).toMatchObject({
      derivedFrom: 'numbering',
      support: 0,
      kind: 'recommendation',
    });
  });

  it('outvotes a row that disagrees, and that row is a finding', () => {
    const read = index(partA('Fauna'), row('', 'I.3, I.4 and I.10', WG1, '', '6, 7 and 14'));
    expect(read.edition.concordance.find((r) => r.ref === 'A.I.1')?.value).toBe('4');
    expect(read.findings.map((f) => f.code)).toEqual(['reference-wrong']);
  });

  it('has no row for a chapeau', () => {
    expect(edition.concordance.some((r) => r.ref.endsWith('chapeau'))).toBe(false);
  });
});

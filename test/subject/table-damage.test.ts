import { describe, expect, it } from 'vitest';
import { COP1, COP2, HEAD, index, partA, partB, row, told, WG1, WG2, WG3 } from './world.ts';

describe('a table that came through whole', () => {
  it('gives its entries as printed and nothing to report', () => {
    const read = index(
      partA('Herons'),
      row('', 'I.3 and I.10', WG1, '', '6 and 13'),
      row('', 'III.3–5', WG3, '', '', '3–5'),
      partB,
      row('', 'I.b.iii and I.c', COP1, 'Decision 1/1', '(b) (iii) and (c)'),
      row('', 'II.PP.1, II.PP.2; II.4', COP2, 'Resolution 2/1', 'PP 1, PP 2; 4'),
    );
    expect(told(read)).toEqual([]);
    expect(read.entries('Herons')).toEqual([
      'A.I.3 = 6',
      'A.I.10 = 13',
      'A.III.3 = 3',
      'A.III.4 = 4',
      'A.III.5 = 5',
      'B.I.b.iii = (b) (iii)',
      'B.I.c = (c)',
      'B.II.PP.1 = PP 1',
      'B.II.PP.2 = PP 2',
      'B.II.4 = 4',
    ]);
  });
});

describe('cells of a part run together in one line', () => {
  it('are taken apart by their sections, each with its own symbol and paragraphs', () => {
    const read = index(
      row('Herons', 'Part A I.3 and I.10 II.4 III.3–5', `${WG1} ${WG2} ${WG3}`, '', '6 and 13 8', '3–5'),
      row('', 'Part B I.c II.3', `${COP1} ${COP2}`, 'Decision 1/1 Resolution 2/1', '(c) 3'),
    );
    expect(told(read)).toEqual([]);
    expect(read.entries('Herons')).toEqual([
      'A.I.3 = 6',
      'A.I.10 = 13',
      'A.II.4 = 8',
      'A.III.3 = 3',
      'A.III.4 = 4',
      'A.III.5 = 5',
      'B.I.c = (c)',
      'B.II.3 = 3',
    ]);
  });

  it('are taken apart when both parts stand in one cell', () => {
    const read = index(row('Herons', 'Part A I.3 Part B II.3', `${WG1} ${COP2}`, 'Resolution 2/1', '6 3'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'B.II.3 = 3']);
  });

  it('lack what a section lacks, and the others keep theirs', () => {
    const read = index(row('Herons', 'Part A I.3 II.4 III.3', `${WG1} ${WG2} ${WG3}`, '', '6', '3'));
    expect(told(read)).toEqual(['error locator-missing  -> 8']);
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'A.II.4', 'A.III.3 = 3']);
  });
});

describe('a row shifted by a column', () => {
  it('to the left is put back and noted', () => {
    const read = index(partA('Herons'), ['I.3', WG1, '', '6', '', ''].join('\t'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6']);
    expect(read.findings.map((f) => f.code)).toEqual(['cells-shifted']);
  });

  it('to the left counts recommendations where the report does', () => {
    const read = index(partA('Herons'), ['III.3', WG3, '', '', '3', ''].join('\t'));
    expect(read.entries('Herons')).toEqual(['A.III.3 = 3']);
    expect(read.findings.map((f) => f.code)).toEqual(['cells-shifted']);
  });

  it('to the right is put back and noted', () => {
    const read = index(
      ['', 'Herons', 'Part A', '', '', '', ''].join('\t'),
      ['', '', 'I.3', WG1, '', '6', ''].join('\t'),
    );
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6']);
    expect(new Set(read.findings.map((f) => f.code))).toEqual(new Set(['cells-shifted']));
  });
});

describe('cells in another row than their references', () => {
  it('slipped up a row are put back where the references call for exactly them', () => {
    const read = index(
      partA('Herons'),
      row('', 'I.3', WG1, '', '6', '3'),
      row('', 'III.3', WG3, '', '', ''),
      row('Otters', 'Part A II.4', WG2, '', '8'),
    );
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'A.III.3 = 3 (recovered, III.3)']);
    expect(told(read)).toEqual(['warning cell-misplaced  -> 3']);
  });

  it('torn off to the end of the page go back by resolution and paragraph', () => {
    const read = index(
      row('Herons', 'Part A I.3', WG1, '', '6'),
      row('', 'Part B II.3', COP2),
      row('Otters', 'Part A II.4', WG2, '', '8'),
      row('', '', '', 'Resolution 2/1', '3'),
    );
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'B.II.3 = 3 (recovered, II.3)']);
    expect(told(read)).toEqual(['warning cell-misplaced  -> 3']);
  });

  it('that fit nowhere are orphans, and nothing is guessed', () => {
    const read = index(row('Herons', 'Part A I.3', WG1, '', '6'), row('', '', '', 'Resolution 2/1', '5'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6']);
    expect(told(read)).toEqual(['warning row-orphaned 5']);
  });
});

describe('a row under the wrong topic', () => {
  it('before a page turn, with a section too low for its place, goes to the topic after it', () => {
    const read = index(
      row('Herons', 'Part A II.4', WG2, '', '8'),
      row('', 'III.3', WG3, '', '', '3'),
      row('', 'I.3', WG1, '', '6'),
      '\f',
      row('Otters', 'II.3', WG2, '', '7'),
    );
    expect(read.entries('Herons')).toEqual(['A.II.4 = 8', 'A.III.3 = 3']);
    expect(read.entries('Otters')).toEqual(['A.I.3 = 6 (recovered, I.3)', 'A.II.3 = 7']);
    expect(told(read)).toEqual(['warning row-torn Herons -> Otters']);
  });

  it('of part B before part A of a topic goes back to the topic before it', () => {
    const read = index(
      partA('Reports'),
      row('', 'I.10', WG1, '', '13'),
      row('Otters', 'Part B'),
      row('', 'I.c', COP1, 'Decision 1/1', '(c)'),
      row('', 'Part A'),
      row('', 'II.4', WG2, '', '8'),
    );
    expect(read.entries('Reports')).toEqual(['A.I.10 = 13', 'B.I.c = (c) (recovered, I.c)']);
    expect(read.entries('Otters')).toEqual(['A.II.4 = 8']);
    expect(told(read)).toEqual(['warning row-torn Otters -> Reports']);
  });
});

describe('a topic', () => {
  it('split over a page break after a comma is one topic', () => {
    const read = index(
      row('Convention on Wetlands (RAMSAR),', 'Part A I.3', WG1, '', '6'),
      '\f',
      row('including its Secretariat', 'II.4', WG2, '', '8'),
    );
    expect(read.entries('Convention on Wetlands (RAMSAR), including its Secretariat')).toEqual([
      'A.I.3 = 6',
      'A.II.4 = 8',
    ]);
    expect(read.findings.map((f) => f.code)).toEqual(['topic-split']);
  });

  it('printed again on the next page goes on', () => {
    const read = index(row('Herons', 'Part A I.3', WG1, '', '6'), '\f', row('Herons', 'II.4', WG2, '', '8'));
    expect(read.entries('Herons')).toEqual(['A.I.3 = 6', 'A.II.4 = 8']);
    expect(read.edition.topics.filter((t) => t.label === 'Herons')).toHaveLength(1);
  });

  it('that begins on the new page is another topic', () => {
    const read = index(
      row('Herons', 'Part A I.3', WG1, '', '6'),
      '\f',
      row('Otters', 'Part A II.4', WG2, '', '8'),
    );
    expect(read.edition.topics.map((t) => t.label)).toEqual(['Anchor', 'Herons', 'Otters']);
  });

  it('is never the head of the table', () => {
    const read = index(
      row('Herons', 'Part A I.3', WG1, '', '6'),
      '\f',
      row('Otters', 'Part A II.4', WG2, '', '8'),
    );
    expect(read.edition.topics.some((t) => HEAD[0]?.startsWith(t.label))).toBe(false);
  });
});

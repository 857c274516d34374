import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/source/index.ts';
import { docx, inList, instance, level, list, p, r } from './docx.ts';
import { linesOf } from './reading.ts';

const numbered = async (numbering: string, ...places: (readonly [number, number] | null)[]) =>
  linesOf(
    await readDocx(
      'list.docx',
      docx({ numbering, body: places.map((x) => p(r('x'), x ? inList(x[0], x[1]) : '')).join('') }),
    ),
  ).map((line) => line.replace(/ ?x$/u, ''));

const OUTLINE =
  list(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)')) +
  instance(1, 0);

describe('the numbers that a word processor computes', () => {
  it('counts levels and restarts the deeper ones', async () => {
    const places = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 0],
      [1, 1],
    ] as const;
    expect(await numbered(OUTLINE, ...places)).toEqual(['1.', '(a)', '(b)', '(i)', '(c)', '2.', '(a)']);
  });
  it('goes on counting after paragraphs of another kind', async () => {
    expect(await numbered(OUTLINE, [1, 0], null, [1, 0])).toEqual(['1.', '', '2.']);
  });
  it('writes several levels into one label, legal style in figures throughout', async () => {
    const legal =
      list(
        0,
        level(0, 'upperRoman', '%1'),
        level(1, 'lowerLetter', '%1.%2'),
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + instance(1, 0);
    expect(await numbered(legal, [1, 0], [1, 1], [1, 2])).toEqual(['I', 'I.a', '1.1.1']);
  });
  it('never restarts a level that is told not to, and restarts another only after the level named', async () => {
    const never =
      list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
      instance(1, 0);
    expect(await numbered(never, [1, 0], [1, 1], [1, 0], [1, 1])).toEqual(['1.', '1)', '2.', '2)']);
    const afterFirst =
      list(
        0,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%2)'),
        level(2, 'decimal', '[%3]', '<w:lvlRestart w:val="1"/>'),
      ) + instance(1, 0);
    expect(await numbered(afterFirst, [1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 2])).toEqual([
      '1.',
      '1)',
      '[1]',
      '2)',
      '[2]',
      '2.',
      '[1]',
    ]);
  });
  it('shares the count between instances of one list, and begins anew where one overrides the start', async () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) +
      instance(1, 0) +
      instance(2, 0) +
      instance(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="140"/></w:lvlOverride>');
    expect(await numbered(numbering, [1, 0], [2, 0], [3, 0], [3, 0], [1, 0])).toEqual([
      '1.',
      '2.',
      '140.',
      '141.',
      '142.',
    ]);
  });
  it("uses the level an instance puts in place of the list's own", async () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) +
      instance(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`);
    expect(await numbered(numbering, [1, 0], [1, 0])).toEqual(['A)', 'B)']);
  });
  it.each([
    ['arabicAbjad', 3, ['أ', 'ب', 'ج']],
    ['chineseCounting', 3, ['一', '二', '三']],
    ['ideographTraditional', 2, ['甲', '乙']],
    ['russianLower', 3, ['а', 'б', 'в']],
    ['decimalZero', 2, ['01', '02']],
    ['upperRoman', 4, ['I', 'II', 'III', 'IV']],
    ['decimalEnclosedCircle', 2, ['①', '②']],
    ['ordinal', 3, ['1st', '2nd', '3rd']],
    ['someNewFormat', 2, ['1', '2']],
  ])('counts in %s', async (format, count, labels) => {
    const numbering = list(0, level(0, format, '%1')) + instance(1, 0);
    expect(await numbered(numbering, ...Array.from({ length: count }, () => [1, 0] as const))).toEqual(
      labels,
    );
  });
  it('doubles letters after z and joins tens in Chinese', async () => {
    const long = Array.from({ length: 28 }, () => [1, 0] as const);
    expect(
      (await numbered(list(0, level(0, 'lowerLetter', '%1')) + instance(1, 0), ...long)).slice(25),
    ).toEqual(['z', 'aa', 'bb']);
    expect((await numbered(list(0, level(0, 'chineseCounting', '%1')) + instance(1, 0), ...long))[21]).toBe(
      '二十二',
    );
  });
  it('shows a bullet as it looks', async () => {
    const font = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
    expect(await numbered(list(0, level(0, 'bullet', '\uF0B7', font)) + instance(1, 0), [1, 0])).toEqual([
      '•',
    ]);
  });
  it('takes list and level from the style, and none where the paragraph takes itself out', async () => {
    const bytes = docx({
      numbering:
        list(
          0,
          level(0, 'decimal', '%1.', '<w:pStyle w:val="Para"/>'),
          level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>'),
        ) + instance(1, 0),
      styles:
        '<w:style w:type="paragraph" w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body:
        p(r('a'), '<w:pStyle w:val="Para"/>') +
        p(r('b'), '<w:pStyle w:val="Sub"/>') +
        p(r('c'), `<w:pStyle w:val="Para"/>${inList(0)}`) +
        p(r('d'), '<w:pStyle w:val="Para"/>'),
    });
    expect(linesOf(await readDocx('s.docx', bytes))).toEqual(['1. a', '(a) b', 'c', '2. d']);
  });
  it('follows a list that only points to a numbering style', async () => {
    const bytes = docx({
      numbering:
        list(0, level(0, 'upperRoman', '%1.')) +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Roman"/></w:abstractNum>' +
        instance(1, 0) +
        instance(2, 1),
      styles:
        '<w:style w:type="numbering" w:styleId="Roman"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: p(r('a'), inList(2)),
    });
    expect(linesOf(await readDocx('s.docx', bytes))).toEqual(['I. a']);
  });
});

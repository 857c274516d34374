/** Resolutions that stand alone: made-up documents → masthead, preamble, operative paragraphs, annexes, lines on adoption. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartNode, type Resolution, segmentResolutions } from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { proveCoverage } from '../../src/text/index.ts';

const read = (...lines: string[]): readonly Resolution[] => document(...lines).resolutions;
const document = (...lines: string[]) => {
  const source = blocksOf('made-up.txt', lines.join('\n'));
  const found = segmentResolutions(source);
  expect(proveCoverage(source, found.claims).unaccounted).toBe(0);
  return found;
};

const outline = (nodes: readonly PartNode[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.kind} ${node.label}|${node.rich.text}`,
    ...outline(node.children, `${indent}  `),
  ]);

const HEAD = ['Resolution 12 (2031)', 'of 3 May 2031', '', 'The Security Council,', ''];

describe('the operative part', () => {
  it('begins with number 1, and lettered paragraphs stand below numbered ones', () => {
    const [found] = read(
      ...HEAD,
      'Recalling its resolution 11 (2030),',
      '',
      'Alarmed by the state of the bridges,',
      '',
      '1. Decides:',
      '',
      '(a) To repair them;',
      '',
      '(i) The upper one;',
      '',
      '(ii) The lower one;',
      '',
      '(b) To count them;',
      '',
      '2. Requests a report.',
    );
    expect(outline(found?.preambular ?? [])).toEqual([
      'preambular |Recalling its resolution 11 (2030),',
      'preambular |Alarmed by the state of the bridges,',
    ]);
    expect(outline(found?.provisions ?? [])).toEqual([
      'paragraph 1.|Decides:',
      '  subparagraph (a)|To repair them;',
      '    subparagraph (i)|The upper one;',
      '    subparagraph (ii)|The lower one;',
      '  subparagraph (b)|To count them;',
      'paragraph 2.|Requests a report.',
    ]);
  });

  it('is one paragraph where nothing is numbered', () => {
    const [found] = read(
      ...HEAD,
      'Having met,',
      '',
      'Recommends that the town be admitted.',
      '',
      'Adopted unanimously at the 7th meeting.',
    );
    expect(outline(found?.provisions ?? [])).toEqual(['paragraph |Recommends that the town be admitted.']);
    expect(outline(found?.closing ?? [])).toEqual(['text |Adopted unanimously at the 7th meeting.']);
  });

  it('is one paragraph with points where only letters count', () => {
    const [found] = read(
      ...HEAD,
      'Having met,',
      '',
      'Decides:',
      '',
      '(a) To wait;',
      '',
      '(b) To meet again.',
    );
    expect(outline(found?.provisions ?? [])).toEqual([
      'paragraph |Decides:',
      '  subparagraph (a)|To wait;',
      '  subparagraph (b)|To meet again.',
    ]);
  });

  it('has words with a colon before its numbers as a chapeau, not as a paragraph', () => {
    const [found] = read(...HEAD, 'Having met,', '', 'Resolves:', '', '1. To wait;', '', '2. To meet again.');
    expect(outline(found?.provisions ?? []).map((line) => line.split('|')[0])).toEqual([
      'chapeau ',
      'paragraph 1.',
      'paragraph 2.',
    ]);
  });

  it('counts on through its sections', () => {
    const [found] = read(
      ...HEAD,
      'Having met,',
      '',
      'A',
      '',
      '1. Welcomes the plan;',
      '',
      'B',
      '',
      '2. Adopts it.',
    );
    expect(outline(found?.provisions ?? [])).toEqual([
      'section A|',
      '  paragraph 1.|Welcomes the plan;',
      'section B|',
      '  paragraph 2.|Adopts it.',
    ]);
  });

  it('keeps a quoted resolution below the paragraph that quotes it', () => {
    const [found] = read(
      ...HEAD,
      'Having met,',
      '',
      '1. Reaffirms its resolution, which reads:',
      '',
      '"The Security Council,',
      '',
      '"1. Calls for calm;"',
      '',
      '2. Decides to wait.',
    );
    expect(found?.provisions.map(({ label }) => label)).toEqual(['1.', '2.']);
    expect(found?.provisions[0]?.children.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });

  it('does not take a figure in brackets at the beginning of a wrapped line for a label', () => {
    const [found] = read(
      ...HEAD,
      'Recalling General Assembly resolution 181',
      '(II) of 29 November 1947 on the river,',
      '',
      '1. Decides to wait, as it was asked to do in the year before by resolution',
      '11 (2030) of the Council.',
    );
    expect(found?.preambular).toHaveLength(1);
    expect(found?.provisions).toHaveLength(1);
  });

  it('reads a comma behind a figure as the stop that a scan missed, and names a number left out', () => {
    const found = document(
      ...HEAD,
      'Having met,',
      '',
      '1. Calls for calm;',
      '',
      '2, Decides to wait;',
      '',
      '4. Decides to meet.',
    );
    expect(found.resolutions[0]?.provisions.map(({ label }) => label)).toEqual(['1.', '2,', '4.']);
    expect(found.findings.map(({ code, message }) => [code, message])).toEqual([
      ['numbering-gap', 'Paragraph 4. follows number 2.'],
    ]);
  });
});

describe('what stands around it', () => {
  it('is an annex whose numbers begin anew and are not operative', () => {
    const [found] = read(
      ...HEAD,
      'Having met,',
      '',
      '1. Adopts the rules.',
      '',
      'Annex',
      '',
      'Rules',
      '',
      '1. Be calm.',
      '',
      '2. Be brief.',
    );
    expect(found?.provisions).toHaveLength(1);
    expect(found?.annexes.map(({ heading, provisions }) => [heading.rich.text, outline(provisions)])).toEqual(
      [['Annex', ['heading |Rules', 'paragraph 1.|Be calm.', 'paragraph 2.|Be brief.']]],
    );
  });

  it('is a masthead with symbol, title and date', () => {
    const [found] = read(
      'A/RES/95/3',
      '',
      '21 May 2040',
      '',
      'Resolution adopted by the General Assembly on 3 May 2040',
      '',
      '95/3. Repair of bridges',
      '',
      'The General Assembly,',
      '',
      'Having met,',
      '',
      '1. Decides to wait.',
      '',
      '7th plenary meeting',
    );
    expect(found).toMatchObject({
      symbol: 'A/RES/95/3',
      title: 'Repair of bridges',
      date: '2040-05-03',
      body: 'The General Assembly',
    });
  });

  it('is a footnote that its marker calls', () => {
    const [found] = read(...HEAD, 'Having met,¹', '', '1. Decides to wait.', '', '¹ In the town hall.');
    expect(found?.preambular[0]?.notes.map(({ label, at, note }) => [label, at, note.rich.text])).toEqual([
      ['1', 11, 'In the town hall.'],
    ]);
  });

  it('is a page that turned in the middle of a sentence', () => {
    const [found] = read(
      ...HEAD,
      'Having met in the town hall of the',
      '',
      '2/3',
      '',
      'upper town,',
      '',
      '1. Decides to wait.',
    );
    expect(found?.preambular.map(({ rich }) => rich.text)).toEqual([
      'Having met in the town hall of the upper town,',
    ]);
  });

  it('is nothing adopted where there is no formula', () => {
    const found = document('Dear mayor,', '', 'the ferry is late.');
    expect(found.resolutions).toEqual([]);
    expect(found.findings.map(({ code }) => code)).toEqual(['nothing-adopted']);
  });
});

it.each([
  [
    'fr',
    'L’Assemblée générale,',
    'Rappelant sa résolution,',
    '1. Décide d’attendre;',
    'a) À la gare;',
    '2. Demande un rapport.',
  ],
  [
    'es',
    'La Asamblea General,',
    'Recordando su resolución,',
    '1. Decide esperar;',
    'a) En la estación;',
    '2. Pide un informe.',
  ],
  [
    'ru',
    'Генеральная Ассамблея,',
    'ссылаясь на свою резолюцию,',
    '1. постановляет ждать;',
    'a) на вокзале;',
    '2. просит представить доклад.',
  ],
  [
    'ar',
    'إن الجمعية العامة،',
    'إذ تشير إلى قرارها،',
    '1 - تقرر أن تنتظر؛',
    '(أ) في المحطة؛',
    '2 - تطلب تقريرا.',
  ],
  ['zh', '大会，', '回顾其决议，', '1. 决定等待；', '(a) 在车站；', '2. 请提出报告。'],
])('%s: formula, preamble, numbers and letters', (language, ...lines) => {
  const found = document(...lines.flatMap((line) => [line, '']));
  expect(found.language).toBe(language);
  expect(found.resolutions[0]?.preambular).toHaveLength(1);
  expect(
    found.resolutions[0]?.provisions.map(({ name, children }) => [name, children.map((c) => c.name)]),
  ).toEqual([
    ['1', ['a']],
    ['2', []],
  ]);
});

it('accounts for every character of any lines in any order', () => {
  const line = fc.constantFrom(
    'The Security Council,',
    'Recalling,',
    '1. Decides;',
    '(a) To wait;',
    '(i) Here',
    'Annex',
    'A',
    '',
    '',
    '3/4',
    'and so on',
    '¹ Note',
    'Adopted unanimously at the 1st meeting.',
    '"Quoted',
    'x\ty',
    '**bold**',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      document('Start', ...lines);
    }),
  );
});

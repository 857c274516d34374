import { describe, expect, it } from 'vitest';
import { codes, ignored, outline, paragraphs, proof, read } from './reading.ts';

describe('a paragraph cut by a page', () => {
  const first = '1. States should ensure that the measures taken to promote informal cooperation and';
  it('is joined with its rest', () => {
    const document = read(
      'I. First meeting',
      '',
      first,
      '',
      'information-sharing do not hinder a court.',
      '',
      '2. States may act.',
    );
    expect(outline(document)).toEqual([
      '# I. First meeting',
      `  ${first} information-sharing do not hinder a court.`,
      '  2. States may act.',
    ]);
    expect(codes(document)).toContain('paragraph-rejoined');
  });

  it('is joined over a footnote between its halves, which is not part of it', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. States should recall the Convention¹ and',
      '',
      '¹United Nations, *Treaty Series*, vol. 2225.',
      '',
      'act accordingly.',
      '',
      '2. States may act.',
    );
    const [one] = paragraphs(document);
    expect(one?.rich.text).toBe('States should recall the Convention and act accordingly.');
    expect(one?.notes.map((n) => [n.label, n.note.rich.text])).toEqual([
      ['1', 'United Nations, Treaty Series, vol. 2225.'],
    ]);
    expect(one?.spans).toHaveLength(2);
  });

  it('is joined over a running head and a page number', () => {
    const head = 'COMPENDIUM OF RECOMMENDATIONS';
    const cut = (n: number) => [
      `${n}. States parties should, in accordance with domestic law and the obligations that they have under the instruments to which they are party and`,
      '',
      String(n),
      '',
      head,
      '',
      'with due regard to practice, act.',
      '',
    ];
    const document = read('I. First meeting', '', ...cut(1), ...cut(2), ...cut(3));
    expect(
      paragraphs(document).map((p) => p.rich.text.endsWith('party and with due regard to practice, act.')),
    ).toEqual([true, true, true]);
    expect(ignored(document).filter((i) => i === `running head: ${head}`)).toHaveLength(3);
    expect(ignored(document).filter((i) => i.startsWith('page number: '))).toHaveLength(3);
  });

  it('is not joined with a paragraph that has a label', () => {
    expect(
      paragraphs(read('I. First meeting', '', '1. States should act', '', '2. States may act.')).map(
        (p) => p.rich.text,
      ),
    ).toEqual(['States should act', 'States may act.']);
  });

  it('is not joined when it came to its end', () => {
    expect(
      paragraphs(
        read('I. First meeting', '', '1. States should act.', '', 'Notes: The shaded areas are references.'),
      ).map((p) => p.rich.text),
    ).toEqual(['States should act.', 'Notes: The shaded areas are references.']);
  });
});

describe('page furniture', () => {
  it('page numbers in all their dresses stand in no text', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. One.',
      '',
      '12',
      '',
      '2. Two.',
      '',
      '- 13 -',
      '',
      '3. Three.',
      '',
      'iv',
      '',
      '4. Four.',
      '',
      '5/12',
      '',
      '5. Five.',
    );
    expect(ignored(document)).toEqual([
      'page number: 12',
      'page number: - 13 -',
      'page number: iv',
      'page number: 5/12',
    ]);
    expect(paragraphs(document).map((p) => p.name)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('a heading that stands three times is no running head when no page turns there', () => {
    const document = read(
      'I. First meeting',
      '',
      'General',
      '',
      '1. One.',
      '',
      'II. Second meeting',
      '',
      'General',
      '',
      '1. One.',
      '',
      'III. Third meeting',
      '',
      'General',
      '',
      '1. One.',
    );
    expect(outline(document).filter((l) => l.trim() === '# General')).toHaveLength(3);
  });

  it('the contents are read as entries with their pages, with tabs or dot leaders', () => {
    for (const entry of [
      (t: string, p: string) => `${t}\t${p}`,
      (t: string, p: string) => `${t}.......... ${p}`,
    ]) {
      const document = read(
        'Contents',
        '',
        entry('Introduction', 'iv'),
        entry('I. First meeting', '2'),
        entry('II. Second meeting', '7'),
        '',
        'Introduction',
        '',
        'The Group meets.',
        '',
        'I. First meeting',
        '',
        '1. One.',
        '',
        'II. Second meeting',
        '',
        '1. One.',
      );
      expect(document.contents.map((c) => [c.text, c.page])).toEqual([
        ['Introduction', 'iv'],
        ['I. First meeting', '2'],
        ['II. Second meeting', '7'],
      ]);
      expect(codes(document)).not.toContain('contents-differ');
    }
  });

  it('an entry of the contents without a heading is a finding', () => {
    const document = read(
      'Contents',
      '',
      'Introduction\tiv',
      'I. First meeting\t2',
      'II. Second meeting\t7',
      '',
      'Introduction',
      '',
      'The Group meets.',
      '',
      'I. First meeting',
      '',
      '1. One.',
    );
    expect(document.findings.filter((f) => f.code === 'contents-differ').map((f) => f.published)).toEqual([
      'II. Second meeting',
    ]);
  });
});

describe('a table', () => {
  const head = ['Topic\tDocument\tParagraphs\tReference'];
  it('has its repeated head once', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. One.',
      '',
      ...head,
      'Academia\tWG/1\t10\tI.1',
      '',
      ...head,
      'Fraud\tWG/1\t11\tI.2',
      '',
      ...head,
      'Media\tWG/1\t12\tI.3',
    );
    expect(document.table.map((r) => [r.kind, r.cells[0]?.rich.text, r.newPage])).toEqual([
      ['head', 'Topic', true],
      ['body', 'Academia', true],
      ['body', 'Fraud', true],
      ['body', 'Media', true],
    ]);
    expect(ignored(document).filter((i) => i.startsWith('repeated table head'))).toHaveLength(2);
  });

  it('has its head repeated in italics or other brackets', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. One.',
      '',
      'Topic\tDocument\tReference (section)',
      'Academia\tWG/1\tI.1',
      '',
      '<i>Topic</i>\t<i>Document</i>\t<i>Reference [section]</i>',
      'Fraud\tWG/1\tI.2',
    );
    expect(document.table.map((r) => r.cells[0]?.rich.text)).toEqual(['Topic', 'Academia', 'Fraud']);
  });

  it('keeps every character of its cells, empty ones included', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. One.',
      '',
      'Topic\tDocument\tReference',
      'Academia\t\tI.1',
      '\tWG/2\tII.1',
      'Topic\tDocument\tReference',
    );
    expect(proof(document).unaccounted).toBe(0);
    expect(document.table.map((r) => r.cells.length)).toEqual([3, 3, 3, 3]);
  });
});

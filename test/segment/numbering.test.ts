import { describe, expect, it } from 'vitest';
import { outline, paragraphs, read } from './reading.ts';

const meeting = (...lines: string[]) => read('I. First meeting, Vienna, 30 May 2012', '', ...lines);

describe('numbers and letters', () => {
  it('stand under the heading of their meeting, letters under their number', () => {
    expect(
      outline(
        meeting(
          '1. States should:',
          '',
          '(a) Train officers;',
          '',
          '(b) Share data.',
          '',
          '2. States may act.',
        ),
      ),
    ).toEqual([
      '# I. First meeting, Vienna, 30 May 2012',
      '  1. States should:',
      '    (a) Train officers;',
      '    (b) Share data.',
      '  2. States may act.',
    ]);
  });

  it('take 12 bis after 12 and before 13', () => {
    const read = paragraphs(
      meeting(
        ...Array.from({ length: 12 }, (_, i) => `${i + 1}. Paragraph.`),
        '12 bis. Inserted.',
        '13. Last.',
      ),
    );
    expect(read.slice(-3).map((p) => [p.name, p.kind])).toEqual([
      ['12', 'numbered'],
      ['12 bis', 'numbered'],
      ['13', 'numbered'],
    ]);
  });

  it('read (i) as the letter after (h)', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const document = meeting('1. States should:', ...letters.map((l) => `(${l}) Do ${l};`));
    expect(paragraphs(document)[0]?.children.map((p) => p.name)).toEqual(letters);
    expect(paragraphs(document)[0]?.children.every((p) => p.children.length === 0)).toBe(true);
  });

  it('read (i) as the letter after (h) also when nothing follows it', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    expect(
      paragraphs(meeting('1. States should:', ...letters.map((l) => `(${l}) Do ${l};`)))[0]?.children.map(
        (p) => p.name,
      ),
    ).toEqual(letters);
  });

  it('read (i) as the numeral under a letter that announces a list', () => {
    expect(
      outline(
        read(
          'Decision 2/4',
          '',
          'Implementation',
          '',
          'The Conference:',
          '',
          '(g) Urged;',
          '(h) Decided that the work would be as follows:',
          '(i) Protection;',
          '(ii) Return;',
          '(i) Requested;',
        ),
      ).slice(2),
    ).toEqual([
      '  (g) Urged;',
      '  (h) Decided that the work would be as follows:',
      '    (i) Protection;',
      '    (ii) Return;',
      '  (i) Requested;',
    ]);
  });

  it('return from numerals to the letters above them', () => {
    const document = read(
      'Decision 2/4',
      '',
      'The Conference:',
      '',
      '(a) Decided that the work would be as follows:',
      '- (i) Protection;',
      '- (ii) Return;',
      '(b) Requested information.',
    );
    expect(outline(document)).toEqual([
      '# Decision 2/4',
      '  chapeau: The Conference:',
      '  (a) Decided that the work would be as follows:',
      '    (i) Protection;',
      '    (ii) Return;',
      '  (b) Requested information.',
    ]);
  });

  it('go on from (h) to the letter (i) when (h) has numerals of its own', () => {
    const document = read(
      'Decision 2/4',
      '',
      'The Conference:',
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((l) => `(${l}) Do;`),
      '(h) Decided as follows:',
      '- (i) One;',
      '- (ii) Two;',
      '(i) Urged;',
      '(j) Asked.',
    );
    const top = paragraphs(document).filter(
      (p) => p.kind === 'lettered' && p.rich.text.match(/^(Do|Decided|Urged|Asked)/u),
    );
    expect(top.map((p) => p.name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
    expect(top[7]?.children.map((p) => p.name)).toEqual(['i', 'ii']);
  });

  it('keep counting when a number is lost, and lose nothing of the next', () => {
    expect(paragraphs(meeting('1. One.', '2. Two.', '4. Four.', '5. Five.')).map((p) => p.name)).toEqual([
      '1',
      '2',
      '4',
      '5',
    ]);
  });

  it('split "2. (a) Text" on one line into the number and its letter', () => {
    expect(outline(meeting('1. One.', '2. (a) First;', '(b) Second.', '3. Three.'))).toEqual([
      '# I. First meeting, Vienna, 30 May 2012',
      '  1. One.',
      '  2.',
      '    (a) First;',
      '    (b) Second.',
      '  3. Three.',
    ]);
  });

  it('begin anew under each meeting', () => {
    expect(
      outline(
        read(
          'I. First meeting, 30 May 2012',
          '',
          '1. One.',
          '2. Two.',
          '',
          'II. Second meeting, 11 November 2013',
          '',
          '1. One again.',
        ),
      ),
    ).toEqual([
      '# I. First meeting, 30 May 2012',
      '  1. One.',
      '  2. Two.',
      '# II. Second meeting, 11 November 2013',
      '  1. One again.',
    ]);
  });

  it('count doubled letters after (z)', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((l) => `(${l}) Do;`);
    expect(
      paragraphs(meeting('1. States should:', ...letters, '(aa) More;', '(bb) Most.'))[0]
        ?.children.slice(-3)
        .map((p) => p.name),
    ).toEqual(['z', 'aa', 'bb']);
  });

  it('read labels with a no-break space as any other', () => {
    expect(outline(meeting('1.\u00A0One.', '2.\u00A0Two:', '(a)\u00A0First.'))).toEqual([
      '# I. First meeting, Vienna, 30 May 2012',
      '  1. One.',
      '  2. Two:',
      '    (a) First.',
    ]);
  });
});

describe('list dashes', () => {
  it('before letters are typography, whatever their kind', () => {
    for (const dash of ['-', '–', '—', '•']) {
      expect(
        outline(meeting('1. States should:', `${dash} (a) Train;`, ` ${dash} (b) Share.`)).slice(2),
      ).toEqual(['    (a) Train;', '    (b) Share.']);
    }
  });
});

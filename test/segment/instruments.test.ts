import { describe, expect, it } from 'vitest';
import { codes, outline, paragraphs, read } from './reading.ts';

const resolution = (...lines: string[]) =>
  read(
    'Resolution 6/3',
    '',
    'Implementation of the Protocol',
    '',
    'The Conference of the Parties,',
    '',
    ...lines,
  );

describe('a resolution', () => {
  it('has a title, an enacting formula, preambular and operative paragraphs', () => {
    expect(
      outline(
        resolution(
          'Recalling article 32,',
          '',
          'Reaffirming the Protocol,',
          '',
          '1. *Urges* States to act;',
          '2. *Requests* a report.',
        ),
      ),
    ).toEqual([
      '# Resolution 6/3 Implementation of the Protocol',
      '  chapeau: The Conference of the Parties,',
      '  PP 1: Recalling article 32,',
      '  PP 2: Reaffirming the Protocol,',
      '  1. Urges States to act;',
      '  2. Requests a report.',
    ]);
  });

  it('joins a title broken over lines', () => {
    expect(
      outline(
        read(
          'Resolution 6/3',
          '',
          'Implementation of the Protocol,',
          'supplementing the Convention',
          '',
          'The Conference,',
          '',
          'Recalling it,',
          '',
          '1. *Urges* States.',
        ),
      )[0],
    ).toBe('# Resolution 6/3 Implementation of the Protocol, supplementing the Convention');
  });

  it('takes the printed label "PP 5" for the paragraph below it, and counts on its own', () => {
    const document = resolution('Recalling,', '', 'Noting,', '', 'PP 3', '', 'Welcoming,', '', '1. *Urges*.');
    expect(
      paragraphs(document)
        .filter((p) => p.kind === 'preambular')
        .map((p) => [p.name, p.label]),
    ).toEqual([
      ['1', ''],
      ['2', ''],
      ['3', 'PP 3'],
    ]);
  });

  it('does not let a printed label overrule the count', () => {
    const document = resolution('Recalling,', '', 'PP 5', '', 'Welcoming,', '', '1. *Urges*.');
    expect(
      paragraphs(document)
        .filter((p) => p.kind === 'preambular')
        .map((p) => [p.name, p.label]),
    ).toEqual([
      ['1', ''],
      ['2', 'PP 5'],
    ]);
  });

  it('keeps "(...)" as an omission, after which the ordinal is unknown', () => {
    const document = resolution(
      '(...)',
      '',
      'Reaffirming that one of the purposes is capacity,',
      '',
      '(…)',
      '',
      '2. *Encourages* States.',
      '',
      '(...)',
    );
    expect(outline(document).slice(2)).toEqual([
      '  omission: (...)',
      '  PP ?: Reaffirming that one of the purposes is capacity,',
      '  omission: (…)',
      '  2. Encourages States.',
      '  omission: (...)',
    ]);
  });

  it('knows the ordinal again where one is printed after an omission', () => {
    const document = resolution('(...)', '', 'PP 7', '', 'Reaffirming,', '', 'Noting,', '', '1. *Urges*.');
    expect(
      paragraphs(document)
        .filter((p) => p.kind === 'preambular')
        .map((p) => p.name),
    ).toEqual(['7', '8']);
  });

  it('ends where the next one begins', () => {
    expect(
      outline(
        read(
          'Resolution 6/3',
          '',
          'First title',
          '',
          'The Conference,',
          '',
          'Recalling,',
          '',
          '1. *Urges*.',
          '',
          'Decision 6/4',
          '',
          'Second title',
          '',
          'The Conference decides:',
          '',
          '(a) To meet.',
        ),
      ),
    ).toEqual([
      '# Resolution 6/3 First title',
      '  chapeau: The Conference,',
      '  PP 1: Recalling,',
      '  1. Urges.',
      '# Decision 6/4 Second title',
      '  chapeau: The Conference decides:',
      '  (a) To meet.',
    ]);
  });

  it('numbers a second resolution from one, with a preamble of its own', () => {
    const document = read(
      'I. First session',
      '',
      'Resolution 1/1',
      '',
      'Title',
      '',
      'The Conference,',
      '',
      'Recalling,',
      '',
      '1. *Urges*.',
      '2. *Asks*.',
      '',
      'Resolution 1/2',
      '',
      'Title',
      '',
      'The Conference,',
      '',
      'Noting,',
      '',
      '1. *Urges*.',
    );
    expect(paragraphs(document).map((p) => `${p.kind} ${p.name}`)).toEqual([
      'chapeau chapeau',
      'preambular 1',
      'numbered 1',
      'numbered 2',
      'chapeau chapeau',
      'preambular 1',
      'numbered 1',
    ]);
  });

  it('has annexes with paragraphs of their own', () => {
    const document = resolution(
      'Recalling,',
      '',
      '1. *Adopts* the rules in the annex;',
      '2. *Requests* a report.',
      '',
      'Annex',
      '',
      'Rules of procedure',
      '',
      '1. The Group meets.',
      '2. It reports.',
    );
    expect(outline(document).map((line) => line.trim())).toContain('# Annex');
    expect(
      paragraphs(document)
        .filter((p) => p.kind === 'numbered')
        .map((p) => p.name),
    ).toEqual(['1', '2', '1', '2']);
  });
});

describe('a decision', () => {
  it('has a chapeau and letters without a preamble', () => {
    const document = read(
      'Decision 1/6',
      '',
      'Protocol against Smuggling',
      '',
      'The Conference of the Parties:',
      '',
      '(a) Decides to act;',
      '',
      '- (b) Asks for a report.',
    );
    expect(outline(document)).toEqual([
      '# Decision 1/6 Protocol against Smuggling',
      '  chapeau: The Conference of the Parties:',
      '  (a) Decides to act;',
      '  (b) Asks for a report.',
    ]);
    expect(codes(document)).toEqual([]);
  });
});

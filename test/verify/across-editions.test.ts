import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/index.ts';
import type { Topic } from '../../src/instrument/index.ts';
import { compareTexts, confirmAcrossEditions, verifyCorpus } from '../../src/verify/index.ts';
import { context, edition, entry, numbered, paragraph, topic } from './world.ts';

const provisions = [
  ...numbered('A.III', '1', '2', '3', '4', '5', '6', '7'),
  paragraph('A.III.8', 'States should work through liaison officers.'),
  paragraph('A.III.9', 'States should inform the public.'),
];
const book = (year: number, topics: Topic[], more = {}) =>
  edition(provisions, { id: String(year), year, topics, ...more });
const compare = (before: Topic[], after: Topic[], more = {}) =>
  confirmAcrossEditions([book(2019, before, more), book(2024, after)], () => context);
const summary = (before: Topic[], after: Topic[]) =>
  compare(before, after).findings.map((f) => [f.code, f.severity, f.published, f.expected]);

describe('what a later edition says of an earlier index', () => {
  it('is an error when the words of the topic stand in the new paragraph and not in the old one', () => {
    expect(
      summary([topic('Liaison officers', ['A.III.9'])], [topic('Liaison officers', ['A.III.8'])]),
    ).toEqual([['entry-corrected-later', 'error', 'III.9', 'III.8']]);
  });

  it('looks only at the words that a topic does not share with its broader one', () => {
    const label = 'Data collection and research, Sharing Electronic Resources and Laws on Crime (SHERLOC)';
    const texts = [
      paragraph(
        'A.II.30',
        'States should provide consular access, in line with the laws that protect migrants.',
      ),
      paragraph(
        'A.II.31',
        'States should contribute to the portal known as Sharing Electronic Resources and Laws on Crime (SHERLOC).',
      ),
    ];
    const with2 = (ref: string, year: number) =>
      edition(texts, {
        id: String(year),
        year,
        topics: [topic(label, [ref], { broader: 'Data collection and research' })],
      });
    const { findings } = confirmAcrossEditions(
      [with2('A.II.30', 2019), with2('A.II.31', 2024)],
      () => context,
    );
    expect(findings.map((f) => [f.severity, f.published, f.expected])).toEqual([['error', 'II.30', 'II.31']]);
  });

  it('is a warning when the words do not decide', () => {
    expect(summary([topic('Protecting life', ['A.III.6'])], [topic('Protecting life', ['A.III.5'])])).toEqual(
      [['entry-corrected-later', 'warning', 'III.6', undefined]],
    );
  });

  it('pairs what went with the nearest that came', () => {
    expect(
      summary([topic('Media', ['A.III.2', 'A.III.7'])], [topic('Media', ['A.III.6', 'A.III.1'])]),
    ).toEqual([
      ['entry-corrected-later', 'warning', 'III.2', undefined],
      ['entry-corrected-later', 'warning', 'III.7', undefined],
    ]);
  });

  it('takes a paragraph further away for new work, and only notes that the old one went', () => {
    expect(summary([topic('Media', ['A.III.1'])], [topic('Media', ['A.III.7'])])).toEqual([
      ['entry-dropped-later', 'note', 'III.1', undefined],
    ]);
  });

  it('is silent where the later edition only adds, or names the paragraph above', () => {
    expect(summary([topic('Media', ['A.III.1'])], [topic('Media', ['A.III.1', 'A.III.2'])])).toEqual([]);
    expect(summary([topic('Media', ['A.III.1.a'])], [topic('Media', ['A.III.1'])])).toEqual([]);
  });

  it('is silent where the topic is gone, and follows a renamed one', () => {
    const old = topic('Convention', ['A.III.1'], { concept: 'untoc' });
    expect(summary([old], [])).toEqual([]);
    expect(
      summary([old], [topic('United Nations Convention', ['A.III.2'], { concept: 'untoc' })]),
    ).toHaveLength(1);
  });

  it('does not report again what the columns of the earlier edition already showed', () => {
    const entries = [entry('A.III.3', { status: 'disputed', published: 'III.3' })];
    expect(summary([topic('Media', entries)], [topic('Media', ['A.III.2'])])).toEqual([]);
  });
});

describe('a finding that a later edition confirms', () => {
  const wrong = (expected: string) =>
    finding({
      code: 'reference-wrong',
      message: 'III.7 stands for III.6.',
      place: { source: 'index.txt', line: 1, edition: '2019', topic: 'Media' },
      published: 'III.7',
      expected,
    });
  const corrected = topic('Media', [entry('A.III.6', { published: 'III.7', status: 'corrected' })]);

  it('gets what the later edition prints as evidence', () => {
    const found = wrong('III.6');
    const { confirmations } = compare([corrected], [topic('Media', ['A.III.6'])], { findings: [found] });
    expect(confirmations).toEqual([{ finding: found, edition: '2024', year: 2024, prints: ['III.6'] }]);
    const [first] = verifyCorpus(
      [book(2019, [corrected], { findings: [found] }), book(2024, [topic('Media', ['A.III.6'])])],
      () => context,
    );
    const merged = first?.findings.filter((f) => f.code === 'reference-wrong');
    expect(merged?.map((f) => f.evidence)).toEqual([['The 2024 edition prints III.6 here.']]);
  });

  it('gets nothing when the later edition prints something else, or only by correction', () => {
    const confirmations = (after: Topic) =>
      compare([corrected], [after], { findings: [wrong('III.6')] }).confirmations;
    expect(confirmations(topic('Media', ['A.III.7']))).toEqual([]);
    expect(
      confirmations(topic('Media', [entry('A.III.6', { published: 'III.9', status: 'corrected' })])),
    ).toEqual([]);
  });
});

describe('the texts of two editions', () => {
  const text = (words: string) => [paragraph('A.I.1'), paragraph('A.I.2', words), paragraph('A.I.3')];
  const compareWords = (before: string, after: string) =>
    compareTexts([edition(text(before), { id: '2019', year: 2019 }), edition(text(after))]);

  it('are the same when nothing changed', () => {
    expect(compareTexts([edition(text('x'), { id: '2019' }), edition(text('x'))])).toEqual([]);
  });

  it('are reported on the later edition, word by word', () => {
    const [found] = compareWords(
      'States parties should report on smuggling.',
      'States parties may wish to report on smuggling.',
    );
    expect(found).toMatchObject({ code: 'text-differs', severity: 'warning', refs: ['A.I.2'] });
    expect(found?.place.edition).toBe('2024');
    expect(found?.evidence).toContain('"should" became "may wish to" after "States parties".');
  });

  it('are only noted when dashes, quotation marks or spaces differ', () => {
    const found = compareWords('the "portal" of 1–2', 'the “portal” of 1-2');
    expect(found.map((f) => f.severity)).toEqual(['note']);
  });

  it('report a paragraph that the later edition leaves out, at the paragraph it would follow', () => {
    const [first, second, third] = text('x');
    if (!first || !second || !third) throw new Error('three paragraphs');
    const [found] = compareTexts([
      edition([first, second, third], { id: '2019', year: 2019 }),
      edition([first, third]),
    ]);
    expect(found).toMatchObject({ code: 'text-missing', severity: 'error', refs: ['A.I.2'] });
    expect(found?.place.line).toBe(first.source.line);
  });

  it('only warn when the paragraph stands elsewhere under another number', () => {
    const moved = { ...paragraph('A.I.9', 'the words'), id: 'other' };
    const found = compareTexts([
      edition([paragraph('A.I.2', 'the words')], { id: '2019', year: 2019 }),
      edition([moved]),
    ]);
    expect(found.map((f) => [f.code, f.severity, f.refs])).toEqual([
      ['text-missing', 'warning', ['A.I.2', 'A.I.9']],
    ]);
  });
});

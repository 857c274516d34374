/** A thematic list against its report: two witnesses for each entry, the reference and the words. */
import { describe, expect, it } from 'vitest';
import { checkList, type ListedEntry, type ReportedProvision } from '../../src/verify/index.ts';

const provision = (
  number: string,
  text: string,
  response: string | null = 'supported',
): ReportedProvision => ({
  eId: `p_${number}`,
  number,
  paths: [number.split('.').map(Number)],
  text,
  recommends: true,
  response,
});

const REPORT = [
  provision('12.1', 'Ratify the Convention against Torture and its Optional Protocol (Spain) (Peru);'),
  provision('12.2', 'Train the police in the rights of persons in detention (Cuba);'),
  provision('12.3', 'Build schools for non-citizens in every town of the country (Chad).', 'examined'),
  provision('12.4', 'Ratify the Convention on the Rights of the Child (Mali).'),
];

let line = 0;
const entry = (
  reference: string,
  text: string,
  topic = 'Torture',
  response: string | null = null,
): ListedEntry => ({
  topic,
  reference,
  path: reference === '' ? [] : reference.split('.').map(Number),
  text,
  response,
  line: ++line,
});

const whole = REPORT.map(({ number, text }) => entry(number, text));
const answersTo = (entries: readonly ListedEntry[]) => {
  const { resolutions, findings } = checkList('list.docx', entries, REPORT);
  return {
    found: resolutions.map(({ eId, status }) => [eId, status]),
    findings: findings.map(({ code, published, expected }) => [code, published, expected]),
  };
};
/** All but those changed at a place. */
const withEntry = (at: number, changed: ListedEntry): ListedEntry[] =>
  whole.map((e, i) => (i === at ? changed : e));

describe('a list that is right', () => {
  it('has nothing reported, under as many topics as it likes', () => {
    const again = entry('12.1', REPORT[0]?.text ?? '', 'Treaties');
    const { found, findings } = answersTo([...whole, again]);
    expect(findings).toEqual([]);
    expect(new Set(found.map(([, status]) => status))).toEqual(new Set(['agreed']));
  });

  it.each([
    ['closing stops', 'Build schools for non-citizens in every town of the country (Chad);'],
    ['hyphens at line ends', 'Build schools for non- citizens in every town of the country (Chad).'],
    ['spaces and quotes', 'Build  schools for non‑citizens in every town of the country (Chad)'],
    ['States in a column of their own', 'Build schools for non-citizens in every town of the country'],
    [
      'an entity of markup',
      'Build schools for non&#45;citizens in every town of the country (Chad)'.replace('&#45;', '-'),
    ],
  ])('may differ in %s', (_, text) => {
    expect(answersTo(withEntry(2, entry('12.3', text)))).toEqual(answersTo(whole));
  });

  it('may give any answer that was still to come, and no other than the one given', () => {
    expect(answersTo(withEntry(2, entry('12.3', REPORT[2]?.text ?? '', 'T', 'noted'))).findings).toEqual([]);
    expect(answersTo(withEntry(1, entry('12.2', REPORT[1]?.text ?? '', 'T', 'noted'))).findings).toEqual([
      ['response-differs', 'noted', 'supported'],
    ]);
  });

  it('may have no words, where a number is enough', () => {
    const { found, findings } = answersTo(REPORT.map(({ number }) => entry(number, '')));
    expect(findings).toEqual([]);
    expect(found[0]).toEqual(['p_12.1', 'by-reference']);
  });
});

describe('a list with an error', () => {
  it('names a number that the report does not have: the words decide', () => {
    const { found, findings } = answersTo(withEntry(1, entry('12.9', REPORT[1]?.text ?? '')));
    expect(found[1]).toEqual(['p_12.2', 'by-words']);
    expect(findings).toEqual([['reference-to-nothing', '12.9', '12.2']]);
  });

  it('names another number: the words decide, and the right number is said', () => {
    const { found, findings } = answersTo(withEntry(1, entry('12.3', REPORT[1]?.text ?? '')));
    expect(found[1]).toEqual(['p_12.2', 'by-words']);
    expect(findings).toEqual([['entry-reference-wrong', '12.3', '12.2']]);
  });

  it('has other words: the number decides, and the words are shown', () => {
    const text = 'Train the police in the duties of persons in detention (Cuba);';
    const { resolutions, findings } = checkList('list.docx', withEntry(1, entry('12.2', text)), REPORT);
    expect(resolutions[1]).toEqual({ eId: 'p_12.2', status: 'differs' });
    expect(findings.map(({ code, evidence }) => [code, evidence])).toEqual([
      ['entry-words-differ', ['Only in the report: "rights".', 'Only in the list: "duties".']],
    ]);
  });

  it('names other States', () => {
    const text = 'Train the police in the rights of persons in detention (Mali);';
    expect(answersTo(withEntry(1, entry('12.2', text))).findings.map(([code]) => code)).toEqual([
      'entry-words-differ',
    ]);
  });

  it('has no number: the words decide, alike or nearly', () => {
    const { found, findings } = answersTo(withEntry(1, entry('', REPORT[1]?.text ?? '')));
    expect(found[1]).toEqual(['p_12.2', 'by-words']);
    expect(findings).toEqual([]);
  });

  it('has what is nothing in the report, and is not led anywhere', () => {
    const { found, findings } = answersTo([...whole, entry('', 'Paint all the ferries green (Fiji).')]);
    expect(found.at(-1)).toEqual([null, 'unresolved']);
    expect(findings.map(([code]) => code)).toEqual(['entry-unresolved']);
  });

  it('leaves a recommendation out, or lists it twice under one topic', () => {
    expect(answersTo(whole.slice(1)).findings).toEqual([['provision-without-topic', undefined, '12.1']]);
    expect(answersTo([...whole, entry('12.1', REPORT[0]?.text ?? '')]).findings).toEqual([
      ['duplicate', '12.1', undefined],
    ]);
  });
});

describe('a report that says the same twice', () => {
  it('leaves an entry without a number undecided', () => {
    const twice = [provision('1.1', 'Paint the ferries.'), provision('2.1', 'Paint the ferries.')];
    const { resolutions, findings } = checkList(
      'l',
      [entry('', 'Paint the ferries.'), entry('2.1', 'Paint the ferries.')],
      twice,
    );
    expect(resolutions).toEqual([
      { eId: null, status: 'ambiguous' },
      { eId: 'p_2.1', status: 'agreed' },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['entry-ambiguous', 'provision-without-topic']);
  });
});

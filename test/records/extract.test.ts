import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extractActivities,
  extractRecords,
  type Passage,
  publicationsIn,
  statutesIn,
} from '../../src/extract/index.ts';
import { reportPassages, som } from './measure.ts';

const { records, activities, totals } = extractRecords(som);
const passage = (text: string): Passage => ({
  document: 'X/1',
  file: 'x.txt',
  paragraph: '1',
  text,
  emphasis: [],
});

describe('what a report tells of', () => {
  it('holds the mock trial in Malta in May 2017, apart from the workshop during which it was held', () => {
    const malta = records.filter((r) => r.type === 'activity' && r.place === 'Malta');
    expect(malta.map((r) => [r.title.slice(0, 17), r.date, r.source?.paragraph])).toEqual([
      ['Regional workshop', '2017-05', '42'],
      ['Mock trial', '2017-05', '42'],
    ]);
  });

  it('makes one record of a side event that is told of in two paragraphs', () => {
    const event = activities.find(({ title }) => title.includes('illicit financial flows deriving'));
    expect(event?.tellings.map(({ paragraph }) => paragraph)).toEqual(['8', '43']);
  });

  it('proves every field with words that stand in its paragraph', () => {
    const texts = new Map(reportPassages().map((p) => [p.paragraph, p.text]));
    expect(activities.length).toBeGreaterThan(50);
    for (const { evidence } of activities)
      for (const { paragraph, start, end, words } of evidence)
        expect(texts.get(paragraph)?.slice(start, end)).toBe(words);
  });

  it('gives every record an id of its own, and the same ones again', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(extractRecords(som)).toEqual({ records, activities, totals });
  });

  it('sets the sums a report states beside what its records add up to', () => {
    const beside = totals.map(({ paragraph, words, stated }) => [paragraph, words, stated]);
    expect(beside).toContainEqual(['3', 'more than 65 Member States', 65]);
    expect(beside).toContainEqual(['3', 'more than 70 countries', 70]);
    for (const { explanation } of totals) expect(explanation).not.toBe('');
  });

  it('takes what is planned or asked for as no activity', () => {
    expect(extractActivities([passage('In 2024, the Office will organize a workshop in Cairo.')])).toEqual(
      [],
    );
    expect(
      extractActivities([passage('The Group requests the Office to hold a conference in Lima in 2025.')]),
    ).toEqual([]);
  });

  it('fills in no day, month, city or number that the words do not give', () => {
    const [only] = extractActivities([passage('In 2019, the Office held a seminar on forged visas.')]);
    expect(only).toMatchObject({ date: '2019', place: null, countries: [], participants: [] });
  });

  it('takes the series a footnote cites for no publication', () => {
    const text = 'United Nations, Treaty Series Volume, vol. 2225, No. 39574.';
    const cited = { ...passage(text), emphasis: [{ start: 16, end: 36 }] };
    expect(publicationsIn(cited)).toEqual([]);
  });

  it('never fails, and never names what is not there, whatever the text', () => {
    const words = fc.constantFrom(
      'In',
      'Malta',
      'May 2017',
      ',',
      'a workshop',
      'was held',
      '. The',
      'meeting',
      '“',
      '”',
      '(',
      '31 February 2017',
      'the 2015 law on',
      'Egypt',
      'Act',
      '12 judges from',
      '\u0000',
      '؟',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map((w) => w.join(' ')),
        (text) => {
          for (const { evidence } of extractActivities([passage(text)]))
            for (const { start, end, words: said } of evidence) expect(text.slice(start, end)).toBe(said);
          for (const { title } of [...publicationsIn(passage(text)), ...statutesIn(passage(text))])
            expect(text).toContain(title);
        },
      ),
      { numRuns: 200 },
    );
  });
});

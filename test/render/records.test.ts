import { describe, expect, it } from 'vitest';
import { reviewImport } from '../../src/compendium/index.ts';
import { type KnowledgeRecord, makeRecord } from '../../src/record/index.ts';
import { toRecordCsv, toRecordJsonLd, toRecordWorkbook, toWorks } from '../../src/render/records/index.ts';

const activity = makeRecord('activity', {
  id: 'activity-1',
  title: '=Training, "mock trial"',
  countries: ['MLT', 'ITA'],
  date: '2017-05',
  place: 'Valletta',
  participants: [{ kind: 'prosecutors', number: 30, exact: false }],
  partners: ['A', 'B'],
  links: [{ to: 'provision', ref: 'A.V.2.j' }],
  source: { document: 'CTOC/COP/WG.7/2018/3', paragraph: '39' },
});
const work = makeRecord('publication', {
  id: 'publication-1',
  title: 'Global Study',
  date: '2018',
  source: { document: 'A/RES/55/25' },
  keywords: ['media', 'children'],
  abstract: 'What is known.',
  csl: {
    type: 'report',
    title: 'Global Study',
    author: [{ literal: 'UNODC' }],
    issued: { 'date-parts': [[2018]] },
  },
});
const again = async (
  name: string,
  bytes: Uint8Array,
  type: 'activity' | 'publication',
): Promise<KnowledgeRecord | null | undefined> =>
  (await reviewImport({ name, bytes, type, known: undefined })).rows[0]?.record;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('records that were exported', () => {
  it('come back from CSV, XLSX and JSON as they were', async () => {
    for (const record of [activity, work]) {
      expect(await again('a.csv', bytes(toRecordCsv([record])), record.type)).toStrictEqual(record);
      expect(await again('a.json', bytes(JSON.stringify({ records: [record] })), record.type)).toStrictEqual(
        record,
      );
    }
    expect(await again('a.xlsx', await toRecordWorkbook([work]), 'publication')).toStrictEqual(work);
  });

  it('are works for reference managers, the publications alone', async () => {
    const bib = await toWorks([activity, work], 'bibtex');
    expect(bib).toMatch(/Global \{?Study/u);
    expect(bib).not.toContain('mock trial');
    expect(await again('a.bib', bytes(bib), 'publication')).toMatchObject({
      title: 'Global Study',
      date: '2018',
    });
    expect(await again('a.ris', bytes(await toWorks([work], 'ris')), 'publication')).toMatchObject({
      title: 'Global Study',
      keywords: ['media', 'children'],
      abstract: 'What is known.',
    });
  });

  it('say to search engines what they are', () => {
    expect(JSON.parse(toRecordJsonLd([activity, work]))).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          startDate: '2017-05-01',
          endDate: '2017-05-31',
          isBasedOn: 'CTOC/COP/WG.7/2018/3, 39',
        },
        { '@type': 'Report', datePublished: '2018', author: [{ '@type': 'Organization', name: 'UNODC' }] },
      ],
    });
  });
});

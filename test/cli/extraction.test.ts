/** What the reports of a corpus tell of is among the records as soon as it is built. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/instrument/index.ts';
import { oneMeeting } from '../store/one-meeting.ts';
import { world } from './world.ts';

const WORKSHOP =
  'In May 2017, the Office organized a regional workshop in Malta, which was attended by 40 prosecutors and judges from France, Italy and Malta.';
const corpus: Corpus = {
  ...oneMeeting,
  reports: oneMeeting.reports.map((report) => ({
    ...report,
    paragraphs: report.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: WORKSHOP,
      source: { ...paragraph.source, file: 'report.txt' },
    })),
  })),
};

describe('building a corpus', () => {
  it('puts what its reports tell of among the records, with the paragraph it came from', async () => {
    const { acquis } = world({ corpus });
    await acquis('build');
    const { total, records } = JSON.parse(
      (await acquis('records', 'list', '--type', 'activity', '--country', 'MLT', '--json')).out,
    ) as { total: number; records: { title: string; source: { document: string; paragraph: string } }[] };
    expect(total).toBe(1);
    expect(records[0]?.title).toContain('orkshop');
    expect(records[0]?.source).toMatchObject({ document: 'CTOC/COP/WG.7/2018/2', paragraph: '1' });
  });

  it('does so once: what a person took back stays away, until it is asked for again', async () => {
    const { acquis, changeSources } = world({ corpus });
    await acquis('build');
    await acquis('records', 'undo', '1');
    changeSources(corpus);
    await acquis('build');
    expect(JSON.parse((await acquis('records', 'list', '--json')).out)).toMatchObject({ total: 0 });
    await acquis('records', 'extract');
    expect(JSON.parse((await acquis('records', 'list', '--type', 'activity', '--json')).out)).toMatchObject({
      total: 1,
    });
  });
});

/** The same bytes in a browser: fetched part by part, they answer as the whole does. */
import { expect, it } from 'vitest';
import {
  askIndex,
  fetchedSource,
  joinSegments,
  memorySource,
  queryContext,
  Segment,
  splitForSite,
  whenFetched,
} from '../../src/search/index.ts';
import { bytesOf, says, stems } from './world.ts';

const documents = Array.from({ length: 400 }, (_, i) =>
  says(
    `d${i}`,
    `States should train officials of border ${i % 7} and protect witness number${i} in route ${i * 31}.`,
    {
      facets: { year: [String(2010 + (i % 9))] },
    },
  ),
);

it('answers from fetched parts as from the whole, and fetches few of them', async () => {
  const bytes = bytesOf(documents);
  const { manifest, parts } = splitForSite(bytesOf(documents, 'f00d', { lengthsByList: true }));
  const named = new Map(parts.map((part) => [part.name, part.bytes]));
  const [first] = parts;
  let fetched = first?.bytes.length ?? 0;
  const { source, fetch } = fetchedSource(first?.bytes ?? new Uint8Array(), manifest, async ({ name }) => {
    const own = named.get(name);
    if (!own) throw new Error(`there is no part ${name}`);
    fetched += own.length;
    return own;
  });
  const open = () => queryContext(joinSegments([{ segment: new Segment(source) }]), stems);
  const context = await whenFetched(open, fetch);
  const whole = queryContext(joinSegments([{ segment: new Segment(memorySource(bytes)) }]), stems);
  for (const query of [
    'number17',
    '"protect witness" year:2013',
    '"protect witness"',
    'border protect',
    'border OR number17',
    'number17 OR -border',
    'number17 (year:2013 OR border)',
    'title:border OR train',
    'offi*',
    '~borders',
    'nothinglike witness',
    'oficials',
  ]) {
    const question = { query, limit: 5, facets: true };
    expect(await whenFetched(() => askIndex(context, question), fetch)).toEqual(askIndex(whole, question));
    if (query === 'number17') expect(fetched).toBeLessThan(bytes.length / 2);
  }
});

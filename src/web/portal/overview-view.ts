/** All records in numbers: by country, year and topic, and beside the sums that reports state. */
import { RECORD_TYPES, type RecordType } from '../../record/index.ts';
import {
  anchorOf,
  ONE_RECORD,
  type OverviewView,
  type Reading,
  recordsAddress,
  type TotalView,
} from '../../render/html/index.ts';
import { countryRows, worldView } from './country-view.ts';
import type { Shelf } from './shelf.ts';

export async function overviewView(reading: Reading, shelf: Shelf): Promise<OverviewView> {
  const { records } = shelf.portal;
  const rows = countryRows(reading, shelf);
  // Articles are points of reference: all of them of one day.
  const types = RECORD_TYPES.filter((type) => type !== 'article');
  const facets = records.recordFacets({ types }, ['year', 'type']);
  const years = [...(facets.year ?? [])].sort((a, b) => Number(a.value) - Number(b.value));
  const newest = records.records({ types, sort: 'newest', limit: 1 });
  return {
    map: await worldView(reading, rows),
    rows: rows
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)),
    years: years.map(({ value, count }) => ({
      year: Number(value),
      count,
      href: reading.site.files ? null : reading.links.apart(recordsAddress({ year: value })),
    })),
    undated: newest.total - datedOf(shelf, types),
    topics: topicRows(reading, shelf),
    totals: shelf.totals().map((total) => totalView(reading, shelf, total)),
  };
}

/** Records without a date come last, so that the first of them is found by halving. */
function datedOf({ portal: { records } }: Shelf, types: readonly RecordType[]): number {
  let low = 0;
  let high = records.records({ types, sort: 'oldest', limit: 1 }).total;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [record] = records.records({ types, sort: 'oldest', limit: 1, from: middle }).records;
    if (record && record.date !== null) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topicRows(reading: Reading, shelf: Shelf): OverviewView['topics'] {
  const { portal, book } = shelf;
  const tied = RECORD_TYPES.map((type) => {
    const counts = portal.records.recordFacets({ types: [type] }, ['topic']).topic ?? [];
    return [type, counts] as const;
  });
  return book.edition.topics
    .map(({ id, concept, label }) => {
      const of = (type: RecordType): number =>
        (tied.find(([name]) => name === type)?.[1] ?? [])
          .filter(({ value }) => value === id || value === concept)
          .reduce((sum, { count }) => sum + count, 0);
      const suggested: Partial<Record<RecordType, number>> = {};
      for (const { type } of portal.records.suggestedRecords([concept]))
        suggested[type] = (suggested[type] ?? 0) + 1;
      return {
        label,
        href: reading.links.topic(id),
        tied: Object.fromEntries(RECORD_TYPES.map((type) => [type, of(type)])),
        suggested,
      };
    })
    .filter((row) => [...Object.values(row.tied), ...Object.values(row.suggested)].some((n) => n > 0));
}

function totalView(
  { links }: Reading,
  { reports }: Shelf,
  { document, paragraph, words, recorded, explanation }: ReturnType<Shelf['totals']>[number],
): TotalView {
  const say = ONE_RECORD[links.ui.language];
  const report = reports.find(({ id, symbol }) => id === document || symbol === document);
  const said = report?.paragraphs.find(
    (p) => p.ref === paragraph || p.label.replace(/[.)]+$/u, '') === paragraph,
  );
  return {
    place: say.paragraph(paragraph),
    href:
      report && said
        ? links.apart(`/reports/${encodeURIComponent(report.id)}#${encodeURIComponent(anchorOf(said.ref))}`)
        : null,
    words,
    recorded,
    explanation: explanation.trim(),
  };
}

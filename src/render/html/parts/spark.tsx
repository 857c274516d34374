/**
 * When was something said, and how much? Small server-made drawings; each carries its text alternative, and none
 * needs a style attribute (the content policy forbids them).
 */
import type { Section } from '../../../instrument/index.ts';
import { yearOf } from '../dates.ts';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Counts by year over the whole span of the edition, so that two sparks can be compared at a glance. */
export function Spark({
  counts,
  from,
  to,
  label,
}: {
  counts: readonly YearCount[];
  from: number;
  to: number;
  label: string;
}) {
  const step = 5;
  const height = 18;
  const highest = Math.max(4, ...counts.map((c) => c.count));
  return (
    <svg
      class="spark"
      role="img"
      aria-label={`${label}: ${yearsInWords(counts) || 0}`}
      width={(to - from + 1) * step}
      height={height}
      viewBox={`0 0 ${(to - from + 1) * step} ${height}`}
    >
      <path class="spark-base" d={`M0 ${height - 0.5}H${(to - from + 1) * step}`} />
      {counts
        .filter((c) => c.count > 0)
        .map(({ year, count }) => {
          const tall = Math.max(3, Math.round((count / highest) * (height - 1)));
          return <rect x={(year - from) * step + 0.5} y={height - tall} width={step - 1} height={tall} />;
        })}
    </svg>
  );
}

/** "2012: 3, 2015: 1". */
export const yearsInWords = (counts: readonly YearCount[]): string =>
  counts
    .filter((c) => c.count > 0)
    .map((c) => `${c.year}: ${c.count}`)
    .join(', ');

/** Length as a bar; the number itself stands beside it in text. */
export function Bar({ value, highest }: { value: number; highest: number }) {
  const width = highest > 0 ? Math.max(1, Math.round((value / highest) * 100)) : 0;
  return (
    <svg class="bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" width="100" height="6">
      <rect width={width} height="6" />
    </svg>
  );
}

/** First and last year of an edition's meetings. */
export function yearSpan(sections: readonly Section[]): { from: number; to: number } {
  const years = sections.map((s) => yearOf(s.from)).filter((y) => Number.isFinite(y));
  return years.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...years), to: Math.max(...years) };
}

/** How often each section year occurs among designations' sections. */
export function countYears(sections: readonly (Section | undefined)[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const section of sections) {
    const year = section ? yearOf(section.from) : Number.NaN;
    if (Number.isFinite(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** How many were there, year by year? Bars with their numbers; on a phone they stand under one another. */
import type { LanguageCode } from '../../../language/index.ts';
import type { OverviewView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { countRecords } from '../words/record-types.ts';
import { Bar } from './spark.tsx';

export function YearBars({ years, ui }: { years: OverviewView['years']; ui: LanguageCode }) {
  const highest = Math.max(1, ...years.map(({ count }) => count));
  return (
    <ol class="year-bars">
      {years.map(({ year, count, href }) => {
        const bar = (
          <>
            <span class="year-of">{year}</span>
            <Bar value={count} highest={highest} />
            <span class="year-count">
              <span aria-hidden="true">{formatNumber(ui, count)}</span>
              <span class="hidden">{countRecords(ui, count)}</span>
            </span>
          </>
        );
        return (
          <li>
            {href === null ? (
              <span class="year-line">{bar}</span>
            ) : (
              <a class="year-line" href={href}>
                {bar}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

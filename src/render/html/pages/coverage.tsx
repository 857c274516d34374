/** Which articles have no statute for a country? Articles down the side, countries along the top; what is empty is not known. */
import { page, type Reading } from '../frame.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { ARTICLES_ROOT, articleAddress, countryAddress, RECORDS_ROOT } from '../record-address.ts';
import type { CoverageView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { PICTURES } from '../words/pictures.ts';
import { PORTAL } from '../words/portal.ts';
import { countRecords } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';

export function coveragePage(reading: Reading, view: CoverageView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  const any = view.uncovered < view.articles.length;
  return page(
    {
      reading,
      title: say.coverage,
      door: 'records',
      trail: [
        { text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) },
        { text: say.articles, href: links.apart(ARTICLES_ROOT) },
        { text: say.coverage },
      ],
      main: 'coverage',
      description: PICTURES[ui].coverageLead,
    },
    <>
      <h1>{say.coverage}</h1>
      <p class="lead">{PICTURES[ui].coverageLead}</p>
      {view.countries.length === 0 && <p class="empty">{RECORDS[ui].empty.statute}</p>}
      {!any && view.countries.length > 0 && (
        <p class="statement">
          {PICTURES[ui].coverageNone}{' '}
          {view.countries.map(({ code, name }, n) => (
            <>
              {n > 0 && ', '}
              <a href={links.apart(countryAddress(code))}>{name}</a>
            </>
          ))}
        </p>
      )}
      <p>
        <b>
          {PICTURES[ui].uncovered(formatNumber(ui, view.uncovered), formatNumber(ui, view.articles.length))}
        </b>
      </p>
      {view.countries.length > 0 && <Table reading={reading} view={view} />}
    </>,
  );
}

function Table({ reading: { links }, view }: { reading: Reading; view: CoverageView }) {
  const ui = links.ui.language;
  const say = PORTAL[ui];
  return (
    <ScrollTable name={say.coverage}>
      <table class="numbers coverage-table">
        <caption>
          <span class="coverage-key">
            <Mark filled /> {PICTURES[ui].statuteOn} <Mark filled={false} /> {PICTURES[ui].noStatuteOn}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{RECORDS[ui].facets.article}</th>
            {view.countries.map(({ code, name }) => (
              <th scope="col">
                <a href={links.apart(countryAddress(code))}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.articles.map(({ ref, name, title, statutes }) => (
            <tr>
              <th scope="row">
                <a href={links.apart(articleAddress(ref))}>{name}</a>{' '}
                <span class="dim" lang="en">
                  {title}
                </span>
              </th>
              {statutes.map((n) => (
                <td>
                  <Mark filled={n > 0} />
                  <span class="hidden">
                    {n > 0 ? countRecords(ui, n, 'statute') : PICTURES[ui].noStatuteOn}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

const Mark = ({ filled }: { filled: boolean }) => (
  <svg class="coverage-mark" aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
    {filled ? <rect class="covered" width="14" height="14" /> : <path class="uncovered" d="M3 7h8" />}
  </svg>
);

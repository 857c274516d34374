/** All records in a few pictures: where, when, on which topics; and the sums that reports state beside theirs. */
import type { LanguageCode } from '../../../language/index.ts';
import { RECORD_TYPES } from '../../../record/index.ts';
import type { Links } from '../address.ts';
import { page, type Reading } from '../frame.tsx';
import { CountryTable } from '../parts/country-table.tsx';
import { WorldMap } from '../parts/maps.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { YearBars } from '../parts/year-bars.tsx';
import { RECORDS_ROOT } from '../record-address.ts';
import type { OverviewView, TotalView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { PICTURES } from '../words/pictures.ts';
import { PORTAL } from '../words/portal.ts';
import { countRecords, typesName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';

export function overviewPage(reading: Reading, view: OverviewView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  return page(
    {
      reading,
      title: say.overview,
      door: 'records',
      trail: [{ text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) }, { text: say.overview }],
      main: 'overview',
      description: RECORDS[ui].lead,
    },
    <>
      <h1>{say.overview}</h1>
      <section class="overview-section">
        <h2 id="map">{PICTURES[ui].mapTitle}</h2>
        <div class="map-and-table">
          <WorldMap view={view.map} ui={ui} />
          <CountryTable rows={view.rows} links={links} caption={PICTURES[ui].mapTitle} />
        </div>
      </section>
      <section class="overview-section">
        <h2 id="time">{PICTURES[ui].overTime}</h2>
        <YearBars years={view.years} ui={ui} />
        {view.undated > 0 && <p class="dim">{PICTURES[ui].noDate(countRecords(ui, view.undated))}</p>}
      </section>
      <section class="overview-section">
        <h2 id="topics">{PICTURES[ui].topicsByType}</h2>
        <p class="dim">{PICTURES[ui].topicsByTypeNote}</p>
        <Topics topics={view.topics} ui={ui} />
      </section>
      <section class="overview-section">
        <h2 id="totals">{PICTURES[ui].totals}</h2>
        <Totals totals={view.totals} links={links} />
      </section>
    </>,
  );
}

function Topics({ topics, ui }: { topics: OverviewView['topics']; ui: LanguageCode }) {
  const types = RECORD_TYPES.filter((type) =>
    topics.some(({ tied, suggested }) => (tied[type] ?? 0) + (suggested[type] ?? 0) > 0),
  );
  return (
    <ScrollTable name={PICTURES[ui].topicsByType}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{PICTURES[ui].topic}</th>
            {types.map((type) => (
              <th scope="col">{typesName(ui, type)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ label, href, tied, suggested }) => (
            <tr>
              <th scope="row">
                <a href={href}>{label}</a>
              </th>
              {types.map((type) => (
                <td>
                  <Weight tied={tied[type] ?? 0} suggested={suggested[type] ?? 0} ui={ui} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** Filled for what is tied, open for what is suggested: told apart by shape, and by the numbers. */
function Weight({ tied, suggested, ui }: { tied: number; suggested: number; ui: LanguageCode }) {
  if (tied + suggested === 0) return <span class="dim">–</span>;
  const radius = (n: number): number => (n === 0 ? 0 : Math.min(7, 2.5 + Math.sqrt(n)));
  return (
    <span class="weight">
      <svg aria-hidden="true" width="34" height="16" viewBox="0 0 34 16">
        {tied > 0 && <circle class="weight-tied" cx="8" cy="8" r={radius(tied)} />}
        {suggested > 0 && <circle class="weight-suggested" cx="25" cy="8" r={radius(suggested)} />}
      </svg>{' '}
      {tied > 0 && formatNumber(ui, tied)}
      {suggested > 0 && <span class="dim"> ({formatNumber(ui, suggested)})</span>}
    </span>
  );
}

function Totals({ totals, links }: { totals: readonly TotalView[]; links: Links }) {
  const ui = links.ui.language;
  const say = PICTURES[ui];
  if (totals.length === 0) return <p class="dim">{say.noTotals}</p>;
  return (
    <>
      <p class="dim">{say.totalsNote}</p>
      <ScrollTable name={say.totals}>
        <table class="numbers totals">
          <thead>
            <tr>
              <th scope="col">{say.stated}</th>
              <th scope="col">{say.addsUp}</th>
              <th scope="col">{say.why}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ place, href, words, recorded, explanation }) => (
              <tr>
                <th scope="row">
                  <q lang="en">{words}</q>{' '}
                  {href === null ? <span class="dim">{place}</span> : <a href={href}>{place}</a>}
                </th>
                <td>{recorded === null ? <span class="dim">–</span> : formatNumber(ui, recorded)}</td>
                <td class="explanation" lang="en">
                  {explanation}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
}

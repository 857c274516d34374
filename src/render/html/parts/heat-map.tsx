/**
 * The whole at a glance: meetings along the top, topics down the side, and in each cell how many paragraphs, the darker
 * the more. It is a table, so that it is its own text for those who do not see it, prints, and needs no script; each
 * number leads to the topic at that meeting.
 */
import { raw } from 'hono/html';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import type { Reading } from '../frame.tsx';
import { HOME } from '../words/home.ts';
import { count, NOUNS } from '../words/nouns.ts';
import { type HeatPlan, type HeatRow, highestOf, planHeat, shadeOf } from './heat-plan.ts';

export function HeatMap({ book, reading }: { book: Book; reading: Reading }) {
  const plan = planHeat(book);
  const { links } = reading;
  const ui = links.ui.language;
  const say = HOME[ui];
  const highest = highestOf(plan.rows);
  const meetings = count(ui, book.edition.sections.length, 'meeting');
  return (
    <div class="glance">
      <h2 class="quiet-head" id="glance">
        {say.atAGlance}
      </h2>
      <p class="glance-note" id="glance-note">
        {plan.rows.length < plan.topics
          ? say.glanceSome(meetings, count(ui, plan.rows.length, 'topic'), plan.topics)
          : say.glanceNote(meetings, count(ui, plan.topics, 'topic'))}
      </p>
      <section class="heat-scroll" tabindex={0} aria-labelledby="glance">
        <table class="heat" aria-describedby="glance-note">
          <thead>
            <Heads plan={plan} reading={reading} />
          </thead>
          <tbody>
            {plan.rows.map((row) => (
              <Row row={row} plan={plan} highest={highest} links={links} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Heads({ plan, reading: { links, site } }: { plan: HeatPlan; reading: Reading }) {
  const { language } = links.ui;
  const say = HOME[language];
  return (
    <>
      <tr>
        <td />
        {plan.parts.map(({ part, sections }) => (
          <th scope="colgroup" colspan={sections.length} class="heat-part">
            <a href={links.to(`/compendium#part-${part.key}`)}>
              {plan.parts.length > 1 && <b>{part.key}</b>}{' '}
              <bdi>
                {site.bodies.find((b) => b.id === part.body)?.shortName ?? NOUNS[language].part(part.key)}
              </bdi>
            </a>
          </th>
        ))}
        <td />
      </tr>
      <tr>
        <th scope="col" class="heat-topic">
          <span class="hidden">{say.topicColumn}</span>
        </th>
        {plan.parts.flatMap(({ sections }) =>
          sections.map((section) => (
            <th scope="col">
              <a href={links.inSection(section.part, section.numeral)} title={section.name}>
                <b>{section.numeral}</b> {yearOf(section.from)}
              </a>
            </th>
          )),
        )}
        <th scope="col" class="heat-all">
          {say.allColumn}
        </th>
      </tr>
    </>
  );
}

function Row({ row, plan, highest, links }: { row: HeatRow; plan: HeatPlan; highest: number; links: Links }) {
  const topic = links.topic(row.family.id);
  return (
    <tr>
      <th scope="row">
        <a href={topic}>{row.family.label}</a>
      </th>
      {raw(
        plan.parts
          .map(({ sections }) =>
            sections
              .map(({ part, numeral }) =>
                cell(row.counts.get(`${part}.${numeral}`), topic, part, numeral, highest),
              )
              .join(''),
          )
          .join(''),
      )}
      <td class="heat-all">{row.total}</td>
    </tr>
  );
}

/** Written by hand: there are a thousand, and what stands in them is a number and addresses that are encoded. */
function cell(
  count: number | undefined,
  topic: string,
  part: string,
  numeral: string,
  highest: number,
): string {
  if (count === undefined) return '<td></td>';
  const href = `${topic.replaceAll('&', '&amp;')}#${encodeURIComponent(`${part}.${numeral}`)}`;
  return `<td><a class="h${shadeOf(count, highest)}" href="${href}">${count}</a></td>`;
}

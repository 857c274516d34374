/** Which words went from which text into which? The whole edition at a glance; one text's sources, paragraph by paragraph. */
import type { Section } from '../../../instrument/index.ts';
import type { Book } from '../book.ts';
import { formatDates } from '../dates.ts';
import { type EditionName, elsewhereOf, page, type Reading } from '../frame.tsx';
import {
  flowsOf,
  keyOf,
  kindsOf,
  LINEAGE_ROOT,
  type LineageFlow,
  lineageAddress,
  nameOf,
} from '../lineage-flows.ts';
import { FlowDrawing } from '../parts/flow-drawing.tsx';
import { PairOfWords } from '../parts/lineage-pair.tsx';
import { AGREED } from '../words/agreed.ts';
import { LINEAGE } from '../words/lineage.ts';
import { count, NOUNS } from '../words/nouns.ts';

export function lineagePage(reading: Reading, book: Book, has: (edition: EditionName) => boolean): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = LINEAGE[ui];
  const flows = flowsOf(book);
  return page(
    {
      reading,
      title: say.title,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.title }],
      elsewhere: elsewhereOf(reading, LINEAGE_ROOT, has) ?? [],
      main: 'lineage',
      description: say.lead,
    },
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {flows.length === 0 ? (
        <p class="empty">{say.none}</p>
      ) : (
        <div class="drawn-and-told">
          <FlowDrawing flows={flows} ui={ui} />
          <FlowTable flows={flows} book={book} reading={reading} />
        </div>
      )}
    </>,
  );
}

function FlowTable({
  flows,
  book,
  reading,
}: {
  flows: readonly LineageFlow[];
  book: Book;
  reading: Reading;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = LINEAGE[ui];
  return (
    <table class="plain flows">
      <caption class="hidden">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.later}</th>
          <th scope="col">{say.earlier}</th>
          <th scope="col">{say.taken}</th>
          <th scope="col">{say.how}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ from, to, pairs }, at) => (
          <tr class={flows[at - 1]?.to === to ? undefined : 'opens'}>
            <td data-head={say.later}>
              <Named section={to} book={book} reading={reading} />
            </td>
            <td data-head={say.earlier}>
              <Named section={from} book={book} reading={reading} />
            </td>
            <td data-head={say.taken}>
              <a href={links.to(`${lineageAddress(to)}#from-${keyOf(from)}`)}>
                {count(ui, pairs.length, 'paragraph')}
                <span class="hidden">
                  {' '}
                  {keyOf(from)} → {keyOf(to)}
                </span>
              </a>
            </td>
            <td data-head={say.how} class="dim">
              {kindsOf(pairs)
                .map(([kind, n]) => `${AGREED[ui][kind]} ${n}`)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Named({ section, book, reading }: { section: Section; book: Book; reading: Reading }) {
  const { links } = reading;
  return (
    <span>
      <a href={links.inSection(section.part, section.numeral)}>{keyOf(section)}</a>{' '}
      <bdi>{nameOf(book, section, links.ui.language)}</bdi>{' '}
      <span class="dim">
        <bdi>{formatDates(section.from, section.to, links.ui.language)}</bdi>
      </span>
    </span>
  );
}

/** @param has says whether another edition has the section */
export function sectionLineagePage(
  reading: Reading,
  book: Book,
  section: Section,
  has: (edition: EditionName) => boolean,
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = LINEAGE[ui];
  const flows = flowsOf(book);
  const into = flows.filter(({ to }) => to === section);
  const later = flows.filter(({ from }) => from === section).reverse();
  const name = nameOf(book, section, ui);
  return page(
    {
      reading,
      title: say.of(`${keyOf(section)}, ${name}`),
      door: 'none',
      trail: [
        { text: NOUNS[ui].home, href: links.to('/') },
        { text: say.title, href: links.to(LINEAGE_ROOT) },
        { text: keyOf(section) },
      ],
      elsewhere: elsewhereOf(reading, lineageAddress(section), has) ?? [],
      main: 'lineage',
    },
    <>
      <h1>{say.of(name)}</h1>
      <p class="lead">
        <Named section={section} book={book} reading={reading} />
        {into.length > 0 && <>. {say.legend}</>}
      </p>
      {into.length === 0 && <p class="empty">{say.none}</p>}
      {into.map(({ from, pairs }) => (
        <section class="flow-pairs" aria-labelledby={`from-${keyOf(from)}`}>
          <h2 id={`from-${keyOf(from)}`}>
            {say.from(`${keyOf(from)}, ${nameOf(book, from, ui)}`)}{' '}
            <span class="h2-note">
              <bdi>{formatDates(from.from, from.to, ui)}</bdi> · {count(ui, pairs.length, 'paragraph')}
            </span>
          </h2>
          {pairs.map((pair) => (
            <PairOfWords pair={pair} book={book} links={links} open />
          ))}
        </section>
      ))}
      {later.length > 0 && (
        <section>
          <h2>{say.takenUp}</h2>
          <ul class="taken-up">
            {later.map(({ to, pairs }) => (
              <li>
                <a href={links.to(`${lineageAddress(to)}#from-${keyOf(section)}`)}>
                  {keyOf(to)}, <bdi>{nameOf(book, to, ui)}</bdi>
                </a>{' '}
                <span class="dim">{count(ui, pairs.length, 'paragraph')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  );
}

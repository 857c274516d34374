/**
 * The thematic index as the book sets it: topic, references, report, its paragraphs; corrected as the evidence decides.
 * For the table that is on paper, for people who know it from there, and to be printed.
 */
import { languageCode } from '../../../language/index.ts';
import { correctedIndex } from '../../book/index-rows.ts';
import { indexTable } from '../../book/index-table.ts';
import { provisionAnchor, type Run, type TableRow, topicAnchor } from '../../book/printed.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { directionOf } from '../direction.ts';
import { letterOf } from '../family.ts';
import { elsewhereOf, page, type Reading } from '../frame.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { FRAME } from '../words/frame.ts';
import { INDEX } from '../words/index-words.ts';
import { count } from '../words/nouns.ts';

export const INDEX_TABLE = '/index?as=table';

export function indexTablePage(reading: Reading, book: Book): string {
  const { links } = reading;
  const { edition } = book;
  const ui = links.ui.language;
  const say = INDEX[ui];
  const language = languageCode(edition.language);
  const table = indexTable(edition, correctedIndex(edition, language), language);
  const provisions = new Map(edition.provisions.map(({ ref }) => [provisionAnchor(ref), ref]));
  const topics = new Map(edition.topics.map(({ id, label }) => [topicAnchor(id), { id, label }]));
  const groups = groupsOf(table.rows);
  const corrected = edition.topics.reduce(
    (sum, { entries }) => sum + entries.filter((e) => e.status === 'corrected').length,
    0,
  );
  const firsts = new Map<string, string>();
  for (const [first] of groups) {
    const topic = topics.get(first?.anchor ?? '');
    if (topic && !firsts.has(letterOf(topic.label))) firsts.set(letterOf(topic.label), rowOf(topic.id));
  }
  return page(
    {
      reading,
      title: say.title,
      door: 'index',
      trail: [{ text: FRAME[ui].index, href: links.to('/index') }, { text: say.asTable }],
      elsewhere: elsewhereOf(reading, INDEX_TABLE, () => true) ?? [],
      main: 'index',
    },
    <>
      <div class="print-head">
        <span>{edition.title}</span>
        <span>{edition.id}</span>
      </div>
      <h1>{say.title}</h1>
      <p class="lead">{say.tableLead(count(ui, edition.topics.length, 'topic'), corrected)}</p>
      <p class="views">
        <a href={links.to('/index')}>{say.asList}</a>
        {corrected > 0 && (
          <a href={links.apart(`/findings/${encodeURIComponent(edition.id)}`)}>{FRAME[ui].findings}</a>
        )}
      </p>
      <PrintLinks reading={reading} path="/compendium" />
      <nav class="letters" aria-label={say.letters}>
        {[...firsts].map(([letter, anchor]) => (
          <a href={`#${encodeURIComponent(anchor)}`}>{letter}</a>
        ))}
      </nav>
      <section class="book-scroll" tabindex={0} aria-label={say.title}>
        <table class="book-table" lang={edition.language} dir={directionOf(edition.language)}>
          <thead>
            {table.head.map((row) => (
              <tr>
                {row.map((cell) => (
                  <th
                    scope={cell.columns > 1 ? 'colgroup' : 'col'}
                    colspan={cell.columns}
                    rowspan={cell.rows}
                  >
                    {cell.text}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          {groups.map((rows) => (
            <Topic
              rows={rows}
              columns={table.widths.length}
              topic={topics.get(rows[0]?.anchor ?? '')}
              provisions={provisions}
              links={links}
            />
          ))}
        </table>
      </section>
    </>,
  );
}

const rowOf = (id: string): string => `row-${id}`;

/** The rows of a topic stand together: its name once, at their head. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.opens || !last) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function Topic({
  rows,
  columns,
  topic,
  provisions,
  links,
}: {
  rows: readonly TableRow[];
  columns: number;
  topic: { readonly id: string; readonly label: string } | undefined;
  provisions: ReadonlyMap<string, string>;
  links: Links;
}) {
  return (
    <tbody id={topic && rowOf(topic.id)}>
      {rows.map(({ cells, shaded }, n) => {
        const rest = cells.slice(1);
        return (
          <tr class={shaded ? 'shaded' : undefined}>
            {n === 0 && (
              <th scope="rowgroup" rowspan={rows.length}>
                {topic && <a href={links.topic(topic.id)}>{topic.label}</a>}
              </th>
            )}
            {rest.map((runs, at) => (
              <td
                colspan={
                  at === rest.length - 1 && rest.length < columns - 1 ? columns - rest.length : undefined
                }
              >
                <Runs runs={runs} provisions={provisions} links={links} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function Runs({
  runs,
  provisions,
  links,
}: {
  runs: readonly Run[];
  provisions: ReadonlyMap<string, string>;
  links: Links;
}) {
  return (
    <>
      {runs.map((run) => {
        if (run.kind !== 'text') return null;
        const ref = run.link?.kind === 'within' ? provisions.get(run.link.anchor) : undefined;
        return ref === undefined ? run.text : <a href={links.provision(ref)}>{run.text}</a>;
      })}
    </>
  );
}

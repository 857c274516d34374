/** The lists and tables of a comparison: paragraphs, topics and references of two editions side by side. */
import type { ReferenceChange } from '../../../lineage/index.ts';
import type { TopicMatch } from '../../../thesaurus/index.ts';
import type { Book } from '../book.ts';
import type { Reading } from '../frame.tsx';
import { COMPARISON } from '../words/comparison.ts';
import { count, NOUNS } from '../words/nouns.ts';

export interface Sides {
  readonly earlier: Reading;
  readonly later: Reading;
  readonly earlierBook: Book;
  readonly laterBook: Book;
}

export function RefList({
  title,
  refs,
  reading,
}: {
  title: string;
  refs: readonly string[];
  reading: Reading;
}) {
  if (refs.length === 0) return null;
  const groups = new Map<string, string[]>();
  for (const ref of refs) {
    const key = ref.split('.').slice(0, 2).join('.');
    groups.set(key, [...(groups.get(key) ?? []), ref]);
  }
  return (
    <details class="ref-list">
      <summary>
        {title} <span class="dim">{count(reading.links.ui.language, refs.length, 'paragraph')}</span>
      </summary>
      {[...groups].map(([key, list]) => (
        <p>
          {list.map((ref, n) => (
            <>
              {n > 0 && ' '}
              <a href={reading.links.provision(ref)}>{n === 0 ? ref : ref.slice(key.length + 1)}</a>
            </>
          ))}
        </p>
      ))}
    </details>
  );
}

export function TopicTable({ sides, matches }: { sides: Sides; matches: readonly TopicMatch[] }) {
  const { change, became } = COMPARISON[sides.later.links.ui.language];
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{change}</th>
          <th scope="col">{sides.earlier.edition.id}</th>
          <th scope="col">{sides.later.edition.id}</th>
        </tr>
      </thead>
      <tbody>
        {matches.map((match) => (
          <tr>
            <td data-head={change}>{became[match.kind]}</td>
            <td data-head={sides.earlier.edition.id}>
              <TopicNames labels={match.earlier} book={sides.earlierBook} reading={sides.earlier} />
            </td>
            <td data-head={sides.later.edition.id}>
              <TopicNames labels={match.later} book={sides.laterBook} reading={sides.later} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TopicNames({ labels, book, reading }: { labels: readonly string[]; book: Book; reading: Reading }) {
  if (labels.length === 0) return <span class="dim">{NOUNS[reading.links.ui.language].none}</span>;
  return (
    <>
      {labels.map((label, n) => {
        const topic = book.edition.topics.find((t) => t.label === label);
        return (
          <>
            {n > 0 && <br />}
            {topic ? <a href={reading.links.topic(topic.id)}>{label}</a> : label}
          </>
        );
      })}
    </>
  );
}

export function ReferenceTable({
  id,
  title,
  changes,
  side,
  sides,
}: {
  id: string;
  title: string;
  changes: readonly ReferenceChange[];
  side: 'earlier' | 'later';
  sides: Sides;
}) {
  const { links } = side === 'earlier' ? sides.earlier : sides.later;
  const say = COMPARISON[links.ui.language];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {changes.length === 0 ? (
        <p class="empty">{say.noneAtAll}</p>
      ) : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{say.topic}</th>
              <th scope="col">{say.paragraph}</th>
              <th scope="col">{say.report}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const printed = side === 'earlier' ? change.earlier : change.later;
              return (
                <tr>
                  <td data-head={say.topic}>{printed?.topic}</td>
                  <td data-head={say.paragraph}>
                    {printed?.ref ? (
                      <a href={links.provision(printed.ref)}>{printed.ref}</a>
                    ) : (
                      printed?.published
                    )}
                  </td>
                  <td data-head={say.report}>
                    <span class="symbol">{printed?.symbol}</span> {printed?.locator}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

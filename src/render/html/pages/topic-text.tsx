/** The provisions of a topic in full, by meeting, each with its two references and what print has wrong about it. */
import type { Child } from 'hono/jsx';
import type { Section } from '../../../instrument/index.ts';
import { anchorOf, type Links } from '../address.ts';
import { type Book, citeWithin } from '../book.ts';
import { formatDates, yearOf } from '../dates.ts';
import { shortLabel } from '../family.ts';
import { ForceMark } from '../parts/force-mark.tsx';
import { Paragraph, Tree } from '../parts/paragraph.tsx';
import { statusWords } from '../parts/severity.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { refsOf } from '../topic-filter.ts';
import type { Listed, TopicPart } from '../topic-list.ts';
import { forceOf } from '../wording.ts';

export const sectionAnchor = (section: Section): string => anchorOf(`${section.part}.${section.numeral}`);

export function PartText({
  book,
  part,
  links,
  broad,
  marked,
}: {
  book: Book;
  part: TopicPart;
  links: Links;
  broad: boolean;
  /** Tells a script what each paragraph is, where no server narrows the topic. */
  marked: boolean;
}) {
  return (
    <section class="topic-part">
      <h2>{part.part.heading}</h2>
      {part.sections.map(({ section, items }) => (
        <section class="topic-section" aria-labelledby={sectionAnchor(section)}>
          <h3 id={sectionAnchor(section)}>
            <a href={links.inSection(section.part, section.numeral)}>
              <bdi>{section.name}</bdi>
            </a>
            <span class="dim">
              {formatDates(section.from, section.to, links.ui.language)}{' '}
              <span class="symbol">{section.report}</span>
            </span>
          </h3>
          {items.map((item) => (
            <div class="topic-item">
              {item.context.map((p, depth) => (
                <Paragraph
                  book={book}
                  provision={p}
                  links={links}
                  depth={depth}
                  anchored={false}
                  context
                  beside={null}
                />
              ))}
              {item.listed.map((listed) => (
                <Marked listed={marked ? listed : null} book={book} section={section}>
                  <Tree
                    book={book}
                    provision={listed.provision}
                    links={links}
                    depth={item.context.filter((p) => p.kind !== 'chapeau').length}
                    beside={undefined}
                    besideOf={(p) => (
                      <References
                        listed={listed}
                        provisionRef={p.ref}
                        book={book}
                        links={links}
                        broad={broad}
                      />
                    )}
                  />
                </Marked>
              ))}
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}

/** "recommendation option": the forces of what is listed, for the script of a site of files. */
function Marked({
  listed,
  book,
  section,
  children,
}: {
  listed: Listed | null;
  book: Book;
  section: Section;
  children?: Child;
}) {
  if (listed === null) return <>{children}</>;
  const forces = refsOf(listed).map((ref) => forceOf(book, ref));
  return (
    <div
      class="listed"
      data-year={yearOf(section.from)}
      data-part={section.part}
      data-forces={forces.join(' ')}
    >
      {children}
    </div>
  );
}

function References({
  listed,
  provisionRef,
  book,
  links,
  broad,
}: {
  listed: Listed;
  provisionRef: string;
  book: Book;
  links: Links;
  broad: boolean;
}) {
  const entries = listed.entries.filter((e) => e.entry.ref === provisionRef);
  if (provisionRef !== listed.provision.ref && entries.length === 0) return null;
  const provision = book.provisions.get(provisionRef);
  return (
    <div class="meta">
      <span class="ref-line">
        <a class="ref" href={links.provision(provisionRef)}>
          {provisionRef}
        </a>
        {provision && <span class="loc">{citeWithin(book, provision)}</span>}
      </span>
      <ForceMark force={forceOf(book, provisionRef)} ui={links.ui.language} />
      {provision && <Take taken={takenOf(book, provision, links)} ui={links.ui.language} />}
      {broad && (
        <ul class="labels">
          {[...new Map(entries.map(({ topic }) => [topic.id, topic])).values()].map((topic) => (
            <li>
              <a href={links.topic(topic.id)}>{shortLabel(topic)}</a>
            </li>
          ))}
        </ul>
      )}
      {entries
        .filter(({ entry }) => statusWords(entry, links.ui.language) !== '')
        .map(({ entry }) => (
          <p class={`entry-status status-${entry.status}`}>{statusWords(entry, links.ui.language)}</p>
        ))}
    </div>
  );
}

/** What is one paragraph of a draft to what was adopted? Its verdict, the closest wording, what is stronger, lost or akin. */
import type { CheckedParagraph, ClosestWording } from '../../../lineage/index.ts';
import { type Book, citeBriefly, sectionOf } from '../book.ts';
import { formatDates } from '../dates.ts';
import { directionOf } from '../direction.ts';
import type { Reading } from '../frame.tsx';
import { Difference } from '../parts/difference.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { Words } from '../parts/words.tsx';
import { AGREED } from '../words/agreed.ts';
import { DRAFT, draftLabel, verdictWords } from '../words/draft.ts';

export function Checked({
  paragraph,
  at,
  reading,
  book,
}: {
  paragraph: CheckedParagraph;
  /** Its place in the draft, from 0. */
  at: number;
  reading: Reading;
  book: Book;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const { text, verdict, closest, stronger, references, topics } = paragraph;
  const [nearest, ...others] = closest;
  const lost = references.filter((r) => r.status === 'unresolved' || r.status === 'ambiguous');
  const outside = references.filter((r) => r.status === 'external');
  const dir = directionOf(book.edition.language);
  return (
    <li class={`checked-one is-${verdict}`} id={`checked-${at + 1}`}>
      <p class="verdict">
        <strong>{verdictWords(paragraph, ui)}</strong> <ForceMark force={paragraph.force} ui={ui} />
      </p>
      <p class="words" lang={book.edition.language} dir={dir}>
        {paragraph.number !== '' && `${draftLabel(paragraph)} `}
        <Verbatim paragraph={paragraph} text={text} />
      </p>
      {nearest && (
        <Nearest nearest={nearest} verbatim={verdict === 'verbatim'} book={book} reading={reading} />
      )}
      {stronger && stronger.ref !== nearest?.ref && (
        <p>
          <strong>{say.stronger}</strong>: <Refs refs={[stronger.ref]} reading={reading} book={book} />{' '}
          <ForceMark force={stronger.force} ui={ui} />
        </p>
      )}
      {others.length > 0 && (
        <p>
          {say.alsoSee}: <Refs refs={others.map((o) => o.ref)} reading={reading} book={book} />
        </p>
      )}
      {lost.length > 0 && (
        <p>
          {say.references}:{' '}
          {lost.map(({ text: words, reason }, n) => (
            <>
              {n > 0 && '; '}
              <q>{words}</q> {reason !== null && <span class="dim">({reason})</span>}
            </>
          ))}
        </p>
      )}
      {outside.length > 0 && (
        <p>
          {DRAFT[ui].outside}: {outside.map(({ text: words }, n) => [n > 0 && '; ', <q>{words}</q>])}
        </p>
      )}
      {topics.length > 0 && (
        <p>
          {say.topics}:{' '}
          {topics.map((topic, n) => (
            <>
              {n > 0 && '; '}
              <a href={links.topic(topic.id)}>{topic.label}</a> (
              <Refs refs={topic.evidence} reading={reading} />)
            </>
          ))}
        </p>
      )}
    </li>
  );
}

function Verbatim({ paragraph, text }: { paragraph: CheckedParagraph; text: string }) {
  const { verbatim } = paragraph;
  return (
    <>
      {verbatim.map(({ start, end, ref }, n) => (
        <>
          {text.slice(verbatim[n - 1]?.end ?? 0, start)}
          <mark title={ref}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(verbatim.at(-1)?.end ?? 0)}
    </>
  );
}

function Limits({ name, phrases }: { name: string; phrases: readonly string[] }) {
  return phrases.length === 0 ? null : (
    <p>
      {name}: {phrases.map((p, n) => [n > 0 && '; ', <q>{p}</q>])}
    </p>
  );
}

/** @param book for their citations; without it, designations only */
function Refs({ refs, reading, book }: { refs: readonly string[]; reading: Reading; book?: Book }) {
  return (
    <>
      {refs.map((ref, n) => {
        const provision = book?.provisions.get(ref);
        return (
          <>
            {n > 0 && ', '}
            <a href={reading.links.provision(ref)}>{ref}</a>
            {book && provision && (
              <span class="dim" dir="auto">
                {' '}
                ({citeBriefly(book, provision)})
              </span>
            )}
          </>
        );
      })}
    </>
  );
}

/** The closest adopted wording, compared with the draft word by word, and to be copied as it was adopted. */
function Nearest({
  nearest,
  verbatim,
  book,
  reading,
}: {
  nearest: ClosestWording;
  verbatim: boolean;
  book: Book;
  reading: Reading;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const { language } = book.edition;
  const dir = directionOf(language);
  const provision = book.provisions.get(nearest.ref);
  const section = provision && sectionOf(book, provision);
  return (
    <div class="closest" data-taken>
      <p>
        {verbatim ? say.asIn : say.closest}: <Refs refs={[nearest.ref]} reading={reading} book={book} />{' '}
        <ForceMark force={nearest.force.from} ui={ui} />
        {section && (
          <span class="dim">
            {' '}
            <bdi>{section.name}</bdi>, <bdi>{formatDates(section.from, section.to, ui)}</bdi>
          </span>
        )}
      </p>
      {!verbatim && (
        <p class="words" lang={language} dir={dir}>
          <Difference words={nearest.changes} ui={ui} />
        </p>
      )}
      <Limits name={say.limitsAdded} phrases={nearest.qualifiers.added} />
      <Limits name={say.limitsDropped} phrases={nearest.qualifiers.dropped} />
      {provision && (
        <>
          <details>
            <summary>{DRAFT[ui].adoptedInFull}</summary>
            <p class="words" lang={language} dir={dir} data-words>
              <Words text={provision.text} marks={provision.marks} />
            </p>
          </details>
          <Take taken={takenOf(book, provision, links)} ui={ui} />
        </>
      )}
    </div>
  );
}

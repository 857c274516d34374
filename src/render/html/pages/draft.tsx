/** What was agreed already of what a draft says? A form that works without scripts, and its answer, to be printed. */
import type { CheckedParagraph, DraftCheck } from '../../../lineage/index.ts';
import type { Book } from '../book.ts';
import { directionOf } from '../direction.ts';
import { page, type Reading } from '../frame.tsx';
import { Difference } from '../parts/difference.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { AGREED } from '../words/agreed.ts';
import { count, NOUNS } from '../words/nouns.ts';

/** @param fault why a draft could not be checked, in a sentence */
export function draftForm(reading: Reading, fault?: string): string {
  const say = AGREED[reading.links.ui.language];
  return page(
    { reading, title: say.draft, door: 'none', trail: trail(reading), main: 'draft' },
    <>
      <h1>{say.draft}</h1>
      <p class="lead">{say.draftLead}</p>
      {fault !== undefined && (
        <p class="fault" role="alert">
          <strong>{say.notRead}.</strong> {fault}
        </p>
      )}
      <form
        class="draft-form"
        action={reading.links.to('/draft')}
        method="post"
        enctype="multipart/form-data"
      >
        <label for="draft-text">{say.paste}</label>
        <textarea id="draft-text" name="text" rows={12} dir="auto" />
        <label for="draft-file">{say.orFile}</label>
        <input id="draft-file" name="file" type="file" />
        <p>
          <button type="submit">{say.check}</button> <span class="dim">{say.nothingKept}</span>
        </p>
      </form>
    </>,
  );
}

export function draftPage(reading: Reading, book: Book, check: DraftCheck): string {
  const ui = reading.links.ui.language;
  const say = AGREED[ui];
  return page(
    {
      reading,
      title: say.result,
      door: 'none',
      trail: [...trail(reading), { text: say.result }],
      main: 'draft',
    },
    <>
      <h1>{say.draft}</h1>
      <p class="dim">
        {check.file === '' ? null : <bdi>{check.file}: </bdi>}
        {count(ui, check.paragraphs.length, 'paragraph')} · {check.edition} ·{' '}
        <a href={reading.links.to('/draft')}>{say.another}</a>
      </p>
      {check.remarks.map((remark) => (
        <p class="dim">{remark}</p>
      ))}
      <ol class="checked">
        {check.paragraphs.map((paragraph) => (
          <Checked paragraph={paragraph} reading={reading} book={book} />
        ))}
      </ol>
    </>,
  );
}

function Checked({
  paragraph,
  reading,
  book,
}: {
  paragraph: CheckedParagraph;
  reading: Reading;
  book: Book;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const { number, text, verdict, closest, stronger, references, topics } = paragraph;
  const [nearest, ...others] = closest;
  const lost = references.filter((r) => r.status === 'unresolved' || r.status === 'ambiguous');
  const dir = directionOf(book.edition.language);
  return (
    <li class={`checked-one is-${verdict}`}>
      <p class="verdict">
        <strong>{say[verdict]}</strong> <ForceMark force={paragraph.force} ui={ui} />
      </p>
      <p class="words" lang={book.edition.language} dir={dir}>
        {number !== '' && `${number} `}
        <Verbatim paragraph={paragraph} text={text} />
      </p>
      {nearest && (
        <div class="closest">
          <p>
            {verdict === 'verbatim' ? say.asIn : say.closest}:{' '}
            <a href={links.provision(nearest.ref)}>{nearest.ref}</a>{' '}
            <ForceMark force={nearest.force.from} ui={ui} />
          </p>
          {verdict !== 'verbatim' && (
            <p class="words" lang={book.edition.language} dir={dir}>
              <Difference words={nearest.changes} />
            </p>
          )}
          <Limits name={say.limitsAdded} phrases={nearest.qualifiers.added} />
          <Limits name={say.limitsDropped} phrases={nearest.qualifiers.dropped} />
        </div>
      )}
      {stronger && (
        <p>
          {say.stronger}: <a href={links.provision(stronger.ref)}>{stronger.ref}</a>{' '}
          <ForceMark force={stronger.force} ui={ui} />
        </p>
      )}
      {others.length > 0 && (
        <p>
          {say.alsoSee}: <Refs refs={others.map((o) => o.ref)} reading={reading} />
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

export function Refs({ refs, reading }: { refs: readonly string[]; reading: Reading }) {
  return (
    <>
      {refs.map((ref, n) => (
        <>
          {n > 0 && ', '}
          <a href={reading.links.provision(ref)}>{ref}</a>
        </>
      ))}
    </>
  );
}

function trail(reading: Reading) {
  const ui = reading.links.ui.language;
  return [
    { text: NOUNS[ui].home, href: reading.links.to('/') },
    { text: AGREED[ui].draft, href: reading.links.to('/draft') },
  ];
}

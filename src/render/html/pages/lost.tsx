/** What to show when the words typed lead to several paragraphs, to none, or to an address that is not there. */
import type { Provision } from '../../../instrument/index.ts';
import { type Book, citeBriefly } from '../book.ts';
import { GoBox, page, type Reading } from '../frame.tsx';
import { COMPARISON } from '../words/comparison.ts';
import { FRAME } from '../words/frame.ts';
import { count } from '../words/nouns.ts';
import { openingOf } from './provision.tsx';

/** A door near the one that was asked for. */
export interface NearDoor {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

/** Several paragraphs answer to the same words: the reader chooses. */
export function candidatesPage(
  reading: Reading,
  book: Book,
  asked: string,
  refs: readonly string[],
  reason: string | null,
): string {
  const provisions = refs.flatMap((ref) => book.provisions.get(ref) ?? []);
  const ui = reading.links.ui.language;
  return page(
    {
      reading,
      title: `“${asked}”`,
      door: 'none',
      trail: [{ text: FRAME[ui].home, href: reading.links.to('/') }, { text: FRAME[ui].goTo }],
      main: 'lost',
      focusBox: true,
    },
    <>
      <h1>{COMPARISON[ui].names(asked, count(ui, provisions.length, 'paragraph'))}</h1>
      {reason && <p class="lead">{reason}</p>}
      <ul class="candidates">
        {provisions.map((p) => (
          <Candidate book={book} provision={p} href={reading.links.provision(p.ref)} />
        ))}
      </ul>
      <GoBox links={reading.links} files={reading.site.files} id="go" value={asked} />
    </>,
  );
}

function Candidate({ book, provision, href }: { book: Book; provision: Provision; href: string }) {
  return (
    <li>
      <a href={href}>{provision.ref}</a>
      <span class="dim"> {citeBriefly(book, provision)}</span>
      <p class="candidate-words">{openingOf(provision.text, 220)}</p>
    </li>
  );
}

/** Nothing answers: the reason, and what is near. `asked` is what the reader typed, when it came from the box. */
export function lostPage(
  reading: Reading,
  input: {
    readonly title: string;
    readonly reason: string;
    readonly near: readonly NearDoor[];
    readonly asked?: string;
  },
): string {
  const { title, reason, near, asked } = input;
  const { links } = reading;
  const say = COMPARISON[links.ui.language];
  const doors = FRAME[links.ui.language];
  return page(
    {
      reading,
      title,
      door: 'none',
      trail: [{ text: doors.home, href: links.to('/') }, { text: say.notFound }],
      main: 'lost',
      focusBox: true,
    },
    <>
      <h1>{title}</h1>
      <p class="lead">{reason}</p>
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{say.near}</h2>
          <ul class="candidates">
            {near.map((door) => (
              <li>
                <a href={door.href}>{door.text}</a>
                {door.note && <p class="candidate-words">{door.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <GoBox
        links={reading.links}
        files={reading.site.files}
        id="go"
        {...(asked === undefined ? {} : { value: asked })}
      />
      <p class="hint">
        {say.beginWith} <a href={links.to('/compendium')}>{doors.compendium}</a>,{' '}
        <a href={links.to('/index')}>{doors.index}</a>
      </p>
    </>,
  );
}

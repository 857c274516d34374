/** In which words was a matter agreed, when and how strongly? Every adopted wording of a phrase in order of time. */
import type { AgreedUse, AgreedWordings } from '../../../lineage/index.ts';
import type { Book } from '../book.ts';
import { formatDates, formatDay } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { page, type Reading } from '../frame.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { WordingTimeline } from '../parts/wording-timeline.tsx';
import { Words } from '../parts/words.tsx';
import { AGREED } from '../words/agreed.ts';
import { ADDRESSEE_NAMES } from '../words/force-names.ts';
import { count, NOUNS } from '../words/nouns.ts';

/** @param found undefined when no phrase was asked for */
export function agreedPage(
  reading: Reading,
  book: Book,
  phrase: string,
  found: AgreedWordings | undefined,
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  return page(
    {
      reading,
      title: phrase === '' ? say.agreed : `${say.agreed}: ${phrase}`,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.agreed }],
      main: 'agreed',
    },
    <>
      <h1>{say.agreed}</h1>
      <p class="lead">{say.agreedLead}</p>
      <form class="go" action="/agreed" method="get">
        <label for="phrase">{say.phrase}</label>
        <span class="go-line">
          <input id="phrase" name="phrase" type="search" value={phrase} maxlength={300} dir="auto" required />
          {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
          {links.ui.chosen && <input type="hidden" name="ui" value={ui} />}
          <button type="submit">{say.find}</button>
        </span>
      </form>
      {found &&
        (found.uses.length === 0 ? (
          <p class="empty">{say.nothingAgreed}</p>
        ) : (
          <Found found={found} reading={reading} book={book} />
        ))}
    </>,
  );
}

function Found({ found, reading, book }: { found: AgreedWordings; reading: Reading; book: Book }) {
  const ui = reading.links.ui.language;
  const say = AGREED[ui];
  const bodies = new Map(reading.site.bodies.map((b) => [b.id, b.shortName]));
  return (
    <>
      <p>
        {count(ui, found.uses.length, 'paragraph')} ·{' '}
        {Object.entries(found.bodies)
          .map(([body, times]) => `${bodies.get(body) ?? body} ${times}`)
          .join(' · ')}{' '}
        · {say.first} <bdi>{formatDay(found.first ?? '', ui)}</bdi> · {say.last}{' '}
        <bdi>{formatDay(found.last ?? '', ui)}</bdi>
      </p>
      <WordingTimeline uses={found.uses} ui={ui} />
      <table class="plain variants">
        <caption>{say.variants}</caption>
        <thead>
          <tr>
            <th scope="col">{say.wording}</th>
            <th scope="col">{say.uses}</th>
            <th scope="col">{say.first}</th>
            <th scope="col">{say.last}</th>
          </tr>
        </thead>
        <tbody>
          {found.variants.map((v) => (
            <tr>
              <td data-head={say.wording} dir="auto">
                {v.text}
              </td>
              <td data-head={say.uses}>{v.uses}</td>
              <td data-head={say.first}>{v.first.slice(0, 4)}</td>
              <td data-head={say.last}>{v.last.slice(0, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol class="wordings">
        {found.uses.map((use) => (
          <Use use={use} reading={reading} book={book} />
        ))}
      </ol>
    </>
  );
}

function Use({ use, reading, book }: { use: AgreedUse; reading: Reading; book: Book }) {
  const { links } = reading;
  const ui = links.ui.language;
  const section = book.edition.sections.find((s) => s.instruments.includes(use.instrument));
  const provision = book.provisions.get(use.ref);
  return (
    <li data-taken>
      <p class="wording-head">
        <a href={links.provision(use.ref)}>{use.ref}</a>{' '}
        {section && (
          <span class="dim">
            <bdi>{section.name}</bdi>, <bdi>{formatDates(section.from, section.to, ui)}</bdi>
          </span>
        )}{' '}
        <ForceMark force={use.force} ui={ui} />{' '}
        {use.addressees.length > 0 && (
          <span class="dim">{use.addressees.map((a) => ADDRESSEE_NAMES[ui][a]).join(', ')}</span>
        )}
      </p>
      <p class="words" lang={book.edition.language} dir={directionOf(book.edition.language)} data-words>
        <Words text={use.text} marks={provision?.marks ?? []} found={use.places} />
      </p>
      {provision && <Take taken={takenOf(book, provision, links)} ui={ui} />}
    </li>
  );
}

/** In which words was a matter agreed, when and how strongly? Every adopted wording of a phrase in order of time. */

import type { LanguageCode } from '../../../language/index.ts';
import type { AgreedUse, AgreedWordings } from '../../../lineage/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { formatDates, formatDay, yearOf } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { page, type Reading } from '../frame.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { WordingTimeline } from '../parts/wording-timeline.tsx';
import { Words } from '../parts/words.tsx';
import { AGREED } from '../words/agreed.ts';
import { ADDRESSEE_NAMES, FORCE_NAMES } from '../words/force-names.ts';
import { count, NOUNS } from '../words/nouns.ts';

/** Uses on one page. */
const TO_A_PAGE = 100;
/** Variants that are listed. */
const MOST_VARIANTS = 30;

/**
 * @param found undefined when no phrase was asked for
 * @param from place of the first use shown, from 0
 */
export function agreedPage(
  reading: Reading,
  book: Book,
  phrase: string,
  found: AgreedWordings | undefined,
  from = 0,
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
        <span class="hint">{say.exactly}</span>
      </form>
      {found &&
        (found.uses.length === 0 ? (
          <p class="empty">
            {say.nothingAgreed}{' '}
            <a href={links.to(`/search?q=${encodeURIComponent(phrase)}`)}>{say.searchInstead}</a>
          </p>
        ) : (
          <Found found={found} reading={reading} book={book} from={from} />
        ))}
    </>,
  );
}

function Found({
  found,
  reading,
  book,
  from,
}: {
  found: AgreedWordings;
  reading: Reading;
  book: Book;
  from: number;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const bodies = new Map(reading.site.bodies.map((b) => [b.id, b.shortName]));
  const [first, last] = [found.uses[0], found.uses.at(-1)];
  const start = from < found.uses.length ? from : 0;
  const next = start + TO_A_PAGE;
  return (
    <>
      <p>
        <b>{count(ui, found.uses.length, 'paragraph')}</b> ·{' '}
        {Object.entries(found.bodies)
          .map(([body, times]) => `${bodies.get(body) ?? body} ${times}`)
          .join(' · ')}
        {first && last && (
          <>
            {' '}
            · {say.first} <Dated use={first} links={links} /> · {say.last} <Dated use={last} links={links} />
          </>
        )}
      </p>
      <WordingTimeline uses={found.uses} ui={ui} />
      {found.course.length > 1 && (
        <p class="course">
          {say.course}:{' '}
          {found.course.map(({ date, ref, force }, n) => (
            <>
              {n > 0 && <span aria-hidden="true"> → </span>}
              <a href={links.provision(ref)}>{yearOf(date)}</a> {FORCE_NAMES[ui][force]}
            </>
          ))}
        </p>
      )}
      <Variants found={found} ui={ui} />
      <ol class="wordings" start={start + 1}>
        {found.uses.slice(start, next).map((use) => (
          <Use use={use} reading={reading} book={book} />
        ))}
      </ol>
      {next < found.uses.length && (
        <p>
          <a
            class="action"
            rel="next"
            href={links.to(`/agreed?phrase=${encodeURIComponent(found.phrase)}&from=${next}`)}
          >
            {say.moreUses} ({next + 1}–{Math.min(next + TO_A_PAGE, found.uses.length)})
          </a>
        </p>
      )}
    </>
  );
}

function Dated({ use: { ref, date }, links }: { use: AgreedUse; links: Links }) {
  return (
    <>
      <bdi>{formatDay(date, links.ui.language)}</bdi> (<a href={links.provision(ref)}>{ref}</a>)
    </>
  );
}

function Variants({ found: { variants }, ui }: { found: AgreedWordings; ui: LanguageCode }) {
  const say = AGREED[ui];
  const rest = variants.length - MOST_VARIANTS;
  return (
    <>
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
          {variants.slice(0, MOST_VARIANTS).map((v) => (
            <tr>
              <td data-head={say.wording}>
                <bdi>{v.text}</bdi>
              </td>
              <td data-head={say.uses}>{v.uses}</td>
              <td data-head={say.first}>{v.first.slice(0, 4)}</td>
              <td data-head={say.last}>{v.last.slice(0, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="dim">{say.moreVariants(rest)}</p>}
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

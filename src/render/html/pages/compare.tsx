/** Some provisions side by side, in the order of the address; copied into a document, each keeps its citation. */
import type { LanguageCode } from '../../../language/index.ts';
import { type ComparedProvision, type ComparedWith, inOrderOfTime, recurringWith } from '../../compared.ts';
import type { Links } from '../address.ts';
import { type Book, citeBriefly, sectionOf } from '../book.ts';
import { formatDates } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { page, type Reading } from '../frame.tsx';
import { MarkedDifference } from '../parts/difference.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { AGREED } from '../words/agreed.ts';
import { COMPARE } from '../words/compare.ts';
import { NOUNS } from '../words/nouns.ts';

export interface ComparisonView {
  readonly compared: readonly ComparedProvision[];
  readonly against: ComparedWith;
  /** What was asked for that is not there, as typed. */
  readonly unknown: readonly string[];
}

export function comparePage(reading: Reading, book: Book, view: ComparisonView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = COMPARE[ui];
  const { compared, unknown } = view;
  const refs = compared.map(({ provision }) => provision.ref);
  return page(
    {
      reading,
      title: refs.length === 0 ? say.title : `${say.title}: ${refs.join(', ')}`,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.title }],
      main: 'compare',
    },
    <>
      <h1>{say.title}</h1>
      <p class="lead">{refs.length > 1 ? `${say.lead} ${say.legend}` : say.lead}</p>
      {unknown.length > 0 && (
        <p class="fault" role="alert">
          {say.notFound}: <bdi>{unknown.join(', ')}</bdi>
        </p>
      )}
      {refs.length === 0 && <p class="empty">{say.nothing}</p>}
      {refs.length === 1 && <p class="empty">{say.one}</p>}
      {refs.length > 1 && <Choices view={view} refs={refs} book={book} reading={reading} />}
      {refs.length > 0 && (
        <div class="side-by-side" data-compared={refs.join(',')}>
          {compared.map((one, at) => (
            <Side reading={reading} book={book} one={one} refs={refs} at={at} against={view.against} />
          ))}
        </div>
      )}
      <Add view={view} refs={refs} book={book} links={links} />
    </>,
  );
}

/** The address of a comparison with other provisions or another order. */
function addressWith(links: Links, refs: readonly string[], against: ComparedWith): string {
  const address = links.compare(refs) ?? '';
  return against === 'first' ? address : `${address}${address.includes('?') ? '&' : '?'}with=previous`;
}

function Choices({
  view: { against },
  refs,
  book,
  reading,
}: {
  view: ComparisonView;
  refs: readonly string[];
  book: Book;
  reading: Reading;
}) {
  const { links } = reading;
  const say = COMPARE[links.ui.language];
  const ordered = inOrderOfTime(book.edition, refs);
  const query = `?${refs.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&')}${against === 'first' ? '' : '&with=previous'}`;
  return (
    <div class="compare-choices">
      <nav aria-label={say.comparedWith}>
        <span class="dim">{say.comparedWith}</span>{' '}
        {(['first', 'previous'] as const).map((which) => (
          <a href={addressWith(links, refs, which)} aria-current={which === against ? 'true' : undefined}>
            {say[which]}
          </a>
        ))}
      </nav>
      {ordered.join() !== refs.join() && (
        <a href={addressWith(links, ordered, against)} data-tray-set={ordered.join(',')}>
          {say.byDate}
        </a>
      )}
      <button type="button" class="take-one" data-take="all">
        {say.copyAll}
      </button>
      <PrintLinks reading={reading} path="/compare" query={query} />
    </div>
  );
}

function Side({
  reading,
  book,
  one: { provision, force, against: other, paragraphs },
  refs,
  at,
  against,
}: {
  reading: Reading;
  book: Book;
  one: ComparedProvision;
  refs: readonly string[];
  at: number;
  against: ComparedWith;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = COMPARE[ui];
  const { language } = book.edition;
  const section = sectionOf(book, provision);
  return (
    <article data-taken aria-labelledby={`side-${at}`}>
      <h2 id={`side-${at}`}>
        <a href={links.provision(provision.ref)}>{provision.ref}</a>
      </h2>
      {section && (
        <p class="dim">
          <bdi>{section.name}</bdi>, <bdi>{formatDates(section.from, section.to, ui)}</bdi>
        </p>
      )}
      <p>
        <ForceMark force={force} ui={ui} />
        {other && <span class="dim"> {say.against(AGREED[ui][other.kind], other.ref)}</span>}
      </p>
      <blockquote class="words" lang={language} dir={directionOf(language)}>
        {paragraphs.map((runs) => (
          <p data-words>
            <MarkedDifference runs={runs} ui={ui} />
          </p>
        ))}
        <footer>
          <cite dir="auto">{citeBriefly(book, provision)}</cite>
        </footer>
      </blockquote>
      <Take taken={{ ...takenOf(book, provision, links), compare: null }} ui={ui} />
      <Moves refs={refs} at={at} against={against} links={links} ui={ui} />
    </article>
  );
}

/** Links, so that the order is that of the address: it can be sent to somebody. */
function Moves({
  refs,
  at,
  against,
  links,
  ui,
}: {
  refs: readonly string[];
  at: number;
  against: ComparedWith;
  links: Links;
  ui: LanguageCode;
}) {
  const say = COMPARE[ui];
  const ref = refs[at] ?? '';
  const moved = (to: number): string[] => {
    const others = refs.filter((_, n) => n !== at);
    return [...others.slice(0, to), ref, ...others.slice(to)];
  };
  const move = (to: readonly string[], label: string, sign?: string) => (
    <a
      href={addressWith(links, to, against)}
      data-tray-set={to.join(',')}
      aria-label={sign === undefined ? `${label} ${ref}` : label}
      title={sign === undefined ? undefined : label}
    >
      {sign ?? label}
    </a>
  );
  return (
    <p class="moves">
      {at > 0 && move(moved(at - 1), say.forward(ref), '←')}
      {at < refs.length - 1 && move(moved(at + 1), say.back(ref), '→')}
      {move(
        refs.filter((_, n) => n !== at),
        say.remove,
      )}
    </p>
  );
}

/** A form and links, for a reader without scripts has no tray. */
function Add({
  view: { against },
  refs,
  book,
  links,
}: {
  view: ComparisonView;
  refs: readonly string[];
  book: Book;
  links: Links;
}) {
  const say = COMPARE[links.ui.language];
  const recurring = refs.length === 0 ? [] : recurringWith(book.edition, refs);
  return (
    <div class="compare-add">
      <form class="go" action="/compare" method="get">
        <label for="add">{say.add}</label>
        <span class="go-line">
          {refs.map((ref) => (
            <input type="hidden" name="ref" value={ref} />
          ))}
          <input
            id="add"
            name="ref"
            type="search"
            placeholder="III.23"
            autocomplete="off"
            maxlength={200}
            dir="auto"
            required
          />
          {against === 'previous' && <input type="hidden" name="with" value="previous" />}
          {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
          {links.ui.chosen && <input type="hidden" name="ui" value={links.ui.language} />}
          <button type="submit">{say.addButton}</button>
        </span>
      </form>
      {recurring.length > 0 && (
        <p class="compare-recur">
          {say.recur}:{' '}
          {recurring.map((ref) => (
            <a
              href={addressWith(links, [...refs, ref], against)}
              data-tray-set={[...refs, ref].join(',')}
              aria-label={`${say.addButton} ${ref}`}
            >
              {ref}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

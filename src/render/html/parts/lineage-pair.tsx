/** One paragraph that took over words of an earlier one: which, how strongly both, what became of the words. */
import type { LineagePair } from '../../../lineage/index.ts';
import { markedRuns } from '../../marked-changes.ts';
import type { Links } from '../address.ts';
import { type Book, citeBriefly, sectionOf } from '../book.ts';
import { formatDates } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { AGREED } from '../words/agreed.ts';
import { LINEAGE } from '../words/lineage.ts';
import { MarkedDifference } from './difference.tsx';
import { ForceMark } from './force-mark.tsx';

/** @param other the end that is not known from the page; both ends are named when left out */
export function PairOfWords({
  pair,
  book,
  links,
  other,
  open,
}: {
  pair: LineagePair;
  book: Book;
  links: Links;
  other?: 'from' | 'to';
  /** Whether the words are shown at once. */
  open: boolean;
}) {
  const ui = links.ui.language;
  const { language } = book.edition;
  const [from, to] = [book.provisions.get(pair.from), book.provisions.get(pair.to)];
  const compare = links.compare([pair.from, pair.to]);
  if (!from || !to) return null;
  return (
    <div class="pair-of-words">
      <p class="pair-head">
        {other !== 'to' && <End which="from" pair={pair} book={book} links={links} full={other === 'from'} />}
        {other === undefined && (
          <span aria-hidden="true" class="pair-arrow">
            →
          </span>
        )}{' '}
        {other !== 'from' && <End which="to" pair={pair} book={book} links={links} full={other === 'to'} />}{' '}
        <strong>{AGREED[ui][pair.kind]}</strong>
        {compare !== null && (
          <>
            {' '}
            <a href={compare}>
              {AGREED[ui].compare}
              <span class="hidden">
                {' '}
                {pair.from}, {pair.to}
              </span>
            </a>
          </>
        )}
      </p>
      <details open={open}>
        <summary>{LINEAGE[ui].words}</summary>
        <p class="words" lang={language} dir={directionOf(language)}>
          <MarkedDifference runs={markedRuns(from, to, pair.changes)} ui={ui} />
        </p>
      </details>
    </div>
  );
}

function End({
  which,
  pair,
  book,
  links,
  full,
}: {
  which: 'from' | 'to';
  pair: LineagePair;
  book: Book;
  links: Links;
  /** With citation and date. */
  full: boolean;
}) {
  const ui = links.ui.language;
  const provision = book.provisions.get(pair[which]);
  const section = provision && sectionOf(book, provision);
  return (
    <>
      <a href={links.provision(pair[which])}>{pair[which]}</a>
      {full && provision && section && (
        <span class="dim">
          {' '}
          <bdi>{citeBriefly(book, provision)}</bdi>, <bdi>{formatDates(section.from, section.to, ui)}</bdi>
        </span>
      )}
      <ForceMark force={pair.force[which]} ui={ui} />
    </>
  );
}

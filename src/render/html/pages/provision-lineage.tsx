/** Force, addressees, and where words of a provision recur: what is known of its wording. */
import type { Provision } from '../../../instrument/index.ts';
import { adoptedPassages, type LineagePair } from '../../../lineage/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { ForceMark } from '../parts/force-mark.tsx';
import { PairOfWords } from '../parts/lineage-pair.tsx';
import { recurrenceOf } from '../wording.ts';
import { AGREED } from '../words/agreed.ts';
import { ADDRESSEE_NAMES } from '../words/force-names.ts';

export function WordingFacts({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const ui = links.ui.language;
  const say = AGREED[ui];
  const opening = adoptedPassages(book.edition).passages.find((p) => p.ref === provision.ref)?.opening;
  if (!opening || opening.force === 'none') return null;
  return (
    <>
      <div>
        <dt>{say.force}</dt>
        <dd>
          <ForceMark force={opening.force} ui={ui} />{' '}
          {opening.formula !== '' && (
            <q class="dim" lang={book.edition.language}>
              {[opening.formula, opening.hedge].filter((word) => word !== null).join(' ')}
            </q>
          )}
        </dd>
      </div>
      {opening.addressees.length > 0 && (
        <div>
          <dt>{say.addressedTo}</dt>
          <dd>{opening.addressees.map((a) => ADDRESSEE_NAMES[ui][a]).join(', ')}</dd>
        </div>
      )}
    </>
  );
}

/** Words that a provision took over, and that were taken over from it, each compared word by word. */
export function WordsThatRecur({
  book,
  provision,
  links,
}: {
  book: Book;
  provision: Provision;
  links: Links;
}) {
  const say = AGREED[links.ui.language];
  const { earlier, later } = recurrenceOf(book, provision.ref);
  if (earlier.length + later.length === 0) return null;
  return (
    <section class="recurring" aria-label={say.recur}>
      <RecurList title={say.earlier} pairs={earlier} other="from" book={book} links={links} />
      <RecurList title={say.later} pairs={later} other="to" book={book} links={links} />
    </section>
  );
}

/** Pairs whose words are shown without being asked for. */
const OPEN = 2;

function RecurList({
  title,
  pairs,
  other,
  book,
  links,
}: {
  title: string;
  pairs: readonly LineagePair[];
  other: 'from' | 'to';
  book: Book;
  links: Links;
}) {
  if (pairs.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      {pairs.map((pair, at) => (
        <PairOfWords pair={pair} other={other} book={book} links={links} open={at < OPEN} />
      ))}
    </div>
  );
}

/** Force, addressees, and where words of a provision recur: what is known of its wording. */
import type { Provision } from '../../../instrument/index.ts';
import { adoptedPassages, type LineagePair, lineageOfEdition } from '../../../lineage/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { ForceMark } from '../parts/force-mark.tsx';
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

export function WordsThatRecur({
  book,
  provision,
  links,
  compare,
}: {
  book: Book;
  provision: Provision;
  links: Links;
  /** Whether provisions can be compared: pages written to files cannot. */
  compare: boolean;
}) {
  const say = AGREED[links.ui.language];
  const pairs = lineageOfEdition(book.edition);
  const earlier = pairs.filter((p) => p.to === provision.ref);
  const later = pairs.filter((p) => p.from === provision.ref);
  if (earlier.length + later.length === 0) return null;
  return (
    <section class="mentions" aria-label={say.recur}>
      <RecurList
        title={say.earlier}
        pairs={earlier}
        other="from"
        book={book}
        links={links}
        compare={compare}
      />
      <RecurList title={say.later} pairs={later} other="to" book={book} links={links} compare={compare} />
    </section>
  );
}

function RecurList({
  title,
  pairs,
  other,
  book,
  links,
  compare,
}: {
  title: string;
  pairs: readonly LineagePair[];
  other: 'from' | 'to';
  book: Book;
  links: Links;
  /** Whether provisions can be compared: pages written to files cannot. */
  compare: boolean;
}) {
  if (pairs.length === 0) return null;
  const ui = links.ui.language;
  const say = AGREED[ui];
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {pairs.map((pair) => {
          const ref = pair[other];
          return (
            <li>
              <a href={links.provision(ref)}>{ref}</a> <ForceMark force={pair.force[other]} ui={ui} />{' '}
              <span class="dim">{say[pair.kind]}</span>{' '}
              {compare && (
                <a href={links.to(`/compare?refs=${encodeURIComponent(`${pair.from},${pair.to}`)}`)}>
                  {say.compare}
                  <span class="hidden">
                    {' '}
                    {pair.from}, {pair.to}
                  </span>
                </a>
              )}
              <br />
              <span class="dim" lang={book.edition.language} dir="auto">
                {book.provisions.get(ref)?.text.slice(0, EXCERPT)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Characters of a provision that are shown for it. */
const EXCERPT = 140;

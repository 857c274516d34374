/** Provisions that name a country or an article, in full, with the name marked; and those beside their records. */
import { languageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { directionOf } from '../direction.ts';
import { recordAddress } from '../record-address.ts';
import type { LeadingView, NamingView } from '../record-view.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { PORTAL } from '../words/portal.ts';
import { Marked } from './marked.tsx';

export function NamingList({ named, book }: { named: readonly NamingView[]; book: Book }) {
  const { language } = book.edition;
  return (
    <ul class="naming">
      {named.map(({ ref, href, citation, date, text, places }) => (
        <li>
          <p class="naming-head">
            <a href={href}>{ref}</a>{' '}
            <span class="dim">
              {citation} · <bdi>{date}</bdi>
            </span>
          </p>
          <p class="words" lang={languageCode(language)} dir={directionOf(language)}>
            <Marked text={text} places={places} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Characters of a provision that is only suggested. */
const OPENING = 180;

export function LeadingList({
  leading,
  book,
  links,
}: {
  leading: readonly LeadingView[];
  book: Book;
  links: Links;
}) {
  const ui = links.ui.language;
  const { language } = book.edition;
  return (
    <ul class="naming">
      {leading.map(({ ref, href, text, tied, records, words }) => (
        <li class={tied ? undefined : 'suggested'}>
          <p class="naming-head">
            <a href={href}>{ref}</a>
            {!tied && <span class="suggested-mark">{ONE_RECORD[ui].suggested}</span>}
          </p>
          <p class="words" lang={languageCode(language)} dir={directionOf(language)}>
            {text.length > OPENING ? `${text.slice(0, text.lastIndexOf(' ', OPENING))} …` : text}
          </p>
          {records.length > 0 && (
            <p class="because">
              {PORTAL[ui].via}{' '}
              {records.map((record, n) => (
                <>
                  {n > 0 && ', '}
                  <a href={links.apart(recordAddress(record))}>{record.title}</a>
                </>
              ))}
            </p>
          )}
          {words.length > 0 && <p class="because">{ONE_RECORD[ui].because(words.join(', '))}</p>}
        </li>
      ))}
    </ul>
  );
}

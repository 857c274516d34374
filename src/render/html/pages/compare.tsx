/** Some provisions side by side, in the order of the address; copied into a document, each keeps its citation. */
import type { Provision } from '../../../instrument/index.ts';
import { languageCode } from '../../../language/index.ts';
import { adoptedPassages, compareWordings, diffWords } from '../../../lineage/index.ts';
import { type Book, citeBriefly } from '../book.ts';
import { directionOf } from '../direction.ts';
import { page, type Reading } from '../frame.tsx';
import { Difference } from '../parts/difference.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { AGREED } from '../words/agreed.ts';
import { NOUNS } from '../words/nouns.ts';

/** @param unknown what the address names that is not there */
export function comparePage(
  reading: Reading,
  book: Book,
  provisions: readonly Provision[],
  unknown: readonly string[],
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const [first] = provisions;
  return page(
    {
      reading,
      title: say.compare,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.compare }],
      main: 'compare',
    },
    <>
      <h1>{say.compare}</h1>
      <p class="lead">{say.compareLead}</p>
      {unknown.length > 0 && (
        <p class="fault" role="alert">
          {say.references}: <bdi>{unknown.join(', ')}</bdi>
        </p>
      )}
      {provisions.length < 2 && <p class="empty">{say.nothingToCompare}</p>}
      <div class="side-by-side" data-compared={provisions.map((p) => p.ref).join(',')}>
        {first &&
          provisions.map((provision) => (
            <Side reading={reading} book={book} provision={provision} first={first} />
          ))}
      </div>
    </>,
  );
}

function Side({
  reading,
  book,
  provision,
  first,
}: {
  reading: Reading;
  book: Book;
  provision: Provision;
  first: Provision;
}) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = AGREED[ui];
  const { language } = book.edition;
  const openings = new Map(adoptedPassages(book.edition).passages.map((p) => [p.ref, p.opening]));
  const wording = (p: Provision) => {
    const opening = openings.get(p.ref);
    return { text: p.text, ...(opening ? { opening } : {}) };
  };
  const compared =
    provision === first
      ? undefined
      : compareWordings(wording(first), wording(provision), languageCode(language));
  return (
    <article>
      <h2>
        <a href={links.provision(provision.ref)}>{provision.ref}</a>
      </h2>
      <p>
        <ForceMark force={openings.get(provision.ref)?.force ?? 'none'} ui={ui} />
        {compared && <span class="dim"> {say[compared.kind]}</span>}
      </p>
      <blockquote class="words" lang={language} dir={directionOf(language)}>
        <p>{compared ? <Difference words={diffWords(first.text, provision.text)} /> : provision.text}</p>
        <footer>
          <cite dir="auto">{citeBriefly(book, provision)}</cite>
        </footer>
      </blockquote>
    </article>
  );
}

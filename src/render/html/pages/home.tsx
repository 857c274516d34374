/** What is this, and where do I begin? One line, the box, three doors, and the whole at a glance. */
import { type Book, citeBriefly } from '../book.ts';
import { GoBox, longTitle, page, type Reading } from '../frame.tsx';
import { Matrix } from '../parts/matrix.tsx';

export function homePage(reading: Reading, book: Book): string {
  const { site, links } = reading;
  const adopted = book.edition.provisions.filter(
    (p) => p.kind !== 'omission' && p.kind !== 'narrative' && p.kind !== 'chapeau',
  );
  const errors = book.edition.findings.filter((f) => f.severity === 'error').length;
  const earlier = site.editions.filter((e) => e.id !== reading.edition.id);
  const bodies = book.edition.parts.map((p) => site.bodies.find((b) => b.id === p.body)?.shortName ?? p.body);
  return page(
    {
      reading,
      title: site.title,
      door: 'none',
      trail: [],
      main: 'home',
      focusBox: true,
      description: `What was adopted on ${site.title}, paragraph by paragraph, with its thematic index.`,
    },
    <>
      <h1 class={longTitle(site.title)}>{site.title}</h1>
      <p class="lead">
        Every paragraph adopted by{' '}
        {bodies.length > 0 ? bodies.map((name) => `the ${name}`).join(' and ') : 'the bodies of this corpus'},
        in its own words, with its sources and a thematic index that has been checked entry by entry.
      </p>
      <GoBox links={links} id="go" autofocus />
      <p class="hint">
        {examplesOf(book).map((words, n) => (
          <>
            {n === 0 ? 'For example ' : ', or '}
            <a href={links.to(`/go?q=${encodeURIComponent(words)}`)}>{words}</a>
          </>
        ))}
      </p>
      <nav class="three" aria-label="Ways in">
        <a href={links.to('/compendium')}>
          <span class="three-name">Compendium</span>
          <span class="three-note">
            {count(adopted.length, 'paragraph')} of{' '}
            {count(book.edition.sections.length, 'meeting or session', 'meetings and sessions')}, in the order
            of adoption
          </span>
        </a>
        <a href={links.to('/index')}>
          <span class="three-name">Thematic index</span>
          <span class="three-note">
            {count(book.edition.topics.length, 'topic')}, A to Z, each with its paragraphs in full
          </span>
        </a>
        <a href={earlier.length > 0 ? '/editions' : links.to('/findings')}>
          <span class="three-name">What changed</span>
          <span class="three-note">
            {earlier.length > 0
              ? `${count(site.editions.length, 'edition')} compared word by word`
              : 'One edition so far'}
            ; {errors === 0 ? 'no error' : count(errors, 'error')} found in the {reading.edition.id} print
          </span>
        </a>
      </nav>
      <h2 class="quiet-head">At a glance</h2>
      <Matrix book={book} links={links} />
    </>,
  );
}

/** One way of naming a paragraph of each kind, taken from the edition itself. */
function examplesOf(book: Book): string[] {
  const numbered = book.edition.provisions.filter(
    (p) => /^\d+$/u.test(p.path.at(-1) ?? '') && p.locators.length > 0,
  );
  const reported = numbered.filter((p) => p.locators[0]?.kind === 'paragraph');
  const one = middle(numbered.filter((p) => p.kind === 'recommendation'));
  const other = middle(reported);
  const below = book.edition.provisions.find(
    (p) => p.kind === 'subparagraph' && p.locators[0]?.kind === 'resolution',
  );
  return [
    ...(one ? [`${one.section}.${one.path.join('.')}`] : []),
    ...(other ? [citeBriefly(book, other)] : []),
    ...(below ? [citeBriefly(book, below)] : []),
  ];
}

const middle = <T,>(items: readonly T[]): T | undefined => items[Math.floor(items.length / 2)];

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** What is known of a provision besides its words: topics, standing in other editions, findings, source, citations. */
import type { Child } from 'hono/jsx';
import type { Provision } from '../../../instrument/index.ts';
import { CITATION_FILES } from '../../citation/index.ts';
import { addressOf, type Links } from '../address.ts';
import { type Book, citationsOf, topicsOf } from '../book.ts';
import type { EditionName, Reading } from '../frame.tsx';
import { locatorAddress } from '../locator-address.ts';
import { SeverityMark, statusWords } from '../parts/severity.tsx';
import { SourcePlace } from '../parts/source-place.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { NOUNS } from '../words/nouns.ts';
import { READING } from '../words/reading.ts';
import { WordingFacts } from './provision-lineage.tsx';

/** How the words of a provision stand in another edition. */
export interface Elsewhere {
  readonly edition: EditionName;
  readonly standing: 'same' | 'changed' | 'absent';
}

export function Facts({
  book,
  provision,
  links,
  reading,
  elsewhere,
}: {
  book: Book;
  provision: Provision;
  links: Links;
  reading: Reading;
  elsewhere: readonly Elsewhere[];
}) {
  const ui = links.ui.language;
  const say = READING[ui];
  const listings = topicsOf(book, provision.ref);
  const findings = book.findings.get(provision.ref) ?? [];
  return (
    <dl class="facts">
      <Fact name={say.topics}>
        {listings.length === 0 ? (
          <span class="dim">{say.noTopic}</span>
        ) : (
          <ul>
            {listings.map(({ topic, entry }) => (
              <li>
                <a href={links.topic(topic.id)}>{topic.label}</a>
                {statusWords(entry, ui) !== '' && <span class="entry-status">{statusWords(entry, ui)}</span>}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <WordingFacts book={book} provision={provision} links={links} />
      <Fact name={say.kind}>{NOUNS[ui].kinds[provision.kind]}</Fact>
      <Fact name={say.editions}>
        <ul>
          <li>
            {reading.edition.id} <span class="dim">{say.shownHere}</span>
          </li>
          {elsewhere.map(({ edition, standing }) => (
            <li>
              {edition.id}{' '}
              {standing === 'same' ? (
                <span class="dim">{say.sameWords}</span>
              ) : standing === 'absent' ? (
                <span class="dim">{say.notInIt}</span>
              ) : (
                <a href={links.apart(comparison(reading.edition, edition, provision.ref))}>
                  {say.wordsChanged}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Fact>
      {findings.length > 0 && (
        <Fact name={say.findings}>
          <ul>
            {findings.slice(0, 5).map((f) => (
              <li class="fact-finding">
                <SeverityMark severity={f.severity} />
                <a
                  href={links.apart(
                    `/findings/${encodeURIComponent(book.edition.id)}?code=${f.code}#${f.code}`,
                  )}
                >
                  {f.message}
                </a>
              </li>
            ))}
            {findings.length > 5 && <li class="dim">{say.andMore(findings.length - 5)}</li>}
          </ul>
        </Fact>
      )}
      <Fact name={say.source}>
        <SourcePlace reading={reading} file={provision.source.file} line={provision.source.line} />
      </Fact>
      <Fact name={say.permanentId}>
        <code>{provision.id}</code>
      </Fact>
      <Fact name={say.data}>
        <a
          href={`/api/editions/${encodeURIComponent(book.edition.id)}/provisions/${encodeURIComponent(provision.ref)}`}
        >
          JSON
        </a>
      </Fact>
    </dl>
  );
}

/** Older edition first, as a comparison is read. */
function comparison(a: EditionName, b: EditionName, ref: string): string {
  const [older, newer] = a.year <= b.year ? [a, b] : [b, a];
  return `/editions/${encodeURIComponent(older.id)}...${encodeURIComponent(newer.id)}#${encodeURIComponent(ref)}`;
}

function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Citations({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const { resolution, report, compendium } = citationsOf(book, provision);
  const say = READING[links.ui.language];
  const locator = provision.locators[0];
  const lines = [
    ...(resolution === undefined
      ? []
      : [{ words: resolution, whose: say.citationOf.adopted, href: locator && locatorAddress(locator) }]),
    ...(report === undefined
      ? []
      : [
          {
            words: report,
            whose: say.citationOf.report,
            href: resolution === undefined ? locator && locatorAddress(locator) : undefined,
          },
        ]),
    { words: compendium, whose: say.citationOf.compendium, href: addressOf(provision.ref) },
  ];
  return (
    <section class="cite" aria-labelledby="cite-head">
      <h2 id="cite-head">{say.cite}</h2>
      <Take taken={takenOf(book, provision, links)} ui={links.ui.language} inFull />
      {lines.map(({ words, whose, href }, n) => (
        <p class="cite-line">
          <span class="cite-text" dir="auto" id={`cite-${n}`}>
            {words}
          </span>
          <button type="button" class="copy" data-copy={`cite-${n}`}>
            {say.copy}
            <span class="hidden"> {whose}</span>
          </button>
          {href && (
            <a class="cite-link" dir="ltr" href={href}>
              {href}
            </a>
          )}
        </p>
      ))}
      <p class="cite-files">
        {CITATION_FILES.map(({ ending, name, type }) => (
          <>
            <a href={links.to(`${addressOf(provision.ref)}${ending}`)} type={type}>
              {name}
            </a>{' '}
          </>
        ))}
      </p>
    </section>
  );
}

/**
 * What is wrong in print, how is it known, and what should stand there? Written to convince the officer who issued
 * the book: published against expected side by side, the proof, the words of the paragraphs, the line of the source.
 */
import type { Finding, FindingCodeName, Severity } from '../../../finding/index.ts';
import type { Links } from '../address.ts';
import { type Book, citeBriefly } from '../book.ts';
import { directionOf } from '../direction.ts';
import { canDownload, page, type Reading } from '../frame.tsx';
import { SeverityMark } from '../parts/severity.tsx';
import { SourcePlace } from '../parts/source-place.tsx';
import { Words } from '../parts/words.tsx';
import { CHECKS } from '../words/checks.ts';
import { findingTitle } from '../words/finding-titles.ts';
import { count, NOUNS } from '../words/nouns.ts';
import { openingOf } from './provision.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** How many of one code are spelt out on the page of all: errors in full, the rest a link away. */
const SPELT_OUT: Readonly<Record<Severity, number>> = {
  error: Number.POSITIVE_INFINITY,
  warning: 3,
  note: 0,
};

export interface FindingsFilter {
  readonly severity?: Severity;
  readonly code?: FindingCodeName;
}

/** The findings of one edition, grouped by severity, then code. Without a filter, only errors are all spelt out. */
export function findingsPage(
  reading: Reading,
  book: Book,
  filter: FindingsFilter,
  corrigendum: string | null,
): string {
  const { edition } = book;
  const { links } = reading;
  const say = CHECKS[links.ui.language];
  const base = `/findings/${encodeURIComponent(edition.id)}`;
  const at = (query: string): string => links.apart(`${base}${query}`);
  const shown = edition.findings.filter(
    (f) => (!filter.severity || f.severity === filter.severity) && (!filter.code || f.code === filter.code),
  );
  const filtered = filter.severity !== undefined || filter.code !== undefined;
  return page(
    {
      reading,
      title: say.findingsIn(edition.id),
      door: 'findings',
      trail: [{ text: say.findings, href: links.apart('/findings') }, { text: say.editionName(edition.id) }],
      elsewhere: reading.site.editions.map((e) => ({
        edition: e,
        href: links.apart(`/findings/${encodeURIComponent(e.id)}`),
      })),
      main: 'findings',
    },
    <>
      <h1>{say.findingsIn(edition.id)}</h1>
      <p class="lead">{edition.title}</p>
      <nav class="filters" aria-label={say.filter}>
        <a href={at('')} aria-current={filtered ? undefined : 'true'}>
          {say.all} <b>{edition.findings.length}</b>
        </a>
        {SEVERITIES.map((severity) => {
          const n = edition.findings.filter((f) => f.severity === severity).length;
          return (
            <a
              href={at(`?severity=${severity}`)}
              aria-current={filter.severity === severity ? 'true' : undefined}
            >
              <SeverityMark severity={severity} />
              {say.severities[severity]} <b>{n}</b>
            </a>
          );
        })}
        {corrigendum && (
          <a class="download" href={corrigendum}>
            {say.corrigendum}
          </a>
        )}
        {corrigendum && canDownload(reading.site, corrigendum.replace(/txt$/u, 'docx')) && (
          <CorrigendumFiles address={corrigendum} title={say.corrigendum} />
        )}
      </nav>
      {filter.code && (
        <p class="filter-code">
          {say.only(findingTitle(filter.code, links.ui.language))} <a href={at('')}>{say.showAll}</a>
        </p>
      )}
      {shown.length === 0 && <p class="empty">{say.nothing(edition.id)}</p>}
      {SEVERITIES.map((severity) => (
        <SeverityGroup
          book={book}
          severity={severity}
          findings={shown.filter((f) => f.severity === severity)}
          reading={reading}
          base={base}
          most={filtered ? Number.POSITIVE_INFINITY : SPELT_OUT[severity]}
        />
      ))}
    </>,
  );
}

/** The same beside the plain text, for a word processor and for print. */
function CorrigendumFiles({ address, title }: { address: string; title: string }) {
  const stem = address.replace(/\.txt$/u, '');
  return (
    <>
      <a class="download-as" href={`${stem}.docx`} download>
        <span class="hidden">{title}: </span>Word
      </a>
      <a class="download-as" href={`${stem}.pdf`} download>
        <span class="hidden">{title}: </span>PDF
      </a>
    </>
  );
}

function SeverityGroup({
  book,
  severity,
  findings,
  reading,
  base,
  most,
}: {
  book: Book;
  severity: Severity;
  findings: readonly Finding[];
  reading: Reading;
  base: string;
  most: number;
}) {
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map((f) => f.code))]
    .map((code) => ({ code, list: findings.filter((f) => f.code === code) }))
    .sort((a, b) => b.list.length - a.list.length || a.code.localeCompare(b.code));
  const ui = reading.links.ui.language;
  return (
    <section class={`gravity gravity-${severity}`} aria-labelledby={`gravity-${severity}`}>
      <h2 id={`gravity-${severity}`}>
        <SeverityMark severity={severity} /> {count(ui, findings.length, severity)}
      </h2>
      {codes.map(({ code, list }) => (
        <section class="code-group" id={code}>
          <h3>
            {findingTitle(code, ui)} <span class="dim">{list.length}</span>
          </h3>
          <p class="code-name">
            <a href={reading.links.apart(`${base}?code=${code}`)}>{code}</a>
          </p>
          {list.slice(0, most).map((f) => (
            <FindingCard book={book} finding={f} reading={reading} />
          ))}
          {list.length > most && (
            <p class="more">
              <a href={reading.links.apart(`${base}?code=${code}`)}>{CHECKS[ui].readAll(list.length)}</a>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}

function FindingCard({ book, finding, reading }: { book: Book; finding: Finding; reading: Reading }) {
  const { place, published, expected, evidence, refs } = finding;
  const { links } = reading;
  const say = CHECKS[links.ui.language];
  return (
    <article class={`finding finding-${finding.severity}`}>
      {/* What the checks say is English; what print and evidence say may be anything. */}
      <p class="finding-message" lang="en" dir="auto">
        {finding.message}
      </p>
      {(published !== undefined || expected !== undefined) && (
        <dl class="against">
          <div>
            <dt>{say.published}</dt>
            <dd>{published ? <bdi>{published}</bdi> : <span class="dim">{say.nothingPrinted}</span>}</dd>
          </div>
          <div>
            <dt>{say.expected}</dt>
            <dd>{expected ? <bdi>{expected}</bdi> : <span class="dim">{say.undecided}</span>}</dd>
          </div>
        </dl>
      )}
      {refs.length > 0 && <Concerned book={book} refs={refs} links={links} />}
      {evidence.length > 0 && (
        <div class="evidence">
          <h4>{say.evidence}</h4>
          <ul>
            {evidence.map((line) => (
              <li lang="en" dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="place">
        <SourcePlace reading={reading} file={place.source} line={place.line} />
        {place.topic && <TopicLink book={book} label={place.topic} links={links} />}
      </p>
    </article>
  );
}

/** More would bury the proof; the rest are a link away. */
const MOST_WORDS = 3;

function Concerned({ book, refs, links }: { book: Book; refs: readonly string[]; links: Links }) {
  return (
    <ul class="concerned">
      {refs.slice(0, MOST_WORDS).map((ref) => {
        const provision = book.provisions.get(ref);
        return (
          <li>
            <span class="concerned-ref">
              {provision ? <a href={links.provision(ref)}>{ref}</a> : ref}
              {provision && <span class="dim"> {citeBriefly(book, provision)}</span>}
            </span>
            {provision ? (
              <span
                class="concerned-words"
                lang={book.edition.language}
                dir={directionOf(book.edition.language)}
              >
                <Words text={openingOf(provision.text, 260)} />
              </span>
            ) : (
              <span class="dim">{CHECKS[links.ui.language].notInEdition}</span>
            )}
          </li>
        );
      })}
      {refs.length > MOST_WORDS && (
        <li class="dim">
          {CHECKS[links.ui.language].and}{' '}
          {refs.slice(MOST_WORDS).map((ref, n) => (
            <>
              {n > 0 && ', '}
              <a href={links.provision(ref)}>{ref}</a>
            </>
          ))}
        </li>
      )}
    </ul>
  );
}

function TopicLink({ book, label, links }: { book: Book; label: string; links: Links }) {
  const topic = book.edition.topics.find((t) => t.label === label);
  return (
    <>
      {' '}
      {CHECKS[links.ui.language].under} {topic ? <a href={links.topic(topic.id)}>{label}</a> : `“${label}”`}
    </>
  );
}

/** All editions side by side: how many of each kind. */
export function findingsOverview(reading: Reading, books: readonly Book[]): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = CHECKS[ui];
  return page(
    {
      reading,
      title: say.findings,
      door: 'findings',
      trail: [{ text: NOUNS[ui].home, href: links.apart('/') }, { text: say.findings }],
      main: 'findings',
    },
    <>
      <h1>{say.findings}</h1>
      <p class="lead">{say.lead}</p>
      <ul class="edition-cards">
        {[...books].reverse().map((book) => (
          <li>
            <h2>
              <a href={links.apart(`/findings/${encodeURIComponent(book.edition.id)}`)}>
                {say.editionName(book.edition.id)}
              </a>
            </h2>
            <p class="dim">{book.edition.title}</p>
            <ul class="tally">
              {SEVERITIES.map((severity) => (
                <li>
                  <a
                    href={links.apart(
                      `/findings/${encodeURIComponent(book.edition.id)}?severity=${severity}`,
                    )}
                  >
                    <SeverityMark severity={severity} />
                    {count(ui, book.edition.findings.filter((f) => f.severity === severity).length, severity)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>,
  );
}

/**
 * What is wrong in print, how is it known, and what should stand there? Written to convince the officer who issued
 * the book: published against expected side by side, the proof, the words of the paragraphs, the line of the source.
 */
import { FINDING_CODES, type Finding, type FindingCodeName, type Severity } from '../../../finding/index.ts';
import type { Links } from '../address.ts';
import { type Book, citeBriefly } from '../book.ts';
import { page, type Reading } from '../frame.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../parts/severity.tsx';
import { SourcePlace } from '../parts/source-place.tsx';
import { Words } from '../parts/words.tsx';
import { count } from './home.tsx';
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
  const base = `/findings/${encodeURIComponent(edition.id)}`;
  const shown = edition.findings.filter(
    (f) => (!filter.severity || f.severity === filter.severity) && (!filter.code || f.code === filter.code),
  );
  const filtered = filter.severity !== undefined || filter.code !== undefined;
  return page(
    {
      reading,
      title: `Findings, ${edition.id} edition`,
      door: 'findings',
      trail: [{ text: 'Findings', href: '/findings' }, { text: `${edition.id} edition` }],
      elsewhere: reading.site.editions.map((e) => ({
        edition: e,
        href: `/findings/${encodeURIComponent(e.id)}`,
      })),
      main: 'findings',
    },
    <>
      <h1>Findings in the {edition.id} edition</h1>
      <p class="lead">{edition.title}</p>
      <nav class="filters" aria-label="Filter by gravity">
        <a href={base} aria-current={filtered ? undefined : 'true'}>
          All <b>{edition.findings.length}</b>
        </a>
        {SEVERITIES.map((severity) => {
          const n = edition.findings.filter((f) => f.severity === severity).length;
          return (
            <a
              href={`${base}?severity=${severity}`}
              aria-current={filter.severity === severity ? 'true' : undefined}
            >
              <SeverityMark severity={severity} />
              {SEVERITY_WORDS[severity][1].replace(/^./u, (c) => c.toUpperCase())} <b>{n}</b>
            </a>
          );
        })}
        {corrigendum && (
          <a class="download" href={corrigendum}>
            Corrigendum
          </a>
        )}
      </nav>
      {filter.code && (
        <p class="filter-code">
          Only “{FINDING_CODES[filter.code].title}”. <a href={base}>Show all</a>
        </p>
      )}
      {shown.length === 0 && <p class="empty">Nothing of this kind was found in the {edition.id} edition.</p>}
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
  const [one, many] = SEVERITY_WORDS[severity];
  return (
    <section class={`gravity gravity-${severity}`} aria-labelledby={`gravity-${severity}`}>
      <h2 id={`gravity-${severity}`}>
        <SeverityMark severity={severity} /> {count(findings.length, one, many)}
      </h2>
      {codes.map(({ code, list }) => (
        <section class="code-group" id={code}>
          <h3>
            {FINDING_CODES[code].title} <span class="dim">{list.length}</span>
          </h3>
          <p class="code-name">
            <a href={`${base}?code=${code}`}>{code}</a>
          </p>
          {list.slice(0, most).map((f) => (
            <FindingCard book={book} finding={f} reading={reading} />
          ))}
          {list.length > most && (
            <p class="more">
              <a href={`${base}?code=${code}`}>{list.length === 1 ? 'Read it' : `Read all ${list.length}`}</a>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}

function FindingCard({
  book,
  finding,
  reading: { site, links },
}: {
  book: Book;
  finding: Finding;
  reading: Reading;
}) {
  const { place, published, expected, evidence, refs } = finding;
  return (
    <article class={`finding finding-${finding.severity}`}>
      <p class="finding-message">{finding.message}</p>
      {(published !== undefined || expected !== undefined) && (
        <dl class="against">
          <div>
            <dt>Published</dt>
            <dd>{published ?? <span class="dim">nothing</span>}</dd>
          </div>
          <div>
            <dt>Expected</dt>
            <dd>{expected ?? <span class="dim">not decided by the evidence</span>}</dd>
          </div>
        </dl>
      )}
      {refs.length > 0 && <Concerned book={book} refs={refs} links={links} />}
      {evidence.length > 0 && (
        <div class="evidence">
          <h4>Evidence</h4>
          <ul>
            {evidence.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="place">
        <SourcePlace site={site} file={place.source} line={place.line} />
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
              <span class="concerned-words">
                <Words text={openingOf(provision.text, 260)} />
              </span>
            ) : (
              <span class="dim">is not in this edition</span>
            )}
          </li>
        );
      })}
      {refs.length > MOST_WORDS && (
        <li class="dim">
          and{' '}
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
  return <> under {topic ? <a href={links.topic(topic.id)}>{label}</a> : `“${label}”`}</>;
}

/** All editions side by side: how many of each kind. */
export function findingsOverview(reading: Reading, books: readonly Book[]): string {
  return page(
    {
      reading,
      title: 'Findings',
      door: 'findings',
      trail: [{ text: 'Home', href: '/' }, { text: 'Findings' }],
      main: 'findings',
    },
    <>
      <h1>Findings</h1>
      <p class="lead">
        What the checks found in the published editions. An error is reported only where the evidence decides;
        what it does not decide is a warning; what is merely worth knowing is a note.
      </p>
      <ul class="edition-cards">
        {[...books].reverse().map((book) => (
          <li>
            <h2>
              <a href={`/findings/${encodeURIComponent(book.edition.id)}`}>{book.edition.id} edition</a>
            </h2>
            <p class="dim">{book.edition.title}</p>
            <ul class="tally">
              {SEVERITIES.map((severity) => (
                <li>
                  <a href={`/findings/${encodeURIComponent(book.edition.id)}?severity=${severity}`}>
                    <SeverityMark severity={severity} />
                    {count(
                      book.edition.findings.filter((f) => f.severity === severity).length,
                      ...SEVERITY_WORDS[severity],
                    )}
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

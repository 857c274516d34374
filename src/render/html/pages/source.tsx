/**
 * What exactly was read, and where does a finding point? A source line by line as it was read, numbered as findings
 * and provisions number it; words that are in no text (running heads, page numbers) are paler.
 */
import type { SourceDocument } from '../../../instrument/index.ts';
import type { CoverageReport, IgnoredReason } from '../../../text/index.ts';
import { lineAnchor, sourceAddress } from '../address.ts';
import { directionOf } from '../direction.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { linesOfSource, type Piece } from '../source-lines.ts';
import { count } from './home.tsx';

/** All sources, with the proof that nothing of them was lost. */
export function sourcesPage(reading: Reading, coverage: readonly CoverageReport[]): string {
  return page(
    {
      reading,
      title: 'Sources',
      door: 'none',
      trail: [{ text: 'Home', href: reading.links.to('/') }, { text: 'Sources' }],
    },
    <>
      <h1>Sources</h1>
      <p class="lead">What was read to make these pages, as it was read, line by line.</p>
      <ul class="candidates">
        {reading.site.sources.map(({ file, title }) => {
          const proof = coverage.find((c) => c.file === file);
          return (
            <li>
              <a href={sourceAddress(file)}>{title}</a>
              <p class="dim">
                {file}
                {proof && ` · ${accountOf(proof)}`}
              </p>
            </li>
          );
        })}
      </ul>
    </>,
  );
}

/** @param language that of the corpus, as a BCP 47 tag */
export function sourcePage(
  reading: Reading,
  source: SourceDocument,
  coverage: CoverageReport | undefined,
  language: string,
): string {
  const lines = linesOfSource(source, coverage);
  const reasons = new Set(lines.flat().flatMap((piece) => (piece.ignored === null ? [] : [piece.ignored])));
  return page(
    {
      reading,
      title: `${source.file}: ${source.title}`,
      door: 'none',
      trail: [{ text: 'Sources', href: '/sources' }, { text: source.file }],
      main: 'source',
    },
    <>
      <h1 class={longTitle(source.title)}>{source.title}</h1>
      <p class="dim">
        {source.file} · {count(lines.length, 'line')}
        {coverage && ` · ${accountOf(coverage)}`}
      </p>
      {reasons.size > 0 && (
        <p class="dim">
          In no text, and therefore <span class="out">paler</span>: {[...reasons].map(plural).join(', ')}.
        </p>
      )}
      <ol class="lines" lang={language} dir={directionOf(language)}>
        {lines.map((pieces, n) => (
          <li id={lineAnchor(n + 1)}>{pieces.map(pieceOf)}</li>
        ))}
      </ol>
    </>,
  );
}

const pieceOf = ({ text, ignored }: Piece) =>
  ignored === null ? text : EVIDENT.has(ignored) ? <i>{text}</i> : <i title={ignored}>{text}</i>;

/** What explains itself where it stands: saying so of each asterisk would make the page twice as heavy. */
const EVIDENT: ReadonlySet<IgnoredReason> = new Set(['list dash', 'markup', 'leader', 'soft hyphen']);

const plural = (reason: IgnoredReason): string => {
  if (reason === 'markup' || reason === 'white space') return reason;
  return reason.endsWith('dash') ? `${reason}es` : `${reason}s`;
};

const accountOf = ({ characters, unaccounted }: CoverageReport): string =>
  `${count(characters, 'character')}, ${unaccounted === 0 ? 'all accounted for' : `${count(unaccounted, 'character')} not accounted for`}`;

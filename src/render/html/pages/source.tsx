/**
 * What exactly was read, and where does a finding point? A source line by line as it was read, numbered as findings
 * and provisions number it; words that are in no text (running heads, page numbers) are paler.
 */
import type { SourceDocument } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { CoverageReport, IgnoredReason } from '../../../text/index.ts';
import { lineAnchor, sourceAddress } from '../address.ts';
import { directionOf } from '../direction.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { linesOfSource, type Piece } from '../source-lines.ts';
import { CHECKS } from '../words/checks.ts';
import { count, NOUNS } from '../words/nouns.ts';

/** All sources, with the proof that nothing of them was lost. */
export function sourcesPage(reading: Reading, coverage: readonly CoverageReport[]): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = CHECKS[ui];
  return page(
    {
      reading,
      title: say.sources,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.sources }],
    },
    <>
      <h1>{say.sources}</h1>
      <p class="lead">{say.sourcesLead}</p>
      <ul class="candidates">
        {reading.site.sources.map(({ file, title }) => {
          const proof = coverage.find((c) => c.file === file);
          return (
            <li>
              <a href={links.apart(sourceAddress(file))}>{title}</a>
              <p class="dim">
                {file}
                {proof && ` · ${accountOf(proof, ui)}`}
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
  const ui = reading.links.ui.language;
  const say = CHECKS[ui];
  const reasons = new Set(lines.flat().flatMap((piece) => (piece.ignored === null ? [] : [piece.ignored])));
  return page(
    {
      reading,
      title: `${source.file}: ${source.title}`,
      door: 'none',
      trail: [{ text: say.sources, href: reading.links.apart('/sources') }, { text: source.file }],
      main: 'source',
    },
    <>
      <h1 class={longTitle(source.title)}>{source.title}</h1>
      <p class="dim">
        {source.file} · {count(ui, lines.length, 'line')}
        {coverage && ` · ${accountOf(coverage, ui)}`}
      </p>
      {reasons.size > 0 && (
        <p class="dim">
          <span class="out">{say.paler}</span>: {[...reasons].map(plural).join(', ')}.
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

const accountOf = ({ characters, unaccounted }: CoverageReport, ui: LanguageCode): string =>
  `${count(ui, characters, 'character')}, ${unaccounted === 0 ? CHECKS[ui].accounted : CHECKS[ui].unaccounted(count(ui, unaccounted, 'character'))}`;

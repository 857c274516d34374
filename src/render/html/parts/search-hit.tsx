/** One provision among results: its words with what was found marked, its citation, its place, force and topics. */
import { isForce, type LanguageCode } from '../../../language/index.ts';
import { formatDay } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { ForceMark } from './force-mark.tsx';

/** A result as the page needs it. */
export interface HitView {
  /** Designation, or symbol and paragraph of an imported document. */
  readonly ref: string;
  readonly href: string;
  readonly citation: string;
  readonly date: string | null;
  readonly meeting: string;
  readonly force: string | null;
  readonly topics: readonly { readonly label: string; readonly href: string | null }[];
  readonly language: string;
  readonly text: string;
  /** Half-open ranges of UTF-16 code units of the text, in order. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Characters of a text that is shown whole; a longer one is cut around the first word that was found. */
const WHOLE = 620;
/** Topics named beside a result. */
const MOST_TOPICS = 4;

export function SearchHit({ hit, ui }: { hit: HitView; ui: LanguageCode }) {
  const { start, end } = windowOf(hit);
  return (
    <li class="hit">
      <p class="hit-head">
        <a class="ref" href={hit.href}>
          {hit.ref}
        </a>{' '}
        <span class="hit-cite" dir="auto">
          {hit.citation}
        </span>
        {hit.meeting !== '' && <bdi class="dim">{hit.meeting}</bdi>}
        {hit.date !== null && <bdi class="dim">{formatDay(hit.date, ui)}</bdi>}
        {hit.force !== null && isForce(hit.force) && <ForceMark force={hit.force} ui={ui} />}
      </p>
      <p class="words" lang={hit.language} dir={directionOf(hit.language)}>
        {start > 0 && '… '}
        <Marked text={hit.text} ranges={hit.highlights} start={start} end={end} />
        {end < hit.text.length && ' …'}
      </p>
      {hit.topics.length > 0 && (
        <ul class="labels">
          {hit.topics.slice(0, MOST_TOPICS).map(({ label, href }) => (
            <li dir="auto">{href === null ? label : <a href={href}>{label}</a>}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Marked({
  text,
  ranges,
  start,
  end,
}: {
  text: string;
  ranges: HitView['highlights'];
  start: number;
  end: number;
}) {
  let at = start;
  const within = ranges.filter((r) => r.start >= start && r.end <= end);
  return (
    <>
      {within.map((range) => {
        const before = text.slice(at, range.start);
        at = range.end;
        return (
          <>
            {before}
            <mark>{text.slice(range.start, range.end)}</mark>
          </>
        );
      })}
      {text.slice(within.at(-1)?.end ?? start, end)}
    </>
  );
}

/** Cut between words. */
function windowOf({ text, highlights }: HitView): { start: number; end: number } {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const first = highlights[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - WHOLE / 4, text.length - WHOLE));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const cut = start + WHOLE;
  const end = cut >= text.length ? text.length : Math.max(text.lastIndexOf(' ', cut), start + WHOLE / 2);
  return { start, end };
}

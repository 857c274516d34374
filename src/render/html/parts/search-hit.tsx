/** One provision among results: its words with what was found marked, its citation, its place, force and topics. */
import type { Child } from 'hono/jsx';
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
  /** Where print has italics; left out where only the words are at hand. */
  readonly italics?: readonly { readonly start: number; readonly end: number }[];
}

/** How a result is taken along: made where there is room for it. The script of the pages makes one where there is none. */
export type TakeHit = (hit: HitView) => Child;

/** Characters of a text that is shown whole; a longer one is cut around the first word that was found. */
const WHOLE = 620;
/** Topics named beside a result. */
const MOST_TOPICS = 4;

export function SearchHit({ hit, ui, take }: { hit: HitView; ui: LanguageCode; take?: TakeHit | undefined }) {
  const { start, end } = windowOf(hit);
  const whole = end - start === hit.text.length;
  return (
    <li class="hit" data-taken data-ref={hit.ref} data-citation={hit.citation || hit.ref}>
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
      <p class="words" lang={hit.language} dir={directionOf(hit.language)} data-words={whole || undefined}>
        {start > 0 && '… '}
        <Marked hit={hit} start={start} end={end} />
        {end < hit.text.length && ' …'}
      </p>
      {!whole && (
        <p hidden data-words>
          <Marked hit={hit} start={0} end={hit.text.length} />
        </p>
      )}
      {hit.topics.length > 0 && (
        <ul class="labels">
          {hit.topics.slice(0, MOST_TOPICS).map(({ label, href }) => (
            <li dir="auto">{href === null ? label : <a href={href}>{label}</a>}</li>
          ))}
        </ul>
      )}
      {take?.(hit)}
    </li>
  );
}

/** Cut where something that was found, or italics, begin or end. */
function Marked({
  hit: { text, highlights, italics = [] },
  start,
  end,
}: {
  hit: HitView;
  start: number;
  end: number;
}) {
  const cuts = [...highlights, ...italics].flatMap((r) => [r.start, r.end]);
  const places = [...new Set([start, ...cuts.filter((at) => at > start && at < end), end])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {places.slice(1).map((to, n) => {
        const from = places[n] ?? start;
        const within = (ranges: HitView['highlights']) => ranges.some((r) => r.start <= from && r.end >= to);
        const words = text.slice(from, to);
        const set = within(italics) ? <em>{words}</em> : words;
        return within(highlights) ? <mark>{set}</mark> : set;
      })}
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

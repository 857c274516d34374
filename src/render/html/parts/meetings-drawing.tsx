/**
 * When did the bodies meet, how much did they adopt, and how strongly? A column a meeting, where its date puts it:
 * those of the first part of the book stand on the line of years, all others hang from it. Each column is a door.
 */
import { raw } from 'hono/html';
import type { Section } from '../../../instrument/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import type { Reading } from '../frame.tsx';
import { adoptedIn, countForces, type ForceCount } from '../wording.ts';
import { count } from '../words/nouns.ts';
import { TIMELINE } from '../words/timeline.ts';
import { COLUMN, forceColumn, forcesInWords } from './force-bar.tsx';

/** Pixels. A column and what is pressed stay above the 24 that WCAG 2.2 asks of a target. */
const STEP = COLUMN + 6;
const WIDEST_YEAR = 60;
const ROOM = 940;
const LABEL = 124;
const TALLEST = 130;
/** Of the two lines of text at the end of a column. */
const TEXT = 32;
const AXIS = 24;

interface Placed {
  readonly section: Section;
  readonly forces: readonly ForceCount[];
  readonly total: number;
  readonly x: number;
  readonly hangs: boolean;
}

export function MeetingsDrawing({ book, reading }: { book: Book; reading: Reading }) {
  const { links, site } = reading;
  const ui = links.ui.language;
  const years = book.edition.sections.map((s) => yearOf(s.from)).filter(Number.isFinite);
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  const year = Math.min(WIDEST_YEAR, Math.max(STEP, ROOM / span));
  const placed = place(book, first, year);
  const highest = Math.max(1, ...placed.map((p) => p.total));
  const reach = (hangs: boolean): number =>
    Math.max(0, ...placed.filter((p) => p.hangs === hangs).map((p) => (p.total / highest) * TALLEST + TEXT));
  const foot = reach(false) + 4;
  const width = Math.max(LABEL + span * year, ...placed.map((p) => p.x + STEP / 2));
  const height = foot + AXIS + reach(true) + 4;
  const lanes = [...new Map(placed.map((p) => [p.section.part, p])).values()];
  return (
    <figure class="meetings">
      <section class="timeline-scroll" tabindex={0} aria-label={TIMELINE[ui].drawing}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose columns are links is a group of links */}
        <svg
          role="group"
          aria-label={TIMELINE[ui].drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          direction="ltr"
        >
          {lanes.map(({ section, hangs }) => (
            <text class="meetings-lane" x={0} y={hangs ? foot + AXIS + 14 : foot - 8}>
              {site.bodies.find((b) => b.id === section.body)?.shortName ?? section.part}
            </text>
          ))}
          <path class="axis" d={`M0 ${foot}H${width}M0 ${foot + AXIS}H${width}`} />
          {Array.from({ length: span }, (_, n) => (
            <text class="meetings-year" x={LABEL + n * year + year / 2} y={foot + AXIS / 2 + 4}>
              {first + n}
            </text>
          ))}
          {placed.map((p) => (
            <Column
              placed={p}
              foot={p.hangs ? foot + AXIS : foot}
              length={(p.total / highest) * TALLEST}
              links={links}
            />
          ))}
        </svg>
      </section>
      <figcaption>{TIMELINE[ui].drawingNote}</figcaption>
    </figure>
  );
}

function Column({
  placed: { section, forces, total, x, hangs },
  foot,
  length,
  links,
}: {
  placed: Placed;
  foot: number;
  length: number;
  links: Links;
}) {
  const ui = links.ui.language;
  const away = hangs ? 1 : -1;
  const end = foot + away * length;
  return (
    <a href={links.inSection(section.part, section.numeral)}>
      <title>{`${section.name}, ${yearOf(section.from)}: ${count(ui, total, 'paragraph')} (${forcesInWords(forces, ui)})`}</title>
      <rect class="hit" x={x - STEP / 2} y={hangs ? foot : end - TEXT} width={STEP} height={length + TEXT} />
      {raw(forceColumn(forces, { x, foot, length, hangs }))}
      <text class="meetings-numeral" x={x} y={hangs ? end + 14 : end - 18}>
        {section.numeral}
      </text>
      <text class="meetings-count" x={x} y={hangs ? end + 27 : end - 5}>
        {total}
      </text>
    </a>
  );
}

/** Where two meetings of one side fall together, the later one moves on. */
function place(book: Book, first: number, year: number): Placed[] {
  const parts = book.edition.parts.map((p) => p.key);
  const free = new Map<boolean, number>();
  return [...book.edition.sections]
    .filter((s) => Number.isFinite(yearOf(s.from)))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((section) => {
      const refs = adoptedIn(book, `${section.part}.${section.numeral}`);
      const hangs = section.part !== parts[0];
      const x = Math.max(
        LABEL + (yearOf(section.from) - first + partOfYear(section.from)) * year,
        free.get(hangs) ?? 0,
      );
      free.set(hangs, x + STEP);
      return { section, forces: countForces(book, refs), total: refs.length, x, hangs };
    });
}

/** 0 on the first of January; the middle where the day is not known. */
function partOfYear(iso: string): number {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  return month === undefined ? 0.5 : (Number(month) - 1 + (Number(day) - 1) / 31) / 12;
}

/** When was a wording adopted, and how strongly? A mark for each use: years along the bottom, force upwards. */
import { FORCES, type Force, type LanguageCode, ladderPosition } from '../../../language/index.ts';
import type { AgreedUse } from '../../../lineage/index.ts';
import { yearOf } from '../dates.ts';
import { AGREED } from '../words/agreed.ts';
import { FORCE_NAMES } from '../words/force-names.ts';

const YEAR = 44;
const ROW = 16;
const LEFT = 148;
const TOP = 8;

/** What stands beside the ladder (decisions, requests, acknowledgements) shares the lowest row. */
const ROWS: readonly Force[] = FORCES.filter((force) => ladderPosition(force, false) !== null);

export function WordingTimeline({ uses, ui }: { uses: readonly AgreedUse[]; ui: LanguageCode }) {
  const years = uses.map((u) => yearOf(u.date));
  const from = Math.min(...years);
  const span = Math.max(...years) - from + 1;
  const rowOf = (force: Force): number => (ROWS.includes(force) ? ROWS.indexOf(force) : ROWS.length);
  const used = [...new Set(uses.map((u) => rowOf(u.force)))].sort((a, b) => a - b);
  const y = (force: Force): number => TOP + used.indexOf(rowOf(force)) * ROW + ROW / 2;
  const seen = new Map<string, number>();
  const bottom = TOP + used.length * ROW;
  const width = LEFT + span * YEAR;
  return (
    <figure class="timeline">
      <section class="timeline-scroll" tabindex={0} aria-label={AGREED[ui].timeline}>
        <svg
          role="img"
          aria-label={uses
            .map((u) => `${u.date.slice(0, 4)} ${u.ref}: ${FORCE_NAMES[ui][u.force]}`)
            .join('; ')}
          viewBox={`0 0 ${width} ${bottom + 22}`}
          width={width}
          height={bottom + 22}
          direction="ltr"
        >
          {used.map((row, n) => (
            <text x={LEFT - 8} y={TOP + n * ROW + ROW / 2 + 4} text-anchor="end">
              {ROWS[row] === undefined ? '–' : FORCE_NAMES[ui][ROWS[row]]}
            </text>
          ))}
          <path class="axis" d={`M${LEFT} ${bottom}H${width}`} />
          {Array.from({ length: span }, (_, n) => (
            <text x={LEFT + n * YEAR + YEAR / 2} y={bottom + 15} text-anchor="middle">
              {from + n}
            </text>
          ))}
          {uses.map(({ ref, date, force }) => {
            const key = `${yearOf(date)} ${rowOf(force)}`;
            const before = seen.get(key) ?? 0;
            seen.set(key, before + 1);
            const x = LEFT + (yearOf(date) - from) * YEAR + 6 + (before % 5) * 8;
            return (
              <circle class={`force-${force}`} cx={x} cy={y(force)} r="3.2">
                <title>{`${ref}, ${date}: ${FORCE_NAMES[ui][force]}`}</title>
              </circle>
            );
          })}
        </svg>
      </section>
      <figcaption class="dim">{AGREED[ui].timeline}</figcaption>
    </figure>
  );
}

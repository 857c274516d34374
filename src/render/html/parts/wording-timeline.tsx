/** When was a wording adopted, how often and how strongly? Years along the bottom, force upwards, a disc for each with its number. */
import { FORCES, type Force, type LanguageCode, ladderPosition } from '../../../language/index.ts';
import type { AgreedUse } from '../../../lineage/index.ts';
import { yearOf } from '../dates.ts';
import { AGREED } from '../words/agreed.ts';
import { FORCE_NAMES } from '../words/force-names.ts';

const YEAR = 44;
const ROW = 26;
const LEFT = 148;
const TOP = 8;
const [SMALLEST, LARGEST] = [4, 11];

/** What stands beside the ladder (decisions, requests, acknowledgements) follows below it. */
const ROWS: readonly Force[] = [
  ...FORCES.filter((force) => ladderPosition(force, false) !== null),
  ...FORCES.filter((force) => ladderPosition(force, false) === null),
];

export function WordingTimeline({ uses, ui }: { uses: readonly AgreedUse[]; ui: LanguageCode }) {
  const cells = cellsOf(uses);
  const years = cells.map(({ year }) => year);
  const from = Math.min(...years);
  const span = Math.max(...years) - from + 1;
  const used = ROWS.filter((force) => cells.some((cell) => cell.force === force));
  const most = Math.max(...cells.map(({ count }) => count));
  const bottom = TOP + used.length * ROW;
  const width = LEFT + span * YEAR;
  return (
    <figure class="timeline">
      <section class="timeline-scroll" tabindex={0} aria-label={AGREED[ui].timeline}>
        <svg
          role="img"
          aria-label={cells
            .map(({ year, force, count }) => `${year} ${FORCE_NAMES[ui][force]} ${count}`)
            .join('; ')}
          viewBox={`0 0 ${width} ${bottom + 22}`}
          width={width}
          height={bottom + 22}
          direction="ltr"
        >
          {used.map((force, n) => (
            <text x={LEFT - 10} y={TOP + n * ROW + ROW / 2 + 4} text-anchor="end">
              {FORCE_NAMES[ui][force]}
            </text>
          ))}
          <path class="axis" d={`M${LEFT} ${bottom}H${width}`} />
          {Array.from({ length: span }, (_, n) => (
            <text x={LEFT + n * YEAR + YEAR / 2} y={bottom + 15} text-anchor="middle">
              {from + n}
            </text>
          ))}
          {cells.map(({ year, force, count }) => {
            const x = LEFT + (year - from) * YEAR + YEAR / 2;
            const y = TOP + used.indexOf(force) * ROW + ROW / 2;
            const r = most === 1 ? 5 : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((count - 1) / (most - 1));
            return (
              <>
                <circle
                  class={`force-${force}`}
                  cx={count === 1 ? x : x - 8}
                  cy={y}
                  r={Math.round(r * 10) / 10}
                >
                  <title>{`${year}, ${FORCE_NAMES[ui][force]}: ${count}`}</title>
                </circle>
                {count > 1 && (
                  <text x={x + 5} y={y + 4}>
                    {count}
                  </text>
                )}
              </>
            );
          })}
        </svg>
      </section>
      <figcaption class="dim">{AGREED[ui].timeline}</figcaption>
    </figure>
  );
}

interface Cell {
  readonly year: number;
  readonly force: Force;
  readonly count: number;
}

/** In order of time. */
function cellsOf(uses: readonly AgreedUse[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { date, force } of uses) {
    const year = yearOf(date);
    const key = `${year} ${force}`;
    cells.set(key, { year, force, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.values()].sort((a, b) => a.year - b.year || ROWS.indexOf(a.force) - ROWS.indexOf(b.force));
}

/**
 * How much was said, and how strongly? A bar as long as there are paragraphs, whose height steps down with the force:
 * what obliges stands tallest, an option is a low strip. What stands beside the ladder is hollow: a decision a tall
 * box, a request half of one, an acknowledgement a mere line. So it is told by shape, without colour, also on paper;
 * the same in words is its text alternative.
 */
import { raw } from 'hono/html';
import type { Force, LanguageCode } from '../../../language/index.ts';
import { ladderPosition } from '../../../language/index.ts';
import type { ForceCount } from '../wording.ts';
import { FORCE_NAMES } from '../words/force-names.ts';

/** Units of the drawing, which are pixels where the style sheet does not make it smaller. */
const TALL = 16;
const RUNG = TALL / 6;
/** Between two forces. */
const GAP = 1.5;
const LINE = 1;

interface Shape {
  readonly height: number;
  readonly hollow: boolean;
}

const BESIDE: Readonly<Partial<Record<Force, Shape>>> = {
  decision: { height: TALL - LINE, hollow: true },
  request: { height: TALL / 2, hollow: true },
  acknowledgement: { height: 1.5, hollow: false },
  none: { height: 4, hollow: true },
};

const shapeOf = (force: Force): Shape =>
  BESIDE[force] ?? { height: (ladderPosition(force, false) ?? 1) * RUNG, hollow: false };

/** "recommendation 3, option 1". */
export const forcesInWords = (forces: readonly ForceCount[], ui: LanguageCode): string =>
  forces.map(({ force, count }) => `${FORCE_NAMES[ui][force]} ${count}`).join(', ');

interface Box extends Shape {
  readonly at: number;
  readonly size: number;
}

/** Where each force stands along a bar of that length, strongest first. */
function boxesAlong(forces: readonly ForceCount[], length: number): Box[] {
  const total = forces.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  return forces.map(({ force, count }) => {
    const whole = (count / total) * length;
    const box = { at, size: Math.max(1, whole - GAP), ...shapeOf(force) };
    at += whole;
    return box;
  });
}

function rectangle(x: number, y: number, width: number, height: number, hollow: boolean): string {
  const inset = hollow ? LINE / 2 : 0;
  const [left, top, wide, high] = [
    x + inset,
    y + inset,
    Math.max(0.5, width - 2 * inset),
    Math.max(0.5, height - 2 * inset),
  ].map((n) => Math.round(n * 10) / 10);
  return `<rect${hollow ? ' class="hollow"' : ''} x="${left}" y="${top}" width="${wide}" height="${high}"/>`;
}

/**
 * @param length of the bar @param room of the drawing, the same for bars that are compared; both in units
 * @param spoken false where the same stands beside it in words
 */
export function ForceBar({
  forces,
  length,
  room = length,
  ui,
  spoken = false,
}: {
  forces: readonly ForceCount[];
  length: number;
  room?: number;
  ui: LanguageCode;
  spoken?: boolean;
}) {
  return (
    <svg
      class="force-bar"
      role={spoken ? 'img' : undefined}
      aria-label={spoken ? forcesInWords(forces, ui) : undefined}
      aria-hidden={spoken ? undefined : 'true'}
      width={room}
      height={TALL}
      viewBox={`0 0 ${room} ${TALL}`}
      preserveAspectRatio="none"
    >
      {raw(
        boxesAlong(forces, length)
          .map(({ at, size, height, hollow }) => rectangle(at, TALL - height, size, height, hollow))
          .join(''),
      )}
    </svg>
  );
}

/** Widest part of a column, in units. */
export const COLUMN = 22;

/**
 * The same standing upright: as tall as there are paragraphs, the strongest at the foot, as wide as it is strong.
 * @param x of its middle @param foot where it stands @param hangs grows downwards from there
 */
export const forceColumn = (
  forces: readonly ForceCount[],
  { x, foot, length, hangs }: { x: number; foot: number; length: number; hangs: boolean },
): string =>
  boxesAlong(forces, length)
    .map(({ at, size, height, hollow }) => {
      const width = (height / TALL) * COLUMN;
      return rectangle(x - width / 2, hangs ? foot + at : foot - at - size, width, size, hollow);
    })
    .join('');

/** What the shapes mean: each force that is shown, with its name. */
export function ForceLegend({ forces, ui }: { forces: readonly Force[]; ui: LanguageCode }) {
  return (
    <ul class="force-legend">
      {forces.map((force) => (
        <li>
          <ForceBar forces={[{ force, count: 1 }]} length={14} ui={ui} />
          {FORCE_NAMES[ui][force]}
        </li>
      ))}
    </ul>
  );
}

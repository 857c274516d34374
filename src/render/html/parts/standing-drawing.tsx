/** Where does one paragraph stand among others? What it builds on to the left, what builds on it to the right. */
import { citedInstruments } from '../../../cite/index.ts';
import type { Provision } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Book } from '../book.ts';
import { recurrenceOf } from '../wording.ts';
import { AGREED } from '../words/agreed.ts';
import { READING } from '../words/reading.ts';
import { REFERENCES } from '../words/references.ts';
import { shortName } from './short-name.ts';

interface Strand {
  readonly name: string;
  /** Words were taken over, or the text is only named. */
  readonly taken: boolean;
}

const MOST = 7;
const ROW = 24;
const TOP = 14;
const WIDTH = 348;
const SIDE = 124;
const MIDDLE = WIDTH / 2;
const HALF = 34;

export function StandingDrawing({
  book,
  provision,
  ui,
}: {
  book: Book;
  provision: Provision;
  ui: LanguageCode;
}) {
  const { ref } = provision;
  const recurrence = recurrenceOf(book, ref);
  const named = citedInstruments(book.edition, book.mentionsFrom.get(ref) ?? []);
  const taken = (names: readonly string[]): Strand[] => names.map((name) => ({ name, taken: true }));
  const only = (names: readonly string[]): Strand[] => names.map((name) => ({ name, taken: false }));
  const earlier = recurrence.earlier.map((p) => p.from);
  const later = recurrence.later.map((p) => p.to);
  const naming = [...new Set((book.mentionsOf.get(ref) ?? []).map((m) => m.from))];
  const left = [...taken(earlier), ...only(named.map((i) => i.name))];
  const right = [...taken(later), ...only(naming)];
  if (left.length + right.length === 0) return null;
  const rows = Math.max(Math.min(left.length, MOST + 1), Math.min(right.length, MOST + 1));
  const height = TOP * 2 + (rows - 1) * ROW;
  const say = REFERENCES[ui];
  const told = [
    [AGREED[ui].earlier, earlier],
    [READING[ui].mentions, named.map((i) => i.name)],
    [AGREED[ui].later, later],
    [READING[ui].mentionedBy, naming],
  ] as const;
  return (
    <figure class="standing-drawing">
      <svg
        role="img"
        aria-label={`${say.standing}. ${told
          .filter(([, names]) => names.length > 0)
          .map(([what, names]) => `${what}: ${names.join(', ')}`)
          .join('; ')}`}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        direction="ltr"
      >
        <Side strands={left} height={height} left />
        <Side strands={right} height={height} left={false} />
        <rect
          class="standing-self"
          x={MIDDLE - HALF}
          y={height / 2 - 12}
          width={HALF * 2}
          height={24}
          rx="3"
        />
        <text class="standing-name" x={MIDDLE} y={height / 2 + 4} text-anchor="middle">
          {shortName(ref, 11)}
        </text>
      </svg>
      <figcaption class="dim">{say.standingLegend}</figcaption>
    </figure>
  );
}

function Side({ strands, height, left }: { strands: readonly Strand[]; height: number; left: boolean }) {
  const shown = strands.length > MOST + 1 ? strands.slice(0, MOST) : strands;
  const rest = strands.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [{ name: `+ ${rest}`, taken: false }] : [])];
  const y = (at: number): number =>
    lines.length < 2 ? height / 2 : TOP + (at * (height - 2 * TOP)) / (lines.length - 1);
  const [end, self] = left ? [SIDE, MIDDLE - HALF] : [WIDTH - SIDE, MIDDLE + HALF];
  return (
    <>
      {lines.map(({ name, taken }, at) => (
        <>
          <path
            class={taken ? 'strand' : 'strand strand-named'}
            d={`M${end} ${y(at)}C${(end + self) / 2} ${y(at)} ${(end + self) / 2} ${height / 2} ${self} ${height / 2}`}
          />
          <text x={left ? SIDE - 6 : WIDTH - SIDE + 6} y={y(at) + 4} text-anchor={left ? 'end' : 'start'}>
            {shortName(name, 19)}
          </text>
        </>
      ))}
    </>
  );
}

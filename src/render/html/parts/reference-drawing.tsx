/** Which meetings name which texts? Sections in order of time on the left, the texts named most often on the right. */
import type { CitedInstrument } from '../../../cite/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import { keyOf } from '../lineage-flows.ts';
import { REFERENCES } from '../words/references.ts';
import { shortName } from './short-name.ts';

const MOST = 12;
const ROW = 24;
const TOP = 12;
const WIDTH = 352;
const LEFT = 78;
const RIGHT = 190;
const THICKEST = 9;

export function ReferenceDrawing({
  book,
  instruments,
  ui,
}: {
  book: Book;
  instruments: readonly CitedInstrument[];
  ui: LanguageCode;
}) {
  const say = REFERENCES[ui];
  const shown = instruments.slice(0, MOST);
  const strands = shown.flatMap((instrument, to) => {
    const times = new Map<string, number>();
    for (const ref of instrument.citedBy) {
      const provision = book.provisions.get(ref);
      const key = provision && `${provision.part}.${provision.section}`;
      if (key) times.set(key, (times.get(key) ?? 0) + 1);
    }
    return [...times].map(([from, n]) => ({ from, to, n, name: instrument.name }));
  });
  const sections = book.edition.sections
    .filter((s) => strands.some(({ from }) => from === keyOf(s)))
    .sort((a, b) => a.from.localeCompare(b.from));
  const keys = sections.map(keyOf);
  const rows = Math.max(keys.length, shown.length);
  const height = TOP * 2 + (rows - 1) * ROW;
  const spread = (of: number, at: number): number =>
    TOP + (of < 2 ? (height - 2 * TOP) / 2 : (at * (height - 2 * TOP)) / (of - 1));
  const most = Math.max(...strands.map(({ n }) => n));
  const ordered = [...strands].sort((a, b) => a.to - b.to || keys.indexOf(a.from) - keys.indexOf(b.from));
  return (
    <figure class="reference-drawing">
      <svg
        role="img"
        aria-label={ordered.map(({ from, name, n }) => say.names(from, name, n)).join('; ')}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        direction="ltr"
      >
        {strands.map(({ from, to, n, name }) => {
          const [a, b] = [spread(keys.length, keys.indexOf(from)), spread(shown.length, to)];
          const middle = (LEFT + RIGHT) / 2;
          return (
            <path
              class={`flow flow-${from.split('.')[0]}`}
              d={`M${LEFT} ${a}C${middle} ${a} ${middle} ${b} ${RIGHT} ${b}`}
              stroke-width={1 + (THICKEST - 1) * (n / most)}
            >
              <title>{say.names(from, name, n)}</title>
            </path>
          );
        })}
        {sections.map((section, at) => (
          <text x={LEFT - 8} y={spread(keys.length, at) + 4} text-anchor="end">
            {yearOf(section.from)} {keyOf(section)}
          </text>
        ))}
        {shown.map(({ name, mentions }, at) => (
          <text x={RIGHT + 8} y={spread(shown.length, at) + 4}>
            {mentions} {shortName(name, 22)}
          </text>
        ))}
      </svg>
      <figcaption class="dim">{say.drawing}</figcaption>
    </figure>
  );
}

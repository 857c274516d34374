/**
 * The whole at a glance: meetings along the top, topics down the side, weight in the cells, and each cell a door.
 * Wide screens get one drawing; a phone gets the same as one strip a topic, where the row is the door.
 */
import type { Section } from '../../../instrument/index.ts';
import { anchorOf, type Links } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import { type Family, familiesOf, refsUnder, topicsIn } from '../family.ts';

/** Pixels. Rows and columns of 26 keep each door above the 24 that WCAG 2.2 asks of a target. */
const CELL = 26;
const WIDE_CELL = 34;
const LABEL = 300;
const HEAD = 64;
const GAP = 18;
/** Letters that fit in the label column at the size of the drawing's type. */
const LABEL_LETTERS = 46;

interface Column {
  readonly section: Section;
  readonly key: string;
  readonly x: number;
}

export function Matrix({ book, links }: { book: Book; links: Links }) {
  const columns = columnsOf(book);
  const rows = familiesOf(book).map((family) => ({ family, weights: weigh(book, family) }));
  const highest = Math.max(1, ...rows.flatMap((r) => [...r.weights.values()].map((c) => c.count)));
  const width = (columns.at(-1)?.x ?? LABEL) + WIDE_CELL;
  const height = HEAD + rows.length * CELL + 4;
  return (
    <figure class="matrix">
      <figcaption>
        {book.edition.sections.length} meetings and sessions by {rows.length} topics. A larger mark means more
        paragraphs; each mark leads to them.
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is a group of links; there is no form here */}
      <svg
        class="matrix-wide"
        role="group"
        aria-label="Paragraphs by meeting and topic"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {columns.map((c) => (
          <a href={links.inSection(c.section.part, c.section.numeral)}>
            <rect class="hit" x={c.x} y={4} width={WIDE_CELL} height={HEAD - 12} />
            <text class="matrix-numeral" x={c.x + WIDE_CELL / 2} y={HEAD - 32} text-anchor="middle">
              {c.section.numeral}
            </text>
            <text class="matrix-year" x={c.x + WIDE_CELL / 2} y={HEAD - 16} text-anchor="middle">
              {yearOf(c.section.from)}
            </text>
          </a>
        ))}
        {partsOf(columns).map(([part, x]) => (
          <text class="matrix-part" x={x + 4} y={14}>
            Part {part}
          </text>
        ))}
        {rows.map(({ family, weights }, n) => (
          <g class="matrix-row" transform={`translate(0 ${HEAD + n * CELL})`}>
            <rect class="matrix-rule" x={0} y={CELL - 0.5} width={width} height={0.5} />
            <a href={links.topic(family.id)}>
              <rect class="hit" x={0} y={0} width={LABEL - 8} height={CELL} />
              <text class="matrix-label" x={0} y={CELL / 2 + 4.5}>
                {shorten(family.label)}
                {shorten(family.label) !== family.label && <title>{family.label}</title>}
              </text>
            </a>
            {columns.map((c) => {
              const weight = weights.get(c.key);
              if (!weight) return null;
              const words = `${family.label}, ${c.section.name} ${yearOf(c.section.from)}: ${weight.count}`;
              return (
                <a
                  href={`${links.topic(family.id)}#${encodeURIComponent(anchorOf(weight.first))}`}
                  aria-label={words}
                >
                  <title>{words}</title>
                  <rect class="hit" x={c.x} y={0} width={WIDE_CELL} height={CELL} />
                  <circle
                    class={`dot part-${c.section.part === 'A' ? 'a' : 'b'}`}
                    cx={c.x + WIDE_CELL / 2}
                    cy={CELL / 2}
                    r={radius(weight.count, highest)}
                  />
                </a>
              );
            })}
          </g>
        ))}
      </svg>
      <ul class="matrix-narrow">
        {rows.map(({ family, weights }) => (
          <li>
            <a href={links.topic(family.id)}>
              <span>{family.label}</span>
              <svg
                aria-hidden="true"
                viewBox={`0 0 ${columns.length * 16 + 6} 16`}
                width={columns.length * 16 + 6}
                height="16"
              >
                {columns.map((c, at) => {
                  const x = at * 16 + 8 + (c.section.part === columns[0]?.section.part ? 0 : 6);
                  const weight = weights.get(c.key);
                  return weight ? (
                    <circle
                      class={`dot part-${c.section.part === 'A' ? 'a' : 'b'}`}
                      cx={x}
                      cy={8}
                      r={radius(weight.count, highest) * 0.65}
                    />
                  ) : (
                    <circle class="dot-none" cx={x} cy={8} r={0.9} />
                  );
                })}
              </svg>
            </a>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function columnsOf(book: Book): Column[] {
  let x = LABEL;
  let part: string | undefined;
  return book.edition.sections.map((section) => {
    if (part !== undefined && part !== section.part) x += GAP;
    part = section.part;
    const column = { section, key: `${section.part}.${section.numeral}`, x };
    x += WIDE_CELL;
    return column;
  });
}

function partsOf(columns: readonly Column[]): [string, number][] {
  const first = new Map<string, number>();
  for (const c of columns) if (!first.has(c.section.part)) first.set(c.section.part, c.x);
  return [...first];
}

function weigh(book: Book, family: Family): Map<string, { count: number; first: string }> {
  const weights = new Map<string, { count: number; first: string }>();
  for (const ref of refsUnder(book, topicsIn(family))) {
    const provision = book.provisions.get(ref);
    if (!provision) continue;
    const key = `${provision.part}.${provision.section}`;
    const known = weights.get(key);
    weights.set(key, known ? { ...known, count: known.count + 1 } : { count: 1, first: ref });
  }
  return weights;
}

/** Area, not radius, grows with the count: twice as many looks twice as heavy. */
const radius = (count: number, highest: number): number =>
  Math.round((2.2 + 8.8 * Math.sqrt(count / highest)) * 10) / 10;

const shorten = (label: string): string =>
  label.length <= LABEL_LETTERS ? label : `${label.slice(0, LABEL_LETTERS - 1).trimEnd()}…`;

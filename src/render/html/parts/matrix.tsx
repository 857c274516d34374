/**
 * The whole at a glance: meetings along the top, topics down the side, weight in the cells, and each cell a door.
 * Wide screens get one drawing; a phone gets the same as one strip a topic, where the row is the door. Marks are
 * drawn once and used again: the first page stays light.
 */
import { raw } from 'hono/html';
import { anchorOf, type Links } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import { HOME } from '../words/home.ts';
import { count, NOUNS } from '../words/nouns.ts';
import { type Column, type MatrixPlan, markId, planMatrix, type Row } from './matrix-plan.ts';

/** Pixels. Rows and columns of 26 keep each door above the 24 that WCAG 2.2 asks of a target. */
const CELL = 26;
const WIDE_CELL = 34;
const LABEL = 300;
const HEAD = 64;
const GAP = 18;
/** Of a strip, in the units of the wide drawing; the style sheet makes it smaller. */
const STRIP_CELL = 25;
const STRIP_GAP = 9;
/** What a mark's cell has at each side beyond the cell of a strip. */
const MARGIN = (WIDE_CELL - STRIP_CELL) / 2;
/** Letters that fit in the label column at the size of the drawing's type. */
const LABEL_LETTERS = 46;

export function Matrix({ book, links }: { book: Book; links: Links }) {
  const plan = planMatrix(book);
  const ui = links.ui.language;
  return (
    <figure class="matrix">
      <figcaption>
        {HOME[ui].drawingNote(
          count(ui, plan.columns.length, 'meeting'),
          count(ui, plan.rows.length, 'topic'),
        )}
      </figcaption>
      <Marks plan={plan} />
      <Wide plan={plan} links={links} />
      <ul class="matrix-narrow">
        {plan.rows.map((row) => (
          <li>
            <a href={links.topic(row.family.id)}>
              <span>{row.family.label}</span>
              <Strip plan={plan} row={row} />
            </a>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** What both drawings use: the marks, each with its cell, and the lines that all rows share. */
function Marks({ plan: { columns, marks } }: { plan: MatrixPlan }) {
  return (
    <svg class="matrix-marks" aria-hidden="true">
      <defs>
        <rect id="cell" class="hit" width={WIDE_CELL} height={CELL} />
        <rect id="name" class="hit" width={LABEL - 8} height={CELL} />
        <rect id="rule" class="matrix-rule" y={CELL - 0.5} width={widthOf(columns)} height={0.5} />
        <path
          id="none"
          class="dot-none"
          d={columns.map((c) => `M${stripX(c) + WIDE_CELL / 2} ${CELL / 2}h0`).join('')}
        />
        {marks.map(({ id, of, radius }) => (
          <g id={id}>
            <use href="#cell" />
            <circle class={`dot part-${of}`} cx={WIDE_CELL / 2} cy={CELL / 2} r={radius} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

function Wide({ plan: { columns, rows }, links }: { plan: MatrixPlan; links: Links }) {
  const width = widthOf(columns);
  const height = HEAD + rows.length * CELL + 4;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is a group of links; there is no form here
    <svg
      class="matrix-wide"
      role="group"
      aria-label={HOME[links.ui.language].drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {columns.map((c) => (
        <a href={links.inSection(c.section.part, c.section.numeral)}>
          <rect class="hit" x={wideX(c)} y={4} width={WIDE_CELL} height={HEAD - 12} />
          <text class="matrix-numeral" x={wideX(c) + WIDE_CELL / 2} y={HEAD - 32}>
            {c.section.numeral}
          </text>
          <text class="matrix-year" x={wideX(c) + WIDE_CELL / 2} y={HEAD - 16}>
            {yearOf(c.section.from)}
          </text>
        </a>
      ))}
      {columns
        .filter((c, n) => columns[n - 1]?.section.part !== c.section.part)
        .map((c) => (
          <text class="matrix-part" x={wideX(c) + 4} y={14}>
            {NOUNS[links.ui.language].part(c.section.part)}
          </text>
        ))}
      {rows.map((row, n) => (
        <WideRow row={row} n={n} columns={columns} links={links} />
      ))}
    </svg>
  );
}

/** The label names the row, so that a mark need only say its meeting and count. */
function WideRow({
  row: { family, weights },
  n,
  columns,
  links,
}: {
  row: Row;
  n: number;
  columns: readonly Column[];
  links: Links;
}) {
  const topic = links.topic(family.id);
  const short = shorten(family.label);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is nothing that can be pressed
    // biome-ignore lint/a11y/useSemanticElements: a row of links, as the whole is
    <g role="group" aria-labelledby={`row-${n}`} transform={`translate(0 ${HEAD + n * CELL})`}>
      <use href="#rule" />
      <a href={topic}>
        <use href="#name" />
        <text id={`row-${n}`} y={CELL / 2 + 4.5}>
          {short}
          {short !== family.label && <title>{family.label}</title>}
        </text>
      </a>
      {columns.map((c) => {
        const weight = weights.get(c.key);
        return (
          weight && (
            <a href={`${topic}#${encodeURIComponent(anchorOf(weight.first))}`}>
              <title>
                {c.section.name} {yearOf(c.section.from)}: {weight.count}
              </title>
              {markAt(markId(c, weight), wideX(c))}
            </a>
          )
        );
      })}
    </g>
  );
}

function Strip({ plan: { columns }, row: { weights } }: { plan: MatrixPlan; row: Row }) {
  const last = columns.at(-1);
  return (
    <svg aria-hidden="true" viewBox={`${MARGIN} 0 ${last ? stripX(last) + STRIP_CELL : 0} ${CELL}`}>
      <use href="#none" />
      {columns.map((c) => {
        const weight = weights.get(c.key);
        return weight && markAt(markId(c, weight), stripX(c));
      })}
    </svg>
  );
}

/** Printed by hand: closing tags of a mark for each cell of two drawings would make up a twentieth of the page. */
const markAt = (id: string, x: number) => raw(`<use href="#${id}" x="${x}"/>`);

const wideX = (c: Column): number => LABEL + c.at * WIDE_CELL + c.partsBefore * GAP;
const stripX = (c: Column): number => c.at * STRIP_CELL + c.partsBefore * STRIP_GAP;

function widthOf(columns: readonly Column[]): number {
  const last = columns.at(-1);
  return (last ? wideX(last) : LABEL) + WIDE_CELL;
}

const shorten = (label: string): string =>
  label.length <= LABEL_LETTERS ? label : `${label.slice(0, LABEL_LETTERS - 1).trimEnd()}…`;

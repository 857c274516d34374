import type { Item, TextItem } from './parts.ts';
import type { Hyphens } from './pdf-hyphens.ts';
import { rowsOf } from './pdf-rows.ts';
import { joinRuns, type Run, type Segment, textOf, UNSPACED } from './pdf-shapes.ts';
import { settleRaised } from './raised.ts';

/** Lines of a paragraph, note or cell → one run of text with its typography, broken words put together. */

/** @param stars whether the page has a note called by stars: then stars after a word are its marker */
export function itemsOf(lines: readonly (readonly Run[])[], hyphens: Hyphens, stars: boolean): Item[] {
  const runs: Run[] = [];
  let open = false;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const settled = next ? hyphens.settle(textOf(line), textOf(next)) : { keep: textOf(line), joined: true };
    const cut = dropEnd(line, textOf(line).length - settled.keep.length);
    const last = runs.at(-1);
    if (last && open && spaced(last.text, textOf(line)))
      runs[runs.length - 1] = { ...last, text: `${last.text} ` };
    runs.push(...cut);
    open = !settled.joined;
  });
  const joined = joinAlike(stars ? raiseStars(runs) : runs);
  return settleRaised(joined.map(itemOf));
}

/** Lines of a cell: a label at the start of a line begins a new paragraph of the cell. */
export function cellItems(segments: readonly Segment[], hyphens: Hyphens, stars: boolean): Item[] {
  const items: Item[] = [];
  let paragraph: Run[][] = [];
  const flush = (): void => {
    if (paragraph.length === 0) return;
    if (items.length > 0) items.push({ kind: 'break' });
    items.push(...itemsOf(paragraph, hyphens, stars));
    paragraph = [];
  };
  for (const row of rowsOf(segments)) {
    const ordered = row.segments.some((s) => s.rtl) ? [...row.segments].reverse() : row.segments;
    if (ordered[0]?.labelled) flush();
    paragraph.push(joinRuns(ordered.map((s) => s.runs)));
  }
  flush();
  return items;
}

const itemOf = (run: Run): TextItem => ({
  kind: 'text',
  text: run.text,
  marks: [
    ...(run.bold ? [{ kind: 'strong' as const }] : []),
    ...(run.italic ? [{ kind: 'emphasis' as const }] : []),
  ],
  ...(run.raised ? { raised: true as const } : {}),
});

function dropEnd(runs: readonly Run[], count: number): Run[] {
  const last = runs.at(-1);
  if (count <= 0 || !last) return [...runs];
  return [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -count) }];
}

const spaced = (before: string, after: string): boolean =>
  !/\s$/u.test(before) && !(UNSPACED.test([...before].at(-1) ?? '') && UNSPACED.test([...after][0] ?? ''));

/** `Review*` → the star set above the line, as a marker is. */
function raiseStars(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, i): Run[] => {
    const match = run.raised ? null : /^(.*?)(\*{1,4})(\s.*|[.,;:)].*|)$/su.exec(run.text);
    if (!match) return [run];
    const [, before = '', star = '', after = ''] = match;
    if (!/[\p{L}\p{N}.,;:)\]”"’']$/u.test(before === '' ? (runs[i - 1]?.text ?? '') : before)) return [run];
    const parts = [
      { ...run, text: before },
      { ...run, text: star, raised: true },
      { ...run, text: after },
    ];
    return parts.filter((r) => r.text !== '');
  });
}

function joinAlike(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.raised === run.raised)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

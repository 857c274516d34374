import type { StructureElement } from '../text/index.ts';
import {
  type CallItem,
  type Item,
  itemsText,
  type ParagraphPart,
  type Part,
  type TextItem,
} from './parts.ts';
import { trimItems } from './set-inline.ts';

/**
 * Running text broken into paragraphs by the elements around it, as HTML and Akoma Ntoso have it: inline items gather
 * until a block begins or ends; a label waits for the first paragraph of its item.
 */
export interface Flow {
  readonly parts: Part[];
  items: Item[];
  /** Labels whose paragraph is still to come: `2.`, then `(a)`. */
  labels: (TextItem | CallItem)[];
  headingLevel: number | undefined;
  at: string | undefined;
  /** Where the format marks structure: the element in hand. */
  element: StructureElement | undefined;
  /** A heading whose text is still open. */
  heading: StructureElement | undefined;
}

export const newFlow = (): Flow => ({
  parts: [],
  items: [],
  labels: [],
  headingLevel: undefined,
  at: undefined,
  element: undefined,
  heading: undefined,
});

/** Closes the paragraph in hand, if it has any text. */
export function endParagraph(flow: Flow): void {
  const items = trimItems(collapse(flow.items));
  const { at } = flow;
  const element = flow.heading ?? flow.element;
  flow.items = [];
  if (items.length === 0) return;
  flow.heading = undefined;
  const labelled = [...labelItems(flow.labels), ...items];
  const labels = lengthsOf(flow.labels);
  flow.labels = [];
  for (const [i, stretch] of atBlankLines(labelled).entries())
    flow.parts.push({
      ...paragraphPart(stretch, flow.headingLevel, i === 0 ? at : undefined),
      ...marked(element, i === 0 ? labels : []),
    });
  flow.at = undefined;
}

/** A label that never found a paragraph stands alone, as a browser shows an empty list item. */
export function endLabel(flow: Flow): void {
  endParagraph(flow);
  if (flow.labels.length === 0) return;
  flow.parts.push({
    ...paragraphPart(trimItems(labelItems(flow.labels)), undefined, flow.at),
    ...marked(flow.element, lengthsOf(flow.labels)),
  });
  flow.labels = [];
}

const lengthsOf = (labels: Flow['labels']): number[] => labels.map((label) => itemsText([label]).length + 1);

const marked = (
  element: StructureElement | undefined,
  labels: readonly number[],
): Pick<ParagraphPart, 'element' | 'labels'> =>
  element === undefined ? {} : { element, ...(labels.length === 0 ? {} : { labels }) };

const paragraphPart = (
  items: readonly Item[],
  level: number | undefined,
  at: string | undefined,
): ParagraphPart => ({
  kind: 'paragraph',
  items,
  ...(level === undefined ? {} : { headingLevel: level }),
  ...(at === undefined ? {} : { at }),
});

const labelItems = (labels: Flow['labels']): Item[] =>
  labels.flatMap((label): Item[] => [label, { kind: 'text', text: ' ', marks: [], exact: true }]);

/** Two line breaks and more with nothing between them part paragraphs. */
function atBlankLines(items: readonly Item[]): Item[][] {
  const stretches: Item[][] = [[]];
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (item.kind === 'break' && next?.kind === 'break') return;
    if (item.kind === 'break' && items[i - 1]?.kind === 'break') stretches.push([]);
    else stretches.at(-1)?.push(item);
  });
  return stretches.map(trimItems).filter((s) => s.length > 0);
}

const HAN = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF';
/** In Chinese a line of the file may end anywhere; no space stands for its end. */
const HAN_LINE_END = new RegExp(`(?<=[${HAN}])[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=[${HAN}])`, 'gu');

/** White space as CSS `white-space: normal` shows it: runs are one space, none at the ends of a line. */
export function collapse(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let spaced = true;
  for (const item of items) {
    if (item.kind === 'break') {
      stripEnd(out);
      spaced = true;
    } else if (item.kind === 'text' && !item.exact) {
      const joined = item.text.includes('\n') ? item.text.replace(HAN_LINE_END, '') : item.text;
      let text = joined.replace(/[ \t\r\n\f]+/gu, ' ');
      if (spaced) text = text.replace(/^ /u, '');
      if (text === '') continue;
      spaced = text.endsWith(' ');
      out.push({ ...item, text });
      continue;
    } else if (item.kind === 'text' || out.length === 0) spaced = false;
    out.push(item);
  }
  return out;
}

function stripEnd(items: Item[]): void {
  const last = items.at(-1);
  if (last?.kind !== 'text' || last.exact || !last.text.endsWith(' ')) return;
  items.pop();
  if (last.text.length > 1) items.push({ ...last, text: last.text.slice(0, -1) });
}

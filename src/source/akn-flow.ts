import { DESCRIPTION, deepens, HEADINGS, HOLDERS, headingClass, INLINE, isPreambular } from './akn-inline.ts';
import { endLabel, endParagraph, type Flow, newFlow } from './flow.ts';
import { linkMark } from './link-mark.ts';
import { type CallItem, itemsText, type Part, type RowPart, type TypedMark } from './parts.ts';
import { leave, type Tally } from './tally.ts';
import { elementsOf, isElement, textBelow, type XmlElement } from './xml.ts';

/** The text of an Akoma Ntoso document as it would be printed: numbers before their paragraph, notes after it. */
interface Look {
  readonly marks: readonly TypedMark[];
  readonly raised: boolean;
  /** Depth of the hierarchy, for headings. */
  readonly depth: number;
}

export interface AknReading {
  readonly tally: Tally;
}

export const ROOT_LOOK: Look = { marks: [], raised: false, depth: 0 };

const MARKS: Readonly<Record<string, TypedMark['kind']>> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  strong: 'strong',
  u: 'underline',
  ins: 'underline',
};

export function readElement(reading: AknReading, flow: Flow, element: XmlElement, look: Look): void {
  const { name } = element;
  const left = Object.hasOwn(DESCRIPTION, name) ? DESCRIPTION[name] : undefined;
  if (left !== undefined) leave(reading.tally, left, textBelow(element).trim());
  else if (name === 'authorialNote') flow.items.push(noteOf(reading, element));
  else if (name === 'noteRef') flow.items.push({ kind: 'call', label: markerOf(element) });
  else if (name === 'eol' || name === 'br') flow.items.push({ kind: 'break' });
  else if (name === 'num' && !inLine(flow)) readNum(flow, element);
  else if (INLINE.has(name)) readContent(reading, flow, element, lookOf(element, look));
  else if (name === 'table') readTable(reading, flow, element, look);
  else readBlock(reading, flow, element, look);
}

function readContent(reading: AknReading, flow: Flow, element: XmlElement, look: Look): void {
  for (const node of element.children)
    if (isElement(node)) readElement(reading, flow, node, look);
    else
      flow.items.push({
        kind: 'text',
        text: node,
        marks: look.marks,
        ...(look.raised ? { raised: true as const } : {}),
      });
}

/** A number stands in a line when text has gone before it; else it opens what follows. */
const inLine = (flow: Flow): boolean => itemsText(flow.items).trim() !== '';

function readNum(flow: Flow, element: XmlElement): void {
  flow.items = [];
  const text = textBelow(element).trim().replace(/\s+/gu, ' ');
  flow.at ??= `line ${element.line}`;
  if (text !== '') flow.labels.push({ kind: 'text', text, marks: [], exact: true });
}

function readBlock(reading: AknReading, flow: Flow, element: XmlElement, look: Look): void {
  endParagraph(flow);
  const [outer, outerElement] = [flow.headingLevel, flow.element];
  if (!HOLDERS.has(element.name))
    flow.element = {
      name: isPreambular(element) ? 'preambular' : element.name,
      within: outerElement ?? null,
    };
  const depth = look.depth + (deepens(element.name) ? 1 : 0);
  const title = elementsOf(element).some((e) => e.name === 'num') && HEADINGS.has(nextAfterNum(element));
  if (HEADINGS.has(element.name) && !isPreambular(element)) flow.headingLevel ??= Math.max(1, depth);
  else flow.headingLevel ??= headingClass(element);
  if (flow.labels.length === 0) flow.at = `line ${element.line}`;
  readContent(reading, flow, element, { ...look, depth });
  if (HEADINGS.has(element.name)) flow.heading = flow.element;
  if (!title && element.name !== 'heading') endParagraph(flow);
  if (
    element.name === 'paragraph' ||
    element.name === 'point' ||
    element.name === 'item' ||
    deepens(element.name)
  )
    endLabel(flow);
  endParagraph(flow);
  flow.headingLevel = outer;
  flow.element = outerElement;
  flow.at = undefined;
}

function nextAfterNum(element: XmlElement): string {
  const children = elementsOf(element);
  return children[children.findIndex((e) => e.name === 'num') + 1]?.name ?? '';
}

function noteOf(reading: AknReading, element: XmlElement): CallItem {
  const inner = newFlow();
  readContent(reading, inner, element, ROOT_LOOK);
  endLabel(inner);
  return { kind: 'call', label: markerOf(element), note: inner.parts };
}

const markerOf = (element: XmlElement): string =>
  (element.attributes.get('marker') ?? '').trim() || textBelow(element).trim().slice(0, 4) || '*';

function readTable(reading: AknReading, flow: Flow, table: XmlElement, look: Look): void {
  endParagraph(flow);
  const cellOf = (element: XmlElement): Part[] => {
    const inner = newFlow();
    readContent(reading, inner, element, look);
    endLabel(inner);
    return inner.parts;
  };
  for (const child of elementsOf(table)) if (child.name === 'caption') flow.parts.push(...cellOf(child));
  const rows = rowsOf(table).map((row): RowPart => {
    const cells = elementsOf(row)
      .filter((c) => c.name === 'td' || c.name === 'th')
      .flatMap((cell) => [cellOf(cell), ...Array.from({ length: spanOf(cell) - 1 }, (): Part[] => [])]);
    return { cells, at: `line ${row.line}` };
  });
  flow.parts.push({ kind: 'table', rows });
}

const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((e) =>
    e.name === 'tr' ? [e] : ['thead', 'tbody', 'tfoot'].includes(e.name) ? rowsOf(e) : [],
  );

/** No table of a document is wider. */
const WIDEST = 100;

function spanOf(cell: XmlElement): number {
  const value = Number(cell.attributes.get('colspan') ?? '1');
  return Number.isInteger(value) ? Math.min(WIDEST, Math.max(1, value)) : 1;
}

function lookOf(element: XmlElement, look: Look): Look {
  const { name } = element;
  const marks = [...look.marks];
  const named = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
  if (named) marks.push({ kind: named });
  const words = element.attributes.get('class') ?? '';
  if (/\bitalic\b/u.test(words)) marks.push({ kind: 'emphasis' });
  if (/\bbold\b/u.test(words)) marks.push({ kind: 'strong' });
  if (/\bunderline\b/u.test(words)) marks.push({ kind: 'underline' });
  if (['a', 'ref', 'rref', 'mref'].includes(name)) marks.push(linkMark(element.attributes.get('href')));
  return { ...look, marks, raised: look.raised || name === 'sup' };
}

import { endLabel, endParagraph, type Flow, newFlow } from './flow.ts';
import { listLabels } from './html-list.ts';
import { isWayBack, type NoteLinks, noteCall } from './html-notes.ts';
import { tableRows } from './html-table.ts';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  htmlText,
  isHtmlElement,
  lineOf,
  styleOf,
} from './html-tree.ts';
import { linkMark } from './link-mark.ts';
import { type Item, type Part, runTogether, type TypedMark } from './parts.ts';
import { trimItems } from './set-inline.ts';
import { leave, type Tally } from './tally.ts';

/** What a browser shows of an element, as paragraphs and tables. Style sheets are not read; `style` attributes are. */
export interface Look {
  readonly marks: readonly TypedMark[];
  readonly raised: boolean;
  /** White space counts, as in `<pre>`. */
  readonly exact: boolean;
  readonly lists: number;
  readonly inNote: boolean;
}

export interface HtmlReading {
  readonly tally: Tally;
  readonly notes: NoteLinks;
}

export const PLAIN: Look = { marks: [], raised: false, exact: false, lists: 0, inNote: false };

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form header hgroup hr html legend li listing main menu nav ol option p plaintext pre search section summary ul xmp'
  ).split(' '),
);
const MARKS: Readonly<Record<string, TypedMark['kind']>> = {
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  b: 'strong',
  strong: 'strong',
  u: 'underline',
  ins: 'underline',
};
const LEFT: Readonly<Record<string, string>> = {
  script: 'scripts',
  style: 'style sheets',
  template: 'templates',
  title: 'page titles',
  input: 'form fields',
  select: 'form fields',
  textarea: 'form fields',
  button: 'form fields',
  datalist: 'form fields',
  img: 'pictures and media',
  svg: 'pictures and media',
  canvas: 'pictures and media',
  object: 'pictures and media',
  iframe: 'pictures and media',
  video: 'pictures and media',
  audio: 'pictures and media',
  rt: 'ruby readings',
  rp: 'ruby readings',
};

export function readChildren(reading: HtmlReading, flow: Flow, parent: HtmlElement, look: Look): void {
  for (const node of parent.childNodes) readNode(reading, flow, node, look);
}

function readNode(reading: HtmlReading, flow: Flow, node: HtmlNode, look: Look): void {
  if (!isHtmlElement(node)) {
    if (node.nodeName === '#text' && 'value' in node) flow.items.push(...textItems(node.value, look));
    return;
  }
  const left = leftAs(node);
  if (left !== undefined) {
    leave(reading.tally, left, htmlText(node));
    return;
  }
  const heading = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (node.tagName === 'br') flow.items.push({ kind: 'break' });
  else if (node.tagName === 'table') readTable(reading, flow, node, look);
  else if (heading !== undefined || BLOCKS.has(node.tagName))
    readBlock(reading, flow, node, look, heading === undefined ? undefined : Number(heading));
  else if (node.tagName === 'a') readLink(reading, flow, node, look);
  else if (node.tagName === 'q') {
    flow.items.push(...textItems('\u201C', look));
    readChildren(reading, flow, node, look);
    flow.items.push(...textItems('\u201D', look));
  } else readChildren(reading, flow, node, lookOf(node, look));
}

function leftAs(element: HtmlElement): string | undefined {
  if (Object.hasOwn(LEFT, element.tagName)) return LEFT[element.tagName];
  const hidden =
    attribute(element, 'hidden') !== undefined ||
    styleOf(element, 'display') === 'none' ||
    /^(?:hidden|collapse)$/u.test(styleOf(element, 'visibility') ?? '') ||
    (element.tagName === 'dialog' && attribute(element, 'open') === undefined);
  return hidden ? 'hidden passages' : undefined;
}

function textItems(text: string, look: Look): Item[] {
  const typed = { marks: look.marks, ...(look.raised ? { raised: true as const } : {}) };
  if (!look.exact) return [{ kind: 'text', text, ...typed }];
  return text
    .split(/\r\n|[\r\n]/u)
    .flatMap((line, i): Item[] => [
      ...(i > 0 ? [{ kind: 'break' } as const] : []),
      ...(line.trim() === '' ? [] : [{ kind: 'text', text: line, exact: true, ...typed } as const]),
    ]);
}

function readBlock(
  reading: HtmlReading,
  flow: Flow,
  element: HtmlElement,
  look: Look,
  level: number | undefined,
): void {
  endParagraph(flow);
  const label = look.inNote ? undefined : reading.notes.labels.get(attribute(element, 'id') ?? '');
  if (label !== undefined && element.tagName !== 'body') {
    readNote(reading, flow, element, look, label);
    return;
  }
  const outer = flow.headingLevel;
  if (level !== undefined) flow.headingLevel = level;
  if (flow.labels.length === 0) flow.at = lineOf(element);
  const list = ['ol', 'ul', 'menu', 'dir'].includes(element.tagName);
  const inside = { ...lookOf(element, look), lists: look.lists + (list ? 1 : 0) };
  if (list) readList(reading, flow, element, inside);
  else readChildren(reading, flow, element, inside);
  endParagraph(flow);
  flow.headingLevel = outer;
  flow.at = undefined;
}

function readList(reading: HtmlReading, flow: Flow, list: HtmlElement, look: Look): void {
  const labels = listLabels(list, look.lists);
  for (const item of list.childNodes) {
    const label = isHtmlElement(item) && leftAs(item) === undefined ? labels.get(item) : undefined;
    const isNote = isHtmlElement(item) && reading.notes.labels.has(attribute(item, 'id') ?? '');
    if (label !== undefined && !isNote)
      flow.labels.push({ kind: 'text', text: label, marks: [], exact: true });
    readNode(reading, flow, item, look);
    if (isHtmlElement(item)) endLabel(flow);
  }
}

/** The body of a footnote becomes one paragraph that opens with its marker. */
function readNote(reading: HtmlReading, flow: Flow, element: HtmlElement, look: Look, label: string): void {
  const inner = newFlow();
  readChildren(reading, inner, element, { ...lookOf(element, look), inNote: true });
  endLabel(inner);
  const { items, tables } = runTogether(inner.parts);
  const body = trimItems(items);
  const first = body[0];
  const marked =
    first?.kind === 'call' ||
    (first?.kind === 'text' && (first.raised || first.text.trim().startsWith(label)));
  const opening: Item[] = marked
    ? []
    : [
        { kind: 'call', label },
        { kind: 'text', text: ' ', marks: [], exact: true },
      ];
  const at = lineOf(element);
  flow.parts.push(
    { kind: 'paragraph', items: [...opening, ...body], note: true, ...(at ? { at } : {}) },
    ...tables,
  );
}

function readLink(reading: HtmlReading, flow: Flow, link: HtmlElement, look: Look): void {
  if (isWayBack(link, reading.notes)) {
    leave(reading.tally, 'links back from notes', htmlText(link));
    return;
  }
  const call = noteCall(link, reading.notes);
  if (call) flow.items.push(call);
  else if (attribute(link, 'href') === undefined) readChildren(reading, flow, link, look);
  else
    readChildren(reading, flow, link, { ...look, marks: [...look.marks, linkMark(attribute(link, 'href'))] });
}

function readTable(reading: HtmlReading, flow: Flow, table: HtmlElement, look: Look): void {
  endParagraph(flow);
  const within = (element: HtmlElement): Part[] => {
    const inner = newFlow();
    readChildren(reading, inner, element, { ...lookOf(element, look), lists: 0 });
    endLabel(inner);
    return inner.parts;
  };
  for (const child of table.childNodes)
    if (isHtmlElement(child) && child.tagName === 'caption') flow.parts.push(...within(child));
  flow.parts.push({ kind: 'table', rows: tableRows(table, within) });
}

function lookOf(element: HtmlElement, look: Look): Look {
  const { tagName } = element;
  const named = Object.hasOwn(MARKS, tagName) ? MARKS[tagName] : undefined;
  const kinds = new Set<TypedMark['kind']>(named ? [named] : []);
  if (/^(?:italic|oblique)/u.test(styleOf(element, 'font-style') ?? '')) kinds.add('emphasis');
  if (/^(?:bold|bolder|[6-9]00)/u.test(styleOf(element, 'font-weight') ?? '')) kinds.add('strong');
  if (styleOf(element, 'text-decoration')?.includes('underline')) kinds.add('underline');
  const space = styleOf(element, 'white-space');
  const exact =
    space === undefined
      ? look.exact || ['pre', 'listing', 'xmp', 'plaintext'].includes(tagName)
      : space.startsWith('pre');
  const align = styleOf(element, 'vertical-align');
  return {
    ...look,
    exact,
    raised: align === undefined ? look.raised || tagName === 'sup' : align === 'super',
    marks: kinds.size === 0 ? look.marks : [...look.marks, ...[...kinds].map((kind) => ({ kind }))],
  };
}

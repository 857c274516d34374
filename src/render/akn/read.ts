/**
 * The way back: a statement written here → the instrument and its provisions, in the same words. Words, notes and
 * numbers are read from the text; designation, kind and locators from the register.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Footnote, Instrument, Locator, Provision } from '../../instrument/index.ts';
import { PROVISION_KINDS } from '../../instrument/index.ts';
import {
  childNamed,
  childrenNamed,
  descendants,
  elementsOf,
  isElement,
  parseXml,
  type XmlElement,
} from '../../source/index.ts';
import type { Mark } from '../../text/index.ts';
import { listIn, numberIn, textIn, valueIn } from './register-value.ts';
import { joined } from './typography.ts';

/** What a file says it is, and its register; read once, whatever it is then taken for. */
export interface OpenedFile {
  readonly file: string;
  readonly root: XmlElement;
  readonly register: XmlElement | undefined;
}

export interface ReadStatement {
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
  /** Places of the provisions in the reading order of the edition; NaN where the file does not say. */
  readonly order: readonly number[];
}

/** @throws AcquisError `file-unreadable` for XML that is damaged */
export async function openAkn(file: string, xml: string): Promise<OpenedFile> {
  const root = await parseXml(file, xml);
  return { file, root, register: [...descendants(root)].find((e) => e.name === 'register') };
}

/** @throws AcquisError `file-unreadable` for XML that is damaged or holds no register of Acquis */
export const readStatement = async (file: string, xml: string): Promise<ReadStatement> =>
  statementIn(await openAkn(file, xml));

/** @throws AcquisError `file-unreadable` when there is no register of an instrument */
export function statementIn({ file, root, register }: OpenedFile): ReadStatement {
  const head = childNamed(register, 'instrument');
  if (!register || !head) throw noRegister(file);
  const byId = new Map(
    [...descendants(root)].flatMap((e) =>
      e.attributes.has('eId') ? [[e.attributes.get('eId'), e] as const] : [],
    ),
  );
  const key = textIn(head, 'key');
  const units = childrenNamed(register, 'provision')
    .map((unit) => ({ unit, place: numberIn(unit, 'n') }))
    .sort((a, b) => a.place - b.place || 0);
  const bare = units.map(({ unit }) => readProvision(unit, byId.get(textIn(unit, 'for')), key, head));
  const below = new Map<string, string[]>();
  for (const { parent, ref } of bare)
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), ref]);
  const provisions = bare.map((p) => ({ ...p, children: below.get(p.ref) ?? [] }));
  const kind = textIn(head, 'kind');
  const instrument: Instrument = {
    key,
    kind: kind === 'resolution' || kind === 'decision' ? kind : 'recommendations',
    number: valueIn(head, 'number') ?? null,
    title: textIn(head, 'title'),
    part: textIn(head, 'part'),
    section: textIn(head, 'section'),
    meeting: textIn(head, 'meeting'),
    provisions:
      valueIn(head, 'provisions') === undefined ? provisions.map((p) => p.ref) : listIn(head, 'provisions'),
  };
  return { instrument, provisions, order: units.map(({ place }) => place) };
}

function readProvision(
  unit: XmlElement,
  element: XmlElement | undefined,
  instrument: string,
  head: XmlElement,
): Omit<Provision, 'children'> {
  const line = paragraphOf(element);
  const read: Words = { marks: [], notes: [] };
  const text = line ? wordsOf(line, '', read) : '';
  return {
    id: valueIn(unit, 'id') ?? element?.attributes.get('GUID') ?? '',
    ref: textIn(unit, 'ref'),
    part: textIn(head, 'part'),
    section: textIn(head, 'section'),
    path: listIn(unit, 'path', '/'),
    kind: PROVISION_KINDS.find((k) => k === textIn(unit, 'kind')) ?? 'narrative',
    label: textIn(unit, 'label'),
    text: valueIn(unit, 'text') ?? text,
    marks: marksOf(unit, read.marks),
    notes: notesOf(unit, read.notes),
    instrument,
    parent: valueIn(unit, 'parent') ?? null,
    locators: childrenNamed(unit, 'locator').map(readLocator),
    source: { file: textIn(unit, 'file'), line: numberIn(unit, 'line'), spans: spansIn(unit) },
  };
}

export const spansIn = (unit: XmlElement): Provision['source']['spans'] =>
  listIn(unit, 'spans', ' ').map((span) => {
    const [start, end] = span.split('-').map(Number);
    return { start: start ?? Number.NaN, end: end ?? Number.NaN };
  });

/** In the order of the register, which counts them as their ids do. */
function notesOf(unit: XmlElement, called: readonly CalledNote[]): Footnote[] {
  const listed = childrenNamed(unit, 'note');
  return [...called]
    .sort((a, b) => a.count - b.count)
    .map(({ count, ...note }) => {
      const own = listed[count - 1];
      if (!own) return note;
      return {
        marker: valueIn(own, 'marker') ?? note.marker,
        text: valueIn(own, 'text') ?? note.text,
        at: Number(valueIn(own, 'at') ?? note.at),
        marks: marksOf(own, note.marks),
        line: numberIn(own, 'line'),
      };
    });
}

/** As the register lists them; as the text says them where it lists none. */
function marksOf(of: XmlElement, read: readonly Mark[]): Mark[] {
  const listed = marksIn(of);
  return listed.length === 0 ? joined(read) : listed;
}

/** The marks that the register lists. */
export const marksIn = (of: XmlElement): Mark[] =>
  childrenNamed(of, 'mark').flatMap((mark): Mark[] => {
    const kind = Object.values(MARKS).find((k) => k === textIn(mark, 'kind'));
    const target = valueIn(mark, 'target');
    const [start, end] = [numberIn(mark, 'start'), numberIn(mark, 'end')];
    return kind ? [{ kind, start, end, ...(target === undefined ? {} : { target }) }] : [];
  });

function readLocator(e: XmlElement): Locator {
  const kind = textIn(e, 'kind');
  const instrument = valueIn(e, 'instrument');
  return {
    symbol: textIn(e, 'symbol'),
    kind: kind === 'recommendation' || kind === 'decision' || kind === 'resolution' ? kind : 'paragraph',
    value: textIn(e, 'value'),
    ...(instrument === undefined ? {} : { instrument }),
  };
}

/** The line that holds a unit's own words: its first `<p>` or list introduction, before any unit within it. */
function paragraphOf(element: XmlElement | undefined): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === 'p' || child.name === 'listIntroduction') return child;
    if (['content', 'list', 'intro', 'blockList'].includes(child.name)) return paragraphOf(child);
  }
  return undefined;
}

const MARKS: Readonly<Record<string, Mark['kind']>> = {
  i: 'emphasis',
  b: 'strong',
  u: 'underline',
  a: 'link',
};

interface CalledNote extends Footnote {
  /** From 1, as its id says; in the order of the text where it has none. */
  readonly count: number;
}

interface Words {
  readonly marks: Mark[];
  readonly notes: CalledNote[];
}

function wordsOf(element: XmlElement, before: string, read: Words): string {
  let text = before;
  for (const child of element.children) {
    if (!isElement(child)) {
      text += child;
      continue;
    }
    if (child.name === 'authorialNote') {
      const inner: Words = { marks: [], notes: [] };
      const lines = elementsOf(child).map((p) => wordsOf(p, '', inner));
      const [, count] = /__authorialNote_([0-9]+)$/u.exec(child.attributes.get('eId') ?? '') ?? [];
      read.notes.push({
        count: Number(count ?? read.notes.length + 1),
        marker: child.attributes.get('marker') ?? '',
        text: lines.join('\n'),
        at: text.length,
        marks: joined(inner.marks),
        line: 0,
      });
      continue;
    }
    const start = text.length;
    text = wordsOf(child, text, read);
    const kind = MARKS[child.name];
    const target = child.attributes.get('href');
    if (kind)
      read.marks.push({ kind, start, end: text.length, ...(kind === 'link' && target ? { target } : {}) });
  }
  return text;
}

export const noRegister = (file: string): AcquisError =>
  new AcquisError('file-unreadable', `${file} holds no register of provisions.`, {
    advice:
      'Only Akoma Ntoso that Acquis wrote can be read back; compile other files as sources of a corpus.',
  });

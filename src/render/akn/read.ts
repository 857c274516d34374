/**
 * The way back: a statement written here → the instrument and its provisions, in the same words. Words, marks, notes and
 * numbers are read from the text; designation, kind and locators from the register. Spans of the source are not in it.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Edition, Footnote, Instrument, Locator, Provision } from '../../instrument/index.ts';
import { PROVISION_KINDS } from '../../instrument/index.ts';
import {
  childNamed,
  descendants,
  elementsOf,
  isElement,
  parseXml,
  type XmlElement,
} from '../../source/index.ts';
import type { Mark } from '../../text/index.ts';

export interface ReadStatement {
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
}

/** @throws AcquisError `file-unreadable` for XML that is damaged or holds no register of Acquis */
export async function readStatement(file: string, xml: string): Promise<ReadStatement> {
  const root = await parseXml(file, xml);
  const all = [...descendants(root)];
  const register = all.find((e) => e.name === 'register');
  const head = childNamed(register, 'instrument');
  if (!register || !head) throw noRegister(file);
  const byId = new Map(
    all.flatMap((e) => (e.attributes.has('eId') ? [[e.attributes.get('eId'), e] as const] : [])),
  );
  const units = elementsOf(register).filter((e) => e.name === 'provision');
  const key = attribute(head, 'key');
  const bare = units.map((unit) => readProvision(unit, byId.get(attribute(unit, 'for')), key, head));
  const provisions = bare.map((p) => ({
    ...p,
    children: bare.filter((c) => c.parent === p.ref).map((c) => c.ref),
  }));
  const kind = attribute(head, 'kind');
  const instrument: Instrument = {
    key,
    kind: kind === 'resolution' || kind === 'decision' ? kind : 'recommendations',
    number: head.attributes.get('number') ?? null,
    title: attribute(head, 'title'),
    part: attribute(head, 'part'),
    section: attribute(head, 'section'),
    meeting: attribute(head, 'meeting'),
    provisions: provisions.map((p) => p.ref),
  };
  return { instrument, provisions };
}

/**
 * An edition without what Akoma Ntoso does not carry: index, concordance, mentions and findings are empty.
 * @throws AcquisError as `readStatement`
 */
export async function readCollection(
  file: string,
  xml: string,
  statements: readonly ReadStatement[],
): Promise<Edition> {
  const root = await parseXml(file, xml);
  const register = [...descendants(root)].find((e) => e.name === 'register');
  const head = childNamed(register, 'edition');
  if (!register || !head) throw noRegister(file);
  const named = (name: string): XmlElement[] => elementsOf(register).filter((e) => e.name === name);
  return {
    id: attribute(head, 'id'),
    title: attribute(head, 'title'),
    year: Number(attribute(head, 'year')),
    language: attribute(head, 'language'),
    parts: named('part').map((e) => ({
      key: attribute(e, 'key'),
      heading: attribute(e, 'heading'),
      body: attribute(e, 'body'),
    })),
    sections: named('section').map((e) => ({
      part: attribute(e, 'part'),
      numeral: attribute(e, 'numeral'),
      heading: attribute(e, 'heading'),
      meeting: attribute(e, 'meeting'),
      name: attribute(e, 'name'),
      body: attribute(e, 'body'),
      number: Number(attribute(e, 'number')),
      place: e.attributes.get('place') ?? null,
      from: attribute(e, 'from'),
      to: attribute(e, 'to'),
      report: attribute(e, 'report'),
      numbers: attribute(e, 'numbers') === 'paragraphs' ? 'paragraphs' : 'recommendations',
      instruments: words(attribute(e, 'instruments')),
      line: Number(attribute(e, 'line')),
    })),
    instruments: statements.map((s) => s.instrument),
    provisions: statements.flatMap((s) => s.provisions),
    topics: [],
    concordance: [],
    mentions: [],
    findings: [],
    documents: [],
    silent: named('silent').map((e) => ({
      body: attribute(e, 'body'),
      name: attribute(e, 'name'),
      number: Number(attribute(e, 'number')),
      from: attribute(e, 'from'),
      to: attribute(e, 'to'),
    })),
  };
}

function readProvision(
  unit: XmlElement,
  element: XmlElement | undefined,
  instrument: string,
  head: XmlElement,
): Omit<Provision, 'children'> {
  const line = paragraphOf(element);
  const marks: Mark[] = [];
  const notes: Footnote[] = [];
  const text = line ? wordsOf(line, '', marks, notes) : '';
  const kind = PROVISION_KINDS.find((k) => k === attribute(unit, 'kind')) ?? 'narrative';
  return {
    id: element?.attributes.get('GUID') ?? '',
    ref: attribute(unit, 'ref'),
    part: attribute(head, 'part'),
    section: attribute(head, 'section'),
    path: words(attribute(unit, 'path')),
    kind,
    label: attribute(unit, 'label'),
    text,
    marks: joined(marks),
    notes,
    instrument,
    parent: unit.attributes.get('parent') ?? null,
    locators: elementsOf(unit).map(readLocator),
    source: { file: attribute(unit, 'file'), line: Number(attribute(unit, 'line')), spans: [] },
  };
}

function readLocator(e: XmlElement): Locator {
  const kind = attribute(e, 'kind');
  const instrument = e.attributes.get('instrument');
  return {
    symbol: attribute(e, 'symbol'),
    kind: kind === 'recommendation' || kind === 'decision' || kind === 'resolution' ? kind : 'paragraph',
    value: attribute(e, 'value'),
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

function wordsOf(element: XmlElement, before: string, marks: Mark[], notes: Footnote[]): string {
  let text = before;
  for (const child of element.children) {
    if (!isElement(child)) {
      text += child;
      continue;
    }
    if (child.name === 'authorialNote') {
      const inner: Mark[] = [];
      const words = elementsOf(child).map((p) => wordsOf(p, '', inner, []));
      notes.push({
        marker: child.attributes.get('marker') ?? '',
        text: words.join('\n'),
        at: text.length,
        marks: [],
        line: 0,
      });
      continue;
    }
    const start = text.length;
    text = wordsOf(child, text, marks, notes);
    const kind = MARKS[child.name];
    const target = child.attributes.get('href');
    if (kind) marks.push({ kind, start, end: text.length, ...(kind === 'link' && target ? { target } : {}) });
  }
  return text;
}

/** Marks that were cut where a note or a reference stands are one again; in the order of the text, the longer first. */
function joined(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = out.findIndex((m) => m.kind === mark.kind && m.target === mark.target && m.end === mark.start);
    const last = out[at];
    if (last) out[at] = { ...last, end: mark.end };
    else out.push(mark);
  }
  return out;
}

const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';
const words = (text: string): string[] => text.split(' ').filter((w) => w !== '');

const noRegister = (file: string): AcquisError =>
  new AcquisError('file-unreadable', `${file} holds no register of provisions.`, {
    advice:
      'Only Akoma Ntoso that Acquis wrote can be read back; compile other files as sources of a corpus.',
  });

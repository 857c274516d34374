import { DESCRIPTION, HEADINGS, HOLDERS, INLINE, isPreambular } from './akn-inline.ts';
import { languageTag } from './akn-language.ts';
import { parseAkn } from './akn-reader.ts';
import type { ReadOptions } from './text-reader.ts';
import {
  childNamed,
  childrenNamed,
  descendants,
  elementsOf,
  isElement,
  textBelow,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

/**
 * What an Akoma Ntoso file says about its document (the FRBR part of `<meta>`), and the structure it marks: to know
 * the document by, and to compare with what segmentation finds in its text.
 */
export interface AknDocument {
  /** Element of the document: `statement`, `documentCollection`, `act`. */
  readonly type: string;
  /** `resolution`, as the document names itself. */
  readonly name: string | null;
  readonly work: AknWork;
  readonly expression: AknExpression;
  /** The document's own number on its cover: `A/RES/75/129`. */
  readonly symbol: string | null;
  /** Number before the title, with the letter that may follow it: `75/129`, `75/251 B`. */
  readonly number: string | null;
  readonly title: string | null;
  readonly structure: readonly AknNode[];
  /** The documents it holds: annexes, and the parts of a collection. */
  readonly parts: readonly AknDocument[];
}

export interface AknWork {
  readonly iri: string | null;
  /** ISO date; null for none and for the 0001-01-01 that stands for none. */
  readonly date: string | null;
  readonly number: string | null;
  readonly country: string | null;
  readonly author: string | null;
}

export interface AknExpression {
  readonly iri: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly date: string | null;
}

export interface AknNode {
  /** `container`, `formula`, `paragraph`, `point`, `section`, `subheading`; `preambular` for a cross heading that is one. */
  readonly element: string;
  /** As the file gives it: identifiers may only count, and may come twice. */
  readonly eId: string | null;
  readonly name: string | null;
  /** As printed: `1.`, `(a)`. */
  readonly num: string | null;
  /** Its own words, white space collapsed; notes and inner nodes apart. */
  readonly text: string;
  readonly notes: readonly { readonly marker: string; readonly text: string }[];
  readonly children: readonly AknNode[];
  readonly line: number;
}

/** Elements that hold documents of their own. */
const DOCUMENTS = new Set(['attachments', 'components', 'collectionBody']);

/** @throws AcquisError as `readAkn` */
export async function readAknMeta(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<AknDocument> {
  const { root } = await parseAkn(file, bytes, options);
  const [first, ...others] = elementsOf(root);
  const document = documentOf(first ?? root);
  const more = others.flatMap((o) => (DOCUMENTS.has(o.name) ? partsOf(o) : []));
  return { ...document, parts: [...document.parts, ...more] };
}

function documentOf(element: XmlElement): AknDocument {
  const identification = childNamed(childNamed(element, 'meta'), 'identification');
  const work = childNamed(identification, 'FRBRWork');
  const expression = childNamed(identification, 'FRBRExpression');
  const own = elementsOf(element).filter((e) => !DOCUMENTS.has(e.name) && e.name !== 'meta');
  const front = own
    .filter((e) => e.name === 'coverPage' || e.name === 'preface')
    .flatMap((e) => [...descendants(e)]);
  const title = front.find(
    (e) => e.name === 'docTitle' && /title$/iu.test(e.attributes.get('refersTo') ?? ''),
  );
  const symbol = front.find((e) => e.name === 'docNumber' && e.attributes.get('refersTo') === '#symbol');
  const numbers = front
    .filter((e) => e.name === 'docNumber' && e !== symbol)
    .map((e) => collapsed(textBelow(e)));
  const titles = front.filter((e) => e.name === 'docTitle');
  return {
    type: element.name,
    name: attributeOf(element, 'name'),
    work: {
      iri: frbr(work, 'FRBRuri', 'value'),
      date: dateOf(work),
      number: frbr(work, 'FRBRnumber', 'value'),
      country: frbr(work, 'FRBRcountry', 'value'),
      author: frbr(work, 'FRBRauthor', 'href'),
    },
    expression: {
      iri: frbr(expression, 'FRBRuri', 'value'),
      language: languageOf(expression),
      date: dateOf(expression),
    },
    symbol: symbol ? collapsed(textBelow(symbol)) || null : null,
    number:
      numbers
        .map((n) => n.replace(/\.$/u, ''))
        .join(' ')
        .trim() || null,
    title: collapsed(ownText(title ?? titles.at(-1))) || null,
    structure: own.filter((e) => e.name !== 'coverPage' && e.name !== 'preface').flatMap(nodesOf),
    parts: elementsOf(element).flatMap((e) => (DOCUMENTS.has(e.name) ? partsOf(e) : [])),
  };
}

/** Documents inside attachments and components; a component may only point to one. */
function partsOf(element: XmlElement): AknDocument[] {
  return elementsOf(element).flatMap((child) => {
    if (childNamed(child, 'meta') || childNamed(child, 'mainBody')) return [documentOf(child)];
    return child.name === 'attachment' || child.name === 'component' ? partsOf(child) : [];
  });
}

function nodesOf(element: XmlElement): AknNode[] {
  if (Object.hasOwn(DESCRIPTION, element.name) || INLINE.has(element.name)) return [];
  if (HOLDERS.has(element.name) || ['preamble', 'mainBody', 'body'].includes(element.name))
    return elementsOf(element).flatMap(nodesOf);
  const num = childNamed(element, 'num');
  const leaf = HEADINGS.has(element.name);
  return [
    {
      element: isPreambular(element) ? 'preambular' : element.name,
      eId: attributeOf(element, 'eId') ?? attributeOf(element, 'id'),
      name: attributeOf(element, 'name'),
      num: num ? collapsed(textBelow(num)) : null,
      text: collapsed(ownText(element)),
      notes: notesOf(element),
      children: leaf ? [] : elementsOf(element).flatMap(nodesOf),
      line: element.line,
    },
  ];
}

/** Text of a node's paragraphs and, in a heading, its own; a space between two paragraphs. */
function ownText(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child, i) => {
      if (!isElement(child)) return child;
      if (isBracketOfNote(element.children, i)) return '';
      if (child.name === 'authorialNote' || child.name === 'num' || Object.hasOwn(DESCRIPTION, child.name))
        return '';
      if (child.name === 'eol') return ' ';
      if (INLINE.has(child.name)) return ownText(child);
      return HOLDERS.has(child.name) ? ` ${ownText(child)} ` : '';
    })
    .join('');
}

/** Arabic documents raise a bracket on either side of a note's marker: typography, no word of the text. */
function isBracketOfNote(siblings: readonly XmlNode[], at: number): boolean {
  const isNote = (node: XmlNode | undefined): boolean =>
    node !== undefined && isElement(node) && node.name === 'authorialNote';
  const own = siblings[at];
  if (own === undefined || !isElement(own) || own.name !== 'sup') return false;
  const text = textBelow(own).trim();
  return (text === '(' && isNote(siblings[at + 1])) || (text === ')' && isNote(siblings[at - 1]));
}

function notesOf(element: XmlElement): { marker: string; text: string }[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'authorialNote')
      return [
        {
          marker: attributeOf(child, 'marker') ?? '',
          text: collapsed(ownText(child)).replace(/^\(\s?\)\s?/u, ''),
        },
      ];
    return HOLDERS.has(child.name) || INLINE.has(child.name) ? notesOf(child) : [];
  });
}

const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/gu, ' ').trim();

const attributeOf = (element: XmlElement, name: string): string | null =>
  element.attributes.get(name) || null;

function frbr(level: XmlElement | undefined, name: string, attribute: string): string | null {
  const element = childNamed(level, name);
  return element ? attributeOf(element, attribute) : null;
}

function languageOf(expression: XmlElement | undefined): string | null {
  const code = frbr(expression, 'FRBRlanguage', 'language');
  return code === null ? null : languageTag(code);
}

/** The adoption for a work, the publication for an expression: the first date that is one. */
function dateOf(level: XmlElement | undefined): string | null {
  for (const element of childrenNamed(level, 'FRBRdate')) {
    const date = element.attributes.get('date') ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/u.test(date) && !date.startsWith('0001-') && !Number.isNaN(Date.parse(date)))
      return date;
  }
  return null;
}

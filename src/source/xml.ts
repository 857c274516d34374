import { AcquisError } from '../finding/index.ts';

/**
 * Well-formed XML 1.0 → a plain tree. Entities, document types and anything that a small file could use to grow are
 * refused, not worked around: documents of the formats read here have no use for them.
 */
export interface XmlElement {
  /** Local name, with the caller's prefix for the namespace when it gave one. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

export type XmlNode = XmlElement | string;

/** Deeper than any document is written; a deeper one would only serve to exhaust the stack. */
const DEEPEST = 400;
/** Elements and stretches of text; about what a book of ten thousand pages has. */
const MOST_NODES = 4_000_000;

/**
 * @param prefixes namespace IRI → prefix for names in it; names elsewhere stand bare. Without any, namespaces are not
 *   looked at and every name stands bare
 * @throws AcquisError `file-unreadable`, with the line
 */
export async function parseXml(
  file: string,
  text: string,
  prefixes: ReadonlyMap<string, string> = new Map(),
): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const byNamespace = prefixes.size > 0;
  const parser = new SaxesParser({ xmlns: byNamespace, position: true });
  const refuse = (what: string, advice: string): never => {
    throw new AcquisError('file-unreadable', `${file}, line ${parser.line}: ${what}`, { advice });
  };
  const named = (uri: string, local: string): string => {
    const prefix = prefixes.get(uri);
    return prefix === undefined ? local : `${prefix}:${local}`;
  };
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  interface Open {
    name: string;
    attributes: Map<string, string>;
    children: XmlNode[];
    line: number;
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MOST_NODES)
      refuse('the file has more elements than a document needs.', 'Split the document.');
  };
  const characters = (data: string): void => {
    const siblings = open.at(-1)?.children;
    if (!siblings || data === '') return;
    count();
    siblings.push(data);
  };
  parser.on('doctype', () =>
    refuse('the file declares a document type.', 'Remove the DOCTYPE and its entities, and try again.'),
  );
  parser.on('error', (error) =>
    refuse(
      `not well-formed XML: ${error.message.replace(/^(?:[^:]*:)?\d+:\d+: /u, '').replace(/\.$/u, '')}.`,
      'Open it in an XML editor, or ask whoever published it for a sound copy.',
    ),
  );
  parser.on('opentag', (tag) => {
    count();
    if (open.length >= DEEPEST)
      refuse(`elements stand more than ${DEEPEST} deep.`, 'Check where the file comes from.');
    const attributes = new Map<string, string>();
    for (const [key, a] of Object.entries(tag.attributes))
      if (typeof a === 'string') attributes.set(bare(key), a);
      else attributes.set(named(a.uri, a.local), a.value);
    const name = byNamespace ? named(tag.uri ?? '', tag.local ?? '') : bare(tag.name);
    const element: Open = { name, attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    root = open.pop() ?? root;
  });
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.write(text).close();
  return root ?? refuse('the file has no root element.', 'Check that the right file was put here.');
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter(isElement) ?? [];

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((e) => e.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((e) => e.name === name);

/** Every element below, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descendants(child);
  }
}

/** All characters below, as they stand. */
export const textBelow = (element: XmlElement): string =>
  element.children.map((c) => (isElement(c) ? textBelow(c) : c)).join('');

/**
 * How do values stand in the register, so that they read back as they were? As attributes, in a namespace of our own. What
 * an attribute cannot keep (line ends and tabs, XML 1.0, 3.3.3; characters that no XML may hold, 2.2) stands in an element
 * `field`, as a JSON string.
 */
import { childrenNamed, type XmlElement } from '../../source/index.ts';
import type { Mark, Span } from '../../text/index.ts';
import { xmlText } from '../xml-text.ts';
import type { XmlNode } from './inline.ts';
import { element } from './layout.ts';
import { ACQUIS } from './meta.ts';

export const REGISTER_NAMESPACE = 'urn:acquis:register:1';

/** What is left out has no value. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The prefix stands for the namespace in names: readers here know elements by their local name. */
export function named(name: string, values: Values, children: readonly XmlNode[] = []): XmlNode {
  const attributes: Record<string, string> = {};
  const fields: XmlNode[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const text = String(value);
    if (text === asAttribute(text)) attributes[key] = text;
    else fields.push(element('acquis:field', { name: key }, [jsonInXml(text)]));
  }
  return element(`acquis:${name}`, attributes, [...fields, ...children]);
}

/** What an attribute keeps of a text. */
export const asAttribute = (text: string): string => xmlText(text).replace(/[\t\n\r]/gu, ' ');

/** JSON whose every character may stand in XML. */
const jsonInXml = (text: string): string =>
  JSON.stringify(text).replace(/[\uFFFE\uFFFF]/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`);

export const proprietary = (children: XmlNode[]): XmlNode =>
  element('proprietary', { source: `#${ACQUIS}` }, [
    element('acquis:register', { 'xmlns:acquis': REGISTER_NAMESPACE }, children),
  ]);

export const markOf = ({ kind, start, end, target }: Mark): XmlNode =>
  named('mark', { kind, start, end, target });

/** `0-10 24-30`; nothing where there are none. */
export const spansAsText = (spans: readonly Span[]): string | null =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ') || null;

/** A value as it was given to `named`; undefined for what had none. */
export function valueIn(of: XmlElement, name: string): string | undefined {
  const plain = of.attributes.get(name);
  if (plain !== undefined) return plain;
  const field = childrenNamed(of, 'field').find((f) => f.attributes.get('name') === name);
  return field && parsedText(field);
}

export const textIn = (of: XmlElement, name: string): string => valueIn(of, name) ?? '';
export const numberIn = (of: XmlElement, name: string): number => Number(valueIn(of, name));

function parsedText(field: XmlElement): string | undefined {
  try {
    const read: unknown = JSON.parse(field.children.filter((c) => typeof c === 'string').join(''));
    return typeof read === 'string' ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Between the items of a list; a designation may hold a blank (`2 bis`). */
export const BETWEEN = '; ';

export function listIn(of: XmlElement, name: string, between = BETWEEN): string[] {
  const text = textIn(of, name);
  return text === '' ? [] : text.split(between);
}

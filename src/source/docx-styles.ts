import { childNamed, childrenNamed, elementsOf, type XmlElement } from './xml.ts';

/**
 * What styles say of a paragraph or run: outline level, numbering, hidden or raised text. A style inherits from the
 * one it is based on (ECMA-376 part 1, 17.7); toggles set in a paragraph style and a character style cancel out.
 */
export interface StyleSheet {
  /** First thing found for a property, from the style up through those it is based on. */
  paragraphProperty(styleId: string | undefined, name: string): XmlElement | undefined;
  runProperty(styleId: string | undefined, name: string): XmlElement | undefined;
  /** Built-in name, lower case: `heading 2`, `toc 1`. */
  nameOf(styleId: string | undefined): string;
  /** The styles from one up to the root of its family. */
  chainOf(styleId: string | undefined): readonly string[];
  readonly defaultParagraph: string | undefined;
}

/** Longer chains than this are circles in disguise. */
const LONGEST_CHAIN = 40;

export function readStyles(part: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  for (const style of childrenNamed(part, 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (id === undefined) continue;
    styles.set(id, style);
    if (style.attributes.get('w:type') === 'paragraph' && isOn(style.attributes.get('w:default') ?? '0'))
      defaultParagraph = id;
  }
  const chains = new Map<string, string[]>();
  const chainOf = (styleId: string | undefined): readonly string[] => {
    if (styleId === undefined) return [];
    const known = chains.get(styleId);
    if (known) return known;
    const chain: string[] = [];
    for (let id: string | undefined = styleId; id !== undefined && styles.has(id); ) {
      if (chain.includes(id) || chain.length > LONGEST_CHAIN) break;
      chain.push(id);
      id = settingOf(childNamed(styles.get(id), 'w:basedOn'));
    }
    chains.set(styleId, chain);
    return chain;
  };
  const property = (styleId: string | undefined, of: string, name: string): XmlElement | undefined => {
    for (const id of chainOf(styleId)) {
      const found = childNamed(childNamed(styles.get(id), of), name);
      if (found) return found;
    }
    return undefined;
  };
  return {
    paragraphProperty: (id, name) => property(id, 'w:pPr', name),
    runProperty: (id, name) => property(id, 'w:rPr', name),
    nameOf: (id) => (settingOf(childNamed(styles.get(id ?? ''), 'w:name')) ?? '').toLowerCase(),
    chainOf,
    defaultParagraph,
  };
}

export const settingOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes.get('w:val');

export function numberOf(element: XmlElement | undefined, name = 'w:val'): number | undefined {
  const text = element?.attributes.get(name);
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/u.test(value);

/** A toggle such as bold: set by being there, unless its value says no; undefined when it is not there. */
export const toggleOf = (element: XmlElement | undefined): boolean | undefined =>
  element === undefined ? undefined : isOn(settingOf(element));

/** 1 to 9 for a heading, by outline level or by the built-in names; undefined for body text. */
export function headingLevelOf(
  styles: StyleSheet,
  properties: XmlElement | undefined,
  styleId: string | undefined,
): number | undefined {
  const outline = childNamed(properties, 'w:outlineLvl') ?? styles.paragraphProperty(styleId, 'w:outlineLvl');
  const level = numberOf(outline);
  if (level !== undefined) return level >= 0 && level < 9 ? level + 1 : undefined;
  for (const id of styles.chainOf(styleId)) {
    const name = styles.nameOf(id);
    const heading = /^heading ([1-9])$/u.exec(name)?.[1];
    if (heading !== undefined) return Number(heading);
    if (name === 'title') return 1;
  }
  return undefined;
}

export const hasChild = (element: XmlElement | undefined, ...names: string[]): boolean =>
  elementsOf(element).some((e) => names.includes(e.name));

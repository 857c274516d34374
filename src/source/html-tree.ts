import type { DefaultTreeAdapterTypes } from 'parse5';
import { AcquisError } from '../finding/index.ts';

/** The tree parse5 makes of a page, and the few questions the reader asks it. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Browsers stop nesting at 512; a page beyond that serves only to exhaust a reader. */
const DEEPEST = 512;
const MOST_ELEMENTS = 1_000_000;

/** @throws AcquisError `file-unreadable` for a page nested or grown beyond what any document needs */
export async function parseHtml(file: string, text: string): Promise<HtmlElement> {
  const { defaultTreeAdapter, parse } = await import('parse5');
  let depth = 0;
  let elements = 0;
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        elements += 1;
        if (depth > DEEPEST || elements > MOST_ELEMENTS)
          throw new AcquisError(
            'file-unreadable',
            `${file} nests or repeats its elements beyond any document.`,
            {
              advice: 'Check where the page comes from; save it again from a browser.',
            },
          );
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const root = document.childNodes.find((n): n is HtmlElement => n.nodeName === 'html');
  if (!root) throw new AcquisError('file-unreadable', `${file} has no page in it.`);
  return root;
}

export const isHtmlElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** Value of one property in the element's own `style`, lower case. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = attribute(element, 'style');
  if (style === undefined) return undefined;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .replace(/!\s*important/iu, '')
        .trim()
        .toLowerCase();
  }
  return undefined;
}

export const htmlText = (node: HtmlNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(htmlText).join('') : '';

export function* htmlDescendants(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.childNodes) {
    if (!isHtmlElement(child)) continue;
    yield child;
    yield* htmlDescendants(child);
  }
}

export const lineOf = (element: HtmlElement): string | undefined => {
  const line = element.sourceCodeLocation?.startLine;
  return line === undefined ? undefined : `line ${line}`;
};

import type { SourceText } from '../text/index.ts';
import { endLabel, newFlow } from './flow.ts';
import { PLAIN, readChildren } from './html-flow.ts';
import { findNoteLinks } from './html-notes.ts';
import {
  attribute,
  type HtmlElement,
  htmlDescendants,
  htmlText,
  isHtmlElement,
  parseHtml,
} from './html-tree.ts';
import { layOut } from './layout.ts';
import { decodeMarkup } from './markup-encoding.ts';
import { leave, leftOut, type Tally } from './tally.ts';
import { blocksOf, type ReadOptions } from './text-reader.ts';

/**
 * HTML → blocks, as a browser shows the page without its style sheets and scripts: white space collapsed, list labels
 * counted, hidden passages left out. Follows the HTML standard through parse5, so no page is too broken to read.
 */

/** @throws AcquisError for a page that is empty, binary, in an unreadable encoding, or nested beyond any document */
export async function readHtml(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<SourceText> {
  const { text, encoding } = decodeMarkup(file, bytes, options.encoding);
  const root = await parseHtml(file, text);
  const tally: Tally = new Map();
  const language = attribute(root, 'lang') ?? attribute(root, 'xml:lang');
  for (const element of htmlDescendants(root))
    for (const node of element.childNodes)
      if (node.nodeName === '#comment') leave(tally, 'comments', 'data' in node ? node.data : '');
  const declared = language ? { language } : {};
  const envelope = textInEnvelope(root);
  if (envelope !== undefined) {
    for (const element of htmlDescendants(root))
      if (element.tagName === 'title') leave(tally, 'page titles', htmlText(element));
    const remarks = ['The page is plain text set in <pre>; it was read as a text file.'];
    return { ...blocksOf(file, envelope, encoding), ...declared, left: leftOut(tally), remarks };
  }
  const flow = newFlow();
  readChildren({ tally, notes: findNoteLinks(root) }, flow, root, PLAIN);
  endLabel(flow);
  return { file, encoding, ...layOut(flow.parts), ...declared, left: leftOut(tally) };
}

/** The text of a page that consists of one `<pre>` and nothing else. */
function textInEnvelope(root: HtmlElement): string | undefined {
  const body = root.childNodes.find((n): n is HtmlElement => isHtmlElement(n) && n.tagName === 'body');
  const pres = body ? [...htmlDescendants(body)].filter((e) => e.tagName === 'pre') : [];
  const [pre] = pres;
  if (!body || !pre || pres.length > 1) return undefined;
  const solid = (element: HtmlElement): number => htmlText(element).replace(/\s+/gu, '').length;
  return htmlText(pre).includes('\n') && solid(pre) === solid(body) ? htmlText(pre) : undefined;
}

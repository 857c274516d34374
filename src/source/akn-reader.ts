import { AcquisError } from '../finding/index.ts';
import type { SourceText } from '../text/index.ts';
import { ROOT_LOOK, readElement } from './akn-flow.ts';
import { languageTag } from './akn-language.ts';
import { endLabel, newFlow } from './flow.ts';
import { layOut } from './layout.ts';
import { decodeMarkup } from './markup-encoding.ts';
import { leftOut, type Tally } from './tally.ts';
import type { ReadOptions } from './text-reader.ts';
import { descendants, parseXml, type XmlElement } from './xml.ts';

/**
 * Akoma Ntoso 3.0, and the UN's AKN4UN as it is published → blocks. Takes nothing on trust: identifiers that only count
 * or come twice, `<a>` for `<ref>`, cross headings that are paragraphs, raised spaces.
 */

/** @throws AcquisError for a file that is empty, undecodable, not well-formed or not Akoma Ntoso */
export async function readAkn(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<SourceText> {
  const { root, encoding } = await parseAkn(file, bytes, options);
  const tally: Tally = new Map();
  const flow = newFlow();
  readElement({ tally }, flow, root, ROOT_LOOK);
  endLabel(flow);
  const language = languageOf(root)?.attributes.get('language');
  return {
    file,
    encoding,
    ...layOut(flow.parts),
    ...(language ? { language: languageTag(language) } : {}),
    left: leftOut(tally),
  };
}

function languageOf(root: XmlElement): XmlElement | undefined {
  for (const element of descendants(root)) if (element.name === 'FRBRlanguage') return element;
  return undefined;
}

/** @throws AcquisError for a file that is empty, undecodable, not well-formed or not Akoma Ntoso */
export async function parseAkn(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ root: XmlElement; encoding: string }> {
  const { text, encoding } = decodeMarkup(file, bytes, options.encoding);
  const root = await parseXml(file, text);
  if (root.name !== 'akomaNtoso')
    throw new AcquisError('file-unreadable', `${file} is XML of another kind: its root is <${root.name}>.`, {
      advice: 'Akoma Ntoso is read; save other XML as HTML, DOCX or text.',
    });
  return { root, encoding };
}

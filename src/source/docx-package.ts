import { AcquisError } from '../finding/index.ts';
import { decodeMarkup } from './markup-encoding.ts';
import { childrenNamed, parseXml, type XmlElement } from './xml.ts';
import { openContainer } from './zip.ts';

/** The parts of a word-processing package that carry text or say how it is counted (ECMA-376 part 1, clause 11). */
export interface DocxPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly comments: XmlElement | undefined;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
  /** Address of each external link, by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Parts of the text that stand in other files: never fetched. */
  readonly elsewhere: readonly string[];
}

interface Relationship {
  readonly id: string;
  /** Last word of the type: `footnotes`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Transitional and strict documents name the same things in two sets of namespaces. */
const PREFIXES = new Map(
  [
    ['w', 'wordprocessingml/2006/main', 'wordprocessingml/main'],
    ['r', 'officeDocument/2006/relationships', 'officeDocument/relationships'],
    ['m', 'officeDocument/2006/math', 'officeDocument/math'],
  ].flatMap(([prefix = '', transitional, strict]): [string, string][] => [
    [`http://schemas.openxmlformats.org/${transitional}`, prefix],
    [`http://purl.oclc.org/ooxml/${strict}`, prefix],
  ]),
).set('http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc');

const isMarkup = (name: string): boolean =>
  /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)(?:theme|customXml)\//u.test(name);

/** @throws AcquisError `file-binary` for another kind of package, `file-unreadable` for a damaged or hostile one */
export async function openDocx(file: string, bytes: Uint8Array): Promise<DocxPackage> {
  const container = await openContainer(file, bytes, isMarkup);
  const read = async (name: string): Promise<XmlElement | undefined> => {
    const part = container.part(name);
    if (!part) return undefined;
    const place = `${file} (${name})`;
    return parseXml(place, decodeMarkup(place, part, undefined).text, PREFIXES);
  };
  const main = relationshipsOf(await read('_rels/.rels')).find((r) => r.type === 'officeDocument');
  if (main?.external)
    throw new AcquisError('file-unreadable', `${file} has its text in another file: ${main.target}.`, {
      advice: 'Open it in a word processor and save the whole document as one file.',
    });
  const path = main ? resolve('', main.target) : 'word/document.xml';
  const document = await read(path);
  if (document?.name !== 'w:document') throw notWordProcessing(file, container.names);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const relationships = relationshipsOf(await read(`${folder}_rels/${path.slice(folder.length)}.rels`));
  const all = async (type: string): Promise<XmlElement[]> => {
    const parts: XmlElement[] = [];
    for (const { target } of relationships.filter((r) => r.type === type && !r.external)) {
      const part = await read(resolve(folder, target));
      if (part) parts.push(part);
    }
    return parts;
  };
  const one = async (type: string): Promise<XmlElement | undefined> => (await all(type))[0];
  return {
    document,
    styles: await one('styles'),
    numbering: await one('numbering'),
    settings: await one('settings'),
    footnotes: await one('footnotes'),
    endnotes: await one('endnotes'),
    comments: await one('comments'),
    headers: await all('header'),
    footers: await all('footer'),
    links: new Map(
      relationships.filter((r) => r.type === 'hyperlink' && r.external).map((r) => [r.id, r.target]),
    ),
    elsewhere: relationships
      .filter(
        (r) => r.type === 'aFChunk' || (r.external && ['subDocument', 'frame', 'oleObject'].includes(r.type)),
      )
      .map((r) => r.target),
  };
}

function relationshipsOf(part: XmlElement | undefined): Relationship[] {
  return childrenNamed(part, 'Relationship').map((r) => ({
    id: r.attributes.get('Id') ?? '',
    type: (r.attributes.get('Type') ?? '').replace(/^.*\//u, ''),
    target: r.attributes.get('Target') ?? '',
    external: r.attributes.get('TargetMode') === 'External',
  }));
}

/** Name of a part from a target relative to a folder; `..` never leads out of the container. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function notWordProcessing(file: string, names: readonly string[]): AcquisError {
  const kinds: readonly (readonly [string, string])[] = [
    ['xl/', 'an Excel workbook'],
    ['ppt/', 'a PowerPoint presentation'],
    ['META-INF/container.xml', 'an EPUB book'],
    ['content.xml', 'an OpenDocument file'],
  ];
  const kind = kinds.find(([start]) => names.some((n) => n.startsWith(start)))?.[1] ?? 'a ZIP container';
  return new AcquisError('file-binary', `${file} is ${kind} without a word-processing document in it.`, {
    advice: 'Save the text as DOCX, HTML or plain text.',
  });
}

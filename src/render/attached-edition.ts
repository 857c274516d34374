/**
 * How does a Word document carry data beside its words, so that word processors keep it? As a custom XML part (ECMA-376,
 * 15.2.5): Word and LibreOffice leave it as it is when they save the document. With it stands what the words were when it
 * was written: whoever reads the data back knows whether a person has edited them since.
 */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';

export const ATTACHED_NAMESPACE = 'urn:acquis:edition:1';

const PART = 'customXml/item1.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

type Parts = Readonly<Record<string, Uint8Array>>;

/** @param data JSON; every character of it may stand in XML once it is escaped as JSON allows */
export function withAttached(parts: Parts, data: string): Record<string, Uint8Array> {
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    ...parts,
    [PART]: strToU8(
      `${DECLARATION}<edition xmlns="${ATTACHED_NAMESPACE}" words="${wordsMark(parts)}">${jsonInXml(data)}</edition>`,
    ),
    'customXml/itemProps1.xml': strToU8(
      `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${ATTACHED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
    [TYPES]: strToU8(
      text(TYPES).replace(
        '</Types>',
        '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ),
    ),
    [RELATIONS]: strToU8(
      text(RELATIONS).replace(
        '</Relationships>',
        `<Relationship Id="rIdAttached" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    ),
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** One part, one name: it need not differ from file to file. */
const ITEM_ID = '{2C9D7C0B-6A44-4E0E-9C55-ACD015ED1710}';

const jsonInXml = (json: string): string =>
  json
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Where words stand in a Word document. */
export const isWordPart = (name: string): boolean =>
  /^word\/(?:document|footnotes|endnotes)\.xml$/u.test(name);
/** Where data may be attached. */
export const isAttachedPart = (name: string): boolean => /^customXml\/item\d+\.xml$/u.test(name);

/** SHA-256 over the parts that hold words. */
export function wordsMark(parts: Parts): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(parts).filter(isWordPart).sort())
    hash.update(`${name}\0`).update(parts[name] ?? new Uint8Array());
  return hash.digest('hex');
}

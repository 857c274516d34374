/**
 * How does the same document give the same file? The library stamps the hour into the properties and the packed
 * files, and draws random names for relationships; here all three are put right. Parts stand in the order that the
 * Open Packaging Conventions ask for, the list of types first.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { withAttached } from '../attached-edition.ts';

/** The least date that a ZIP file can hold: it says nothing, and says it always. */
const UNDATED = new Date(1980, 0, 1);
const TYPES = '[Content_Types].xml';

/** @param attached data that is to go with the document, as JSON */
export function repack(bytes: Uint8Array, date: string, attached?: string): Uint8Array {
  const made = unzipSync(bytes);
  const parts = attached === undefined ? made : withAttached(made, attached);
  const names = Object.keys(parts).sort((a, b) =>
    a === TYPES ? -1 : b === TYPES ? 1 : a < b ? -1 : a > b ? 1 : 0,
  );
  const packed: Zippable = {};
  const stamp = `${date}T00:00:00Z`;
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    packed[name] = name === 'docProps/core.xml' ? strToU8(dated(strFromU8(part), stamp)) : part;
  }
  return zipSync(packed, { mtime: UNDATED, level: 6 });
}

const dated = (xml: string, stamp: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`);

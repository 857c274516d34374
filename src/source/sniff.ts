/**
 * What kind of document is in a file? The bytes decide; the extension only where they are silent, as plain text,
 * Markdown and loose HTML are.
 */
export type SourceKind = 'pdf' | 'docx' | 'akn' | 'html' | 'xml' | 'rtf' | 'text';

/** Far enough to pass an XML declaration, comments and a licence notice at the top. */
const HEAD = 8192;

/** What the bytes themselves say; undefined when they could be any text. */
export function kindOfContent(bytes: Uint8Array): SourceKind | undefined {
  const head = headOf(bytes);
  if (/^[\s\uFEFF]{0,16}%PDF-/u.test(head) || head.slice(0, 1024).includes('%PDF-1.')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('{\\rtf')) return 'rtf';
  const root = rootOf(head);
  if (root === undefined) return undefined;
  if (root.name === 'akomaNtoso') return 'akn';
  if (/^html$/iu.test(root.name)) return 'html';
  return root.declared ? 'xml' : undefined;
}

export function kindOfExtension(file: string): SourceKind | undefined {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(file)?.[1]?.toLowerCase();
  switch (extension) {
    case 'pdf':
      return 'pdf';
    case 'docx':
    case 'docm':
    case 'dotx':
      return 'docx';
    case 'xml':
    case 'akn':
      return 'akn';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'txt':
    case 'text':
    case 'md':
    case 'markdown':
      return 'text';
    default:
      return undefined;
  }
}

function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, HEAD);
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
      ? 'utf-16le'
      : (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)
        ? 'utf-16be'
        : 'latin1';
  return new TextDecoder(wide).decode(start).replace(/^(?:\u00EF\u00BB\u00BF|\uFEFF)/u, '');
}

/** Instructions and comments that may stand before it. */
const PROLOGUE = '^\\s*(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*)*';
const DOCTYPE = new RegExp(`${PROLOGUE}<!doctype\\s+([\\w:]+)`, 'iu');
const ROOT = new RegExp(`${PROLOGUE}<([\\w:.-]+)`, 'u');

/** Name of the first element, past the declaration, comments and document type. */
function rootOf(head: string): { name: string; declared: boolean } | undefined {
  const doctype = DOCTYPE.exec(head)?.[1];
  const declared = /^\s*<\?xml\s/u.test(head);
  if (doctype !== undefined) return { name: doctype.replace(/^.*:/u, ''), declared };
  const name = ROOT.exec(head)?.[1];
  return name === undefined ? undefined : { name: name.replace(/^.*:/u, ''), declared };
}

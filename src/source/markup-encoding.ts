import { type Decoded, decode } from './decode.ts';

/**
 * In which encoding does a markup file say it is? A byte order mark decides, then what the manifest says, then the
 * file's own declaration (XML 1.0 appendix F, the HTML standard's prescan); without any of them it is UTF-8.
 */

/** The HTML standard looks at 1,024 bytes; pages with long comments at the top need a few more. */
const PRESCAN = 4096;

/** @throws AcquisError `file-empty`, `file-binary`, `encoding-unreadable` */
export function decodeMarkup(file: string, bytes: Uint8Array, declared: string | undefined): Decoded {
  return decode(file, bytes, markOf(bytes) ?? declared ?? declarationOf(bytes));
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

function declarationOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'<>]{1,40})["']/u.exec(head)?.[1];
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/iu.exec(head)?.[1];
  const name = xml ?? meta;
  // A declaration that could be read byte by byte cannot be true of UTF-16.
  return name && /^utf-?16/iu.test(name) ? 'utf-8' : name;
}

import { AcquisError } from '../finding/index.ts';

/**
 * Bytes → characters, or a refusal that says what to do. A text is UTF-8 unless a byte order mark or the manifest
 * says otherwise; a wrong guess would invent letters, so nothing is guessed.
 */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const MAGIC: readonly (readonly [readonly number[], string, string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Save it as text or Markdown first.'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP container (DOCX, XLSX, EPUB)', 'Save it as text or Markdown first.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'a legacy or password-protected Office file',
    'Open it in a word processor and save it as DOCX, without a password.',
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image', 'A scan has no text: run character recognition first.'],
  [[0xff, 0xd8, 0xff], 'a JPEG image', 'A scan has no text: run character recognition first.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it first.'],
];

/**
 * @param declared encoding the manifest gives for this file, an IANA name such as `windows-1251`
 * @throws AcquisError `file-empty`, `file-binary`, `encoding-unreadable`
 */
export function decode(file: string, bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) {
    throw new AcquisError('file-empty', `${file} is empty.`, {
      advice: 'Put the document in its place, or take it out of the manifest.',
    });
  }
  for (const [head, what, advice] of MAGIC) {
    if (head.every((byte, i) => bytes[i] === byte))
      throw new AcquisError('file-binary', `${file} is ${what}, not a text.`, { advice });
  }
  const encoding = declared ?? encodingOfMark(bytes) ?? 'utf-8';
  if (!encoding.startsWith('utf-16')) {
    const zero = bytes.indexOf(0);
    if (zero >= 0)
      throw new AcquisError('file-binary', `${file} is not a text: byte ${zero} is zero.`, {
        advice: 'Check that the right file was put here.',
      });
  }
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new AcquisError('encoding-unreadable', `${file}: the encoding "${encoding}" is not known.`, {
      advice: 'Use an IANA name such as utf-8 or windows-1251.',
      cause,
    });
  }
  let text: string;
  try {
    text = asWritten(decoder.decode(bytes), decoder.encoding);
  } catch (cause) {
    throw new AcquisError(
      'encoding-unreadable',
      `${file} is not ${encoding}: ${placeOfFault(bytes, encoding)}.`,
      {
        advice: 'Save it as UTF-8, or give its "encoding" in the manifest.',
        cause,
      },
    );
  }
  if (text.trim() === '') {
    throw new AcquisError('file-empty', `${file} holds nothing but white space.`, {
      advice: 'Put the document in its place, or take it out of the manifest.',
    });
  }
  return { text, encoding };
}

/**
 * Node 20 reads windows-1252 as Latin-1, so that dashes and quotation marks become control characters. The table is that
 * of the Encoding Standard (index windows-1252), from byte 0x80; bytes without a character keep their own number there.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const asWritten = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009F]/gu, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80))
    : text;

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Line and byte of the first sequence that does not decode; found by halving, so a large file is no burden. */
function placeOfFault(bytes: Uint8Array, encoding: string): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // What looked like the beginning of a character was not: the fault is where that character begins.
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding)) good--;
  let line = 1;
  for (let i = 0; i < good; i++) if (bytes[i] === 0x0a) line++;
  return `the first unreadable byte is number ${good + 1}, on line ${line}`;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

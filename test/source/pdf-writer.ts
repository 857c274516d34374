import { createHash } from 'node:crypto';

/**
 * A very small PDF writer, for tests: pages of text operators set in Courier (every letter 0.6 of its size wide), so
 * that a test says to the point where each word stands. Measures from the top left of an A4 page.
 */
export interface PdfPage {
  readonly content: string;
  /** Degrees clockwise by which a viewer turns the page. */
  readonly rotate?: number;
}

export interface PdfWriting {
  /** Further fonts by the name used in `set`, as the body of a font dictionary. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Streams of `fonts`, by object number from 100 on. */
  readonly streams?: Readonly<Record<number, string>>;
  readonly password?: string;
}

export const HEIGHT = 842;
export const WIDTH = 595;

type Face = 'roman' | 'bold' | 'italic';
const FACES: Readonly<Record<Face, string>> = {
  roman: 'Courier',
  bold: 'Courier-Bold',
  italic: 'Courier-Oblique',
};

const number = (n: number): string => n.toFixed(2);
const escaped = (text: string): string => text.replace(/[\\()]/gu, (c) => `\\${c}`);

/** One line of text; characters beyond Latin-1 are not for this. */
export function set(x: number, y: number, text: string, size = 10, face: Face | string = 'roman'): string {
  return `BT /${face} ${size} Tf 1 0 0 1 ${number(x)} ${number(HEIGHT - y)} Tm (${escaped(text)}) Tj ET\n`;
}

/** Hexadecimal codes, for fonts of two bytes. */
export const setCodes = (
  x: number,
  y: number,
  codes: readonly number[],
  size: number,
  font: string,
): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${number(x)} ${number(HEIGHT - y)} Tm <${codes
    .map((c) => c.toString(16).padStart(4, '0'))
    .join('')}> Tj ET\n`;

/** Lines one below the other. */
export const setLines = (x: number, y: number, lines: readonly string[], size = 10, pitch = 12): string =>
  lines.map((line, i) => set(x, y + i * pitch, line, size)).join('');

export const rule = (x0: number, y0: number, x1: number, y1: number): string =>
  `0.5 w ${number(x0)} ${number(HEIGHT - y0)} m ${number(x1)} ${number(HEIGHT - y1)} l S\n`;

export function pdf(pages: readonly (PdfPage | string)[], writing: PdfWriting = {}): Uint8Array {
  const fonts = {
    ...Object.fromEntries(Object.entries(FACES).map(([key, base]) => [key, standard(base)])),
    ...writing.fonts,
  };
  const objects = new Map<number, string>();
  const fontList = Object.entries(fonts).map(([name, body], i) => {
    objects.set(50 + i, body);
    return `/${name} ${50 + i} 0 R`;
  });
  const lock = writing.password === undefined ? undefined : encryption(writing.password);
  const stream = (id: number, body: string): void => {
    const data = lock ? lock.encrypt(id, body) : body;
    objects.set(id, `<< /Length ${data.length} >>\nstream\n${data}\nendstream`);
  };
  for (const [id, body] of Object.entries(writing.streams ?? {})) stream(Number(id), body);
  const kids = pages.map((page, i) => {
    const { content, rotate = 0 } = typeof page === 'string' ? { content: page } : page;
    const id = 1000 + i * 2;
    objects.set(
      id,
      `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${id + 1} 0 R ` +
        `/Resources << /Font << ${fontList.join(' ')} >> >> >>`,
    );
    stream(id + 1, content);
    return `${id} 0 R`;
  });
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  if (lock) objects.set(3, lock.dictionary);
  return serialize(objects, lock?.id);
}

const standard = (base: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`;

function serialize(objects: ReadonlyMap<number, string>, id: string | undefined): Uint8Array {
  let out = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of [...objects].sort((a, b) => a[0] - b[0])) {
    offsets.set(number, out.length);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = out.length;
  out += 'xref\n';
  for (const [number, offset] of offsets)
    out += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  const size = Math.max(...offsets.keys()) + 1;
  const locked = id === undefined ? '' : ` /Encrypt 3 0 R /ID [<${hex(id)}> <${hex(id)}>]`;
  out += `trailer\n<< /Size ${size} /Root 1 0 R${locked} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(out, (c) => c.charCodeAt(0));
}

const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');
const md5 = (text: string): string =>
  createHash('md5').update(Buffer.from(text, 'latin1')).digest().toString('latin1');

/** The string of ISO 32000-1, 7.6.3.3, that fills a password up to 32 bytes. */
const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
).toString('latin1');

/** Encryption of the first kind (RC4, 40 bits; ISO 32000-1, algorithms 1 to 4), owner and user password alike. */
function encryption(password: string): {
  id: string;
  dictionary: string;
  encrypt: (id: number, body: string) => string;
} {
  const id = 'acquis test file';
  const padded = (password + PADDING).slice(0, 32);
  const owner = rc4(md5(padded).slice(0, 5), padded);
  const permissions = '\xfc\xff\xff\xff';
  const key = md5(padded + owner + permissions + id).slice(0, 5);
  return {
    id,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> >>`,
    encrypt: (number, body) =>
      rc4(md5(`${key}${String.fromCharCode(number & 255, number >> 8, 0, 0, 0)}`).slice(0, 10), body),
  };
}

function rc4(key: string, data: string): string {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    const held = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = held;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + key.charCodeAt(i % key.length)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Array.from(data, (c) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return String.fromCharCode(c.charCodeAt(0) ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0));
  }).join('');
}

/** A font of two-byte codes that names its letters by a ToUnicode map; all letters half their size wide. */
export function namedFont(letters: readonly string[]): PdfWriting {
  const utf16 = (text: string): string =>
    [...text].map((c) => Buffer.from(c, 'utf16le').swap16().toString('hex')).join('');
  const pairs = letters.map((text, i) => `<${(i + 1).toString(16).padStart(4, '0')}> <${utf16(text)}>`);
  return {
    fonts: {
      named:
        '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /ToUnicode 100 0 R /DescendantFonts [<< /Type /Font ' +
        '/Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 ' +
        '/FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 ' +
        '/Descent 0 /CapHeight 700 /StemV 80 >> >>] >>',
    },
    streams: {
      100: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar endcmap end end`,
    },
  };
}

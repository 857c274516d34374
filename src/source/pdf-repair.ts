/**
 * A PDF cut off in the middle has lost its trailer, and often its catalogue and page tree: the way from which every
 * reader starts. The pages that are left can still be found by their `/Type` and hung on a new tree (ISO 32000-1, 7.5.5,
 * 7.7.2, 7.7.3).
 */
export interface Repair {
  readonly bytes: Uint8Array;
  /** `catalogue` the old one was found; `pages` only pages were, and stand in the order of the file. */
  readonly by: 'catalogue' | 'pages';
}

/** Searching for objects in more bytes than this costs more memory than a damaged file is worth. */
const LARGEST = 64 * 2 ** 20;
/** A page or catalogue says its type within this many bytes. */
const DICTIONARY = 4000;
/** More pages than a report has. */
const MOST_PAGES = 5000;

/** Ways to mend the file, best first; none when nothing of a document is left. */
export function repairs(bytes: Uint8Array): Repair[] {
  if (bytes.length > LARGEST) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let catalogue: string | undefined;
  let highest = 0;
  const pages: string[] = [];
  for (const match of text.matchAll(/(?<!\d)(\d{1,8}) (\d{1,5}) obj\b/gu)) {
    highest = Math.max(highest, Number(match[1]));
    const from = match.index + match[0].length;
    const dictionary = text.slice(from, from + DICTIONARY).split(/endobj|\bstream\b/u)[0] ?? '';
    if (/\/Type\s*\/Catalog\b/u.test(dictionary)) catalogue = `${match[1]} ${match[2]} R`;
    else if (/\/Type\s*\/Page\b/u.test(dictionary) && pages.length < MOST_PAGES)
      pages.push(`${match[1]} ${match[2]} R`);
  }
  const out: Repair[] = [];
  if (catalogue !== undefined) out.push({ bytes: withTail(bytes, trailer(catalogue)), by: 'catalogue' });
  if (pages.length > 0) {
    const [root, tree] = [highest + 1, highest + 2];
    const objects =
      `${root} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\n` +
      `${tree} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >>\nendobj\n`;
    out.push({ bytes: withTail(bytes, objects + trailer(`${root} 0 R`)), by: 'pages' });
  }
  return out;
}

const trailer = (root: string): string => `trailer\n<< /Root ${root} >>\nstartxref\n0\n%%EOF\n`;

function withTail(bytes: Uint8Array, tail: string): Uint8Array {
  // What was cut off may have been a stream or a dictionary.
  const end = new TextEncoder().encode(`\nendstream\nendobj\n${tail}`);
  const out = new Uint8Array(bytes.length + end.length);
  out.set(bytes);
  out.set(end, bytes.length);
  return out;
}

/**
 * Under which file does a page stand, so that any web server serves it at the address it has on ours, and a browser
 * opens it from a USB stick? `/compendium/A/III` stands in `compendium/A/III/index.html`; what is asked for by a query
 * has a folder of its own: `/compendium/A/III?edition=2019` is `compendium/A/III/@edition=2019/index.html`, and a file
 * has it in its name: `A/III/23@edition=2019.bib`.
 */

/** Allowed as they are: no file system forbids them, and no escape begins with them. */
const PLAIN = /[\p{L}\p{N}._=,()+&-]/u;

/** One step of an address as a file name; `~` and the code of a character stand for what some file system forbids. */
function fileStep(step: string): string {
  const name = [...step]
    .map((c) => (PLAIN.test(c) ? c : `~${c.codePointAt(0)?.toString(16) ?? ''}~`))
    .join('');
  // "." and ".." are places, and Windows drops a full stop at the end.
  return name.replace(/\.$/u, '~2e~');
}

/** @param address path and query, percent-encoded, without fragment; @param mediaType of what stands there */
export function fileOf(address: string, mediaType: string): string {
  const [path = '', query = ''] = address.split('?');
  const steps = path
    .split('/')
    .filter((step) => step !== '')
    .map((step) => fileStep(decode(step)));
  const asked = query === '' ? '' : `@${fileStep(sorted(query))}`;
  if (mediaType === 'text/html') return [...steps, ...(asked === '' ? [] : [asked]), 'index.html'].join('/');
  // A file cannot be a folder too: what is asked for goes into its name, before the ending.
  const last = steps.pop() ?? '';
  const ending = ENDINGS[mediaType] ?? /\.[a-z]+$/u.exec(last)?.[0] ?? '';
  const name = last.endsWith(ending) ? last.slice(0, last.length - ending.length) : last;
  return [...steps, `${name}${asked}${ending}`].join('/');
}

const sorted = (query: string): string =>
  [...new URLSearchParams(query)]
    .map((pair) => pair.join('='))
    .sort()
    .join('&');

/** Data is given its ending, so that a server without our routes names its type. */
const ENDINGS: Readonly<Record<string, string>> = { 'application/json': '.json' };

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The address of one file as seen from another, percent-encoded: `../../index/index.html`. */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)];
  return steps.join('/');
}

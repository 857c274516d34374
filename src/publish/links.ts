/**
 * Which addresses does a page lead to, and how are they written in a file? Our pages are written by one writer, which
 * puts every attribute in double quotes and escapes every quote in a text: so an address is what stands in such an
 * attribute, and nowhere else.
 */

const ATTRIBUTES = /(\s(?:href|src|action)=")([^"]*)(")/gu;
const STYLE_URLS = /(url\()([^)"']+)(\))/gu;

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** Whole from the root and as a URL parser would write it again: most links are, and need no parser. */
const FROM_ROOT =
  /^\/(?!\/)(?:[\w~!$&()*+,;=:@-]|%[\dA-F]{2}|\/(?!\.)|(?<!\/)\.)*(?:\?[\w~!$&()*+,;=:@%./-]*)?(?:#[\w~!$&()*+,;=:@%./-]*)?$/u;

export interface Address {
  /** Path and query. */
  readonly page: string;
  /** With `#`; empty for none. */
  readonly fragment: string;
}

/** An address of this site; undefined for one of another host, of mail, or of a place on the same page. */
export function addressIn(link: string, here: string): Address | undefined {
  if (FROM_ROOT.test(link)) {
    const at = link.indexOf('#');
    return at < 0 ? { page: link, fragment: '' } : { page: link.slice(0, at), fragment: link.slice(at) };
  }
  if (link.startsWith('#') || /^[a-z][a-z0-9+.-]*:/iu.test(link) || link.startsWith('//')) return undefined;
  const url = new URL(link, `http://site${here}`);
  return { page: `${url.pathname}${url.search}`, fragment: url.hash };
}

const patternFor = (mediaType: string): RegExp | undefined =>
  mediaType === 'text/html' || mediaType === 'image/svg+xml'
    ? ATTRIBUTES
    : mediaType === 'text/css'
      ? STYLE_URLS
      : undefined;

/** Every address of this site that a document names, without fragment, each once. */
export function linksIn(text: string, mediaType: string, here: string): ReadonlySet<string> {
  const pattern = patternFor(mediaType);
  const found = new Set<string>();
  if (pattern === undefined) return found;
  for (const [, , link = ''] of text.matchAll(pattern)) {
    const address = addressIn(plain(link), here);
    if (address) found.add(address.page);
  }
  return found;
}

/** The same document with every address of this site written by `write`; null takes the attribute away. */
export function rewriteLinks(
  text: string,
  mediaType: string,
  here: string,
  write: (address: Address) => string | null,
): string {
  const pattern = patternFor(mediaType);
  if (pattern === undefined) return text;
  return text.replace(pattern, (whole, before: string, link: string, after: string) => {
    const address = addressIn(plain(link), here);
    if (!address) return whole;
    const written = write(address);
    return written === null ? '' : `${before}${escaped(written)}${after}`;
  });
}

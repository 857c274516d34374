/** Which pages are there, for search engines? The sitemap protocol, 0.9: at most 50,000 addresses a file. */
import { xmlText } from '../xml-text.ts';

const MOST = 50_000;

/**
 * @param paths below the address of the site, without a slash before them
 * @returns one file, or several and a list of them; names are `sitemap.xml`, `sitemap-1.xml`, ...
 */
export function sitemaps(
  base: string,
  paths: readonly string[],
): { readonly path: string; readonly text: string }[] {
  const sorted = [...new Set(paths)].sort();
  const parts = Array.from({ length: Math.ceil(sorted.length / MOST) }, (_, n) =>
    sorted.slice(n * MOST, (n + 1) * MOST),
  );
  const [only] = parts;
  if (parts.length <= 1) return [{ path: 'sitemap.xml', text: file('urlset', 'url', base, only ?? []) }];
  const names = parts.map((_, n) => `sitemap-${n + 1}.xml`);
  return [
    { path: 'sitemap.xml', text: file('sitemapindex', 'sitemap', base, names) },
    ...parts.map((part, n) => ({ path: names[n] ?? '', text: file('urlset', 'url', base, part) })),
  ];
}

function file(root: string, item: string, base: string, paths: readonly string[]): string {
  const lines = paths.map((path) => `  <${item}><loc>${escaped(new URL(path, base).href)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${root}>\n`;
}

const escaped = (text: string): string =>
  xmlText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');

/**
 * In which language does this reader want the interface? What the address says (`?ui=fr`) comes first and is kept in
 * every link; else what the browser asks for (RFC 9110, clause 12.5.4, Accept-Language); else English.
 */
import type { Context } from 'hono';
import { isLanguage, type LanguageCode } from '../language/index.ts';
import type { Interface } from '../render/html/index.ts';

/** In the order in which the United Nations lists them: alphabetical in English. */
export const UI_LANGUAGES: readonly LanguageCode[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

export function interfaceOf(c: Context): Interface {
  const url = new URL(c.req.url);
  const asked = url.searchParams.get('ui');
  url.searchParams.delete('ui');
  const here = `${url.pathname}${url.search}`;
  // Two readers may get different pages from one address.
  c.header('Vary', 'Accept-Language', { append: true });
  if (asked !== null && isLanguage(asked)) return { language: asked, chosen: true, here };
  return { language: accepted(c.req.header('Accept-Language')), chosen: false, here };
}

/** The most wanted of our languages; English when none is wanted. `fr-CA;q=0.8` counts as French. */
function accepted(header: string | undefined): LanguageCode {
  const wishes = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/u.exec(p)?.[1]).find((q) => q !== undefined);
    const code = tag.split('-')[0] ?? '';
    const weight = quality === undefined ? 1 : Number(quality);
    return isLanguage(code) && weight > 0 ? [{ code, weight }] : [];
  });
  // Sorting is stable: of equal wishes the first counts.
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.code ?? 'en';
}

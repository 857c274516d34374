import { foldForSearch } from '../text/index.ts';

/** Are the words of a list those of its report, whatever the line breaks, hyphens, quotes and closing stops? */

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** What two printings of the same words share. */
export const wordsKey = (text: string): string =>
  foldForSearch(text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (e) => ENTITIES[e] ?? e)).replace(
    /[\s-]+|[.;,:\u061B\u060C\uFF1B\uFF0C\u3002]+(?=\s*$)/gu,
    '',
  );

/** Brackets at the end: a list may print the States in a column of their own. */
const STATES_AT_END =
  /(?:\s*[(\uFF08](?:[^()\uFF08\uFF09]|[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])*[)\uFF09])+\s*[.;,\uFF1B\u3002\u061B]*\s*$/u;

/** With or without the States at the end of either; a list that breaks off with dots need only begin alike. */
export function wordsAgree(listed: string, reported: string): boolean {
  const [a, b] = [wordsKey(listed), wordsKey(reported)];
  if (a === b) return true;
  if (/(?:\.{3}|\u2026)\s*$/u.test(listed) && a.length > 20)
    return b.startsWith(a.replace(/[.\u2026]+$/u, ''));
  const bare = reported.replace(STATES_AT_END, '');
  return bare !== reported && !STATES_AT_END.test(listed) && a === wordsKey(bare);
}

import { MENTION_WORDS } from '../language/index.ts';
import { countedAt } from './chinese.ts';
import { locatorListAt } from './locator-list.ts';
import type { InternalMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives } from './scan.ts';

/**
 * Paragraphs of the same text in Chinese: `上文第9段`, `上文(g)和(k)分段`, `建议11`. Those behind the name of a
 * resolution, a report or a treaty belong to it and are read with it.
 */
const numbered = new RegExp(
  `(?:(?<above>上文|以上)|(?<below>下文|以下)|(?:${alternatives(MENTION_WORDS.zh.present)}))?(?<pp>序言部分)?(?:执行部分)?(?=第\\s?[0-9一二三四五六七八九十])`,
  'gu',
);
const lettered = /(?:(?<above>上文|以上)|(?<below>下文|以下))?第?(?=[(（][a-z]{1,4}[)）])/gu;
const recommendation = /建议\s?(?=\d)/gu;
const LETTER_COUNTER = /分段|项/uy;
const TENS = /[一二三四五六七八九十]/u;

export function findChineseParagraphs(text: string): InternalMention[] {
  const found: InternalMention[] = [];
  const add = (
    match: RegExpExecArray,
    kind: InternalMention['kind'],
    paths: readonly (readonly string[])[],
    end: number,
  ): void => {
    const { above, below } = match.groups ?? {};
    const direction = above ? 'above' : below ? 'below' : null;
    found.push({ kind, start: match.index, end, text: text.slice(match.index, end), paths, direction });
  };
  for (const match of text.matchAll(numbered)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const from = match.index + match[0].length;
    const list = countedAt(text, from, '段');
    // 第三段 without 上文 is how a speech counts its passages, not how a resolution is cited.
    if (!list || (match[0] === '' && TENS.test(text.slice(from, list.end)))) continue;
    const pp = match.groups?.pp !== undefined;
    add(match, 'paragraph', pp ? list.paths.map((path) => ['PP', ...path]) : list.paths, list.end);
  }
  for (const match of text.matchAll(lettered)) {
    const list = locatorListAt(text, match.index + match[0].length, 'zh');
    const paths = list ? expandLocators(list.items) : undefined;
    if (!list || !paths) continue;
    LETTER_COUNTER.lastIndex = list.end;
    const counter = LETTER_COUNTER.exec(text);
    if (counter) add(match, 'subparagraph', paths, list.end + counter[0].length);
  }
  for (const match of text.matchAll(recommendation)) {
    const list = locatorListAt(text, match.index + match[0].length, 'zh');
    const paths = list ? expandLocators(list.items) : undefined;
    if (list && paths) add(match, 'recommendation', paths, list.end);
  }
  return found;
}

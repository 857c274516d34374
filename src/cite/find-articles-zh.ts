import { MENTION_WORDS } from '../language/index.ts';
import { countedAt } from './chinese.ts';
import type { ElsewhereMention } from './mention.ts';
import { alternatives, jointAt, stickyMatch } from './scan.ts';

/**
 * Articles and targets in Chinese, where the name stands before the number:
 *
 *     《议定书》第12条和第13条      《公约》第33条第2款(c)项      可持续发展目标具体目标8.7
 *     ^treaty   ^articles           ^article ^paragraph           ^name          ^target
 */
const OWNER = `(?:《(?<title>[^《》]{1,60})》\\s?|(?<named>${alternatives(MENTION_WORDS.zh.titles)})\\s?)?`;
const articles = new RegExp(`${OWNER}(?=第\\s?[0-9一二三四五六七八九十百]{1,6})`, 'gu');
const targets = new RegExp(`${OWNER}(?:的)?(?:具体目标)\\s?(?=\\d{1,2}\\.)`, 'gu');
const decimal = /(\d{1,2})\.(\d{1,2}|[a-d])/uy;

export function findChineseArticles(text: string): ElsewhereMention[] {
  return [...articlesIn(text), ...targetsIn(text)];
}

const ownerOf = (match: RegExpExecArray): string | null => match.groups?.title ?? match.groups?.named ?? null;

function articlesIn(text: string): ElsewhereMention[] {
  const found: ElsewhereMention[] = [];
  for (const match of text.matchAll(articles)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const list = countedAt(text, match.index + match[0].length, '条');
    if (!list) continue;
    const [only] = list.paths;
    const below = list.paths.length === 1 ? countedAt(text, list.end, '款') : undefined;
    const paths = below && only ? below.paths.map((path) => [...only, ...path]) : list.paths;
    const end = below?.end ?? list.end;
    const place = { start: match.index, end, text: text.slice(match.index, end) };
    found.push({ kind: 'article', ...place, paths, of: ownerOf(match) });
  }
  return found;
}

function targetsIn(text: string): ElsewhereMention[] {
  return [...text.matchAll(targets)].flatMap((match): ElsewhereMention[] => {
    const paths: string[][] = [];
    let end = match.index + match[0].length;
    for (let at = end; ; ) {
      const one = stickyMatch(decimal, text, at);
      if (!one) break;
      paths.push([one[1] ?? '', one[2] ?? '']);
      end = at + one[0].length;
      const joint = jointAt(text, end, 'zh');
      if (!joint) break;
      at = joint.end;
    }
    const place = { start: match.index, end, text: text.slice(match.index, end) };
    return paths.length > 0 ? [{ kind: 'target', ...place, paths, of: ownerOf(match) }] : [];
  });
}

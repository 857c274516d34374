/**
 * How do the lines of a cover become title pages? The title is found among them by its words, and each time it stands
 * there opens a page: a cover, a half-title, a title page. Lines above it belong to it, lines below the last to the
 * foot. A masthead (a symbol, "Distr.: ...") is one page, as the United Nations sets it.
 */
import type { Edition, EditionDocument, Matter } from '../../instrument/index.ts';
import { foldForSearch } from '../../text/index.ts';
import { plain, type Run, type TitleLine, type TitlePage } from './printed.ts';

export interface CoverLine {
  readonly matter: Matter;
  readonly isTitle: boolean;
}

/** "Distr." and "Original" stand in mastheads of all six languages; the date is between them. */
const DISTRIBUTION = /^distr\b/iu;
const ORIGINAL = /^(?:\p{L}+\s+)?original\s*:/iu;

export function linesOfCover(document: EditionDocument, titles: readonly string[] = []): CoverLine[] {
  const lines = document.matter.filter(({ place }) => place === 'cover');
  const wanted = new Set([document.title, ...titles].map(wordsOf).filter((words) => words !== ''));
  const title = new Set<Matter>();
  for (let from = 0; from < lines.length; from += 1) {
    let joined = '';
    for (let to = from; to < lines.length && joined.length < LONGEST; to += 1) {
      joined += wordsOf(lines[to]?.text ?? '');
      if (wanted.has(joined)) for (const line of lines.slice(from, to + 1)) title.add(line);
    }
  }
  return lines.map((matter) => ({ matter, isTitle: title.has(matter) }));
}

/** No title is longer, in letters. */
const LONGEST = 1000;

export function coverPages(
  edition: Edition,
  main: EditionDocument,
  runs: (matter: Matter) => readonly Run[],
): TitlePage[] {
  const lines = linesOfCover(main, [edition.title]);
  if (lines.length === 0) return [];
  const set = ({ matter }: CoverLine, role: TitleLine['role']): TitleLine => ({ role, runs: runs(matter) });
  const first = lines.findIndex(({ matter }) => DISTRIBUTION.test(matter.text));
  const end = lines.findIndex(({ matter }) => ORIGINAL.test(matter.text));
  if (main.symbol !== null || first >= 0) {
    const symbol = main.symbol === null ? [] : [{ role: 'symbol', runs: [plain(main.symbol)] } as const];
    const title = lines.findIndex(({ isTitle }) => isTitle);
    const role = (line: CoverLine, at: number): TitleLine['role'] => {
      if (first >= 0 && at >= first && at <= Math.max(first, end)) return 'distribution';
      if (line.isTitle) return 'title';
      return title >= 0 && at > title ? 'subtitle' : 'body';
    };
    return [{ lines: [...symbol, ...lines.map((line, at) => set(line, role(line, at)))], foot: [] }];
  }
  const pages: CoverLine[][] = [];
  let open: CoverLine[] = [];
  for (const [at, line] of lines.entries()) {
    open.push(line);
    if (!line.isTitle || lines[at + 1]?.isTitle) continue;
    pages.push(open);
    open = [];
  }
  // Without its title among them the lines are a page of their own, and nothing is taken for a title.
  if (pages.length === 0) return [{ lines: open.map((line) => set(line, 'subtitle')), foot: [] }];
  return pages.map((page, at) => ({
    lines: page.map((line) => set(line, line.isTitle ? 'title' : 'body')),
    foot: at === pages.length - 1 ? open.map((line) => set(line, 'subtitle')) : [],
  }));
}

/** Whether these words stand on one of the pages. */
export function coverNames(said: string, pages: readonly TitlePage[]): boolean {
  const words = pages.flatMap(({ lines, foot }) => [...lines, ...foot].flatMap(({ runs }) => runs));
  return wordsOf(words.map((run) => (run.kind === 'text' ? run.text : '')).join(' ')).includes(wordsOf(said));
}

const wordsOf = (text: string): string => foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, '');

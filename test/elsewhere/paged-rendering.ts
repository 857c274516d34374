/**
 * A published document as a person's file of plain text would have it: wrapped, broken into pages with running heads and
 * feet, the job number below the first page, footnotes at the foot of the page that calls them.
 */
import type { Block, SourceText } from '../../src/text/index.ts';

const COLUMN = 80;
/** A Chinese character is as wide as two others. */
const HAN_COLUMN = 40;
const PAGE = 48;

interface Line {
  readonly text: string;
  readonly notes: readonly string[];
}

/** How the pages of a file look: the ways differ by the tool that saved it as text. */
interface Look {
  readonly feed: boolean;
  /** Blank lines around heads and feet. */
  readonly apart: boolean;
  readonly ruled: boolean;
  readonly head: (page: number) => string;
  readonly foot: (page: number, pages: number) => string;
}

const JOB = '20-17090';

const looks = (symbol: string, title: string): readonly Look[] => [
  {
    feed: true,
    apart: true,
    ruled: true,
    head: (page) => sides(page % 2 === 0, symbol, title),
    foot: (page, pages) => sides(page % 2 === 0, `${page}/${pages}`, JOB),
  },
  { feed: false, apart: true, ruled: true, head: () => symbol, foot: (page) => `- ${page} -` },
  {
    feed: false,
    apart: false,
    ruled: false,
    head: () => symbol,
    foot: (page, pages) => sides(page % 2 === 0, JOB, `${page}/${pages}`),
  },
  { feed: true, apart: false, ruled: true, head: (page) => `${symbol}\nPage ${page}`, foot: () => '' },
  { feed: true, apart: true, ruled: false, head: () => title, foot: (page) => String(page) },
];

const sides = (first: boolean, one: string, other: string): string => {
  const [left, right] = first ? [one, other] : [other, one];
  return `${left}${' '.repeat(Math.max(3, COLUMN - left.length - right.length))}${right}`;
};

/** @param look which of the five looks */
export function pagedRendering(source: SourceText, symbol: string, title: string, look: number): string {
  const all = looks(symbol, title.slice(0, 60).trim());
  const chosen = all[look % all.length];
  if (!chosen) return '';
  const pages = pagesOf(linesOf(source));
  return pages
    .map((page, index) => setPage(page, index + 1, pages.length, chosen))
    .join(chosen.feed ? '\n\f' : '\n');
}

interface Page {
  readonly body: string[];
  readonly notes: string[];
}

function setPage({ body, notes }: Page, number: number, count: number, look: Look): string {
  const gap = look.apart ? [''] : [];
  const head = number === 1 ? [] : [look.head(number), ...gap];
  const foot = number === 1 ? [`${JOB} (E)    180121`, '*2017090*'] : [look.foot(number, count)];
  const below = notes.length === 0 ? [] : [...(look.ruled ? ['', '_______________'] : ['']), ...notes];
  const shown = foot.filter((line) => line !== '');
  return [...head, ...body, ...below, ...(shown.length > 0 ? [...gap, ...shown, ...gap] : [])].join('\n');
}

function pagesOf(lines: readonly Line[]): Page[] {
  const pages: Page[] = [];
  let page: Page = { body: [], notes: [] };
  for (const line of lines) {
    const more = 1 + line.notes.flatMap(wrap).length;
    if (page.body.length > 0 && page.body.length + page.notes.length + more > PAGE) {
      pages.push(page);
      page = { body: [], notes: [] };
    }
    if (line.text === '' && page.body.length === 0) continue;
    page.body.push(line.text);
    page.notes.push(...line.notes.flatMap(wrap));
  }
  pages.push(page);
  for (const { body } of pages) while (body.at(-1) === '') body.pop();
  return pages.filter(({ body }) => body.length > 0);
}

function linesOf(source: SourceText): Line[] {
  const lines: Line[] = [];
  const { blocks } = source;
  blocks.forEach((block, index) => {
    if (isNote(block)) return;
    const text = source.text.slice(block.span.start, block.span.end);
    let end = index + 1;
    for (let next = blocks[end]; next && isNote(next); next = blocks[end]) end += 1;
    const notes = blocks
      .slice(index + 1, end)
      .map((note) => source.text.slice(note.span.start, note.span.end).replace(/\n/gu, ' '));
    const own = block.kind === 'row' ? [text.replace(/ *\n */gu, ' ')] : wrap(text);
    const called = own.map((): string[] => []);
    for (const note of notes) {
      const marker = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(note.slice(0, 6))?.[0];
      const at = marker === undefined ? -1 : own.findIndex((line) => hasMarker(line, marker));
      called[at < 0 ? own.length - 1 : at]?.push(note);
    }
    lines.push(...own.map((line, i) => ({ text: line, notes: called[i] ?? [] })));
    const next = blocks[end];
    if (!(block.kind === 'row' && next?.kind === 'row')) lines.push({ text: '', notes: [] });
  });
  return lines;
}

const isNote = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.place?.startsWith('note ') ?? false);

const hasMarker = (line: string, marker: string): boolean => {
  const found: readonly string[] = line.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu) ?? [];
  return found.includes(marker);
};

function wrap(text: string): string[] {
  if (/\p{Script=Han}{8}/u.test(text)) return wrapHan(text);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/u)) {
    if (line !== '' && line.length + 1 + word.length > COLUMN) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Chinese text breaks anywhere but inside a number or a Latin word, and never before a comma, stop or raised figure. */
function wrapHan(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.replace(/[\n\t]+/gu, ' ').matchAll(/[!-~ ]+|[^!-~ ]/gu)) {
    const hanging = /^[，。；：、）》”⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(piece);
    if (line !== '' && !hanging && line.length + piece.length > HAN_COLUMN) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return [...lines, line].map((l) => l.trim());
}

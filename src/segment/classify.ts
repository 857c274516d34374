import { instrumentNamePattern, LANGUAGES, type LanguageCode } from '../language/index.ts';
import {
  type Block,
  foldForSearch,
  foldPunctuation,
  type ParagraphBlock,
  type RowBlock,
  type SourceText,
  westernDigits,
} from '../text/index.ts';
import type { InstrumentName } from './document.ts';
import { type Label, readLabel } from './label.ts';
import { type AnnexHeading, annexReader, partLabelReader } from './named-headings.ts';
import { endsSentence, endsWithComma } from './punctuation.ts';

/** What each block of a source is, as far as the block and its neighbours show it; the sense of labels comes later. */
export type Line =
  | { readonly is: 'running head'; readonly block: ParagraphBlock }
  | { readonly is: 'page number'; readonly block: ParagraphBlock }
  | { readonly is: 'omission'; readonly block: ParagraphBlock }
  | { readonly is: 'plain'; readonly block: ParagraphBlock }
  | { readonly is: 'note'; readonly block: ParagraphBlock; readonly label: string }
  | { readonly is: 'preambular label'; readonly block: ParagraphBlock; readonly ordinal: number }
  | {
      readonly is: 'instrument';
      readonly block: ParagraphBlock;
      readonly instrument: InstrumentName;
      readonly length: number;
    }
  | { readonly is: 'annex'; readonly block: ParagraphBlock; readonly annex: AnnexHeading }
  | { readonly is: 'labelled'; readonly block: ParagraphBlock; readonly label: Label }
  | { readonly is: 'contents'; readonly block: Block; readonly text: string; readonly page: string }
  | {
      readonly is: 'row';
      readonly block: RowBlock;
      readonly head: 'no' | 'first' | 'repeated';
      readonly newPage: boolean;
    };

const PAGE =
  /^(?:\d{1,4}|[ivxlc]{1,7}|\d{1,4}\s*\/\s*\d{1,4}|[-\u2013\u2014]\s*\d{1,4}\s*[-\u2013\u2014]|(?:page|p\.)\s*\d{1,4})$/iu;
const OMISSION = /^[([]?\s*(?:\.{3,}|\u2026|(?:\.\s){2}\.)\s*[)\]]?$/u;
const LEADER_PAGE = /(?:\d{1,4}|[ivxlc]{1,7})$/u;
/** A line that recurs this often, between tables or inside a cut paragraph, is a running head. */
const RUNNING_HEAD_TIMES = 3;
const RUNNING_HEAD_LENGTH = 120;

export function classify(source: SourceText, language: LanguageCode): Line[] {
  const blocks = source.blocks;
  const heads = runningHeads(blocks);
  const contents = contentsLines(blocks);
  const bullets = bulletLines(blocks);
  const tableHeads = repeatedTableHeads(blocks);
  const preambular = new RegExp(
    `^(?:${LANGUAGES[language].preambular.join('|')})[\\s\\u00A0]*(\\d{1,3})\\.?$`,
    'u',
  );
  const instrument = instrumentPattern(language);
  const part = partLabelReader(language);
  const annexed = annexReader(language);
  return blocks.map((block, index): Line => {
    const listed = contents.get(index);
    if (listed) return { is: 'contents', block, ...listed };
    if (block.kind === 'row') {
      return { is: 'row', block, head: tableHeads.get(index) ?? 'no', newPage: opensStretch(blocks, index) };
    }
    const text = block.rich.text.trim();
    if (heads.has(index)) return { is: 'running head', block };
    if (block.rich.markers[0]?.at === 0 && !bullets.has(index) && text !== '')
      return { is: 'note', block, label: block.rich.markers[0].label };
    if (PAGE.test(text) && block.afterBlank) return { is: 'page number', block };
    if (OMISSION.test(text)) return { is: 'omission', block };
    const printed = preambular.exec(text);
    if (printed?.[1]) return { is: 'preambular label', block, ordinal: Number(printed[1]) };
    const named = instrument(text);
    if (named) return { is: 'instrument', block, ...named };
    const annex = annexed(text);
    if (annex) return { is: 'annex', block, annex };
    const label = readLabel(block.rich.text) ?? part(block.rich.text);
    if (label) return { is: 'labelled', block, label };
    return { is: 'plain', block };
  });
}

/** "Resolution 6/3", "Décision 4/5", "第5/3号决议", alone on a line or followed by the title after a stop or dash. */
function instrumentPattern(
  language: LanguageCode,
): (text: string) => { instrument: InstrumentName; length: number } | undefined {
  const pattern = (kind: 'resolution' | 'decision'): RegExp =>
    new RegExp(
      `^${instrumentNamePattern(language, kind, 'number')}(?:\\s*[.:\\u2013\\u2014：]\\s*|\\s*$)`,
      'iu',
    );
  const kinds = [
    ['resolution', pattern('resolution')],
    ['decision', pattern('decision')],
  ] as const;
  return (text) => {
    for (const [kind, regex] of kinds) {
      const match = regex.exec(text);
      const found = match?.groups?.number ?? match?.groups?.number2;
      if (match && found)
        return { instrument: { kind, number: westernDigits(found) }, length: match[0].length };
    }
    return undefined;
  };
}

/** A head recurs, carries no sentence, and stands where a page turns: before a table or inside a cut paragraph. */
function runningHeads(blocks: readonly Block[]): Set<number> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const text = foldPunctuation(block.rich.text);
    if (text.length > RUNNING_HEAD_LENGTH || endsSentence(text) || endsWithComma(text) || readLabel(text))
      return;
    const same = places.get(text);
    if (same) same.push(index);
    else places.set(text, [index]);
  });
  const heads = new Set<number>();
  for (const indexes of places.values()) {
    if (indexes.length < RUNNING_HEAD_TIMES) continue;
    const turning = indexes.filter((index) => turnsPage(blocks, index));
    if (turning.length * 2 > indexes.length) for (const index of indexes) heads.add(index);
  }
  return heads;
}

function turnsPage(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (after?.kind === 'row') return true;
  if (before?.kind === 'paragraph' && PAGE.test(before.rich.text.trim())) return true;
  if (after?.kind === 'paragraph' && PAGE.test(after.rich.text.trim())) return true;
  return (
    before?.kind === 'paragraph' &&
    before.rich.text.length > RUNNING_HEAD_LENGTH &&
    !endsSentence(before.rich.text) &&
    !endsWithComma(before.rich.text)
  );
}

/** Rows of two cells that end in a page number, or lines with dot leaders: three in a row make a table of contents. */
function contentsLines(blocks: readonly Block[]): Map<number, { text: string; page: string }> {
  const candidate = (block: Block): { text: string; page: string } | undefined => {
    if (block.kind === 'row') {
      const cells = block.cells.filter((c) => c.rich.text !== '');
      const [title, page] = cells;
      if (cells.length !== 2 || !title || !page || !PAGE.test(page.rich.text)) return undefined;
      return { text: withoutLeader(title.rich.text), page: page.rich.text };
    }
    return leaderLine(block.rich.text);
  };
  const found = new Map<number, { text: string; page: string }>();
  let run: [number, { text: string; page: string }][] = [];
  const close = (): void => {
    if (run.length >= 3) for (const [index, entry] of run) found.set(index, entry);
    run = [];
  };
  blocks.forEach((block, index) => {
    const entry = candidate(block);
    if (entry) run.push([index, entry]);
    else close();
  });
  close();
  return found;
}

/** Neighbouring lines that open with the same asterisk are a bulleted list, not notes. */
function bulletLines(blocks: readonly Block[]): Set<number> {
  const opening = (index: number): string | undefined => {
    const block = blocks[index];
    const marker = block?.kind === 'paragraph' ? block.rich.markers[0] : undefined;
    return marker?.at === 0 && marker.label.startsWith('*') ? marker.label : undefined;
  };
  const bullets = new Set<number>();
  blocks.forEach((_, index) => {
    const label = opening(index);
    if (label !== undefined && (opening(index - 1) === label || opening(index + 1) === label))
      bullets.add(index);
  });
  return bullets;
}

/** Rows run on until a blank line or another block: there the page turned. */
const opensStretch = (blocks: readonly Block[], index: number): boolean =>
  blocks[index - 1]?.kind !== 'row' || blocks[index]?.afterBlank === true;

/** The rows that open the first stretch of the table and come back at the top of later ones. */
function repeatedTableHeads(blocks: readonly Block[]): Map<number, 'first' | 'repeated'> {
  const key = (block: Block | undefined): string | undefined =>
    block?.kind === 'row'
      ? foldForSearch(
          block.cells
            .map((c) => c.rich.text.trim())
            .filter((t) => t !== '')
            .join('|'),
        ).replace(/[()[\]]/gu, '')
      : undefined;
  const groups = blocks.flatMap((b, i) =>
    b.kind === 'row' && opensStretch(blocks, i) && b.cells.length > 2 ? [i] : [],
  );
  const result = new Map<number, 'first' | 'repeated'>();
  const seen = new Set<string>();
  const firstHeads = new Set(
    groups[0] === undefined ? [] : [key(blocks[groups[0]]), key(blocks[groups[0] + 1])],
  );
  const openings = groups.map((start) => [key(blocks[start]), key(blocks[start + 1])]);
  const times = new Map<string, number>();
  for (const keys of openings)
    for (const k of keys) if (k !== undefined) times.set(k, (times.get(k) ?? 0) + 1);
  groups.forEach((start, group) => {
    const keys = openings[group] ?? [];
    keys.forEach((k, offset) => {
      const first = group === 0 && offset === 0;
      if (
        k === undefined ||
        !firstHeads.has(k) ||
        !((times.get(k) ?? 0) >= 2 || (groups.length === 1 && (first || secondHeadRow(blocks[start + 1]))))
      )
        return;
      result.set(start + offset, seen.has(k) ? 'repeated' : 'first');
      seen.add(k);
    });
  });
  return result;
}

/** Without a second page to compare with: a second head row has nothing in its first column and no figures. */
function secondHeadRow(block: Block | undefined): boolean {
  return (
    block?.kind === 'row' &&
    block.cells[0]?.rich.text === '' &&
    !block.cells.some((c) => /\d/u.test(c.rich.text))
  );
}

/**
 * "Introduction ..... 4": a title, a leader of dots, a page. Walked from the end, since a pattern with three open
 * runs takes ages on a line of dots.
 */
function leaderLine(text: string): { text: string; page: string } | undefined {
  const page = LEADER_PAGE.exec(text.slice(-8))?.[0];
  if (page === undefined) return undefined;
  const before = text.slice(0, text.length - page.length);
  const title = withoutLeader(before);
  const leader = before.slice(title.length);
  return title !== '' && /\.{3}|\u2026/u.test(leader) ? { text: title, page } : undefined;
}

function withoutLeader(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.\u2026]/u.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** What segmentation found against what is known: paragraphs of published XML, numbers printed in published texts. */
import type { SegmentedFile, SegmentedNote, SegmentedProvision } from '../../src/compendium/index.ts';
import type { AknDocument, AknNode } from '../../src/source/index.ts';
import type { SourceText } from '../../src/text/index.ts';

const COLUMN = 80;

/** The characters of a text, without what rendering changes: white space, raised figures and their brackets. */
export const solid = (text: string): string =>
  text
    .replace(/[\s*]+/gu, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '')
    .replace(/\(\)/gu, '');

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/u)) {
    if (line !== '' && line.length + 1 + word.length > COLUMN) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A document as plain text: wrapped, paragraphs apart, rows of tables on lines with tabs, footnotes at the end. */
export function rendered(source: SourceText): string {
  const body: string[] = [];
  const notes: string[] = [];
  for (const block of source.blocks) {
    const text = source.text.slice(block.span.start, block.span.end);
    if (block.kind === 'row') body.push(text.replace(/ *\n */gu, ' '));
    else (block.place?.startsWith('note ') ? notes : body).push(wrap(text));
  }
  return `${[...body, ...notes].join('\n\n')}\n`;
}

/** What holds an operative paragraph or a part of one; one with nothing but a heading in it is a heading. */
const PROVISIONS = new Set(['paragraph', 'point', 'item']);

/** `P` and the characters of each preambular paragraph, `O` and those of each operative one, number included. */
export function paragraphsOfXml(meta: AknDocument): string[] {
  const found: string[] = [];
  const walk = (node: AknNode, preamble: boolean): void => {
    const isPreambular = node.element === 'preambular' || (node.element === 'container' && preamble);
    if (isPreambular && node.name !== 'table') found.push(`P${solid(node.text)}`);
    const titled = node.text === '' && node.children.some(({ element }) => /heading$/iu.test(element));
    if (PROVISIONS.has(node.element) && !titled) found.push(`O${solid((node.num ?? '') + node.text)}`);
    for (const child of node.children) walk(child, preamble && node.element === 'container');
  };
  for (const document of [meta, ...(meta.type === 'documentCollection' ? meta.parts : [])]) {
    const begins = document.structure.findIndex((n) => n.element === 'paragraph');
    document.structure.forEach((node, index) => {
      walk(node, begins < 0 || index < begins);
    });
  }
  return found.filter((text) => text.length > 1);
}

export function paragraphsFound({ instruments }: SegmentedFile): string[] {
  const found: string[] = [];
  const walk = (provision: SegmentedProvision): void => {
    const { kind, number, text } = provision;
    if (kind === 'preambular') found.push(`P${solid(text)}`);
    else if (kind === 'paragraph' || kind === 'subparagraph' || kind === 'chapeau')
      found.push(`O${solid(number + text)}`);
    provision.children.forEach(walk);
  };
  for (const { preambular, provisions } of instruments) [...preambular, ...provisions].forEach(walk);
  return found.filter((text) => text.length > 1);
}

/** How many of `found` are in `wanted`, each counted as often as it is there. */
export function agreement(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of found) {
    const times = left.get(text) ?? 0;
    if (times === 0) continue;
    left.set(text, times - 1);
    hits += 1;
  }
  return hits;
}

/** Every text of an answer once, as characters in no order. */
export function allText({ instruments }: SegmentedFile): string {
  const texts: string[] = [];
  const notes = new Set<string>();
  const note = ({ marker, text }: Pick<SegmentedNote, 'marker' | 'text'>): void => {
    notes.add(`${marker} ${text}`);
  };
  const walk = (provision: SegmentedProvision): void => {
    texts.push(provision.kind === 'preambular' ? '' : provision.number, provision.text);
    provision.notes.forEach(note);
    provision.children.forEach(walk);
  };
  for (const instrument of instruments) {
    if (instrument.formula) walk(instrument.formula);
    const { masthead, preambular, provisions, closing } = instrument;
    [...masthead, ...preambular, ...provisions, ...closing].forEach(walk);
    for (const annex of instrument.annexes) {
      texts.push(annex.title);
      annex.notes.forEach(note);
      annex.provisions.forEach(walk);
    }
    instrument.notes.forEach(note);
  }
  return [...texts, ...[...notes].map((n) => n.slice(n.indexOf(' ')))].join('');
}

/** A file without the heads, feet and rules of its pages, as the answer names them. */
export function withoutHeads(text: string, { coverage }: SegmentedFile): string {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end, reason } of coverage.ignored) {
    if (reason !== 'running head' && reason !== 'page number') continue;
    kept.push(text.slice(at, start));
    at = end;
  }
  return [...kept, text.slice(at)].join('');
}

/** Characters in one text and not in the other. */
export function charactersApart(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const character of solid(one)) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of solid(other)) counts.set(character, (counts.get(character) ?? 0) - 1);
  return [...counts.values()].reduce((sum, n) => sum + Math.abs(n), 0);
}

/**
 * The numbers that a resolution prints before its paragraphs, when they are 1 to n: lines that open with a figure and
 * a stop (a comma where the scan misread it). Undefined when there are none, or a later line shows that one is missing.
 */
export function printedNumbers(text: string): number | 'none' | 'other' {
  const own = text.split(/^Adopted (?:unanimously|at the|by \d|without)/mu)[0] ?? '';
  const ranks = [...own.matchAll(/^[^\p{L}\d\n]{0,2}(\d{1,2})\s?[.,]\s*['‘|]?\s*\p{Lu}/gmu)].map((m) =>
    Number(m[1]),
  );
  if (ranks.length === 0) return 'none';
  return ranks.every((rank, index) => rank === index + 1) ? ranks.length : 'other';
}

/** Numbers of the operative paragraphs, in order, those in sections included. */
export function operativeNumbers({ instruments }: SegmentedFile): string[] {
  const flat = (nodes: readonly SegmentedProvision[]): SegmentedProvision[] =>
    nodes.flatMap((n) => (n.kind === 'section' ? flat(n.children) : [n]));
  return instruments
    .flatMap(({ provisions }) => flat(provisions))
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ number }) => number.replace(/\D/gu, ''));
}

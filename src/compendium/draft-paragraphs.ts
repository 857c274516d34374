import type { PartNode, Resolution } from '../segment/index.ts';
import type { SourceText } from '../text/index.ts';

/** The paragraphs of a draft: as a resolution has them where it is one, else as the file shows them. */
export interface DraftText {
  /** As printed, without the full stop: `3`, `(a)`; empty for none. */
  readonly number: string;
  readonly kind: 'preambular' | 'operative' | 'subparagraph' | 'narrative';
  readonly text: string;
  readonly path: readonly string[];
  /** Place of the paragraph it stands under in this list; null at the top. */
  readonly parent: number | null;
}

export function draftParagraphs(
  source: SourceText,
  resolutions: readonly Resolution[],
): readonly DraftText[] {
  const paragraphs: DraftText[] = [];
  const add = (node: PartNode, parent: number | null, path: readonly string[]): void => {
    const kind = KINDS[node.kind];
    const own = node.name === '' ? path : [...path, node.name];
    const at = kind === undefined || node.rich.text === '' ? parent : paragraphs.length;
    if (kind !== undefined && at === paragraphs.length)
      paragraphs.push({
        number: node.label.replace(/\.$/u, ''),
        kind,
        text: node.rich.text,
        path: own,
        parent,
      });
    for (const child of node.children) add(child, at, own);
  };
  for (const resolution of resolutions) {
    for (const node of resolution.preambular) add(node, null, ['PP']);
    for (const node of resolution.provisions) add(node, null, []);
    for (const annex of resolution.annexes) for (const node of annex.provisions) add(node, null, ['annex']);
  }
  if (paragraphs.length > 0) return paragraphs;
  const loose = looseParagraphs(source, false);
  // A draft of one short line is what somebody wants to know, not a title.
  return loose.length > 0 ? loose : looseParagraphs(source, true);
}

const KINDS: Readonly<Partial<Record<PartNode['kind'], DraftText['kind']>>> = {
  preambular: 'preambular',
  paragraph: 'operative',
  subparagraph: 'subparagraph',
  chapeau: 'operative',
  text: 'operative',
};

/** A short line without a stop is a title of the draft, not a paragraph. */
const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE && !/[.,;:،؛。，；：]$/u.test(text) && text.split(/\s+/u).length <= FEW_WORDS;

const LONGEST_TITLE = 60;
const FEW_WORDS = 4;

const LABEL = /^\s*(?:(\d{1,3})[.)]|\(([a-z]{1,4}|\d{1,3})\))\s+/u;

function looseParagraphs(source: SourceText, titles: boolean): readonly DraftText[] {
  const paragraphs: DraftText[] = [];
  let chapeau: number | null = null;
  for (const block of source.blocks) {
    const texts = block.kind === 'row' ? block.cells.map((c) => c.rich.text) : [block.rich.text];
    for (const whole of texts) {
      const label = LABEL.exec(whole);
      const text = whole.slice(label?.[0].length ?? 0).trim();
      if (!/\p{L}/u.test(text) || (!titles && !label && isTitle(text))) continue;
      const letter: string | undefined = label?.[2];
      const under: number | null = letter === undefined ? null : chapeau;
      const number = label?.[1] ?? (letter === undefined ? '' : `(${letter})`);
      const above = under === null ? [] : (paragraphs[under]?.path ?? []);
      const own = label?.[1] ?? letter;
      paragraphs.push({
        number,
        kind: under === null ? 'narrative' : 'subparagraph',
        text,
        path: own === undefined ? above : [...above, own],
        parent: under,
      });
      if (letter === undefined) chapeau = /:$/u.test(text) ? paragraphs.length - 1 : null;
    }
  }
  return paragraphs;
}

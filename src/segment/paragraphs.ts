import { finding } from '../finding/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { type Claim, joinRichText, type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import { claimInline, ignoreDash } from './claims.ts';
import type { ParagraphDraft } from './draft.ts';
import { type Label, readLabel } from './label.ts';
import { levelKey, placeLabel } from './levels.ts';
import { beginsLowerCase, endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import { currentSection, type LineOf, paragraphDraft, type Tree } from './tree.ts';

/** No paragraph is cut by so many pages; lines that never end are not one paragraph. */
const MOST_PIECES = 100;

/** Paragraphs of every kind, and the joining of those that a page break cut in two. */

export function takeOmission(tree: Tree, line: LineOf<'omission'>): Claim[] {
  currentSection(tree).items.push(paragraphDraft(line, 'omission', trimRichText(line.block.rich)));
  if (tree.stage === 'preamble') tree.preambular = undefined;
  tree.last = undefined;
  return claimInline(line.block, 'provision');
}

export function takeLabelled(tree: Tree, line: LineOf<'labelled'>, index: number): Claim[] {
  const { label, block } = line;
  tree.started = true;
  if (tree.stage !== 'none') tree.stage = 'operative';
  addLabelled(tree, line, label, trimRichText(sliceRichText(block.rich, label.end)), index);
  const claims = claimInline(block, 'provision');
  return label.dash === 0 ? claims : ignoreDash(claims, block.span.start, label.dash);
}

/** Places a labelled paragraph; a second label right after the first ("2. (a) ...") opens a child at once. */
function addLabelled(
  tree: Tree,
  line: LineOf<'labelled'>,
  label: Label,
  rich: RichText,
  index: number,
): void {
  const announced = tree.last !== undefined && endsWithColon(tree.last.rich.text);
  const inner = label.bracket === '.' ? readLabel(rich.text) : undefined;
  const nested =
    inner && inner.bracket !== '.' && inner.readings.some((r) => r.rank === 1) ? inner : undefined;
  const placement = placeLabel(tree.levels, label, announced, nested ?? nextLabel(tree, index));
  if (!placement) return;
  tree.levels.length = Math.min(tree.levels.length, placement.depth);
  const parent = tree.levels.at(-1)?.node;
  const { style, rank } = placement.reading;
  const kind = style === 'arabic' ? 'numbered' : 'lettered';
  const own = nested ? sliceRichText(rich, 0, 0) : rich;
  const node = paragraphDraft(line, kind, own, { label: label.printed, name: label.name(placement.reading) });
  (parent?.children ?? currentSection(tree).items).push(node);
  tree.levels.push({ key: levelKey(style, label.bracket), style, rank, node });
  if (!parent && kind === 'numbered') {
    tree.lastNumber = rank;
    tree.numbersUnderHeading = rank;
  }
  tree.last = node;
  if (nested) addLabelled(tree, line, nested, trimRichText(sliceRichText(rich, nested.end)), index);
}

/** The label that follows in the text, if one does before the instrument or a table ends. */
function nextLabel(tree: Tree, index: number): Label | undefined {
  for (let i = index + 1; i < tree.lines.length; i++) {
    const line = tree.lines[i];
    if (line?.is === 'labelled') return line.label;
    if (line?.is === 'instrument' || line?.is === 'row') return undefined;
  }
  return undefined;
}

/** The enacting formula: with a colon the operative part follows, with a comma the preamble. */
export function takeFormula(tree: Tree, line: LineOf<'plain'>, rich: RichText): Claim[] {
  tree.stage = endsWithColon(rich.text) ? 'operative' : 'preamble';
  return add(tree, line, paragraphDraft(line, 'chapeau', rich, { name: 'chapeau' }));
}

export function takePreambular(tree: Tree, line: LineOf<'plain'>, rich: RichText): Claim[] {
  const printed = tree.printedOrdinal;
  tree.printedOrdinal = undefined;
  if (tree.preambular !== undefined) tree.preambular += 1;
  else if (printed !== undefined) tree.preambular = printed;
  const name = tree.preambular === undefined ? '?' : String(tree.preambular);
  const label = printed === undefined ? '' : `PP ${printed}`;
  return add(tree, line, paragraphDraft(line, 'preambular', rich, { label, name }));
}

export function takePlainParagraph(tree: Tree, line: LineOf<'plain'>, rich: RichText): Claim[] {
  if (tree.stage === 'operative' || tree.levels.length > 0) {
    tree.findings.push(
      finding({
        code: 'unlabelled-text',
        message: `A paragraph without a number stands after ${tree.last?.label || 'the heading'}: "${rich.text.slice(0, 60)}".`,
        place: { source: tree.source.file, line: line.block.line },
        published: rich.text,
      }),
    );
  }
  tree.levels = [];
  return add(tree, line, paragraphDraft(line, 'plain', rich));
}

function add(tree: Tree, line: LineOf<'plain'>, node: ParagraphDraft): Claim[] {
  currentSection(tree).items.push(node);
  tree.last = node;
  return claimInline(line.block, 'provision');
}

export function joinParagraph(
  tree: Tree,
  node: ParagraphDraft,
  line: LineOf<'plain'>,
  rich: RichText,
): Claim[] {
  const before = node.rich.text;
  node.rich = joinRichText(node.rich, rich);
  node.spans.push(line.block.span);
  tree.findings.push(
    finding({
      code: 'paragraph-rejoined',
      message: `${node.label || 'A paragraph'} goes on after a break and was joined.`,
      place: { source: tree.source.file, line: line.block.line },
      published: `${before.slice(-40)} | ${rich.text.slice(0, 40)}`,
      evidence: [`It stops without closing punctuation on line ${node.line}, and what follows has no label.`],
    }),
  );
  return claimInline(line.block, 'provision');
}

/** In a preamble a comma ends the paragraph; elsewhere it only pauses. */
export function isUnfinished(tree: Tree, node: ParagraphDraft, next: string): boolean {
  if (node.kind === 'omission' || node.spans.length >= MOST_PIECES) return false;
  const { text } = node.rich;
  const preamble = node.kind === 'chapeau' || node.kind === 'preambular';
  if (preamble && LANGUAGES[tree.language].lowerCasePreamble)
    return !endsWithComma(text) && !endsSentence(text);
  if (beginsLowerCase(next)) return !endsSentence(text) || tree.levels.length === 0;
  if (endsSentence(text)) return false;
  if (!endsWithComma(text)) return true;
  return node.kind === 'numbered' || node.kind === 'lettered' || node.kind === 'plain';
}

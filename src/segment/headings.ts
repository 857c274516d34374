import {
  type Claim,
  joinRichText,
  type OrdinalReading,
  type RichText,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { claimInline, headingKey } from './claims.ts';
import { beginsLowerCase, endsSentence } from './punctuation.ts';
import {
  closeUntil,
  currentSection,
  headingDraft,
  type LineOf,
  openSection,
  siblingSection,
  type Tree,
} from './tree.ts';

/** Headings of every kind: numbered, of instruments, without label, and the lines of a cover. */

/** A longer line without a full stop is a paragraph cut by a page, not a heading. */
const HEADING_LENGTH = 300;
/** A shorter line may be a heading even when the next begins in lower case ("a. text"). */
const SHORT_HEADING = 60;

export function takeInstrument(tree: Tree, line: LineOf<'instrument'>): Claim[] {
  const { rich } = line.block;
  const rest = trimRichText(sliceRichText(rich, line.length));
  closeUntil(tree, (s) => s.style === 'instrument');
  const numbered = tree.open.findLastIndex((s) => s.heading?.kind === 'numbered');
  if (numbered > 0) tree.open.length = numbered + 1;
  const label = rich.text.slice(0, line.length).trim();
  openSection(
    tree,
    headingDraft(line, rest, { kind: 'instrument', label, instrument: line.instrument }),
    'instrument',
  );
  tree.stage = rest.text === '' ? 'title' : 'formula';
  tree.preambular = 0;
  return claimInline(line.block, 'heading');
}

/** An annex stands in the instrument before it, and its numbers begin again; without one it is a chapter by itself. */
export function takeAnnex(tree: Tree, line: LineOf<'annex'>): Claim[] {
  const { rich, headingLevel } = line.block;
  const within = tree.open.findIndex((s) => s.style === 'instrument');
  if (within > 0) tree.open.length = within + 1;
  else tree.open.length = Math.max(1, Math.min(tree.open.length, headingLevel ?? 1));
  const label = rich.text.slice(0, line.annex.length).trim();
  const rest = trimRichText(sliceRichText(rich, line.annex.length));
  openSection(tree, headingDraft(line, rest, { kind: 'annex', label, ordinal: line.annex.ordinal }), 'annex');
  tree.stage = 'none';
  tree.lastNumber = 0;
  return claimInline(line.block, 'heading');
}

/** A further line of an instrument's title. */
export function takeTitle(tree: Tree, line: LineOf<'plain'>, rich: RichText): Claim[] {
  const { heading } = currentSection(tree);
  if (heading) {
    heading.rich = joinRichText(heading.rich, rich);
    heading.spans.push(line.block.span);
  }
  return claimInline(line.block, 'heading');
}

export function takeCover(tree: Tree, line: LineOf<'plain'>, rich: RichText): Claim[] {
  tree.titles.push(headingDraft(line, rich, { kind: 'title' }));
  return claimInline(line.block, 'heading');
}

/** @param depth where the contents or the format say it stands; undefined: below the numbered heading above it */
export function takePlainHeading(
  tree: Tree,
  line: LineOf<'plain'>,
  rich: RichText,
  depth: number | undefined,
): Claim[] {
  const annex = tree.open.findLastIndex((s) => s.style === 'annex');
  const inAnnex = depth === undefined && annex > 0;
  if (inAnnex) tree.open.length = annex + 1;
  else if (depth === undefined) closeUntil(tree, (s) => s.style === 'plain');
  else tree.open.length = Math.max(1, Math.min(tree.open.length, depth));
  openSection(tree, headingDraft(line, rich, { kind: 'plain' }), 'plain');
  tree.stage = 'none';
  return claimInline(line.block, 'heading');
}

export function takeNumberedHeading(tree: Tree, line: LineOf<'labelled'>, ordinal: OrdinalReading): Claim[] {
  const { label, block } = line;
  const division = divisionDepth(tree, line, ordinal);
  if (division !== undefined) tree.open.length = division;
  else if (siblingSection(tree, ordinal.style)) closeUntil(tree, (s) => s.style === ordinal.style);
  else closeUntil(tree, (s) => s.style === 'instrument' || (s.style === 'plain' && s.depth > 1));
  const rich = trimRichText(sliceRichText(block.rich, label.end));
  openSection(
    tree,
    headingDraft(line, rich, { kind: 'numbered', label: label.printed, ordinal }),
    ordinal.style,
  );
  tree.stage = 'none';
  return claimInline(block, 'heading');
}

/**
 * Depth at which a heading divides the instrument or annex it stands in; undefined when it belongs further up. The
 * first of its kind divides; a later one does when it follows a division, unless the contents list it and not that.
 */
function divisionDepth(tree: Tree, line: LineOf<'labelled'>, ordinal: OrdinalReading): number | undefined {
  const within = tree.open.findLastIndex((s) => s.style === 'instrument' || s.style === 'annex');
  if (within < 0 || !tree.open.some((s) => s.style === 'instrument')) return undefined;
  const before = tree.open.findIndex((s, i) => i > within && s.style === ordinal.style);
  if (before > 0 && tree.open[before]?.heading?.ordinal?.rank === ordinal.rank - 1)
    return tree.listed.has(headingKey(line.block.rich.text)) ? undefined : before;
  return ordinal.rank === 1 ? within + 1 : undefined;
}

/**
 * The ordinal of a labelled line that is a heading. A Roman or capital label on a line without a full stop is one; an
 * Arabic one is when it does not continue the paragraphs, and is a paragraph when it does.
 */
export function headingReading(
  tree: Tree,
  line: LineOf<'labelled'>,
  index: number,
): OrdinalReading | undefined {
  const { label, block } = line;
  if (label.bracket !== '.' || label.dash > 0) return undefined;
  const text = block.rich.text.trim();
  const inContents = tree.listed.has(headingKey(text));
  if (!inContents && (endsSentence(text) || !looksLikeHeading(tree, text, index))) return undefined;
  const readings = label.readings.filter(
    (r) => r.style === 'ROMAN' || r.style === 'LETTER' || r.style === 'arabic',
  );
  const chosen =
    readings.find((r) => siblingSection(tree, r.style)?.heading?.ordinal?.rank === r.rank - 1) ??
    readings.find((r) => r.rank === 1) ??
    readings[0];
  if (!chosen) return undefined;
  if (chosen.style !== 'arabic' || inContents) return chosen;
  const follows =
    siblingSection(tree, 'arabic')?.heading?.ordinal?.rank === chosen.rank - 1 || chosen.rank === 1;
  if (!follows) return undefined;
  const continues = chosen.rank === tree.lastNumber + 1 || chosen.rank === tree.numbersUnderHeading + 1;
  // Both fit only at the very beginning of a section; there a numbering that ran on until now tells them apart.
  return continues && !(tree.numbersUnderHeading === 0 && tree.lastNumber > 0) ? undefined : chosen;
}

export function looksLikeHeading(tree: Tree, text: string, index: number): boolean {
  if (text.length > HEADING_LENGTH) return false;
  const next = tree.lines[index + 1];
  return !(
    next?.is === 'plain' &&
    beginsLowerCase(next.block.rich.text.trim()) &&
    text.length > SHORT_HEADING
  );
}

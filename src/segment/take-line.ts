import { LANGUAGES } from '../language/index.ts';
import { type Claim, type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import { claimInline, headingKey } from './claims.ts';
import {
  headingReading,
  looksLikeHeading,
  takeAnnex,
  takeCover,
  takeInstrument,
  takeNumberedHeading,
  takePlainHeading,
  takeTitle,
} from './headings.ts';
import { namesAdopter } from './named-headings.ts';
import {
  isUnfinished,
  joinParagraph,
  takeFormula,
  takeLabelled,
  takeOmission,
  takePlainParagraph,
  takePreambular,
} from './paragraphs.ts';
import { beginsLowerCase, endsSentence, endsWithComma } from './punctuation.ts';
import type { LineOf, TextLine, Tree } from './tree.ts';

/** What does a line become, after all that came before it? Returns what it claims of the source. */

/** Lines of a cover or masthead are broken short, even after a comma. */
const TITLE_LENGTH = 120;

export function takeLine(tree: Tree, line: TextLine, index: number): Claim[] {
  switch (line.is) {
    case 'instrument':
      return takeInstrument(tree, line);
    case 'annex':
      return takeAnnex(tree, line);
    case 'omission':
      return takeOmission(tree, line);
    case 'preambular label':
      tree.printedOrdinal = line.ordinal;
      return claimInline(line.block, 'provision');
    case 'labelled': {
      const ordinal = headingReading(tree, line, index);
      return ordinal ? takeNumberedHeading(tree, line, ordinal) : takeLabelled(tree, line, index);
    }
    case 'plain':
      return takePlain(tree, line, index);
  }
}

/** In this order: a heading the contents list, the rest of a cut paragraph, what the instrument calls for next. */
function takePlain(tree: Tree, line: LineOf<'plain'>, index: number): Claim[] {
  const { block } = line;
  const rich = withoutPreambularLabel(tree, trimRichText(block.rich));
  const { text } = rich;
  if (tree.listed.has(headingKey(text))) return takePlainHeading(tree, line, rich, 1);
  if (block.headingLevel !== undefined) return takePlainHeading(tree, line, rich, block.headingLevel);
  if (tree.last && isUnfinished(tree, tree.last, text)) return joinParagraph(tree, tree.last, line, rich);
  const complete = endsSentence(text) || endsWithComma(text);
  if (tree.lines[index + 1]?.is === 'contents' && !complete) return takePlainHeading(tree, line, rich, 1);
  if (!tree.started && !tree.last && !endsSentence(text) && text.length <= TITLE_LENGTH)
    return takeCover(tree, line, rich);
  if (tree.stage === 'title')
    return (complete && !titleGoesOn(tree, index)) || namesAdopter(tree.language, text)
      ? takeFormula(tree, line, rich)
      : takeTitle(tree, line, rich);
  if (tree.stage === 'formula' && (complete || namesAdopter(tree.language, text)))
    return takeFormula(tree, line, rich);
  if (tree.stage === 'preamble' && (complete || tree.printedOrdinal !== undefined))
    return takePreambular(tree, line, rich);
  if (!complete && looksLikeHeading(tree, text, index)) {
    return tree.started
      ? takePlainHeading(tree, line, rich, tree.stage === 'none' ? undefined : 1)
      : takeCover(tree, line, rich);
  }
  return takePlainParagraph(tree, line, rich);
}

/** "PP 5  Acknowledging ...": the label may hang before its paragraph as well as stand on a line of its own. */
function withoutPreambularLabel(tree: Tree, rich: RichText): RichText {
  if (tree.stage !== 'preamble') return rich;
  const words = LANGUAGES[tree.language].preambular.join('|');
  const label = new RegExp(`^(?:${words})[\\s\\u00A0]?(\\d{1,3})\\s+`, 'u').exec(rich.text);
  if (!label) return rich;
  tree.printedOrdinal = Number(label[1]);
  return sliceRichText(rich, label[0].length);
}

/** A title may break after a comma; then it goes on in lower case, as nothing after an enacting formula does. */
function titleGoesOn(tree: Tree, index: number): boolean {
  const next = tree.lines[index + 1];
  return (
    !LANGUAGES[tree.language].lowerCasePreamble &&
    next?.is === 'plain' &&
    beginsLowerCase(next.block.rich.text.trim())
  );
}

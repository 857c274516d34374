import { type Finding, finding } from '../finding/index.ts';
import { sliceRichText } from '../text/index.ts';
import type { Label } from './label.ts';
import { articleIn } from './named-headings.ts';
import { endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import type { Draft } from './resolution-draft.ts';
import { placeLabel } from './resolution-levels.ts';
import { labelledNode, type PartNode, plainNode } from './resolution-part.ts';
import { BARE_SECTION, labelOf, ROMAN_TITLE, type Unit } from './resolution-unit.ts';

/** Where does a paragraph behind the preamble belong: numbered, lettered, a section, a heading, or text that goes on? */

/** A title is short; a longer line without a stop is a sentence that lost it. */
const LONGEST_HEADING = 160;
/** Behind the numeral of a section stands its title, however long. */
const LONGEST_TITLE = 400;

export function takeProvision(file: string, draft: Draft, unit: Unit): Finding[] {
  const text = unit.rich.text;
  const annex = draft.state === 'annex' ? draft.annexes.at(-1) : undefined;
  const top = draft.section?.children ?? annex?.provisions ?? draft.provisions;
  const section = articleOf(unit, draft) ?? sectionOf(unit);
  if (section) {
    openSection(draft, section);
    if (section.kind === 'article') draft.last = 0;
    return [];
  }
  const label = unit.row ? undefined : labelOf(text);
  const placed = label && placeIn(draft, label);
  if (!label || !placed) {
    takeUnlabelledNode(draft, unit, top);
    return [];
  }
  const depth = placed.depth;
  const node: PartNode = {
    ...labelledNode(unit, label, depth === 0 ? 'paragraph' : 'subparagraph'),
    name: label.name(placed.reading).replace(/\s+/gu, ''),
  };
  const parent = draft.open[depth - 1]?.node;
  const last = draft.open[depth]?.reading.rank ?? (depth === 0 ? draft.last : 0);
  if (depth === 0) nameChapeau(top);
  (parent?.children ?? top).push(node);
  draft.open = [...draft.open.slice(0, depth), { bracket: label.bracket, reading: placed.reading, node }];
  if (depth === 0) draft.last = placed.reading.rank;
  if (placed.inOrder) return [];
  return [
    finding({
      code: 'numbering-gap',
      message: `Paragraph ${label.printed} follows number ${last}.`,
      place: { source: file, line: unit.line },
      published: label.printed,
    }),
  ];
}

/** Opening words without a number, as in "Decides:" before "1.", are no paragraph of their own. */
function nameChapeau(top: PartNode[]): void {
  const before = top.at(-1);
  if (before?.kind === 'paragraph' && before.label === '' && endsWithColon(before.rich.text))
    top[top.length - 1] = { ...before, kind: 'chapeau' };
}

/** After a section the numbers run on or begin anew. */
export function placeIn(draft: Draft, label: Label): ReturnType<typeof placeLabel> {
  if (draft.open.length > 0) return placeLabel(draft.open, label);
  const reading = label.readings.find((r) => r.rank === 1 || r.rank === draft.last + 1) ?? label.readings[0];
  if (!reading || (label.bracket === '.' && reading.style !== 'arabic')) return undefined;
  const inOrder = reading.rank === 1 || reading.rank === draft.last + 1;
  return inOrder || reading.rank <= draft.last + 3 ? { depth: 0, reading, inOrder } : undefined;
}

/** The label of an article, and what stands behind it in the same paragraph; within it numbers begin anew. */
function articleOf(unit: Unit, { words }: Draft): PartNode | undefined {
  const { text } = unit.rich;
  const found = unit.row ? undefined : articleIn(text, words);
  if (!found) return undefined;
  const node = plainNode('article', unit);
  const rest = sliceRichText(unit.rich, found.length);
  return { ...node, label: text.slice(0, found.length).trim(), name: found.name, rich: rest };
}

/** The title of a section: a bare numeral or letter, or one with a title behind it. */
export function sectionOf(unit: Unit): PartNode | undefined {
  const { text } = unit.rich;
  if (BARE_SECTION.test(text))
    return {
      ...plainNode('section', unit),
      label: text,
      name: text.replace('.', ''),
      rich: sliceRichText(unit.rich, text.length),
    };
  const numeral = unit.row || endsSentence(text) || endsWithComma(text) ? null : ROMAN_TITLE.exec(text);
  if (numeral?.[1] !== undefined && text.length <= LONGEST_TITLE)
    return {
      ...plainNode('section', unit),
      label: numeral[1],
      name: numeral[1],
      rich: sliceRichText(unit.rich, numeral[0].length),
    };
  const label = unit.row ? undefined : labelOf(text);
  if (!label || !isSectionLabel(label, text)) return undefined;
  const [reading] = label.readings;
  return { ...labelledNode(unit, label, 'section'), name: reading ? label.name(reading) : '' };
}

const isSectionLabel = (label: Label, text: string): boolean =>
  label.bracket === '.' &&
  label.readings.some((r) => r.style === 'ROMAN' || r.style === 'LETTER') &&
  text.length <= LONGEST_HEADING &&
  !endsSentence(text);

export function openSection(draft: Draft, node: PartNode): void {
  const annex = draft.state === 'annex' ? draft.annexes.at(-1) : undefined;
  (annex?.provisions ?? draft.provisions).push(node);
  draft.section = node;
  draft.open = [];
}

function takeUnlabelledNode(draft: Draft, unit: Unit, top: PartNode[]): void {
  const text = unit.rich.text;
  const current = draft.open.at(-1)?.node;
  if (unit.row) {
    (current?.children ?? top).push(plainNode('table', unit));
    return;
  }
  const quoted = /^["'\u201C\u201F\u00AB\u2018]/u.test(text);
  const { words } = draft;
  const operative = draft.state === 'operative' && words.operative.test(text) && !words.preambular.test(text);
  const complete = current === undefined || endsSentence(current.rich.text);
  const untitled =
    draft.section !== undefined && draft.section.rich.text === '' && draft.section.children.length === 0;
  if (
    isShort(text, untitled ? LONGEST_TITLE : LONGEST_HEADING) &&
    !quoted &&
    complete &&
    (untitled || !operative)
  ) {
    top.push(plainNode('heading', unit));
    draft.open = [];
    return;
  }
  if (
    !quoted &&
    complete &&
    draft.state === 'operative' &&
    words.preambular.test(text) &&
    endsWithComma(text)
  ) {
    top.push(plainNode('preambular', unit));
    draft.open = [];
    return;
  }
  // Paragraphs of an article, declaration or statement without numbers: each is one, and none goes on below a numbered one.
  draft.declares ||= draft.last === 0 && words.we.test(text) && draft.state !== 'preamble';
  const free = draft.declares || (draft.section?.kind === 'article' && !quoted);
  if (free && (draft.open[0]?.node.label ?? '') === '') {
    const paragraph = plainNode('paragraph', unit);
    top.push(paragraph);
    draft.open = endsWithColon(text)
      ? [{ bracket: '.', reading: { style: 'arabic', rank: draft.last }, node: paragraph }]
      : [];
    return;
  }
  if (current && (quoted || current.label !== '' || !operative)) {
    current.children.push(plainNode('text', unit));
    return;
  }
  if (draft.state !== 'operative') {
    top.push(plainNode('text', unit));
    return;
  }
  const node = plainNode('paragraph', unit);
  top.push(node);
  draft.open = [{ bracket: '.', reading: { style: 'arabic', rank: draft.last }, node }];
}

const isShort = (text: string, longest: number): boolean =>
  text.length <= longest && !endsSentence(text) && !endsWithComma(text) && /^[^\p{Ll}]/u.test(text);

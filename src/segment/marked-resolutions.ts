import { type Finding, finding } from '../finding/index.ts';
import type { AdoptionWords } from '../language/index.ts';
import { type RichText, type StructureElement, sliceRichText, trimRichText } from '../text/index.ts';
import type { Label } from './label.ts';
import { documentOf, elementsOf, isAttached, isHeading, wholeUnits } from './marked-units.ts';
import type { AnnexHeading } from './named-headings.ts';
import { type Draft, enter, newDraft } from './resolution-draft.ts';
import { type Part, type PartNode, plainNode } from './resolution-part.ts';
import { openSection, placeIn, sectionOf } from './resolution-provisions.ts';
import { labelOf, type Unit } from './resolution-unit.ts';

/**
 * The parts of resolutions where the format marks them (Akoma Ntoso): what is a preambular paragraph, a provision, a
 * heading or an annex is as marked. Published files mark points as paragraphs; how deep such a one stands its label says.
 */
interface Marked {
  readonly file: string;
  readonly words: AdoptionWords;
  readonly annexed: (text: string) => AnnexHeading | undefined;
  readonly drafts: Draft[];
  readonly nodes: Map<StructureElement, PartNode>;
  readonly findings: Finding[];
  masthead: PartNode[];
  /** The document of the draft in hand, and the attached one whose annex is open. */
  document: StructureElement | undefined;
  attached: StructureElement | undefined;
}

export function divideMarked(
  file: string,
  units: readonly Unit[],
  words: AdoptionWords,
  annexed: Marked['annexed'],
): { readonly parts: readonly Part[]; readonly findings: readonly Finding[] } {
  const marked: Marked = {
    file,
    words,
    annexed,
    drafts: [],
    nodes: new Map(),
    findings: [],
    masthead: [],
    document: undefined,
    attached: undefined,
  };
  const early: Unit[] = [];
  for (const unit of wholeUnits(units)) {
    if (unit.note) (marked.drafts.at(-1)?.noteUnits ?? early).push(unit);
    else takeUnit(marked, unit);
  }
  marked.drafts.at(-1)?.closing.push(...marked.masthead);
  marked.drafts[0]?.noteUnits.unshift(...early);
  return { parts: marked.drafts, findings: marked.findings };
}

function takeUnit(marked: Marked, unit: Unit): void {
  const elements = elementsOf(unit);
  const within = (name: string): boolean => elements.some((e) => e.name === name);
  const open = marked.drafts.at(-1);
  if (unit.row || elements.length === 0) {
    if (open) hold(open, plainNode(unit.row ? 'table' : 'text', unit));
    else marked.masthead.push(plainNode('heading', unit));
    return;
  }
  if (within('coverPage') || within('preface')) {
    marked.masthead.push(plainNode('heading', unit));
    return;
  }
  const draft = draftFor(marked, elements);
  if (within('conclusions')) {
    draft.closing.push(plainNode('text', unit));
    return;
  }
  if (draft.state !== 'annex' && within('formula') && draft.formula === null && draft.provisions.length === 0)
    draft.formula = plainNode('chapeau', unit);
  else if (draft.state !== 'annex' && isRecital(draft, elements)) takeRecital(marked, draft, unit);
  else {
    if (draft.state === 'preamble') enter(draft, 'operative');
    takeBody(marked, draft, unit, elements);
  }
}

/** The draft a paragraph belongs to; an attached document is an annex of the one before it. */
function draftFor(marked: Marked, elements: readonly StructureElement[]): Draft {
  const document = documentOf(elements);
  const open = marked.drafts.at(-1);
  if (open && isAttached(document)) {
    if (document !== marked.attached) {
      marked.attached = document;
      open.closing.push(...marked.masthead);
      marked.masthead = [];
      enter(open, 'annex');
    }
    return open;
  }
  if (open && document === marked.document) return open;
  const draft = newDraft(marked.words, marked.masthead, null);
  marked.masthead = [];
  marked.document = document;
  marked.drafts.push(draft);
  return draft;
}

/** Published files mark preambular paragraphs outside the preamble as containers before the first provision. */
const isRecital = (draft: Draft, elements: readonly StructureElement[]): boolean =>
  elements[0]?.name === 'preambular' ||
  (elements[0]?.name === 'container' &&
    (draft.state === 'preamble' || elements.some(({ name }) => name === 'preamble')));

function takeRecital(marked: Marked, draft: Draft, unit: Unit): void {
  if (draft.state === 'preamble' && draft.section === undefined)
    draft.preambular.push({ ...plainNode('preambular', unit), name: String(draft.preambular.length + 1) });
  else topOf(draft).push(plainNode('preambular', unit));
  draft.open = [];
  if (unit.element) marked.nodes.delete(unit.element);
}

function takeBody(marked: Marked, draft: Draft, unit: Unit, elements: readonly StructureElement[]): void {
  const [own] = elements;
  const heading = own !== undefined && isHeading(own);
  if (draft.state === 'annex' && (draft.annexes.length === 0 || unit.element)) {
    const first = draft.annexes.length === 0 || marked.attached !== draft.attached;
    if (first || (heading && marked.annexed(unit.rich.text))) {
      draft.attached = marked.attached;
      draft.annexes.push({ heading: plainNode('heading', unit), provisions: [] });
      enter(draft, 'annex');
      return;
    }
  }
  const section = heading ? sectionOf(unit) : undefined;
  if (section) openSection(draft, section);
  else if (heading) {
    topOf(draft).push(plainNode('heading', unit));
    draft.open = [];
  } else takeProvision(marked, draft, unit, elements);
}

const topOf = (draft: Draft): PartNode[] =>
  draft.section?.children ??
  (draft.state === 'annex' ? draft.annexes.at(-1)?.provisions : undefined) ??
  draft.provisions;

/** Rows, and text outside every element. */
function hold(draft: Draft, node: PartNode): void {
  if (draft.state === 'preamble') draft.preambular.push(node);
  else if (draft.state === 'closing') draft.closing.push(node);
  else (draft.open.at(-1)?.node.children ?? topOf(draft)).push(node);
}

const PROVISIONS = new Set([
  'paragraph',
  'point',
  'item',
  'indent',
  'alinea',
  'subparagraph',
  'clause',
  'article',
]);

function takeProvision(
  marked: Marked,
  draft: Draft,
  unit: Unit,
  elements: readonly StructureElement[],
): void {
  const own = elements.filter(({ name }) => PROVISIONS.has(name));
  const [element] = own;
  const again = element && marked.nodes.get(element);
  if (again) {
    again.children.push(plainNode('text', unit));
    return;
  }
  const labels = labelsOf(unit);
  const rest = labels.rest;
  const missing = own.slice(1).filter((e) => !marked.nodes.has(e));
  // "2. (a) ...": paragraph 2 has no words of its own, and its label stands before that of its first point.
  labels.before.forEach((label, index) => {
    const outer = missing[labels.before.length - 1 - index];
    if (outer) place(marked, draft, outer, own, { ...unit, rich: sliceRichText(unit.rich, 0, 0) }, label);
  });
  if (element) place(marked, draft, element, own, { ...unit, rich: rest }, labels.own);
  else topOf(draft).push(plainNode('text', unit));
}

interface PrintedLabel {
  readonly printed: string;
  readonly label: Label | undefined;
}

function place(
  marked: Marked,
  draft: Draft,
  element: StructureElement,
  chain: readonly StructureElement[],
  unit: Unit,
  own: PrintedLabel | undefined,
): void {
  const parent = chain
    .slice(chain.indexOf(element) + 1)
    .map((e) => marked.nodes.get(e))
    .find((n) => n !== undefined);
  const placed = own?.label && !parent ? placeIn(draft, own.label) : undefined;
  const depth = placed?.depth ?? 0;
  const reading = placed?.reading ?? own?.label?.readings[0];
  const node: PartNode = {
    ...plainNode(parent || depth > 0 ? 'subparagraph' : 'paragraph', unit),
    label: own?.printed ?? '',
    name: (own?.label && reading ? own.label.name(reading) : (own?.printed ?? '')).replace(/[\s.()]+/gu, ''),
  };
  marked.nodes.set(element, node);
  (parent ?? draft.open[depth - 1]?.node)?.children.push(node);
  if (!parent && depth === 0) topOf(draft).push(node);
  if (parent) {
    const level = draft.open.findIndex((open) => open.node === parent) + 1;
    if (level > 0 && own?.label && reading)
      draft.open = [...draft.open.slice(0, level), { bracket: own.label.bracket, reading, node }];
    return;
  }
  const before = draft.open[depth]?.reading.rank ?? draft.last;
  if (placed && own?.label) {
    draft.open = [
      ...draft.open.slice(0, depth),
      { bracket: own.label.bracket, reading: placed.reading, node },
    ];
    if (depth === 0) draft.last = placed.reading.rank;
    if (!placed.inOrder)
      marked.findings.push(
        finding({
          code: 'numbering-gap',
          message: `Paragraph ${own.printed} follows number ${before}.`,
          place: { source: marked.file, line: unit.line },
          published: own.printed,
        }),
      );
  } else if (draft.last === 0) draft.open = [{ bracket: '.', reading: { style: 'arabic', rank: 0 }, node }];
}

/** Marks of direction that some files print beside a number. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E]/gu;

/** The labels that the format marks; else the one that the text shows. */
function labelsOf(unit: Unit): {
  readonly before: readonly PrintedLabel[];
  readonly own: PrintedLabel | undefined;
  readonly rest: RichText;
} {
  const { text } = unit.rich;
  if (!unit.labels) {
    const label = labelOf(text);
    if (!label) return { before: [], own: undefined, rest: unit.rich };
    const rest = trimRichText(sliceRichText(unit.rich, label.end));
    return { before: [], own: { printed: label.printed, label }, rest };
  }
  let at = 0;
  const all = unit.labels.map((length): PrintedLabel => {
    const printed = text.slice(at, at + length).trim();
    at += length;
    const plain = printed.replace(DIRECTION, '');
    return { printed, label: labelOf(plain) ?? labelOf(`${plain}.`) };
  });
  return { before: all.slice(0, -1), own: all.at(-1), rest: trimRichText(sliceRichText(unit.rich, at)) };
}

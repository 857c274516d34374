import { type Finding, finding } from '../finding/index.ts';
import { ADOPTION_WORDS, type AdoptionWords, type LanguageCode } from '../language/index.ts';
import { formatOrdinal, type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import type { NoteCall } from './document.ts';
import type { Label } from './label.ts';
import { annexReader } from './named-headings.ts';
import { endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import { type Level, placeLabel } from './resolution-levels.ts';
import { opensOperative, opensText, preambleWithoutFormula } from './resolution-openings.ts';
import { BARE_SECTION, labelOf, opensNote, type Unit } from './resolution-units.ts';

/**
 * The parts of resolutions in the order in which they are drafted: masthead, enacting formula, preamble, operative
 * part, lines on adoption, annexes. A second formula outside quotation marks opens a second resolution.
 */
export interface PartNode {
  /**
   * `paragraph` an operative one, `subparagraph` below it, `chapeau` opening words without a number, `section` and
   * `heading` titles, `text` what goes on below a provision without a number, `table` a row.
   */
  readonly kind:
    | 'preambular'
    | 'paragraph'
    | 'subparagraph'
    | 'chapeau'
    | 'section'
    | 'heading'
    | 'text'
    | 'table';
  /** As printed: `1.`, `(a)`; empty for none. */
  readonly label: string;
  /** In identifiers: `1`, `a`, `12bis`; empty for none. */
  readonly name: string;
  readonly rich: RichText;
  readonly notes: NoteCall[];
  readonly children: PartNode[];
  readonly line: number;
}

export interface Annex {
  readonly heading: PartNode;
  readonly provisions: PartNode[];
}

export interface Part {
  readonly masthead: readonly PartNode[];
  /** Null when a resolution begins with its preamble. */
  readonly formula: PartNode | null;
  readonly preambular: readonly PartNode[];
  readonly provisions: readonly PartNode[];
  readonly annexes: readonly Annex[];
  readonly closing: readonly PartNode[];
  readonly noteUnits: readonly Unit[];
}

interface Draft {
  masthead: PartNode[];
  formula: PartNode | null;
  preambular: PartNode[];
  provisions: PartNode[];
  annexes: Annex[];
  closing: PartNode[];
  noteUnits: Unit[];
  readonly words: AdoptionWords;
  state: 'preamble' | 'operative' | 'closing' | 'annex';
  open: Level<PartNode>[];
  section: PartNode | undefined;
  last: number;
}

/** A title is short; a longer line without a stop is a sentence that lost it. */
const LONGEST_HEADING = 160;

export function divideResolutions(
  file: string,
  units: readonly Unit[],
  language: LanguageCode,
): { readonly parts: readonly Part[]; readonly findings: readonly Finding[] } {
  const words = ADOPTION_WORDS[language];
  const annexed = annexReader(language);
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  let waiting: PartNode[] = [];
  const early: Unit[] = [];
  const bare = preambleWithoutFormula(units, words);
  units.forEach((unit, index) => {
    const text = unit.rich.text;
    if (index === bare) {
      drafts.push(newDraft(words, waiting, null));
      waiting = [];
    }
    const draft = drafts.at(-1);
    if (opensNote(unit) || (draft && PLAIN_NOTE.test(text))) {
      (draft?.noteUnits ?? early).push(unit);
      return;
    }
    const formula = drafts[0]?.formula?.rich.text;
    if (
      words.formula.test(text) &&
      (formula === undefined || text === formula) &&
      opensText(units, index, words)
    ) {
      const masthead = draft ? [...takeHeadings(draft), ...waiting] : waiting;
      drafts.push(newDraft(words, masthead, plainNode('chapeau', unit)));
      waiting = [];
      return;
    }
    if (!draft) {
      waiting.push(plainNode('heading', unit));
      return;
    }
    const annex = annexed(text);
    if (annex && draft.state !== 'preamble') {
      draft.annexes.push({ heading: plainNode('heading', unit), provisions: [] });
      draft.closing.push(...waiting);
      waiting = [];
      enter(draft, 'annex');
      return;
    }
    if (words.adopted.test(text)) {
      draft.closing.push(plainNode('text', unit));
      enter(draft, 'closing');
      return;
    }
    if (draft.state === 'closing') {
      if (/^(?:\d{1,3}|\*{1,3})\s+\S/u.test(text) && !/^\d{1,2}\s+\p{L}+\s+\d{4}$/u.test(text))
        draft.noteUnits.push(unit);
      else waiting.push(plainNode('text', unit));
      return;
    }
    if (draft.state === 'preamble') {
      if (!opensOperative(units, index, words, annexed)) {
        draft.preambular.push({
          ...plainNode('preambular', unit),
          name: String(draft.preambular.length + 1),
        });
        return;
      }
      enter(draft, 'operative');
    }
    findings.push(...takeProvision(file, draft, unit));
  });
  const final = drafts.at(-1);
  final?.closing.push(...waiting);
  if (final) drafts[0]?.noteUnits.unshift(...early);
  return { parts: drafts, findings };
}

/** A note whose figure was not raised is known by the slash behind it: `1/ S/25045.` */
const PLAIN_NOTE = /^\d{1,3}\/\s+\S/u;

const newDraft = (words: AdoptionWords, masthead: PartNode[], formula: PartNode | null): Draft => ({
  words,
  masthead,
  formula,
  preambular: [],
  provisions: [],
  annexes: [],
  closing: [],
  noteUnits: [],
  state: 'preamble',
  open: [],
  section: undefined,
  last: 0,
});

function enter(draft: Draft, state: Draft['state']): void {
  draft.state = state;
  draft.open = [];
  draft.section = undefined;
  draft.last = 0;
}

/** Titles that close a resolution belong to the one that the next formula opens. */
function takeHeadings(draft: Draft): PartNode[] {
  const taken: PartNode[] = [];
  for (let node = draft.provisions.at(-1); node && isTitle(node); node = draft.provisions.at(-1)) {
    taken.unshift(node);
    draft.provisions.pop();
  }
  return taken;
}

const isTitle = (node: PartNode): boolean =>
  (node.kind === 'heading' || node.kind === 'section') && node.children.length === 0;

function takeProvision(file: string, draft: Draft, unit: Unit): Finding[] {
  const text = unit.rich.text;
  const annex = draft.state === 'annex' ? draft.annexes.at(-1) : undefined;
  const top = draft.section?.children ?? annex?.provisions ?? draft.provisions;
  if (BARE_SECTION.test(text)) {
    openSection(
      draft,
      {
        ...plainNode('section', unit),
        label: text,
        name: text.replace('.', ''),
        rich: sliceRichText(unit.rich, text.length),
      },
      annex,
    );
    return [];
  }
  const label = unit.row ? undefined : labelOf(text);
  if (label && isSectionLabel(label, text)) {
    const reading = label.readings[0];
    openSection(
      draft,
      { ...labelled(unit, label, 'section'), name: reading ? label.name(reading) : '' },
      annex,
    );
    return [];
  }
  const placed = label && placeIn(draft, label);
  if (!label || !placed) {
    takeUnlabelled(draft, unit, top);
    return [];
  }
  const depth = placed.depth;
  const node: PartNode = {
    ...labelled(unit, label, depth === 0 ? 'paragraph' : 'subparagraph'),
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
function placeIn(draft: Draft, label: Label): ReturnType<typeof placeLabel> {
  if (draft.open.length > 0) return placeLabel(draft.open, label);
  const reading = label.readings.find((r) => r.rank === 1 || r.rank === draft.last + 1) ?? label.readings[0];
  if (!reading || (label.bracket === '.' && reading.style !== 'arabic')) return undefined;
  const inOrder = reading.rank === 1 || reading.rank === draft.last + 1;
  return inOrder || reading.rank <= draft.last + 3 ? { depth: 0, reading, inOrder } : undefined;
}

const isSectionLabel = (label: Label, text: string): boolean =>
  label.bracket === '.' &&
  label.readings.some((r) => r.style === 'ROMAN' || r.style === 'LETTER') &&
  text.length <= LONGEST_HEADING &&
  !endsSentence(text);

function openSection(draft: Draft, node: PartNode, annex: Annex | undefined): void {
  (annex?.provisions ?? draft.provisions).push(node);
  draft.section = node;
  draft.open = [];
}

function takeUnlabelled(draft: Draft, unit: Unit, top: PartNode[]): void {
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
  if (isShort(text) && !quoted && complete && !operative) {
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

const isShort = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !endsSentence(text) && !endsWithComma(text) && /^[^\p{Ll}]/u.test(text);

const plainNode = (kind: PartNode['kind'], unit: Unit): PartNode => ({
  kind,
  label: '',
  name: '',
  rich: unit.rich,
  notes: [],
  children: [],
  line: unit.line,
});

const labelled = (unit: Unit, label: Label, kind: PartNode['kind']): PartNode => ({
  ...plainNode(kind, unit),
  label: label.printed,
  name: label.readings[0] ? formatOrdinal(label.readings[0]) : '',
  rich: trimRichText(sliceRichText(unit.rich, label.end)),
});

/** Every node of a resolution in reading order. */
export function* walkParts(part: Part): Generator<PartNode> {
  const down = function* (nodes: readonly PartNode[]): Generator<PartNode> {
    for (const node of nodes) {
      yield node;
      yield* down(node.children);
    }
  };
  yield* down([...part.masthead, ...(part.formula ? [part.formula] : []), ...part.preambular]);
  yield* down(part.provisions);
  yield* down(part.closing);
  for (const annex of part.annexes) yield* down([annex.heading, ...annex.provisions]);
}

import type { AdoptionWords } from '../language/index.ts';
import type { StructureElement } from '../text/index.ts';
import type { InstrumentHeading } from './instrument-headings.ts';
import type { Level } from './resolution-levels.ts';
import { LEAST_RECITALS } from './resolution-openings.ts';
import type { Annex, PartNode } from './resolution-part.ts';
import type { Unit } from './resolution-unit.ts';

/** A resolution while it is being read: how far it has come, and which of its numbered levels are open. */
export interface Draft {
  masthead: PartNode[];
  before: number;
  named: InstrumentHeading | null;
  /** A declaration or statement: its paragraphs have no numbers and are provisions nevertheless. */
  declares: boolean;
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
  /** The last number of the outermost level. */
  last: number;
  /** Where the format marks structure: the attached document whose annex is open. */
  attached: StructureElement | undefined;
}

export const newDraft = (words: AdoptionWords, masthead: PartNode[], formula: PartNode | null): Draft => ({
  words,
  masthead,
  before: 0,
  named: null,
  declares: false,
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
  attached: undefined,
});

export function enter(draft: Draft, state: Draft['state']): void {
  draft.state = state;
  draft.open = [];
  draft.section = undefined;
  draft.last = 0;
  draft.declares = false;
}

/** Titles that close a resolution belong to the one that the next formula opens. */
export function takeHeadings(draft: Draft): PartNode[] {
  const taken: PartNode[] = [];
  for (let node = draft.provisions.at(-1); node && isTitle(node); node = draft.provisions.at(-1)) {
    taken.unshift(node);
    draft.provisions.pop();
  }
  return taken;
}

const isTitle = (node: PartNode): boolean =>
  (node.kind === 'heading' || node.kind === 'section') && node.children.length === 0;

/** Recitals above the formula: "Whereas ...", "Whereas ...", "Now, therefore,". Taken from the lines of the masthead. */
export function takeRecitals(masthead: PartNode[], words: AdoptionWords): PartNode[] {
  const isRecital = ({ rich }: PartNode): boolean => words.whereas.test(rich.text);
  if (masthead.filter(isRecital).length < LEAST_RECITALS) return [];
  let count = 0;
  return masthead
    .splice(masthead.findIndex(isRecital))
    .map((node) =>
      isRecital(node) ? { ...node, kind: 'preambular', name: String(++count) } : { ...node, kind: 'text' },
    );
}

import { type Finding, finding } from '../finding/index.ts';
import type { LanguageCode, ReportWords } from '../language/index.ts';
import { endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import type { ReportUnit } from './report-lines.ts';
import type { NodeDraft } from './report-nodes.ts';
import type { Level } from './resolution-levels.ts';
import type { Unit } from './resolution-unit.ts';

/**
 * A report while its tree is being built: which sections and levels are open, and whether paragraphs here tell or
 * recommend.
 */

/** Where a paragraph stands: `mixed` is a section of conclusions and recommendations. */
export type Zone = 'narrative' | 'mixed' | 'recommendations';

export interface OpenSection {
  readonly style: string;
  readonly rank: number;
  readonly node: NodeDraft;
  readonly zone: Zone;
}

export interface OpenLevel extends Level<NodeDraft> {
  /** Of a number such as 121.35. */
  readonly path: readonly number[];
}

export interface Draft {
  readonly file: string;
  readonly words: ReportWords;
  readonly language: LanguageCode;
  /** Concluding observations recommend in every section. */
  readonly everywhere: Zone;
  readonly findings: Finding[];
  top: NodeDraft[];
  sections: OpenSection[];
  zone: Zone;
  /** Level of the heading that opened the zone. */
  zoneLevel: number;
  open: OpenLevel[];
  last: number;
  /** A label that stands alone on its line waits for its text. */
  waiting: NodeDraft | undefined;
}

/** A title is short; a longer line without a stop is a sentence that lost it. */
export const LONGEST_HEADING = 160;

export function enter(draft: Draft, top: NodeDraft[]): void {
  draft.top = top;
  draft.sections = [];
  draft.open = [];
  draft.last = 0;
  draft.zone = draft.everywhere;
  draft.waiting = undefined;
}

export const place = (draft: Draft): NodeDraft[] => draft.sections.at(-1)?.node.children ?? draft.top;

/** The rank of what is in no sequence: nothing follows it. */
export const NO_ORDER = { style: 'arabic', rank: Number.NEGATIVE_INFINITY } as const;

export const isList = ({ open, words }: Draft): boolean => {
  const first = open[0]?.node;
  return first?.kind === 'narrative' && announces(first.rich.text, words);
};

/** "The Meeting adopted the following recommendations:" */
export const announces = (text: string, words: ReportWords): boolean =>
  endsWithColon(text) && words.noun.test(text);

export function addAt(draft: Draft, node: NodeDraft, depth: number, level: Omit<OpenLevel, 'node'>): void {
  const parent = depth === 0 ? undefined : draft.open[depth - 1]?.node;
  (parent?.children ?? place(draft)).push(node);
  draft.open = [...draft.open.slice(0, parent ? depth : 0), { ...level, node }];
}

export function remarkOrder(draft: Draft, unit: Unit, printed: string, rank: number, last: number): void {
  if (rank === last + 1 || last === 0) return;
  const after = last === 0 ? 'opens its list' : `follows number ${last}`;
  draft.findings.push(
    finding({
      code: rank > last ? 'numbering-gap' : 'numbering-jump',
      message: `Paragraph ${printed} ${after}.`,
      place: { source: draft.file, line: unit.line },
      published: printed,
    }),
  );
}

export const zoneOf = (draft: Draft, text: string): Zone | undefined =>
  draft.words.noun.test(text)
    ? draft.words.conclusions.test(text)
      ? 'mixed'
      : 'recommendations'
    : undefined;

export function setZone(draft: Draft, text: string, level: number | undefined): void {
  const zone = zoneOf(draft, text);
  if (zone !== undefined && !draft.words.title.test(text)) {
    draft.zone = zone;
    draft.zoneLevel = level ?? draft.zoneLevel;
  } else if (draft.words.after.test(text) || (level !== undefined && level <= draft.zoneLevel))
    draft.zone = draft.sections.at(-1)?.zone ?? draft.everywhere;
}

export function kindOf(draft: Draft, text: string, parent: NodeDraft | undefined): NodeDraft['kind'] {
  const { words } = draft;
  if (parent)
    return parent.kind === 'narrative' && announces(parent.rich.text, words)
      ? 'recommendation'
      : 'subparagraph';
  if (draft.zone === 'narrative' || announces(text, words)) return 'narrative';
  const recommends = words.recommends.test(text);
  if (recommends) return 'recommendation';
  if (words.noun.test(text) && words.about.test(text)) return 'narrative';
  if (draft.zone === 'mixed' && (draft.everywhere === 'mixed' || !words.should.test(text)))
    return 'narrative';
  return 'recommendation';
}

/** What the printer puts at the foot of the first or last page: `GE.19-21936(E)`. */
const JOB_NUMBER = /^(?:GE|N|NY|V|K|ROM|LA)[.\s]?\s?\d{2}-\d{4,6}\b/u;

export function isHeading(unit: ReportUnit): boolean {
  const text = unit.rich.text;
  if (unit.row) return false;
  if (unit.headingLevel !== undefined) return true;
  if (JOB_NUMBER.test(text)) return false;
  return (
    unit.apart &&
    text.length <= LONGEST_HEADING &&
    text !== '' &&
    !endsSentence(text) &&
    !endsWithComma(text) &&
    /^[^\p{Ll}\u2022\u25CF\u25AA\uF0B7\-\u2013\u2014]/u.test(text)
  );
}

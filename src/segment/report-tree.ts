import { type Finding, finding } from '../finding/index.ts';
import { type LanguageCode, REPORT_WORDS, type ReportWords } from '../language/index.ts';
import type { Label } from './label.ts';
import { annexReader } from './named-headings.ts';
import { beginsLowerCase, endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import { type PathLabel, readPath, readWordLabel } from './report-labels.ts';
import type { ReportUnit } from './report-lines.ts';
import { type NodeDraft, nodeOf, settle } from './report-nodes.ts';
import { recommendingStates } from './report-states.ts';
import { tableNodes } from './report-table.ts';
import { type Level, placeLabel } from './resolution-levels.ts';
import { labelOf, opensNote, type Unit } from './resolution-units.ts';

/**
 * The body of a report as a tree: sections, narrative paragraphs, chapeaux with the recommendations below them. What a
 * numbered paragraph is depends on where it stands: in the narrative it tells; below a sentence that announces
 * recommendations, or in a section of that name, it recommends.
 */
export interface ReportParts {
  readonly masthead: readonly NodeDraft[];
  readonly provisions: readonly NodeDraft[];
  readonly annexes: readonly { readonly heading: NodeDraft; readonly provisions: NodeDraft[] }[];
  readonly noteUnits: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Where a paragraph stands: `mixed` is a section of conclusions and recommendations. */
type Zone = 'narrative' | 'mixed' | 'recommendations';

interface OpenSection {
  readonly style: string;
  readonly rank: number;
  readonly node: NodeDraft;
  readonly zone: Zone;
}

interface OpenLevel extends Level<NodeDraft> {
  /** Of a number such as 121.35. */
  readonly path: readonly number[];
}

interface Draft {
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
const LONGEST_HEADING = 160;

export function divideReport(
  file: string,
  units: readonly ReportUnit[],
  language: LanguageCode,
  title: string,
): ReportParts {
  const words = REPORT_WORDS[language];
  const annexed = annexReader(language);
  const start = bodyStart(units, words);
  const provisions: NodeDraft[] = [];
  const annexes: { heading: NodeDraft; provisions: NodeDraft[] }[] = [];
  const noteUnits: Unit[] = [];
  const masthead: NodeDraft[] = [];
  const everywhere: Zone = words.conclusions.test(title) ? 'mixed' : 'narrative';
  const draft: Draft = {
    file,
    words,
    language,
    everywhere,
    findings: [],
    top: provisions,
    sections: [],
    zone: words.noun.test(title) ? 'mixed' : everywhere,
    zoneLevel: 0,
    open: [],
    last: 0,
    waiting: undefined,
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (opensNote(unit)) noteUnits.push(unit);
    else if (at < start) masthead.push(nodeOf('heading', unit));
    else if (unit.row) {
      const end = units.findIndex((u, i) => i > at && !u.row);
      const rows = units.slice(at, end < 0 ? units.length : end);
      place(draft).push(...tableNodes(rows, language));
      at += rows.length - 1;
    } else if (annexed(unit.rich.text) && unit.apart) {
      const annex = { heading: nodeOf('heading', unit), provisions: [] };
      annexes.push(annex);
      enter(draft, annex.provisions);
    } else takeUnit(draft, unit);
  }
  settle([...provisions, ...annexes.flatMap((a) => a.provisions)], words, language);
  return { masthead, provisions, annexes, noteUnits, findings: draft.findings };
}

const CONTENTS =
  /^(?:Contents|Table of contents|Table des matières|Sommaire|Índice|Содержание|Оглавление|المحتويات|目录)\s*$/iu;
const PAGE_AT_END = /(?:\s|\.{2,}|\u2026)\d{1,3}(?:\s*[-\u2013]\s*\d{1,3})?$/u;

/** The first section or numbered paragraph behind the table of contents, with a lone heading right above it. */
function bodyStart(units: readonly ReportUnit[], words: ReportWords): number {
  let contents = false;
  const start = units.findIndex((unit) => {
    const text = unit.rich.text;
    if (CONTENTS.test(text)) contents = true;
    else if (contents && (PAGE_AT_END.test(text) || text.length < 20)) return false;
    else if (text.length > LONGEST_HEADING) contents = false;
    if (unit.row) return unit.cells.filter((c) => c.rich.text !== '').length > 1;
    if (opensNote(unit)) return false;
    if (readPath(text) && startsText(text, readPath(text)?.end ?? 0)) return true;
    if (readWordLabel(text, words)) return true;
    const label = labelOf(text);
    if (!label || contents)
      return label?.readings[0]?.rank === 1 && label.bracket === '.' && endsSentence(text);
    return label.bracket === '.' || label.bracket === '()' ? label.readings.some((r) => r.rank < 1000) : true;
  });
  if (start < 0) {
    const heading = units.findIndex(
      (u) => isHeading(u) && words.noun.test(u.rich.text) && !words.title.test(u.rich.text),
    );
    return heading < 0 ? units.length : heading;
  }
  const above = units[start - 1];
  const lone =
    above !== undefined &&
    !above.row &&
    isHeading(above) &&
    !words.title.test(above.rich.text) &&
    !CONTENTS.test(above.rich.text) &&
    !/\d/u.test(above.rich.text) &&
    units.slice(0, start - 1).some((u) => words.title.test(u.rich.text));
  return lone ? start - 1 : start;
}

const startsText = (text: string, end: number): boolean =>
  /^\s*["'\u201C\u00AB(]?(?:\p{Lu}|\p{Lo}|$)/u.test(text.slice(end));

function enter(draft: Draft, top: NodeDraft[]): void {
  draft.top = top;
  draft.sections = [];
  draft.open = [];
  draft.last = 0;
  draft.zone = draft.everywhere;
  draft.waiting = undefined;
}

const place = (draft: Draft): NodeDraft[] => draft.sections.at(-1)?.node.children ?? draft.top;

function takeUnit(draft: Draft, unit: ReportUnit): void {
  const text = unit.rich.text;
  if (draft.waiting && !isHeading(unit)) {
    draft.waiting.rich = unit.rich;
    draft.waiting = undefined;
    return;
  }
  draft.waiting = undefined;
  const path = readPath(text);
  if (path && takePath(draft, unit, path)) return;
  const worded = readWordLabel(text, draft.words);
  if (worded) {
    const node = nodeOf('recommendation', unit, worded.printed, worded.name, worded.end);
    addAt(draft, node, isList(draft) ? 1 : 0, { bracket: ')', reading: NO_ORDER, path: [] });
    if (node.rich.text === '') draft.waiting = node;
    return;
  }
  const label = labelOf(text);
  if (label && takeSection(draft, unit, label)) return;
  if (label && takeLabelled(draft, unit, label)) return;
  takeUnlabelled(draft, unit);
}

/** The rank of what is in no sequence: nothing follows it. */
const NO_ORDER = { style: 'arabic', rank: Number.NEGATIVE_INFINITY } as const;

const isList = ({ open, words }: Draft): boolean => {
  const first = open[0]?.node;
  return first?.kind === 'narrative' && announces(first.rich.text, words);
};

/** "The Meeting adopted the following recommendations:" */
const announces = (text: string, words: ReportWords): boolean => endsWithColon(text) && words.noun.test(text);

function addAt(draft: Draft, node: NodeDraft, depth: number, level: Omit<OpenLevel, 'node'>): void {
  const parent = depth === 0 ? undefined : draft.open[depth - 1]?.node;
  (parent?.children ?? place(draft)).push(node);
  draft.open = [...draft.open.slice(0, parent ? depth : 0), { ...level, node }];
}

/** 121.35 stands below 121, or beside 121.34 where 121 is not printed. */
function takePath(draft: Draft, unit: ReportUnit, label: PathLabel): boolean {
  const { path } = label;
  const { open } = draft;
  const siblings = open.findIndex(
    (o) => o.path.length === path.length && o.path.slice(0, -1).join() === path.slice(0, -1).join(),
  );
  const under = open.findIndex((o) => o.path.length > 0 && o.path.join() === path.slice(0, -1).join());
  const below = open[0]?.bracket === '.' && open[0].path.length === 0 && open[0].reading.rank === path[0];
  const known = siblings >= 0 || under >= 0 || below;
  const rest = unit.rich.text.slice(label.end);
  if (!known && ((/[-\u2013]/u.test(label.printed) && draft.language !== 'ar') || beginsLowerCase(rest)))
    return false;
  const depth = siblings >= 0 ? siblings : under >= 0 ? under + 1 : below || isList(draft) ? 1 : 0;
  const parent = depth === 0 ? undefined : open[depth - 1]?.node;
  const recommends =
    parent?.kind === 'recommendation' ||
    (parent !== undefined && announces(parent.rich.text, draft.words)) ||
    draft.zone !== 'narrative' ||
    recommendingStates(rest, draft.language).length > 0;
  const kind =
    parent?.kind === 'recommendation' ? 'subparagraph' : recommends ? 'recommendation' : 'narrative';
  const last = siblings >= 0 ? (open[siblings]?.path.at(-1) ?? 0) : 0;
  remarkOrder(draft, unit, label.printed, path.at(-1) ?? 0, last);
  const node = nodeOf(kind, unit, label.printed, path.join('-'), label.end);
  addAt(draft, node, depth, { bracket: '.', reading: NO_ORDER, path });
  if (depth === 0) draft.last = Math.max(draft.last, path[0] ?? 0);
  if (node.rich.text === '') draft.waiting = node;
  return true;
}

function remarkOrder(draft: Draft, unit: Unit, printed: string, rank: number, last: number): void {
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

const zoneOf = (draft: Draft, text: string): Zone | undefined =>
  draft.words.noun.test(text)
    ? draft.words.conclusions.test(text)
      ? 'mixed'
      : 'recommendations'
    : undefined;

function takeSection(draft: Draft, unit: ReportUnit, label: Label): boolean {
  const text = unit.rich.text;
  const readings = label.readings.filter((r) => r.style === 'ROMAN' || r.style === 'LETTER');
  const bare = text.length === label.end;
  if (label.bracket !== '.' || readings.length === 0 || text.length > LONGEST_HEADING) return false;
  if (!unit.apart || (endsSentence(text) && !bare)) return false;
  const open = [...draft.sections].reverse();
  const reading =
    readings.find((r) => open.some((s) => s.style === r.style && s.rank + 1 === r.rank)) ??
    readings.find((r) => r.rank === 1) ??
    readings[0];
  if (!reading) return false;
  const same = draft.sections.findIndex((s) => s.style === reading.style);
  draft.sections = same < 0 ? draft.sections : draft.sections.slice(0, same);
  const node = nodeOf('section', unit, label.printed, label.name(reading), label.end);
  place(draft).push(node);
  const inherited = draft.sections.at(-1)?.zone ?? draft.everywhere;
  const zone = zoneOf(draft, text) ?? inherited;
  draft.sections = [...draft.sections, { style: reading.style, rank: reading.rank, node, zone }];
  draft.zone = zone;
  draft.zoneLevel = unit.headingLevel ?? 0;
  draft.open = [];
  return true;
}

function takeLabelled(draft: Draft, unit: ReportUnit, label: Label): boolean {
  const text = unit.rich.text;
  const first = label.readings[0];
  const numbered = label.bracket === '.' && first?.style === 'arabic';
  const restarts =
    numbered &&
    first.rank === 1 &&
    draft.open.length === 1 &&
    endsWithColon(draft.open[0]?.node.rich.text ?? '');
  const placed = restarts
    ? { depth: 1, reading: first, inOrder: true }
    : draft.open.length > 0
      ? placeLabel(draft.open, label)
      : undefined;
  const reading = placed?.reading ?? first;
  if (
    !reading ||
    (!placed && !numbered && !(draft.open.length === 0 && reading.rank === 1 && label.bracket !== '.'))
  )
    return false;
  if (numbered && reading.rank >= 1000) return false;
  // A heading with a figure: "1. Access to water", where paragraphs are numbered on.
  if (numbered && isTitleLike(unit, text) && (placed?.depth ?? 0) === 0 && !followsOn(draft, reading.rank)) {
    place(draft).push(nodeOf('heading', unit));
    draft.open = [];
    setZone(draft, text, unit.headingLevel);
    return true;
  }
  const depth = placed?.depth ?? 0;
  const parent = depth === 0 ? undefined : draft.open[depth - 1]?.node;
  const before = draft.open[depth]?.reading.rank;
  if (depth === 0 && numbered && reading.rank !== 1)
    remarkOrder(draft, unit, label.printed, reading.rank, draft.last);
  else if (depth > 0 && placed && !placed.inOrder)
    remarkOrder(draft, unit, label.printed, reading.rank, before ?? 0);
  const node = nodeOf('narrative', unit, label.printed, label.name(reading).replace(/\s+/gu, ''), label.end);
  node.kind = kindOf(draft, node.rich.text, parent);
  addAt(draft, node, depth, { bracket: label.bracket, reading, path: [] });
  if (depth === 0 && numbered) draft.last = reading.rank;
  return true;
}

const followsOn = (draft: Draft, rank: number): boolean => rank === draft.last + 1 && draft.last > 0;

const isTitleLike = (unit: ReportUnit, text: string): boolean =>
  unit.apart &&
  text.length <= 100 &&
  !endsSentence(text) &&
  !/[)\uFF09]$/u.test(text) &&
  unit.headingLevel !== undefined;

function kindOf(draft: Draft, text: string, parent: NodeDraft | undefined): NodeDraft['kind'] {
  const { words } = draft;
  if (parent)
    return parent.kind === 'narrative' && announces(parent.rich.text, words)
      ? 'recommendation'
      : 'subparagraph';
  if (draft.zone === 'narrative' || announces(text, words)) return 'narrative';
  const recommends = words.recommends.test(text);
  if (recommends) return 'recommendation';
  if (draft.zone === 'mixed') return 'narrative';
  return words.noun.test(text) && words.about.test(text) ? 'narrative' : 'recommendation';
}

function isHeading(unit: ReportUnit): boolean {
  const text = unit.rich.text;
  if (unit.row) return false;
  if (unit.headingLevel !== undefined) return true;
  return (
    unit.apart &&
    text.length <= LONGEST_HEADING &&
    text !== '' &&
    !endsSentence(text) &&
    !endsWithComma(text) &&
    /^[^\p{Ll}\u2022\u25CF\u25AA\uF0B7\-\u2013\u2014]/u.test(text)
  );
}

function setZone(draft: Draft, text: string, level: number | undefined): void {
  const zone = zoneOf(draft, text);
  if (zone !== undefined && !draft.words.title.test(text)) {
    draft.zone = zone;
    draft.zoneLevel = level ?? draft.zoneLevel;
  } else if (draft.words.after.test(text) || (level !== undefined && level <= draft.zoneLevel))
    draft.zone = draft.sections.at(-1)?.zone ?? draft.everywhere;
}

const BULLET = /^([\u2022\u25CF\u25AA\uF0B7\-\u2013\u2014])\s+/u;

function takeUnlabelled(draft: Draft, unit: ReportUnit): void {
  const text = unit.rich.text;
  const { words } = draft;
  const current = draft.open.at(-1)?.node;
  const complete = !current || endsSentence(current.rich.text) || /[)\uFF09]$/u.test(current.rich.text);
  if (
    isHeading(unit) &&
    (complete || unit.headingLevel !== undefined) &&
    !(isList(draft) && recommendingStates(text, draft.language).length > 0)
  ) {
    place(draft).push(nodeOf('heading', unit));
    draft.open = [];
    setZone(draft, text, unit.headingLevel);
    return;
  }
  const bullet = BULLET.exec(text);
  const node = nodeOf('text', unit, bullet?.[1] ?? '', '', bullet?.[0].length ?? 0);
  const listed = isList(draft) && complete && (bullet !== null || draft.open[0]?.node === current);
  if (listed || (bullet !== null && !current && draft.zone === 'recommendations')) {
    node.kind = 'recommendation';
    (listed ? (draft.open[0]?.node.children ?? place(draft)) : place(draft)).push(node);
    return;
  }
  const recommends = draft.zone !== 'narrative' && bullet === null && words.recommends.test(text);
  if (current && !announces(text, words)) {
    if (recommends && current.kind === 'narrative' && complete) node.kind = 'recommendation';
    current.children.push(node);
    return;
  }
  node.kind = bullet ? 'text' : endsSentence(text) ? kindOf(draft, text, undefined) : 'text';
  place(draft).push(node);
  draft.open = [];
  if (announces(text, words) || node.kind === 'recommendation')
    draft.open = [{ bracket: ')', reading: NO_ORDER, path: [], node }];
}

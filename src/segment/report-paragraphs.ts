import type { Label } from './label.ts';
import { beginsLowerCase, endsSentence, endsWithColon } from './punctuation.ts';
import {
  addAt,
  announces,
  type Draft,
  isHeading,
  isList,
  kindOf,
  LONGEST_HEADING,
  NO_ORDER,
  place,
  remarkOrder,
  setZone,
  zoneOf,
} from './report-draft.ts';
import { type PathLabel, readPath, readWordLabel } from './report-labels.ts';
import type { ReportUnit } from './report-lines.ts';
import { nodeOf } from './report-nodes.ts';
import { recommendingStates } from './report-states.ts';
import { placeLabel } from './resolution-levels.ts';
import { labelOf } from './resolution-unit.ts';

/** What a paragraph of the body of a report becomes: by its label, and by what it follows. */

export function takeUnit(draft: Draft, unit: ReportUnit): void {
  const text = unit.rich.text;
  const label = labelOf(text);
  if (draft.waiting && unit.headingLevel === undefined && !(label && label.bracket === '.')) {
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
  if (label && takeSection(draft, unit, label)) return;
  if (label && takeLabelled(draft, unit, label)) return;
  takeUnlabelled(draft, unit);
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

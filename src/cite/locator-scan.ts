import type { LanguageCode } from '../language/index.ts';
import { type LabelClass, readAs, readLabel } from './label.ts';
import type { Joint } from './list.ts';
import { jointAt, type LabelToken, labelAt, skipSpaces } from './scan.ts';

/**
 * Which labels of a cell belong together? Labels that stand side by side either make one path or begin a new list,
 * and often both can be meant:
 *
 *     (n) (i) (k) 2, 7
 *        ^ one path (n) (i), or two lists?   ^ certainly a new list: (k) is no numeral
 *
 * Readings come best first: every join that is possible is made, then one is left out after the other, first where
 * a numeral follows a letter, then (rarer) where a bracket follows a number.
 */
export type LocatorToken = { readonly label: LabelToken } | { readonly joint: Joint };

export interface LocatorScan {
  readonly tokens: readonly LocatorToken[];
  readonly end: number;
  /** True when the scan reached the end of the text. */
  readonly complete: boolean;
}

export interface LocatorReading {
  readonly units: readonly {
    readonly tail: readonly string[];
    readonly start: number;
    readonly end: number;
  }[];
  readonly joints: readonly Joint[];
}

const NUMERAL_SPLIT_COST = 1;
const BRACKET_SPLIT_COST = 3;
/** Two brackets parted from their numbers in one cell is already more than any published index has. */
const MOST_COST = 2 * BRACKET_SPLIT_COST;
/** A published cell has some thirty labels; beyond this only the first reading is made. */
const MOST_TOKENS_WITH_READINGS = 200;

/** Labels and joints from `from` on, as far as they go; a joint with nothing behind it is left outside. */
export function scanLocators(text: string, from: number, language: LanguageCode): LocatorScan {
  const tokens: LocatorToken[] = [];
  let at = skipSpaces(text, from);
  let end = at;
  let complete = false;
  for (;;) {
    const label = labelAt(text, at, language);
    if (!label) break;
    tokens.push({ label });
    end = label.end;
    at = skipSpaces(text, label.end);
    complete = at === text.length;
    const joint = jointAt(text, label.end, language);
    if (!joint) continue;
    const next = labelAt(text, joint.end, language);
    if (!next) break;
    tokens.push({ joint });
    at = joint.end;
  }
  return { tokens, end, complete: complete && end === tokensEnd(tokens) };
}

function tokensEnd(tokens: readonly LocatorToken[]): number {
  const last = tokens.at(-1);
  return last && 'label' in last ? last.label.end : -1;
}

/** All readings, best first, at most `limit`. Empty when there is no label. */
export function readLocators(tokens: readonly LocatorToken[], limit: number): LocatorReading[][] {
  if (tokens.length === 0) return [];
  const found: LocatorReading[][] = [];
  const most = tokens.length > MOST_TOKENS_WITH_READINGS ? 1 : limit;
  const waiting: { readonly cost: number; readonly splits: readonly number[] }[] = [{ cost: 0, splits: [] }];
  while (found.length < most) {
    const next = waiting.shift();
    if (!next) break;
    const { reading, choices } = readWithSplits(tokens, new Set(next.splits));
    found.push(reading);
    if (most === 1) break;
    const after = next.splits.at(-1) ?? -1;
    for (const choice of choices) {
      if (choice.at <= after || next.cost + choice.cost > MOST_COST) continue;
      waiting.push({ cost: next.cost + choice.cost, splits: [...next.splits, choice.at] });
    }
    waiting.sort((a, b) => a.cost - b.cost);
    waiting.length = Math.min(waiting.length, limit);
  }
  return found;
}

interface Choice {
  readonly at: number;
  readonly cost: number;
}

function readWithSplits(
  tokens: readonly LocatorToken[],
  splits: ReadonlySet<number>,
): { reading: LocatorReading[]; choices: Choice[] } {
  type Open = { units: { tail: string[]; start: number; end: number }[]; joints: Joint[] };
  const groups: Open[] = [];
  const choices: Choice[] = [];
  let group: Open = { units: [], joints: [] };
  let last: LabelClass | null = null;
  let afterJoint = true;
  for (const [at, token] of tokens.entries()) {
    if ('joint' in token) {
      group.joints.push(token.joint);
      afterJoint = true;
      continue;
    }
    const { label } = token;
    const unit = group.units.at(-1);
    const cost = unit && !afterJoint ? joinCost(last, label) : undefined;
    if (unit && cost !== undefined && !(cost > 0 && splits.has(at))) {
      if (cost > 0) choices.push({ at, cost });
      unit.tail.push(label.label);
      unit.end = label.end;
      last = readLabel(label.label, last).class;
      continue;
    }
    if (unit && !afterJoint) group = { units: [], joints: [] };
    if (group.units.length === 0) groups.push(group);
    group.units.push({ tail: [label.label], start: label.start, end: label.end });
    last = readLabel(label.label, null).class;
    afterJoint = false;
  }
  return { reading: groups, choices };
}

/** What leaving this join out costs; 0 when it must be made, undefined when it cannot be. */
function joinCost(last: LabelClass | null, label: LabelToken): number | undefined {
  if (label.kind === 'number') return last === 'preamble' || last === 'division' ? 0 : undefined;
  if (label.kind === 'PP') return last === 'division' ? 0 : undefined;
  if (last === 'division') return 0;
  if (last === 'number') return BRACKET_SPLIT_COST;
  if (last === 'letter') return readAs(label.label, 'numeral') ? NUMERAL_SPLIT_COST : undefined;
  if (last === 'numeral') return readAs(label.label, 'capital') ? NUMERAL_SPLIT_COST : undefined;
  return undefined;
}

import { formatCounter } from './counters.ts';
import { numberOf, type StyleSheet, settingOf, toggleOf } from './docx-styles.ts';
import { bulletCharacter } from './docx-symbols.ts';
import { childNamed, childrenNamed, type XmlElement } from './xml.ts';

/**
 * The paragraph numbers that a word processor computes and no file holds (ECMA-376 part 1, 17.9): counters by
 * abstract list and level, restarted by higher levels, overridden by instances, written as the level's text says.
 *
 *     lvlText "%1.%2)" at level 1, counters 4 and 3, formats decimal and lowerLetter  →  "4.c)"
 */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level counts anew after this level or a higher one; 0 for never. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly suffix: string;
  readonly style: string | undefined;
  readonly font: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** Counter of each level of an abstract list; undefined before its first use. */
  readonly counters: Map<string, (number | undefined)[]>;
  /** Instances whose start override has been spent, by `instance level`. */
  readonly begun: Set<string>;
}

const LEVELS = 9;

export function readNumbering(part: XmlElement | undefined, styles: StyleSheet): Numbering {
  const abstracts = new Map(
    childrenNamed(part, 'w:abstractNum').map((a) => [a.attributes.get('w:abstractNumId') ?? '', a]),
  );
  const instances = new Map(childrenNamed(part, 'w:num').map((n) => [n.attributes.get('w:numId') ?? '', n]));
  /** An abstract list may only point to a numbering style, whose own list is meant. */
  const meant = (abstractId: string): string => {
    const link = settingOf(childNamed(abstracts.get(abstractId), 'w:numStyleLink'));
    const numId = settingOf(childNamed(styles.paragraphProperty(link, 'w:numPr'), 'w:numId'));
    const target =
      numId === undefined ? undefined : settingOf(childNamed(instances.get(numId), 'w:abstractNumId'));
    return target !== undefined && abstracts.has(target) ? target : abstractId;
  };
  const lists = new Map<string, List>();
  for (const [numId, instance] of instances) {
    const abstractId = meant(settingOf(childNamed(instance, 'w:abstractNumId')) ?? '');
    const levels = levelsOf(abstracts.get(abstractId));
    const startOverrides = new Map<number, number>();
    for (const override of childrenNamed(instance, 'w:lvlOverride')) {
      const at = numberOf(override, 'w:ilvl') ?? 0;
      const start = numberOf(childNamed(override, 'w:startOverride'));
      if (start !== undefined) startOverrides.set(at, start);
      const level = childNamed(override, 'w:lvl');
      if (level) levels.set(at, levelOf(level));
    }
    lists.set(numId, { abstractId, levels, startOverrides });
  }
  return { lists, counters: new Map(), begun: new Set() };
}

function levelsOf(abstract: XmlElement | undefined): Map<number, Level> {
  return new Map(childrenNamed(abstract, 'w:lvl').map((l) => [numberOf(l, 'w:ilvl') ?? 0, levelOf(l)]));
}

function levelOf(level: XmlElement): Level {
  return {
    start: numberOf(childNamed(level, 'w:start')) ?? 0,
    format: settingOf(childNamed(level, 'w:numFmt')) ?? 'decimal',
    text: settingOf(childNamed(level, 'w:lvlText')) ?? '',
    restart: numberOf(childNamed(level, 'w:lvlRestart')),
    legal: toggleOf(childNamed(level, 'w:isLgl')) ?? false,
    suffix: settingOf(childNamed(level, 'w:suff')) ?? 'tab',
    style: settingOf(childNamed(level, 'w:pStyle')),
    font: childNamed(childNamed(level, 'w:rPr'), 'w:rFonts')?.attributes.get('w:ascii'),
  };
}

/** Which list and level a paragraph belongs to, by itself or by its style; undefined for none. */
export function listPlace(
  numbering: Numbering,
  styles: StyleSheet,
  properties: XmlElement | undefined,
  styleId: string | undefined,
): { numId: string; level: number } | undefined {
  const own = childNamed(properties, 'w:numPr');
  const styled = styles.paragraphProperty(styleId, 'w:numPr');
  const ownId = settingOf(childNamed(own, 'w:numId'));
  const numId = ownId ?? settingOf(childNamed(styled, 'w:numId'));
  if (numId === undefined || numId === '0') return undefined;
  const list = numbering.lists.get(numId);
  if (!list) return undefined;
  const given = numberOf(childNamed(own, 'w:ilvl'));
  const byStyle = ownId !== undefined ? undefined : levelOfStyle(list, styles.chainOf(styleId));
  const level = given ?? byStyle ?? numberOf(childNamed(styled, 'w:ilvl')) ?? 0;
  return { numId, level: Math.min(LEVELS - 1, Math.max(0, level)) };
}

/** By the nearest style that a level names as its own. */
function levelOfStyle(list: List, chain: readonly string[]): number | undefined {
  for (const id of chain) for (const [at, level] of list.levels) if (level.style === id) return at;
  return undefined;
}

/** Counts one paragraph and says what stands before it, the space that parts it from the text included. */
export function nextLabel(
  numbering: Numbering,
  place: { readonly numId: string; readonly level: number },
): string {
  const list = numbering.lists.get(place.numId);
  const level = list?.levels.get(place.level);
  if (!list || !level) return '';
  const counters =
    numbering.counters.get(list.abstractId) ?? new Array<number | undefined>(LEVELS).fill(undefined);
  numbering.counters.set(list.abstractId, counters);
  const override = list.startOverrides.get(place.level);
  const key = `${place.numId} ${place.level}`;
  if (override !== undefined && !numbering.begun.has(key)) counters[place.level] = undefined;
  numbering.begun.add(key);
  counters[place.level] = (counters[place.level] ?? (override ?? level.start) - 1) + 1;
  for (let below = place.level + 1; below < LEVELS; below++) {
    const restart = list.levels.get(below)?.restart;
    if (restart !== 0 && (restart === undefined || place.level < restart)) counters[below] = undefined;
  }
  const text = labelText(list, level, counters);
  return text === '' || level.suffix === 'nothing' ? text : `${text} `;
}

function labelText(list: List, level: Level, counters: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bulletCharacter(level.text, level.font);
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const value = counters[at] ?? of?.start ?? 0;
    return formatCounter(value, level.legal && of?.format !== 'none' ? 'decimal' : (of?.format ?? 'decimal'));
  });
}

import { type Finding, finding } from '../finding/index.ts';
import { namesInstrument } from '../language/index.ts';
import { type AlignedGroup, type AlignedRow, likeness, type Stray } from './align.ts';
import type { LocatorGroup } from './cells.ts';
import type { OrphanRow } from './rows.ts';
import { countingOf, refOf, type Universe } from './universe.ts';

/**
 * Cells that stand in another row than their references: a column slipped by a row, or cells torn off and printed
 * below. A cell is put back only where it says exactly what the references there call for.
 */

/** How many lines up or down a cell may have slipped within the table. */
const SLIP = 8;
/** Cells torn off a page are printed at its end: as far as a page has rows. */
const PAGE_ROWS = 40;

export interface TopicAlignment {
  readonly label: string;
  readonly rows: readonly AlignedRow[];
}

export function recoverStrays(
  topics: readonly TopicAlignment[],
  orphans: readonly OrphanRow[],
  universe: Universe,
  file: string,
  edition: string,
): Finding[] {
  const findings: Finding[] = [];
  const groups = topics.flatMap((t) =>
    t.rows.flatMap((r) => r.groups.map((group) => ({ group, topic: t.label }))),
  );
  const fits = (group: AlignedGroup, locators: LocatorGroup): boolean =>
    group.section !== null && likeness(group, locators, universe) === 1;
  const wrong = groups
    .filter(({ group }) => group.locators !== null && likeness(group, group.locators, universe) === 0)
    .map(({ group }) => group);
  const pool: Stray[] = [
    ...topics.flatMap((t) => t.rows.flatMap((r) => r.strays)),
    ...orphans.flatMap((o) =>
      o.locators.map(
        (locators): Stray => ({
          locators,
          instrument: o.instruments[0] ?? null,
          line: o.line,
          beside: null,
          orphanRow: true,
        }),
      ),
    ),
    ...wrong.flatMap((group): Stray[] =>
      group.locators
        ? [
            {
              locators: group.locators,
              instrument: group.instrument,
              line: group.row.line,
              beside: group,
              orphanRow: false,
            },
          ]
        : [],
    ),
  ];
  const used = new Set<Stray>();
  for (const { group, topic } of groups) {
    if (group.locators !== null && !wrong.includes(group)) continue;
    const found = pool
      .filter(
        (s) =>
          !used.has(s) &&
          s.beside !== group &&
          near(s, group) &&
          fits(group, s.locators) &&
          instrumentFits(s, group, universe),
      )
      .sort((a, b) => Math.abs(a.line - group.row.line) - Math.abs(b.line - group.row.line))[0];
    if (!found) continue;
    used.add(found);
    const before = group.locators;
    group.locators = found.locators;
    group.recoveredFrom = found.line;
    if (found.orphanRow) group.instrument ??= found.instrument;
    findings.push(
      finding({
        code: 'cell-misplaced',
        message: `The ${found.instrument ? `cells "${found.instrument}" and "${found.locators.printed}" stand` : `cell "${found.locators.printed}" stands`} on line ${found.line}; ${found.instrument ? 'they belong' : 'it belongs'} to ${group.group.printed}.`,
        place: { source: file, line: found.line, edition, topic },
        published: before?.printed ?? '',
        expected: found.locators.printed,
        refs: refsOf(group),
        evidence: [
          `${group.group.printed} calls for exactly "${found.locators.printed}", and the row has ${before ? `"${before.printed}"` : 'nothing'} there.`,
        ],
      }),
    );
  }
  for (const stray of pool) {
    if (used.has(stray)) continue;
    if (stray.beside && wrong.includes(stray.beside)) {
      if (stray.beside.recoveredFrom === null) continue; // still its own group's locators: compared as such
    }
    findings.push(
      leftOver(
        stray,
        groups.map((g) => g.group),
        fits,
        file,
        edition,
      ),
    );
  }
  return findings;
}

const refsOf = (group: AlignedGroup): string[] => {
  const { section } = group;
  return section ? (group.group.designations ?? []).map((d) => refOf(section, d.path)) : [];
};

const near = (stray: Stray, group: AlignedGroup): boolean => {
  const distance = stray.line - group.row.line;
  return stray.orphanRow ? distance > 0 && distance <= PAGE_ROWS : Math.abs(distance) <= SLIP;
};

/** An orphaned row that names its resolution fits only the section that adopted it. */
function instrumentFits(stray: Stray, group: AlignedGroup, universe: Universe): boolean {
  if (!stray.orphanRow || stray.instrument === null || group.section === null) return true;
  if (countingOf(universe, group.section) !== 'instrument') return false;
  const keys = group.section.instruments;
  const name = stray.instrument;
  return universe.instruments.some(
    (i) =>
      i.kind !== 'recommendations' &&
      i.number !== null &&
      keys.includes(i.key) &&
      namesInstrument(name, i.kind, i.number),
  );
}

function leftOver(
  stray: Stray,
  groups: readonly AlignedGroup[],
  fits: (g: AlignedGroup, l: LocatorGroup) => boolean,
  file: string,
  edition: string,
): Finding {
  const place = { source: file, line: stray.line, edition };
  const owner = groups.find(
    (g) => near(stray, g) && g !== stray.beside && g.locators !== null && fits(g, stray.locators),
  );
  if (owner) {
    return finding({
      code: 'cell-misplaced',
      message: `"${stray.locators.printed}" stands on line ${stray.line} as well; it belongs to ${owner.group.printed} on line ${owner.row.line}.`,
      place,
      published: stray.locators.printed,
      evidence: [`${owner.group.printed} calls for exactly these paragraphs and has them.`],
    });
  }
  return finding({
    code: stray.orphanRow ? 'row-orphaned' : 'reference-missing',
    severity: stray.orphanRow ? 'warning' : 'error',
    message: `The report column has "${stray.locators.printed}", for which there is no reference.`,
    place,
    published: stray.locators.printed,
  });
}

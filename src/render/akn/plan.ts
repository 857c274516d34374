/**
 * Which element of Akoma Ntoso is each provision, and what is its eId? Naming Convention 1.0, part 5: the id of the
 * context, two underscores, the abbreviated element, one underscore, the number as printed without its punctuation.
 *
 *     para_9__list_1__point_a      preamble__container_5      preamble__recs_1__rec_5
 *
 * Opening words and preambular paragraphs stand in the preamble as far as they precede all others; elsewhere (in an
 * annex) they are paragraphs. `recitals` marks them as EU and ITU files do, `unxml` as those of the United Nations.
 */
import { DIVISION_LABEL, type Instrument, type Provision, pathWithin } from '../../instrument/index.ts';
import { type Book, childrenOf } from '../html/book.ts';

export type AknProfile = 'unxml' | 'recitals';

export type PlannedRole =
  | 'formula'
  | 'container'
  | 'recitals'
  | 'recital'
  | 'item'
  | 'paragraph'
  | 'point'
  | 'division';

export interface Planned {
  readonly role: PlannedRole;
  readonly eId: string;
  /** Absent for elements that only hold others: `recitals`, `division`. */
  readonly provision?: Provision;
  /** Label of a division: `annex-2`, `sec-b`. */
  readonly name?: string;
  readonly children: readonly Planned[];
}

export interface Plan {
  readonly preamble: readonly Planned[];
  readonly body: readonly Planned[];
}

const divisionLabel = new RegExp(`^${DIVISION_LABEL}$`, 'u');

export function planInstrument(book: Book, instrument: Instrument, profile: AknProfile): Plan {
  const own = (book.bySection.get(`${instrument.part}.${instrument.section}`) ?? []).filter(
    (p) => p.instrument === instrument.key,
  );
  const refs = new Set(own.map((p) => p.ref));
  const roots = own.filter((p) => p.parent === null || !refs.has(p.parent));
  const end = roots.findIndex((p) => !opens(p));
  const opening = end < 0 ? roots : roots.slice(0, end);
  // An omission alone is no preamble.
  const split = opening.some((p) => p.kind !== 'omission') ? opening.length : 0;
  const ids = new Set<string>();
  return {
    preamble: planPreamble(book, roots.slice(0, split), profile, ids),
    body: planBody(book, roots.slice(split), 0, '', ids),
  };
}

const opens = (p: Provision): boolean =>
  (p.kind === 'chapeau' ? p.children.length === 0 : p.kind === 'preambular' || p.kind === 'omission') &&
  divisionsOf(p).length === 0;

/** Labels of annexes and headed divisions above a provision: `['annex-2', 'sec-b']`. */
function divisionsOf(provision: Provision): string[] {
  const path = pathWithin(provision.path);
  const end = path.findIndex((label) => !divisionLabel.test(label));
  return path.slice(0, end < 0 ? path.length - 1 : end);
}

function planPreamble(
  book: Book,
  roots: readonly Provision[],
  profile: AknProfile,
  ids: Set<string>,
): Planned[] {
  const planned: Planned[] = [];
  let group: { eId: string; children: Planned[] } | undefined;
  for (const p of roots) {
    if (p.kind === 'chapeau') {
      group = undefined;
      planned.push({ role: 'formula', eId: unique(ids, 'preamble__formula_1'), provision: p, children: [] });
      continue;
    }
    if (profile === 'recitals') {
      if (!group) {
        const made = { eId: unique(ids, 'preamble__recs_1'), children: [] as Planned[] };
        group = made;
        planned.push({ role: 'recitals', ...made });
      }
      const eId = unique(ids, `${group.eId}__rec_${ordinal(p, group.children.length + 1)}`);
      group.children.push({ role: 'recital', eId, provision: p, children: planItems(book, p, eId, ids) });
    } else {
      const eId = unique(ids, `preamble__container_${ordinal(p, planned.length)}`);
      planned.push({ role: 'container', eId, provision: p, children: planItems(book, p, eId, ids) });
    }
  }
  return planned;
}

function planItems(book: Book, above: Provision, context: string, ids: Set<string>): Planned[] {
  return childrenOf(book, above).map((p) => {
    const eId = unique(ids, `${context}__list_1__item_${numberFor(p)}`);
    return { role: 'item', eId, provision: p, children: planItems(book, p, eId, ids) };
  });
}

/** Consecutive provisions of one division stand in one element. */
function planBody(
  book: Book,
  roots: readonly Provision[],
  depth: number,
  context: string,
  ids: Set<string>,
): Planned[] {
  const planned: Planned[] = [];
  for (let at = 0; at < roots.length; ) {
    const first = roots[at];
    if (!first) break;
    const name = divisionsOf(first)[depth];
    if (name === undefined) {
      planned.push(planUnit(book, first, 'paragraph', context, ids));
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < roots.length && divisionsOf(roots[end] ?? first)[depth] === name) end += 1;
    const [kind = '', ...number] = name.split('-');
    const element = kind === 'sec' ? 'sec' : `hcontainer_${kind}`;
    const eId = unique(ids, join(context, [element, ...number].join('_')));
    const children = planBody(book, roots.slice(at, end), depth + 1, eId, ids);
    planned.push({ role: 'division', eId, name, children });
    at = end;
  }
  return planned;
}

function planUnit(
  book: Book,
  provision: Provision,
  role: 'paragraph' | 'point',
  context: string,
  ids: Set<string>,
): Planned {
  const short = role === 'paragraph' ? 'para' : 'point';
  const eId = unique(ids, join(context, `${short}_${numberFor(provision)}`));
  const children = childrenOf(book, provision).map((p) => planUnit(book, p, 'point', `${eId}__list_1`, ids));
  return { role, eId, provision, children };
}

const join = (context: string, own: string): string => (context === '' ? own : `${context}__${own}`);

/** The number as printed, without its punctuation; `nn` where one is expected and none is printed. */
const numberFor = (p: Provision): string => p.label.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || 'nn';

const ordinal = (p: Provision, counted: number): string => {
  const last = p.path.at(-1) ?? '';
  return /^\d+$/u.test(last) ? last : p.kind === 'preambular' ? 'nn' : `${counted}x`;
};

/** What comes twice is told apart by `_2`, `_3`. */
function unique(ids: Set<string>, eId: string): string {
  let own = eId;
  for (let n = 2; ids.has(own); n++) own = `${eId}_${n}`;
  ids.add(own);
  return own;
}

/** Every planned provision, in document order. */
export function* unitsOf(
  planned: readonly Planned[],
): Generator<Planned & { readonly provision: Provision }> {
  for (const unit of planned) {
    if (unit.provision) yield { ...unit, provision: unit.provision };
    yield* unitsOf(unit.children);
  }
}

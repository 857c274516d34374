import type { Universe } from '../../src/cite/index.ts';
import type {
  Body,
  ConcordanceRow,
  Instrument,
  Locator,
  Provision,
  ProvisionKind,
  Section,
} from '../../src/instrument/index.ts';

/** A small edition cut from the 2024 compendium: enough of it for every kind of reference. */
interface TextPlan {
  readonly part: string;
  readonly section: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly report: string;
  readonly counts: 'paragraphs' | 'recommendations';
  readonly kind: Instrument['kind'];
  readonly instrument: string | null;
  /** First paragraph of the report that stands in the compendium, less one. */
  readonly offset: number;
  readonly paths: readonly string[];
}

const meeting = (
  section: string,
  number: number,
  from: string,
  to: string,
  report: string,
  offset: number,
  paths: string[],
): TextPlan => ({
  part: 'A',
  section,
  number,
  from,
  to,
  report,
  offset,
  paths,
  counts: offset > 0 ? 'paragraphs' : 'recommendations',
  kind: 'recommendations',
  instrument: null,
});
const session = (
  section: string,
  number: number,
  from: string,
  to: string,
  report: string,
  kind: Instrument['kind'],
  instrument: string,
  paths: string[],
): TextPlan => ({
  part: 'B',
  section,
  number,
  from,
  to,
  report,
  kind,
  instrument,
  paths,
  counts: 'paragraphs',
  offset: 0,
});
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => String(from + n));

const PLANS: readonly TextPlan[] = [
  meeting('I', 1, '2012-05-30', '2012-06-01', 'CTOC/COP/WG.7/2012/6', 3, numbers(1, 51)),
  meeting('III', 3, '2015-11-18', '2015-11-20', 'CTOC/COP/WG.7/2015/6', 4, numbers(1, 41)),
  meeting('IV', 4, '2017-09-11', '2017-09-13', 'CTOC/COP/WG.7/2017/5', 0, numbers(1, 15)),
  meeting('V', 5, '2018-07-04', '2018-07-05', 'CTOC/COP/WG.7/2018/3', 6, [
    '1',
    '1.d',
    '2',
    '2.b',
    '2.e',
    '5',
  ]),
  session('I', 1, '2004-06-28', '2004-07-08', 'CTOC/COP/2004/6', 'decision', '1/6', [
    'chapeau',
    'a',
    'b',
    'b.i',
    'b.iii',
    'c',
  ]),
  session('II', 2, '2005-10-10', '2005-10-21', 'CTOC/COP/2005/8', 'decision', '2/4', [
    'a',
    'g',
    'h',
    'i',
    'k',
    'm',
    'n',
    'n.i',
    'n.iii',
    'o',
  ]),
  session('IV', 4, '2008-10-08', '2008-10-17', 'CTOC/COP/2008/19', 'decision', '4/5', [
    'a',
    'j',
    'j.i',
    'j.ii',
  ]),
  session('V', 5, '2010-10-18', '2010-10-22', 'CTOC/COP/2010/17', 'resolution', '5/3', [
    'PP.1',
    ...numbers(1, 24),
  ]),
  session('VI', 6, '2012-10-15', '2012-10-19', 'CTOC/COP/2012/15', 'resolution', '6/3', [
    'PP.1',
    'PP.2',
    'PP.5',
    ...numbers(1, 9),
    '9.a',
    '9.b',
    '9.c',
    ...numbers(10, 22),
  ]),
  session('VII', 10, '2020-10-12', '2020-10-16', 'CTOC/COP/2020/10', 'resolution', '10/3', ['2']),
];

export const BODIES: readonly Body[] = [
  { id: 'wg-som', name: 'Working Group on the Smuggling of Migrants', shortName: 'Working Group' },
  {
    id: 'cop',
    name: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    shortName: 'Conference',
  },
];

const locatorValue = (path: readonly string[], offset: number): string =>
  path
    .map((label, level) =>
      /^[0-9]/u.test(label)
        ? String(Number(label) + (level === 0 ? offset : 0))
        : label === 'PP'
          ? label
          : `(${label})`,
    )
    .join(' ');

function kindOf(plan: TextPlan, path: readonly string[]): ProvisionKind {
  if (path[0] === 'chapeau') return 'chapeau';
  if (path[0] === 'PP') return 'preambular';
  if (plan.kind === 'decision' || path.length > 1) return 'subparagraph';
  return plan.kind === 'resolution' ? 'operative' : 'recommendation';
}

function provisionsOf(plan: TextPlan): Provision[] {
  const key = plan.instrument ?? `meeting-${plan.number}`;
  return plan.paths.map((written, index): Provision => {
    const path = written.split('.');
    const ref = (labels: readonly string[]): string => [plan.part, plan.section, ...labels].join('.');
    const above = path[0] === 'PP' ? [] : path.slice(0, -1);
    const locator: Locator = plan.instrument
      ? {
          symbol: plan.report,
          kind: plan.kind === 'decision' ? 'decision' : 'resolution',
          value: locatorValue(path, 0),
          instrument: plan.instrument,
        }
      : {
          symbol: plan.report,
          kind: plan.counts === 'paragraphs' ? 'paragraph' : 'recommendation',
          value: locatorValue(path, plan.offset),
        };
    return {
      id: `${key}-${written}`,
      ref: ref(path),
      part: plan.part,
      section: plan.section,
      path,
      kind: kindOf(plan, path),
      label: path.at(-1) ?? '',
      text: `Text of ${ref(path)}.`,
      marks: [],
      notes: [],
      instrument: key,
      parent: above.length > 0 ? ref(above) : null,
      children: plan.paths.filter((p) => p.startsWith(`${written}.`)).map((p) => ref(p.split('.'))),
      locators: [locator],
      source: { file: 'sample.txt', line: index + 1, spans: [] },
    };
  });
}

const provisions = PLANS.flatMap(provisionsOf);

export const WORLD: Universe = {
  provisions,
  sections: PLANS.map(
    (plan): Section => ({
      part: plan.part,
      numeral: plan.section,
      heading: plan.section,
      meeting: `${plan.part}-${plan.number}`,
      name: `${plan.number === 10 ? 'Tenth' : `No. ${plan.number}`} ${plan.part === 'A' ? 'meeting' : 'session'}`,
      body: plan.part === 'A' ? 'wg-som' : 'cop',
      number: plan.number,
      place: 'Vienna',
      from: plan.from,
      to: plan.to,
      report: plan.report,
      numbers: plan.counts,
      instruments: [plan.instrument ?? `meeting-${plan.number}`],
      line: 1,
    }),
  ),
  instruments: PLANS.map(
    (plan): Instrument => ({
      key: plan.instrument ?? `meeting-${plan.number}`,
      kind: plan.kind,
      number: plan.instrument,
      title: '',
      part: plan.part,
      section: plan.section,
      meeting: `${plan.part}-${plan.number}`,
      provisions: provisionsOf(plan).map((p) => p.ref),
    }),
  ),
  concordance: provisions.flatMap((p) =>
    p.locators.map(
      (l): ConcordanceRow => ({
        ref: p.ref,
        symbol: l.symbol,
        kind: l.kind,
        value: l.value,
        instrument: l.instrument ?? null,
        derivedFrom: 'numbering',
        support: 0,
      }),
    ),
  ),
};

export function provision(ref: string): Provision {
  const found = provisions.find((p) => p.ref === ref);
  if (!found) throw new Error(`the sample has no ${ref}`);
  return found;
}
